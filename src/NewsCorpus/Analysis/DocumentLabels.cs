using System.Globalization;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Short names of documents for charts.</summary>
public static class DocumentLabels
{
    /// <summary>The most characters that a label has.</summary>
    public const int MaxLength = 44;

    /// <summary>
    /// Document id to label, in corpus order: the headline, or the first words of the story where there is none, shortened at the end of
    /// a word. Where that is the same for several documents, the outlet and the day of publication stand behind it; where those
    /// are the same too, the id. No two labels are the same.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var labels = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in corpus.Documents) labels.Add(document.Id, Shorten(Opening(document), ""));
        Tell(labels, corpus, OriginOf);
        Tell(labels, corpus, document => Words.Shorten(document.Id, MaxLength / 2));
        // Ids are different, but may be alike in all that is shown of them.
        Tell(labels, corpus, document => "no. " + (labels.IndexOf(document.Id) + 1).ToString(CultureInfo.InvariantCulture));
        return labels;
    }

    // Adds to the labels that are not unique.
    private static void Tell(OrderedDictionary<string, string> labels, Corpus corpus, Func<AnnotatedDocument, string> difference)
    {
        var shared = labels.Values.CountBy(label => label, StringComparer.Ordinal).Where(label => label.Value > 1)
            .Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var document in corpus.Documents.Where(document => shared.Contains(labels[document.Id])))
            labels[document.Id] = Shorten(Opening(document), difference(document));
    }

    private static string OriginOf(AnnotatedDocument document) => string.Join(", ", new[]
    {
        Words.Shorten(document.Provenance.Publisher?.Name ?? "", MaxLength / 3),
            document.Document.Published?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "",
    }.Where(part => part.Length > 0));

    private static string Shorten(string opening, string difference) => difference.Length == 0
        ? Words.Shorten(opening, MaxLength)
        : $"{Words.Shorten(opening, MaxLength - difference.Length - 3)} ({difference})";

    private static string Opening(AnnotatedDocument document)
    {
        var opening = document.Document.Title ?? document.Text.SentencesIn(Scope.Story)
            .Where(item => document.Text.BlockOf(item.Sentence).Kind is BlockKind.Paragraph or BlockKind.ListItem)
            .Select(item => item.Sentence.Span.Of(document.Raw))
            .FirstOrDefault("");
        var line = ScopeExtensions.OneLine(opening);
        return line.Length > 0 ? line : document.Id;
    }
}
