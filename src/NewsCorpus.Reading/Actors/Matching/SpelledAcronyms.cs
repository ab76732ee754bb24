using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>
/// Adds the acronyms that no table has and no text explains, where the text names in full the one actor whose words they spell: "WA" in
/// a text on Western Australia, "IS" in one on Islamic State.
/// </summary>
internal static class SpelledAcronyms
{
    private const int Longest = 5;

    // Initials that mean something else whoever is named: "AI", "PM".
    private static readonly WordSet OtherThings = WordSet.Named("initials-of-things");

    /// <summary>The matches with these acronyms, in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="matches">What the tables and the text's own definitions tell.</param>
    /// <param name="defined">Names that the text itself defines.</param>
    /// <param name="cases">The use of capitals in each block.</param>
    /// <param name="classes">What words tell.</param>
    public static List<AliasMatch> Add(
        StructuredText text, List<AliasMatch> matches, List<DefinedName> defined, ReadOnlySpan<HeadlineCase> cases, WordClasses classes)
    {
        if (NamedInFull(text.Tokens, matches) is not { } named) return matches;
        var lookup = named.GetAlternateLookup<ReadOnlySpan<char>>();
        List<AliasMatch>? added = null;
        var next = 0;
        for (var b = 0; b < text.Blocks.Count; b++)
        {
            if (cases[b] == HeadlineCase.AllCaps) continue;
            for (var i = text.Blocks[b].FirstToken; i < text.Blocks[b].EndToken; i++)
            {
                if (!MayBeAcronym(text.Tokens, i) || !lookup.TryGetValue(text.Tokens.TextOf(i), out var actor) || actor is null) continue;
                while (next < matches.Count && matches[next].End <= i) next++;
                if ((next < matches.Count && matches[next].First <= i) || defined.Exists(name => name.First <= i && i < name.End)) continue;
                if (IsShouted(text.Tokens, i, classes) || IsTag(text.Tokens, i)) continue;
                (added ??= []).Add(new AliasMatch(i, i + 1, [new Alias(actor, NamedVia.Alias, text.Tokens.TextOf(i).ToString(), [], [])]));
            }
        }

        return added is null ? matches : [.. matches.Concat(added).OrderBy(match => match.First)];
    }

    // The actors that the text names in two words or more, by their initials; null for the initials of several.
    private static Dictionary<string, ActorEntry?>? NamedInFull(TokenTable tokens, List<AliasMatch> matches)
    {
        Dictionary<string, ActorEntry?>? named = null;
        foreach (var match in matches)
        {
            if (match.End - match.First < 2 || match.Bearers[0].Via is NamedVia.Demonym or NamedVia.Metonym) continue;
            var actor = match.Bearers[0].Actor;
            if (actor.Type is ActorType.Person or ActorType.Outlet || Array.Exists(match.Bearers, alias => alias.Actor != actor)) continue;
            if (InitialsOf(tokens, match) is not { Length: >= 2 and <= Longest } initials || OtherThings.Has(initials)) continue;
            named ??= new Dictionary<string, ActorEntry?>(StringComparer.Ordinal);
            if (!named.TryAdd(initials, actor) && named[initials] != actor) named[initials] = null;
        }

        return named;
    }

    private static string InitialsOf(TokenTable tokens, AliasMatch match)
    {
        Span<char> initials = stackalloc char[match.End - match.First];
        var count = 0;
        for (var i = match.First; i < match.End; i++)
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Is(TokenShape.Capitalised)) initials[count++] = tokens.FirstLetter(i);
        return initials[..count].ToString();
    }

    private static bool MayBeAcronym(TokenTable tokens, int index) => tokens[index].Kind == TokenKind.Word
        && tokens[index].Length is >= 2 and <= Longest && tokens[index].Is(TokenShape.AllCaps);

    // "IT IS NOT", "THIS IS": a word among others in capitals; "the WA COVID line" is none.
    private static bool IsShouted(TokenTable tokens, int index, WordClasses classes)
    {
        var (before, after) = (index > 0 && IsLoud(tokens, index - 1), index + 1 < tokens.Count && IsLoud(tokens, index + 1));
        return (before && after) || ((before || after) && (classes.Of(tokens, index) & WordClass.Function) != 0);
    }

    private static bool IsLoud(TokenTable tokens, int index) =>
        tokens[index].Kind == TokenKind.Word && tokens[index].Length > 1 && tokens[index].Is(TokenShape.AllCaps);

    // "Ann Lee (D-WA)"
    private static bool IsTag(TokenTable tokens, int index) =>
        index > 1 && tokens.TextOf(index - 1) is "-" && tokens[index - 2].Length == 1 && !tokens[index].Is(TokenShape.SpaceBefore);
}
