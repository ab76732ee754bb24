using System.Buffers;
using System.Collections.Immutable;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus.Charts;

/// <summary>Says what the chart of <see cref="ActorNaming"/> leaves out, and what it counts for somebody who is not named by it.</summary>
internal static class NamingRemarks
{
    private static readonly WordSet BodiesOfPersons = WordSet.Named("bodies-of-persons");
    private static readonly WordSet OtherThings = WordSet.Named("initials-of-things");
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    /// <summary>"Not counted: offices (“the president”) and outlets, such as CNN with 30 mentions": what a reader would miss.</summary>
    public static ImmutableArray<string> NotCounted(
        Corpus corpus, IEnumerable<ActorMentionRow> found, IReadOnlyDictionary<string, int> towns, int least)
    {
        var outlet = found.Where(row => row.Type == ActorType.Outlet).CountBy(row => row.Name, StringComparer.Ordinal)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).FirstOrDefault();
        var office = found.Where(row => row.Via == NamedVia.Role)
            .CountBy(row => ScopeExtensions.OneLine(row.Text).ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).FirstOrDefault();
        var left = new List<string>();
        if (office.Key is not null) left.Add($"offices (“the {office.Key}”)");
        if (outlet.Key is not null && outlet.Value >= least)
            left.Add($"outlets, such as {NameInSentence.Of(outlet.Key)} with {Words.Count(outlet.Value, "mention", "mentions")}");
        var town = towns.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).FirstOrDefault();
        if (town.Key is not null && town.Value >= least)
            left.Add($"capitals as towns, such as {town.Key} with {Words.Count(town.Value, "mention", "mentions")}");
        var unknown = UnknownIn(corpus).CountBy(name => name, StringComparer.Ordinal).Where(name => name.Value >= least)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal)
            .FirstOrDefault(name => !OtherThings.Has(name.Key) && !IsWord(corpus, name.Key));
        if (unknown.Key is not null)
            left.Add($"names of which no text says who or what they are, such as {unknown.Key} with "
                + Words.Count(unknown.Value, "mention", "mentions"));
        return left.Count == 0 ? [] : [$"Not counted: {Words.List(left)}."];
    }

    /// <summary>"“Lee administration”, “Roe campaign” and the like count for the person: 24 mentions".</summary>
    public static ImmutableArray<string> CountedForPersons(
        Corpus corpus, IEnumerable<ActorMentionRow> mentions, IEnumerable<string> shown)
    {
        var names = shown.ToHashSet(StringComparer.Ordinal);
        var documents = corpus.Documents.ToDictionary(document => document.Id, document => document.Raw, StringComparer.Ordinal);
        var found = mentions.Where(row => row.Type == ActorType.Person && names.Contains(row.Name))
            .Select(row => (row.Text, Body: BodyAfter(documents[row.Document], row.End))).Where(item => item.Body is not null)
            .CountBy(item => $"{item.Text} {item.Body}", StringComparer.Ordinal).OrderByDescending(item => item.Value)
            .ThenBy(item => item.Key, StringComparer.Ordinal).ToList();
        var all = found.Sum(item => item.Value);
        var most = string.Join(", ", found.Take(2).Select(item => $"“{item.Key}”"));
        return all < ActorNaming.FewestMentions ? []
            : [$"{most}{(found.Count > 2 ? " and the like" : "")} {(found.Count == 1 ? "counts" : "count")} for the person: "
                + $"{Words.Count(all, "mention", "mentions")}."];
    }

    // "the Bill": what the texts write small as well.
    private static bool IsWord(Corpus corpus, string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal)) return false;
        var small = " " + name.ToLowerInvariant();
        return corpus.Documents.Any(document => HasWord(document.Raw, small));
    }

    // "a billion for the bill": not in every place where its letters stand.
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])) return true;
        }

        return false;
    }

    // Names that stand for no actor: the dictionary lacks them, and no text says who or what it is.
    private static IEnumerable<string> UnknownIn(Corpus corpus) => corpus.Documents.SelectMany(document =>
    {
        var actors = document.Actors;
        return document.Names.Where(name => document.Text.BlockAt(name.Span.Start) is { IsStory: true }
            && OrderedSearch.FirstAtLeast(actors, static mention => mention.Span.End, name.Span.Start + 1) is var at
            && (at == actors.Count || actors[at].Span.Start >= name.Span.End))
            .Select(name => ScopeExtensions.OneLine(name.Span.Of(document.Raw)));
    });

    private static string? BodyAfter(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ') return null;
        var word = text.AsSpan(end + 1);
        var length = word.IndexOfAnyExcept(Letters);
        if (length >= 0) word = word[..length];
        return BodiesOfPersons.Has(word) ? word.ToString() : null;
    }
}
