using System.Runtime.CompilerServices;

namespace NewsCorpus;

/// <summary>
/// Document id to origin: documents that are copies of one text (exact, edited or cut) have one origin, so that reprints do
/// not count as independent reports. An origin is named by the id of the document that stands for it.
/// </summary>
public sealed class OriginIndex
{
    // A corpus never changes, and every figure asks.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, OriginIndex> Known = [];

    private readonly Dictionary<string, string> _origins;

    // The columns that it needs of the rows that a store keeps.
    private sealed record Place(string Document, string Origin);

    private OriginIndex(Dictionary<string, string> origins) =>
        (_origins, Count) = (origins, origins.Values.Distinct(StringComparer.Ordinal).Count());

    /// <summary>The origins of a corpus; the first call for a corpus compares all its documents.</summary>
    public static OriginIndex Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Known.GetValue(corpus.Documents, _ => new OriginIndex(
            corpus.Kept?.Of<Place>(KeptNames.Origins) is { } kept
                ? kept.ToDictionary(place => place.Document, place => place.Origin, StringComparer.Ordinal)
                : CorpusOrigins.Find(corpus).ToDictionary(origin => origin.Key, origin => origin.Origin, StringComparer.Ordinal)));
    }

    /// <summary>Number of origins in the corpus.</summary>
    public int Count { get; }

    /// <summary>The origin of a document.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no document of this id.</exception>
    public string this[string document] => _origins[document];

    /// <summary>The number of different origins among some documents of the corpus.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no document of one of the ids.</exception>
    public int CountOf(IEnumerable<string> documents) => documents.Select(id => _origins[id]).Distinct(StringComparer.Ordinal).Count();

    /// <summary>"9 articles, 2 origins", for some documents of the corpus.</summary>
    /// <exception cref="KeyNotFoundException">The corpus has no document of one of the ids.</exception>
    public string Describe(IEnumerable<string> documents)
    {
        var ids = documents.Distinct(StringComparer.Ordinal).ToList();
        return $"{Number(ids.Count, "article")}, {Number(CountOf(ids), "origin")}";
    }

    private static string Number(int count, string noun) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
