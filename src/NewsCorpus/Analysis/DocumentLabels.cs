using System.Globalization;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Short names of documents for charts.</summary>
public static class DocumentLabels
{
    /// <summary>The most characters that a label has.</summary>
    public const int MaxLength = 44;

    /// <summary>
    /// Document id to label, in corpus order: the headline, shortened at the end of a word; where there is none, the outlet and the day of
    /// publication; with neither, who does what in its first sentence, where that is a name ("Kim Jong Un voiced support for…"), or "text"
    /// and its number in the corpus. Where a label is the same for several documents, the outlet and the day stand behind it; where those
    /// are the same too, the number. No two labels are the same.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var labels = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (i, document) in corpus.Documents.Index()) labels.Add(document.Id, Shorten(NameOf(document, i + 1), ""));
        Tell(labels, corpus, (document, _) => document.Document.Title is null ? "" : OriginOf(document));
        Tell(labels, corpus, (_, number) => string.Create(CultureInfo.InvariantCulture, $"text {number}"));
        return labels;
    }

    // Adds to the labels that are not unique.
    private static void Tell(OrderedDictionary<string, string> labels, Corpus corpus, Func<AnnotatedDocument, int, string> difference)
    {
        var shared = labels.Values.CountBy(label => label, StringComparer.Ordinal).Where(label => label.Value > 1)
            .Select(label => label.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, document) in corpus.Documents.Index().Where(item => shared.Contains(labels[item.Item.Id])))
            labels[document.Id] = Shorten(NameOf(document, i + 1), difference(document, i + 1));
    }

    private static string OriginOf(AnnotatedDocument document) => string.Join(", ", new[]
    {
        Words.Shorten(document.Provenance.Publisher?.Name ?? "", MaxLength / 3),
            document.Document.Published?.ToString("d MMM yyyy", CultureInfo.InvariantCulture) ?? "",
    }.Where(part => part.Length > 0));

    private static string Shorten(string opening, string difference) => difference.Length == 0
        ? Words.Shorten(opening, MaxLength)
        : $"{Words.Shorten(opening, MaxLength - difference.Length - 3)} ({difference})";

    private static string NameOf(AnnotatedDocument document, int number)
    {
        if (document.Document.Title is { } title && ScopeExtensions.OneLine(title) is { Length: > 0 } line) return line;
        return OriginOf(document) is { Length: > 0 } origin ? origin
            : OpeningOf(document) ?? string.Create(CultureInfo.InvariantCulture, $"text {number}");
    }

    // From the subject on: "In a first, Oslo sent aid" is about Oslo, and what "He" and "It" open says nothing.
    private static string? OpeningOf(AnnotatedDocument document)
    {
        var (tokens, sentence) = (document.Text.Tokens, document.Text.WholeSentencesIn(Scope.Story).FirstOrDefault());
        if (sentence.Sentence is null) return null;
        var subject = document.Grammar.ClausesOf(sentence.Index).Select(clause => clause.Subject).FirstOrDefault(range => !range.IsEmpty);
        if (subject.IsEmpty) return null;
        var (start, end) = (tokens[subject.First].Start, tokens[subject.End - 1].End);
        var isNamed = document.Actors.Any(mention => mention.Span.Start >= start && mention.Span.End <= end);
        return isNamed ? ScopeExtensions.OneLine(document.Raw[start..sentence.Sentence.Span.End]).TrimEnd('.') : null;
    }
}
