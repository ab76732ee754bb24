using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Finds ministries named without their state ("the Foreign Ministry", "Kyiv's Defence Ministry", "the foreign ministry in
/// Beijing") and decides which state they belong to; where the text leaves that open, they are not mentions.
/// </summary>
internal sealed class MinistryFinder
{
    private readonly TermMatcher<string> _names;
    private readonly Dictionary<(string State, string Kind), ActorEntry> _ministries = [];

    public MinistryFinder(LexiconTables lexicon, VocabularyBuilder words, ActorDictionary dictionary)
    {
        var names = lexicon.Rows("ministries").SelectMany(row => row.List("names").Select(name => (Name: name, Kind: row["id"]))).ToList();
        _names = new TermMatcher<string>(names, words);
        foreach (var alias in dictionary.Aliases.Where(alias => alias.Actor is { Type: ActorType.Organisation, State.Length: > 0 }))
        {
            var kind = names.Find(name => Names(alias.Text, name.Name)).Kind;
            if (kind is not null) _ministries.TryAdd((alias.Actor.State, kind), alias.Actor);
        }
    }

    /// <summary>Adds the ministries to mentions whose readings are known, and keeps text order.</summary>
    public List<Found> Add(TextContext context, List<Found> settled)
    {
        var terms = _names.Find(context.Tokens);
        if (terms.Count == 0) return settled;
        var owners = new StateClues(context, settled);
        var found = new List<Found>();
        var last = new Dictionary<string, (string State, int At)>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var named = owners.MentionAt(term.First);
            if (named is not null) Note(named.Actor!.State, term);
            else if (!context.IsTaken(term.First) && OwnerOf(context, owners, term, last) is { } state
                && _ministries.TryGetValue((state, term.Value), out var ministry))
            {
                found.Add(new Found(new AliasMatch(term.First, term.End, [])) { Actor = ministry, Via = NamedVia.Alias,
                    Reading = MentionReading.Actor });
                context.Take(term.First, term.End);
                Note(state, term);
            }
        }

        if (found.Count == 0) return settled;
        found.AddRange(settled);
        found.Sort(Found.ByPlace);
        return found;

        void Note(string state, TermMatch<string> term) => last[term.Value] = (state, term.First);
    }

    private static string? OwnerOf(TextContext context, StateClues clues, TermMatch<string> term, Dictionary<string,
        (string State, int At)> last)
    {
        if (clues.Beside(term.First, term.End) is { } owner) return owner;
        if (!IsUnowned(context, term.First)) return null;
        // The one that the text named before, unless only another state acts since the paragraph began.
        if (last.TryGetValue(term.Value, out var named))
        {
            return clues.ActingInParagraph(term.First) is { Count: > 0 } acting && !acting.Contains(named.State) ? null : named.State;
        }

        return clues.ClearOwner(term.First);
    }

    // "the foreign ministry", "Foreign Ministry spokesman Bo Roe"; not "the Abkhaz Foreign Ministry", whose people no table has.
    private static bool IsUnowned(TextContext context, int first) => first == 0
        || context.Tokens.TextOf(first - 1) is "the" or "The"
        || (context.IsCapitalisedWord(first) && context.Tokens[first - 1].Kind != TokenKind.Clitic
            && (!context.IsCapitalisedWord(first - 1) || context.Has(first - 1, WordClass.Function)));

    // "Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia"
    private static bool Names(ReadOnlySpan<char> wording, string ministry)
    {
        if (wording.EndsWith(ministry, StringComparison.OrdinalIgnoreCase)) return wording[..^ministry.Length] is [.., ' '];
        return wording.StartsWith(ministry, StringComparison.OrdinalIgnoreCase)
            && wording[ministry.Length..].StartsWith(" of ", StringComparison.OrdinalIgnoreCase);
    }
}
