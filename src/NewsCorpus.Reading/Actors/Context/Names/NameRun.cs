using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Names;

/// <summary>Finds how far the words of a proper name go: capitalised words and what links them.</summary>
internal static class NameRun
{
    private const WordClass NeverName = WordClass.Function | WordClass.Month | WordClass.Weekday;

    // Words of a body's name behind its "and".
    private const int LongestRest = 4;

    private const int LongestSyllable = 5;

    private static readonly WordSet HyphenEndings = WordSet.Named("hyphen-endings");
    private static readonly WordSet Particles = WordSet.Named("name-particles");
    private static readonly WordSet GivenMonths = WordSet.Named("months-that-are-given-names");
    private static readonly WordSet BeforeMonths = WordSet.Named("words-before-months");

    /// <summary>
    /// One past the run of capitalised words that begins with <paramref name="first"/>, with "of", "de", "bin" and hyphens inside.
    /// </summary>
    public static int End(TextContext context, int first, int limit)
    {
        var end = first + 1;
        while (end < limit)
        {
            if (context.IsNamePart(end)) end++;
            else if (end + 1 < limit && context.IsNamePart(end + 1) && IsJoint(context, first, end)) end += 2;
            else if (IsHyphenChain(context, end, limit)) end += 4;
            else if (end > first + 1 && IsLastSyllable(context, end, limit)) end += 2;
            else if (IsOwnedBy(context, first, end, limit)) end += 2;
            else if (AfterAnd(context, first, end, limit) is var joined && joined > end) end = joined;
            else break;
        }

        return end;
    }

    /// <summary>True for a word that may end a name; behind a hyphen any word may ("Chick-fil-A", "Chee-hwa").</summary>
    public static bool MayEnd(TextContext context, int last) =>
        context.IsNamePart(last) || (last > 0 && IsHyphen(context, last - 1));

    // "United Party for National Development".
    private static bool HasOrgNoun(TextContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (context.Has(i, WordClass.OrgNoun)) return true;
        }

        return false;
    }

    private static bool IsJoint(TextContext context, int first, int index) =>
        IsLink(context, index) || (context.Tokens.TextOf(index) is "for" && HasOrgNoun(context, first, index));

    private static bool IsLink(TextContext context, int index) => context.Tokens.TextOf(index) switch
    {
        "&" => true,
        "-" or "‐" or "‑" => !context.Tokens[index].Is(TokenShape.SpaceBefore) && !context.Tokens[index + 1].Is(TokenShape.SpaceBefore),
        "." => context.Tokens[index - 1].Length == 1 && !context.Tokens[index].Is(TokenShape.SpaceBefore),
        var word => !context.Tokens[index].Is(TokenShape.Capitalised) && Particles.Has(word),
    };

    private static bool IsLink(TextContext context, int index, char sign) =>
        index + 1 < context.Tokens.Count && context.Tokens.FirstLetter(index) == sign && !context.Tokens[index].Is(TokenShape.SpaceBefore);

    // "Chick-fil-A", "Stratford-upon-Avon", but not "Oslo-to-Bergen"
    private static bool IsHyphenChain(TextContext context, int hyphen, int limit) =>
        hyphen + 3 < limit && IsHyphen(context, hyphen) && IsHyphen(context, hyphen + 2)
            && context.Tokens[hyphen + 3].Kind == TokenKind.Word && context.Tokens[hyphen + 3].Is(TokenShape.Capitalised)
            && context.Tokens[hyphen + 1].Kind == TokenKind.Word && !context.IsTaken(hyphen + 1) && !context.IsTaken(hyphen + 3)
            && context.Tokens.TextOf(hyphen + 1) is not ("to" or "and" or "or" or "vs" or "v" or "versus");

    // "Tung Chee-hwa", "Ban Ki-moon", but not "Hong Kong-based"
    private static bool IsLastSyllable(TextContext context, int hyphen, int limit) =>
        hyphen + 1 < limit && IsHyphen(context, hyphen) && context.Tokens[hyphen + 1].Kind == TokenKind.Word
            && context.Tokens[hyphen + 1].Length <= LongestSyllable && context.Tokens[hyphen - 1].Length <= LongestSyllable + 1
            && !context.Tokens[hyphen + 1].Is(TokenShape.Capitalised) && !HyphenEndings.Has(context.Tokens.TextOf(hyphen + 1));

    private static bool IsHyphen(TextContext context, int index) => context.Tokens.TextOf(index) is "-" or "‐" or "‑"
        && !context.Tokens[index].Is(TokenShape.SpaceBefore) && !context.Tokens[index + 1].Is(TokenShape.SpaceBefore);

    // "Children's Defense Fund", "Women's March": for people of a kind, who are no name by themselves.
    private static bool IsOwnedBy(TextContext context, int first, int genitive, int limit) =>
        genitive == first + 1 && genitive + 1 < limit && context.IsNamePart(genitive + 1)
            && context.Tokens[genitive].Kind == TokenKind.Clitic && context.Tokens.TextOf(genitive)[^1] is 's'
            && context.Has(first, WordClass.Person);

    // "House Ways and Means Committee", "U.S. Fish and Wildlife Service": a body's name goes on behind "and". Where it would end.
    private static int AfterAnd(TextContext context, int first, int and, int limit)
    {
        if (context.Tokens.TextOf(and) is not ("and" or "&") || HasOrgNoun(context, and - 1, and)) return and;
        var isOfBody = context.Tokens.TextOf(first) is "House" or "Senate" || context.Has(first, WordClass.OrgNoun)
            || (first > 0 && context.IsTaken(first - 1));
        if (!isOfBody) return and;
        var end = and + 1;
        while (end < limit && end <= and + LongestRest && context.IsNamePart(end)) end++;
        return end > and + 2 && HasOrgNoun(context, end - 1, end) ? end : and;
    }

    /// <summary>True for a word that a name may have: with a capital, or in a script without capitals. Asked once of each.</summary>
    public static bool CanBePart(TextContext context, int index)
    {
        ref readonly var token = ref context.Tokens[index];
        if (token.Kind != TokenKind.Word) return false;
        var isOther = context.Tokens.FirstLetter(index) >= OtherScript.FirstOtherLetter;
        if ((!isOther && !token.Is(TokenShape.Capitalised)) || context.IsTaken(index)) return false;
        if (isOther && OtherScript.IsName(context.Tokens, index)) return true;
        if (!token.Is(TokenShape.Capitalised) || IsUnit(context, index)) return false;
        if (!context.IsProse(index) || context.StartsSentence(index)) return !context.Has(index, NeverName | WordClass.Opener);
        // "AT&T"
        if (token.Is(TokenShape.AllCaps) && IsLink(context, index + 1, '&')) return true;
        // Inside a sentence a capital means a name even of a small word: "John Key", "Liz May".
        return !context.Has(index, NeverName) || (context.Has(index - 1, WordClass.GivenName) && context.IsCapitalisedWord(index - 1))
            || IsGivenName(context, index);
    }

    // "Minister Jan Peter Roe"; not "in Jan Norway left"
    private static bool IsGivenName(TextContext context, int index) => index > 0 && GivenMonths.Has(context.Tokens.TextOf(index))
        && context.IsCapitalisedWord(index + 1) && !BeforeMonths.Has(context.Tokens.TextOf(index - 1));

    // "128GB", "HK$6"
    private static bool IsUnit(TextContext context, int index) => Currencies.IsBeforeSign(context.Tokens, index)
        || (index > 0 && context.Tokens[index - 1].Kind == TokenKind.Number && !context.Tokens[index].Is(TokenShape.SpaceBefore));
}
