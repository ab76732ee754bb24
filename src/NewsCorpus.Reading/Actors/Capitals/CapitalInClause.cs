using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Capitals;

/// <summary>
/// Tells by its part in the clause a capital that is a town: where it stands before a noun ("the Oslo attacks", "Oslo Radio"), is gone to
/// or held ("left Oslo"), belongs to somebody ("his Oslo"), is one town of several ("Oslo and other towns"), or the place where somebody
/// is ("ambassador to Oslo", "said from Oslo"). A government acts, speaks, and is dealt with.
/// </summary>
internal sealed class CapitalInClause(TextContext context, SentenceTags tags)
{
    private static readonly WordSet OfGovernment = WordSet.Named("nouns-of-a-government");
    private static readonly WordSet AfterObjects = WordSet.Named("words-after-an-object");
    private static readonly WordSet Going = WordSet.Named("verbs-of-going-to-towns");
    private static readonly WordSet Leaving = WordSet.Named("words-before-where-from-and-to");
    private static readonly WordSet Lawmakers = WordSet.Named("titles-of-lawmakers");
    private static readonly WordSet Posts = WordSet.Named("posts-in-towns");
    private static readonly WordSet Titles = WordSet.Named("town-titles");
    private static readonly WordSet Towns = WordSet.Named("nouns-of-towns");

    // "Oslo nuclear test site", "Oslo and several other European towns"
    private const int MostNouns = 4;
    private const int ShortestName = 4;
    private const int YearDigits = 4;

    private const WordClass Peers = WordClass.Address | WordClass.StateNoun | WordClass.ActOn | WordClass.Say;

