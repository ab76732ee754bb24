using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Short names of documents for charts.</summary>
public static class DocumentLabels
{
    /// <summary>The most characters that a label has.</summary>
    public const int MaxLength = 44;

    private const int MinPrefix = 3;

    /// <summary>
    /// Document id to label, in corpus order: as much of the id as tells the documents apart, then the headline, or the first words of
    /// the story where there is none.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(Corpus corpus)
    {
        var ids = corpus.Documents.Select(document => document.Id).ToList();
        var length = ids.Select(id => id.Length).DefaultIfEmpty(0).Max();
        for (var prefix = MinPrefix; prefix < length; prefix++)
        {
            if (ids.Select(id => Cut(id, prefix)).Distinct(StringComparer.Ordinal).Count() < ids.Count) continue;
            length = prefix;
            break;
        }

        return new OrderedDictionary<string, string>(
            corpus.Documents.Select(document => KeyValuePair.Create(document.Id, Shorten($"{Cut(document.Id, length)} {Opening(document)}"))),
            StringComparer.Ordinal);
    }

    private static string Cut(string id, int length) => id.Length <= length ? id : id[..length];

    private static string Opening(AnnotatedDocument document) =>
        document.Document.Title
        ?? document.Text.SentencesIn(Scope.Story)
            .Where(item => document.Text.BlockOf(item.Sentence).Kind is BlockKind.Paragraph or BlockKind.ListItem)
            .Select(item => ScopeExtensions.OneLine(item.Sentence.Span.Of(document.Raw)))
            .FirstOrDefault("");

    private static string Shorten(string label)
    {
        label = label.Trim();
        if (label.Length <= MaxLength) return label;
        var cut = label.LastIndexOf(' ', MaxLength - 1);
        return label[..(cut > MaxLength / 2 ? cut : MaxLength - 1)].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }
}
