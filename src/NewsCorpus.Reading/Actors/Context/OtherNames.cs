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

    // "the Lee Administration", "the Roe Report": theirs, and no name of somebody else.
    private static readonly WordSet BodiesOfPersons = WordSet.Named("bodies-of-persons");
    private static readonly WordSet NamedAfterPlaces = WordSet.Named("kinds-named-after-places");
    private static readonly WordSet Papers = WordSet.Named("nouns-for-papers");
    private static readonly WordSet TownNouns = WordSet.Named("town-nouns");
    // Of shorter given names many are a letter apart.
    private const int ShortestMisspelled = 6;

    // Shorter ones are given names, as "Adrian" is.
    private const int ShortestAdjective = 9;

    private const WordClass NoGivenName = WordClass.Title | WordClass.Function | WordClass.Opener | WordClass.Month | WordClass.Weekday
        | WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.OutletNoun;

    public static bool Covers(TextContext context, Found match)
    {
        if (IsOutletName(context, match) || CompanyNames.Covers(context, match)) return true;
        if (IsOtherGeneration(context, match)) return true;
        if (IsPartOfBank(context, match)) return true;
        if (IsNamedAfterPlace(context, match)) return true;
        if (IsTownOfSameName(context, match) || IsTownOfLongerName(context, match)) return true;
        // "Rifaat al-Assad"
        if (match.End - match.First > 1) return IsSurnameWithArticle(context, match) && IsPrecededByName(context, match);
        if (match.Bearers[0].Actor.Type == ActorType.Outlet && IsPrecededByName(context, match)) return true;
        if (IsMonth(context, match.First) || IsTitled(context, match)) return true;
        if (IsOpeningWord(context, match)) return true;
        var isSurname = Array.TrueForAll(match.Bearers, alias => alias.Via == NamedVia.Surname)
            || Array.Exists(match.Bearers, alias => alias.Actor.Type == ActorType.Person);
        var rule = match.Bearers[0].Rule;
        if ((isSurname || rule is { IsAlsoGivenName: true }) && IsFollowedByName(context, match.End)) return true;
        return (isSurname || rule is { IsAlsoSurname: true }) && IsPrecededByName(context, match);
    }

    /// <summary>
    /// Whether a surname is only a part of what a company or a thing is called: "Kellogg Company", "Trump Derangement Syndrome". By
    /// "Kellogg" alone the text may go on to mean the company.
    /// </summary>
    public static bool IsPartOfThing(TextContext context, Found match) => IsBareSurname(match) && !IsOtherGeneration(context, match)
        && (CompanyNames.Covers(context, match)
            || (!IsPrecededByName(context, match) && !context.Has(match.First, WordClass.GivenName)));

    /// <summary>
    /// Whether another name tells of another bearer of the surname in it: "Lara Trump", "Trump Jr."; neither "Carbon Tax Carney" nor
    /// “Namaste Trump” is anybody's.
    /// </summary>
    public static bool TellsOfBearer(TextContext context, Found match)
    {
        if (!IsBareSurname(match) || !IsPrecededByName(context, match)) return true;
        var before = match.First - 1;
        if (context.Tokens[before].Kind != TokenKind.Word || context.Has(before, WordClass.GivenName)) return true;
        return !IsInQuotes(context, before, match.End) && !IsWrittenSmall(context, before);
    }

    private static bool IsBareSurname(Found match) => match.End - match.First == 1
        && Array.TrueForAll(match.Bearers, alias => alias.Via == NamedVia.Surname);

    private static bool IsInQuotes(TextContext context, int first, int end) => first > 0 && end < context.Tokens.Count
        && IsQuote(context.Tokens.TextOf(first - 1))
        && (IsQuote(context.Tokens.TextOf(end)) || (end + 1 < context.Tokens.Count && IsQuote(context.Tokens.TextOf(end + 1))));

    private static bool IsQuote(ReadOnlySpan<char> mark) => mark is "\"" or "“" or "”" or "‘" or "’" or "'";

    // "Tax" in a text on a tax.
    private static bool IsWrittenSmall(TextContext context, int index)
    {
        var word = context.Tokens.TextOf(index);
        for (var i = 0; i < context.Tokens.Count; i++)
        {
            if (!context.Tokens[i].Is(TokenShape.Capitalised) && context.Tokens.TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

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

    private static bool IsOutletName(TextContext context, Found match) =>
        context.IsProse(match.First)
        && match.Bearers[0].Actor.Type is ActorType.State or ActorType.Place
        && (BeginsOutletName(context, match) || IsCalledPaper(context, match));

    // "quoted by the daily Iran": a paper of that name; not "the daily Iran briefing".
    private static bool IsCalledPaper(TextContext context, Found match) => match.First > 1 && match.End < context.Tokens.Count
        && Papers.Has(context.Tokens.TextOf(match.First - 1)) && !context.StartsSentence(match.First - 1)
        && (context.Tokens[match.End].Kind == TokenKind.Punctuation || context.Has(match.End, WordClass.Function));

    private static bool BeginsOutletName(TextContext context, Found match) =>
        context.IsCapitalisedWord(match.End)
        && context.Has(match.End, WordClass.OutletNoun)
        && !context.Has(match.End + 1, WordClass.Title)
        && !context.IsTaken(match.End);

    // "Victoria Park", "Crimea Street"
    private static bool IsNamedAfterPlace(TextContext context, Found match) =>
        match.Bearers[0].Actor is { Type: ActorType.Place, StandsFor: null }
        && match.End < context.Tokens.Count && context.IsProse(match.End) && context.IsCapitalisedWord(match.End)
        && NamedAfterPlaces.Has(context.Tokens.TextOf(match.End));

    // "Paris, Texas": not the capital.
    private static bool IsTownOfSameName(TextContext context, Found match) =>
        match.Bearers[0].Actor is { StandsFor: not null } town
        && town.State != "USA"
        && match.End + 1 < context.Tokens.Count
        && context.Tokens.TextOf(match.End) is ","
        && context.IsCapitalisedWord(match.End + 1)
        && context.Has(match.End + 1, WordClass.Division)
        && !context.Tokens.TextOf(match.End + 1).Equals(town.StandsFor.Name, StringComparison.Ordinal);

    // "Royal Bank of Canada": another bank than the Bank of Canada.
    private static bool IsPartOfBank(TextContext context, Found match) =>
        match.End - match.First > 2
        && context.Tokens.TextOf(match.First) is "Bank"
        && context.IsCapitalisedWord(match.First - 1)
        && !context.IsTaken(match.First - 1)
        && !context.Has(match.First - 1, WordClass.Function | WordClass.Title | WordClass.Month | WordClass.Weekday)
        && !(context.Has(match.First - 1, WordClass.Opener) && context.StartsSentence(match.First - 1));

    // "the town of Asuncion Mita"
    private static bool IsTownOfLongerName(TextContext context, Found match) =>
        match.First > 1
        && match.Bearers[0].Actor.Type is ActorType.Place or ActorType.State
        && context.Tokens.TextOf(match.First - 1) is "of"
        && !context.Tokens[match.First - 2].Is(TokenShape.Capitalised) && TownNouns.Has(context.Tokens.TextOf(match.First - 2))
        && IsFollowedByName(context, match.End);

    /// <summary>"May 5", "in May", "April and May": a month; "critical of May's plan", "loyal to May" is Theresa May.</summary>
    public static bool IsMonth(TextContext context, int index) =>
        context.Has(index, WordClass.Month)
        && (IsNumber(context, index + 1) || IsNumber(context, index - 1) || context.Has(index - 2, WordClass.Month)
            || (index > 0 && BeforeMonths.Has(context.Tokens.TextOf(index - 1)) && !IsOwner(context, index)));

    private static bool IsOwner(TextContext context, int index) =>
        index + 1 < context.Tokens.Count && context.Tokens[index + 1].Kind == TokenKind.Clitic;

    private static bool IsNumber(TextContext context, int index) =>
        index >= 0 && index < context.Tokens.Count && context.Tokens[index].Kind == TokenKind.Number;

    private static bool IsFollowedByName(TextContext context, int next) =>
        context.IsProse(next)
        && context.IsCapitalisedWord(next)
        && !context.StartsSentence(next)
        && !context.IsTaken(next)
        && !context.Has(next, NoGivenName)
        && !BodiesOfPersons.Has(context.Tokens.TextOf(next));

    private static bool IsPrecededByName(TextContext context, Found match)
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
