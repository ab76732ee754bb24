using System.Globalization;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors;

/// <summary>A name that nobody covers, with how often it stands in the texts and the row that would cover it.</summary>
/// <param name="Name">The name as the texts write it.</param>
/// <param name="Type">The most frequent guess of its type; null where nothing tells.</param>
/// <param name="Count">How often it stands in the texts.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Acronyms">Acronyms by which the texts call it, in ordinal order.</param>
internal sealed record NameSuggestion(string Name, ActorType? Type, int Count, int Documents, IReadOnlyList<string> Acronyms)
{
    /// <summary>The columns of <see cref="Row"/>.</summary>
    public const string Columns = "id\ttype\tname\taliases";

    /// <summary>A line for the analyst's <c>actors.tsv</c> (<see cref="Columns"/>); the type is to be checked.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture,
        $"{Slug.Of(Name)}\t{(Type ?? ActorType.Organisation).ToString().ToLowerInvariant()}\t{Name}\t{string.Join('|', Acronyms)}");
}

/// <summary>Ranks the names that nobody covers: the way from the texts into the dictionary.</summary>
internal static class NameSuggestions
{
    /// <summary>The names of a number of documents, the most frequent first, then in ordinal order.</summary>
    /// <param name="documents">The raw text of each document with its unlisted names.</param>
    public static IReadOnlyList<NameSuggestion> Rank(IEnumerable<(string Raw, IReadOnlyList<UnlistedName> Names)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return
        [
            .. documents
                .SelectMany((document, index) => document.Names.Select(name => Named(index, document.Raw, name)))
                .GroupBy(item => item.Name, StringComparer.Ordinal)
                .Select(group => new NameSuggestion(
                    group.Key, MostFrequent(group.Select(item => item.Type)), group.Count(),
                        group.Select(item => item.Document).Distinct().Count(),
                    [.. group.Select(item => item.Acronym).OfType<string>().Distinct().Order(StringComparer.Ordinal)]))
                .OrderByDescending(suggestion => suggestion.Count)
                .ThenBy(suggestion => suggestion.Name, StringComparer.Ordinal),
        ];
    }

    private static (int Document, string Name, ActorType? Type, string? Acronym) Named(int document, string raw, UnlistedName name) =>
        name.FullName is { } full
            ? (document, OneLine(full, raw), name.Type, OneLine(name.Span, raw))
            : (document, OneLine(name.Span, raw), name.Type, null);

    private static string OneLine(TextSpan span, string raw) =>
        string.Join(' ', span.Of(raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ActorType? MostFrequent(IEnumerable<ActorType?> types) => types
        .Where(type => type is not null)
        .GroupBy(type => type)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key)
        .FirstOrDefault()?.Key;
}
