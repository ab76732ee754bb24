using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>Tells that a word right before or behind a match is a part of the same name: "Jordan Henderson", "Lara Trump".</summary>
internal static class NeighbourNames
{
    // Of shorter given names many are a letter apart.
    private const int ShortestMisspelled = 6;

    // Shorter ones are given names, as "Adrian" is.
    private const int ShortestAdjective = 9;

    private const WordClass NoGivenName = WordClass.Title | WordClass.Function | WordClass.Opener | WordClass.Month | WordClass.Weekday
        | WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.OutletNoun;

    // "the Lee Administration", "the Roe Report": theirs, and no name of somebody else.
    private static readonly WordSet BodiesOfPersons = WordSet.Named("bodies-of-persons");

    /// <summary>Whether the token behind a match goes on its name.</summary>
    public static bool IsBehind(TextContext context, int next) =>
        context.IsProse(next)
        && context.IsCapitalisedWord(next)
        && !context.StartsSentence(next)
        && !context.IsTaken(next)
        && !context.Has(next, NoGivenName)
        && !BodiesOfPersons.Has(context.Tokens.TextOf(next));

    /// <summary>Whether the token before a match begins its name.</summary>
    public static bool IsBefore(TextContext context, Found match)
    {
        var before = match.First - 1;
        // "… the platform X." and a new paragraph
        if (IsInitial(context, before) && !context.Tokens[match.First].Is(TokenShape.LineBreakBefore))
            return !FitsInitial(context, match, before);
        if (!context.IsCapitalisedWord(before) || context.IsTaken(before)) return false;
        // "JUST WATCHED McConnell": the line of a film, and no name.
        if (IsInCapitals(context, before) && !IsInCapitals(context, match.First)) return false;
        if (context.StartsSentence(match.First) || EndsInGivenName(context, match, before)) return false;
        if (context.Has(before, WordClass.GivenName) && !context.Has(before, WordClass.Title)) return true;
        // "how Dickensian Netanyahu is": no name of his.
        if (IsAdjectiveOfName(context.Tokens.TextOf(before))) return false;
        // "Rosalynn Carter" at the start of a sentence: no table knows the word, and it looks like no other word.
        if (context.IsProse(before) && context.StartsSentence(before))
        {
            return context.Tokens[before].Word == 0 && !LooksLikeWord(context.Tokens.TextOf(before));
        }

        return context.IsProse(before)
            && !context.StartsSentence(before)
            && !context.Has(before, WordClass.Title | WordClass.Function | WordClass.Opener | WordClass.Month | WordClass.Weekday
            | WordClass.OrgNoun);
    }

    // Two letters may be somebody's initials.
    private static bool IsInCapitals(TextContext context, int index) =>
        context.Tokens[index].Length > 2 && context.Tokens[index].Is(TokenShape.AllCaps);

    // "LeeorAnn Roe" of a page that lost its spaces, "Margarte Roe" for Margaret: no other Roe.
    private static bool EndsInGivenName(TextContext context, Found match, int before)
    {
        var word = context.Tokens.TextOf(before);
        foreach (var alias in match.Bearers)
        {
            if (alias.Actor.Type != ActorType.Person) continue;
            var given = alias.Actor.Name.AsSpan(0, Math.Max(0, alias.Actor.Name.IndexOf(' ', StringComparison.Ordinal)));
            if (given.Length < 2) continue;
            if (word.Length > given.Length && word.EndsWith(given) && char.IsLower(word[^(given.Length + 1)])) return true;
            if (given.Length >= ShortestMisspelled && NearestWord.Distance(word.ToString(), given.ToString()) == 1) return true;
        }

        return false;
    }

    private static bool IsAdjectiveOfName(ReadOnlySpan<char> word) =>
        word.Length >= ShortestAdjective && (word.EndsWith("ian") || word.EndsWith("esque"));

    private static bool LooksLikeWord(ReadOnlySpan<char> word) =>
        word.Length < 4 || word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("ly") || word.EndsWith("ful")
            || word.EndsWith("ous") || word.EndsWith("less")
        || word.EndsWith("ive") || word.EndsWith("able") || word.EndsWith("ment") || word.EndsWith("tion") || word.EndsWith("ese")
        || word.EndsWith("ish");

    // The dot of "J. Smith".
    private static bool IsInitial(TextContext context, int index) =>
        index > 0 && context.Tokens.TextOf(index) is "."
        && context.Tokens[index - 1].Length == 1
        && context.IsCapitalisedWord(index - 1);

    private static bool FitsInitial(TextContext context, Found match, int dot) =>
        match.Bearers.Any(alias => alias.Actor.Name.Length > 0 && alias.Actor.Name[0] == context.Tokens.TextOf(dot - 1)[0]);
}
