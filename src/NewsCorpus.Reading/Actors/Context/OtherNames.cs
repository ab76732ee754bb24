using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a match that is only a part of some other, unlisted name: "Jordan" in "Jordan Henderson", "Trump" in
/// "Lara Trump", "Japan" in "The Japan Times".
/// </summary>
internal static class OtherNames
{
    private static readonly WordSet CourtesyTitles = WordSet.Named("courtesy-titles");
    private static readonly WordSet LikenessEndings = WordSet.Named("likeness-endings");
    private static readonly WordSet Suffixes = WordSet.Named("name-suffixes");
    private static readonly WordSet BeforeMonths = WordSet.Named("words-before-months");

    public static bool Covers(TextContext context, Found match)
    {
        if (LongerNames.Cover(context, match) || CompanyNames.Covers(context, match)) return true;
        if (IsOtherGeneration(context, match)) return true;
        // "Rifaat al-Assad"
        if (match.End - match.First > 1) return IsSurnameWithArticle(context, match) && NeighbourNames.IsBefore(context, match);
        if (match.Bearers[0].Actor.Type == ActorType.Outlet && NeighbourNames.IsBefore(context, match)) return true;
        if (IsMonth(context, match.First) || IsTitled(context, match)) return true;
        if (IsOpeningWord(context, match)) return true;
        var isSurname = Array.TrueForAll(match.Bearers, alias => alias.Via == NamedVia.Surname)
            || Array.Exists(match.Bearers, alias => alias.Actor.Type == ActorType.Person);
        var rule = match.Bearers[0].Rule;
        if ((isSurname || rule is { IsAlsoGivenName: true }) && NeighbourNames.IsBehind(context, match.End)) return true;
        return (isSurname || rule is { IsAlsoSurname: true }) && NeighbourNames.IsBefore(context, match);
    }

    /// <summary>
    /// Whether a surname is only a part of what a company or a thing is called: "Kellogg Company", "Trump Derangement Syndrome". By
    /// "Kellogg" alone the text may go on to mean the company.
    /// </summary>
    public static bool IsPartOfThing(TextContext context, Found match) => IsBareSurname(match) && !IsOtherGeneration(context, match)
        && (CompanyNames.Covers(context, match)
            || (!NeighbourNames.IsBefore(context, match) && !context.Has(match.First, WordClass.GivenName)));

    /// <summary>
    /// Whether another name tells of another bearer of the surname in it: "Lara Trump", "Trump Jr."; neither "Carbon Tax Carney" nor
    /// “Namaste Trump” is anybody's.
    /// </summary>
    public static bool TellsOfBearer(TextContext context, Found match)
    {
        if (!IsBareSurname(match) || !NeighbourNames.IsBefore(context, match)) return true;
        var before = match.First - 1;
        if (context.Tokens[before].Kind != TokenKind.Word || context.Has(before, WordClass.GivenName)) return true;
        return !IsInQuotes(context, before, match.End) && !context.IsWrittenSmall(before);
    }

    private static bool IsBareSurname(Found match) => match.End - match.First == 1
        && Array.TrueForAll(match.Bearers, alias => alias.Via == NamedVia.Surname);

    private static bool IsInQuotes(TextContext context, int first, int end) => first > 0 && end < context.Tokens.Count
        && IsQuote(context.Tokens.TextOf(first - 1))
        && (IsQuote(context.Tokens.TextOf(end)) || (end + 1 < context.Tokens.Count && IsQuote(context.Tokens.TextOf(end + 1))));

    private static bool IsQuote(ReadOnlySpan<char> mark) => mark is "\"" or "“" or "”" or "‘" or "’" or "'";

    /// <summary>
    /// "House prices fell": an ordinary word, as its capital proves nothing there; "House Republicans voted" is the chamber.
    /// </summary>
    public static bool IsOpeningWord(TextContext context, Found match) => match.Bearers[0].Rule is { IsNotFirst: true } rule
        && context.StartsSentence(match.First)
        && !((rule.IsAtHome || rule.IsOwnState) && context.IsProse(match.End) && context.IsCapitalisedWord(match.End)
            && !context.StartsSentence(match.End));

    // "Mr English", "Dr. Holland": a person, though no table has him.
    private static bool IsTitled(TextContext context, Found match)
    {
        if (match.Bearers[0].Actor.Type is not (ActorType.State or ActorType.Place)) return false;
        var title = match.First > 1 && context.Tokens.TextOf(match.First - 1) is "." ? match.First - 2 : match.First - 1;
        return title >= 0 && CourtesyTitles.Has(context.Tokens.TextOf(title));
    }

    private static bool IsSurnameWithArticle(TextContext context, Found match) =>
        match.Bearers.All(alias => alias.Actor.Type == ActorType.Person) && !context.IsCapitalisedWord(match.First);

    // "Kremlin-style", "Trump-like": only something that resembles the actor.
    public static bool IsComparison(TextContext context, int end) =>
        end + 1 < context.Tokens.Count
        && context.Tokens.TextOf(end) is "-" or "‐" or "‑"
        && !context.Tokens[end].Is(TokenShape.SpaceBefore)
        && LikenessEndings.Has(context.Tokens.TextOf(end + 1));

    // "Trump Jr.", "Lee, Jr.", "George Bush Sr": the father or the son of the person whose name it is. Right behind a full name, "Jr." and
    // "III" are its own ("Joseph R. Biden Jr."): who has a father in the dictionary is in it himself.
    private static bool IsOtherGeneration(TextContext context, Found match)
    {
        if (match.Bearers[0].Actor.Type != ActorType.Person) return false;
        var next = match.End < context.Tokens.Count && context.Tokens.TextOf(match.End) is "," ? match.End + 1 : match.End;
        if (next == match.End && Array.TrueForAll(match.Bearers, alias => alias.IsFullPersonName) && next < context.Tokens.Count
            && context.Tokens.TextOf(next) is not "Sr")
        {
            return false;
        }
        return next < context.Tokens.Count
            && (IsSuffix(context.Tokens.TextOf(next)) || (next == match.End && context.Tokens.TextOf(next) is "II" or "III" or "IV"));
    }

    /// <summary>True for a word that tells a father and a son of the same name apart.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]) && Suffixes.Has(word);

    /// <summary>"May 5", "in May", "April and May": a month; "critical of May's plan", "loyal to May" is Theresa May.</summary>
    public static bool IsMonth(TextContext context, int index) =>
        context.Has(index, WordClass.Month)
        && (IsNumber(context, index + 1) || IsNumber(context, index - 1) || context.Has(index - 2, WordClass.Month)
            || (index > 0 && BeforeMonths.Has(context.Tokens.TextOf(index - 1)) && !IsOwner(context, index)));

    private static bool IsOwner(TextContext context, int index) =>
        index + 1 < context.Tokens.Count && context.Tokens[index + 1].Kind == TokenKind.Clitic;

    private static bool IsNumber(TextContext context, int index) =>
        index >= 0 && index < context.Tokens.Count && context.Tokens[index].Kind == TokenKind.Number;
}