    /// <summary>Marks the capitals among the mentions of a text that are towns.</summary>
    public void Mark(List<Found> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Reading: MentionReading.Actor, IsTown: false } && (mention.StandsFor ?? mention.Actor!.StandsFor) is not null)
                mention.IsTown = IsTown(mention.First, mention.End) || IsBeforeState(mention)
                    || IsWithDistrict(mention);
        }
    }

    // "Washington, D.C.": so no paper calls a government.
    private bool IsWithDistrict(Found mention) =>
        mention.End - mention.First > 1 && context.Tokens.TextOf(mention.First, mention.End) is var name
        && (name.EndsWith("DC") || name.EndsWith("D.C") || name.EndsWith("D.C."));

    // "Oslo, Norway": where it lies.
    private bool IsBeforeState(Found mention) => mention.End + 1 < context.Tokens.Count && tags[mention.End] is Tag.Comma
        && mention.Actor!.StandsFor is { } state && IsName(state.Name, mention.End + 1);

    // "Norway", "South Korea"; not "South Africa" behind Seoul
    private bool IsName(string name, int first)
    {
        foreach (var word in name.Split(' '))
        {
            if (first >= context.Tokens.Count || !context.Tokens.TextOf(first).SequenceEqual(word)) return false;
            first++;
        }

        return true;
    }

    private bool IsTown(int first, int end) => IsDateline(first, end) || IsBeforeNoun(first, end) || IsOneOfTowns(end)
        || IsCalledTown(first, end) || IsBracketed(first, end) || IsAfterNoun(first, end) || IsGoneTo(first)
        || IsEndOfAddress(first, end) || IsAfterBrokenLine(first);

    // "Supreme Court, Oslo", "12 Long Street, Oslo and": where it lies; not "Sweden, Oslo and Rome".
    private bool IsEndOfAddress(int first, int end) => first > 1 && tags[first - 1] is Tag.Comma && context.IsCapitalisedWord(first - 2)
        && !context.IsTaken(first - 2) && !context.Has(first - 2, WordClass.Weekday | WordClass.Month | WordClass.Function)
        && !context.StartsSentence(first - 2)
        && (context.IsAtSentenceEdge(end) || tags[end] is Tag.Comma or Tag.Stop or Tag.Coordinator or Tag.Close);

    // "in", and in the next line "Oslo": a page that broke its lines.
    private bool IsAfterBrokenLine(int first) =>
        first > 0 && context.StartsBlock(first) && context.Has(first - 1, WordClass.PlacePrep) && tags[first - 1] is Tag.Preposition;

    // "OSLO: Ministers met", "Oslo -- Ministers met"; not "Oslo - after a while - agreed"
    private bool IsDateline(int first, int end) =>
        (context.CaseAt(first) == HeadlineCase.Prose && context.Tokens[first].Is(TokenShape.AllCaps)
            && context.Tokens[first].Length >= ShortestName)
        || (context.StartsBlock(first) && context.CaseAt(first) == HeadlineCase.Prose && tags[end] is Tag.Dash or Tag.Colon
            && context.IsCapitalisedWord(end + 1));

    // "the Oslo attacks", "Oslo 2030"; "the Oslo government" is the state's.
    private bool IsBeforeNoun(int first, int end)
    {
        // "the Oslo-Helsinki alliance"
        if (tags[first - 1] is Tag.Hyphen or Tag.Dash && context.IsTaken(first - 2)) return false;
        if (context.IsAtSentenceEdge(end)) return false;
        // "Oslo Senator Ann Lee"; "London MPs" sit there too.
        if (context.IsCapitalisedWord(end) && Lawmakers.Has(context.Tokens.TextOf(end).TrimEnd('s'))) return true;
        if (!context.IsProse(end)) return false;
        if (tags[end] is not Tag.Nominal && !IsYear(end) && !IsNewName(end)) return false;
        // "Oslo imposes tariffs", "a concession to Oslo ahead of talks"
        if (AfterObjects.Has(context.Tokens.TextOf(end)) || (context.Has(end, WordClass.Say) && !context.Has(end, WordClass.Event)))
            return false;
        return !IsOfGovernment(end);
    }

    private bool IsOfGovernment(int end)
    {
        for (var i = end; i < end + MostNouns && tags[i] is Tag.Nominal; i++)
        {
            if (OfGovernment.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    private bool IsYear(int index) => tags[index] is Tag.Number && context.Tokens[index].Length == YearDigits
        && context.Tokens[index].Kind == TokenKind.Number;

    private bool IsNewName(int index) => tags[index] is Tag.Name && !context.IsTaken(index) && context.IsProse(index)
        && !context.Has(index, WordClass.Title | WordClass.Month | WordClass.Weekday);

    // "Oslo and other towns", "Oslo and 14 other cities"
    private bool IsOneOfTowns(int end)
    {
        if (tags[end] is not Tag.Coordinator) return false;
        for (var i = end + 1; i <= end + MostNouns && !context.IsAtSentenceEdge(i); i++)
        {
            if (Towns.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "the capital, Oslo", "Oslo, the capital", "Oslo as Norway's capital"
    private bool IsCalledTown(int first, int end)
    {
        if (tags[first - 1] is Tag.Comma && Titles.Has(context.Tokens.TextOf(first - 2))) return true;
        if (context.IsAtSentenceEdge(end) || !(tags[end] is Tag.Comma || context.Tokens.TextOf(end) is "as")) return false;
        for (var i = end + 1; i <= end + MostNouns && !context.IsAtSentenceEdge(i) && !tags[i].IsFinite(); i++)
        {
            if (Titles.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "(Oslo, 1 March)", "Senator Ann Lee (Oslo)"
    private bool IsBracketed(int first, int end) => tags[first - 1] is Tag.Open && tags[end] is Tag.Comma or Tag.Close;

    // "his Oslo", "the Oslo talks", "the whole Oslo", "the deadly Oslo attacks"; "the war Oslo started", "its rival Oslo" are the state.
    private bool IsAfterNoun(int first, int end)
    {
        var before = first - 1;
        if (context.StartsSentence(first) || !context.IsProse(first)) return false;
        if (tags[before] is Tag.Genitive or Tag.Possessive) return true;
        if (context.Tokens.TextOf(before) is "the" or "The" or "a" or "an" or "this")
            return end < context.Tokens.Count && context.Tokens[end].Kind == TokenKind.Word && !IsOfGovernment(end);
        var isName = tags[before] is Tag.Name && !context.IsTaken(before) && !context.StartsSentence(before);
        return isName || (tags[before] is Tag.Nominal && tags[end] is not Tag.Genitive && !ActsNext(end) && !context.Has(before, Peers)
            && !IsInfinitive(before));
    }

    // "to further infuriate Oslo", "may baffle Oslo": a verb that no table has.
    private bool IsInfinitive(int word)
    {
        var before = word - 1;
        while (tags[before] is Tag.Adverb) before--;
        return tags[before] is Tag.To or Tag.Modal;
    }

    private bool ActsNext(int end)
    {
        var verb = end;
        while (tags[verb] is Tag.Adverb or Tag.Negation) verb++;
        return tags[verb].IsFinite() && !context.Has(verb, WordClass.Event);
    }

    // "left on Monday for Oslo", "flew early on Monday from Oslo"
    private int BeforeTime(int last)
    {
        while (last > 0 && tags[last] is Tag.Time or Tag.Preposition or Tag.Adverb) last--;
        return last;
    }

    // "left Oslo", "ambassador to Oslo"
    private bool IsGoneTo(int first)
    {
        var before = first - 1;
        if (tags[before].IsVerb() || tags[before] is Tag.Nominal) return Going.Has(context.Tokens.TextOf(before));
        if (before > 0 && context.Tokens.TextOf(before) is "for" or "from"
            && (Leaving.Has(context.Tokens.TextOf(before - 1))
                || (tags[before - 1] is Tag.Time && Leaving.Has(context.Tokens.TextOf(BeforeTime(before - 1)))))) return true;
        return before > 0 && context.Tokens.TextOf(before) is "to" or "for" or "in" && Posts.Has(context.Tokens.TextOf(before - 1));
    }
}
