using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>
/// Which words can begin an expression, and which can follow them. One look at two words turns away most of a text, so
/// that only what is likely to match is read by the matchers.
/// </summary>
internal static class Starters
{
    // Words that can be an expression by themselves, or whose continuation is left to their matcher.
    private const DateRole StandsAlone =
        Month | Weekday | Season | DayPart | ClockName | QuarterLabel | HalfLabel | YearName | Phrase | Unit | DeicticDay | Tonight
            | Frequency | Era;

    // What is left to its matcher after an article.
    private const DateRole AfterThe = PhraseAfterThe | Filler | OrdinalSuffix | Lasting;

    private const DateRole Relation = This | Last | Next | Past | Coming | Previous | Following | That | Same;

    // What a relation, an article or a part can have after it.
    private const DateRole Named = Month | Weekday | Season | DayPart | QuarterLabel | HalfLabel | Phrase | Unit | HalfWord | Fiscal;

    private static readonly (DateRole Word, DateRole Next)[] Continuations =
    [
        (The, Named | PhraseAfterThe | YearName | ClockName | Relation | Cardinal | Ordinal | Vague | Early | Late | Mid | Earlier | Later
            | Boundary | Filler | OrdinalSuffix | Lasting),
        (A, Unit | Vague | HalfWord | Cardinal | Filler),
        (Relation, Named | Same | Period | Past | Coming | Previous | Early | Late | Cardinal | Ordinal | Vague | Filler),
        (Each, Unit | Weekday | Month | Season | DayPart | Cardinal | Vague | Filler | HalfWord),
        (Per, Unit),
        (Early | Late | Mid | Earlier | Later, Named | YearName | ClockName | The | Relation | DeicticDay | Tonight | Ordinal | Preposition
            | Era | Cardinal),
        (Boundary, Of),
        (Fiscal, Unit | Ordinal | QuarterLabel | HalfLabel | HalfWord),
        (Cardinal, Unit | Cardinal | Filler | And | To | HalfWord | ClockName | Era | Meridiem),
        (Ordinal, Unit | Weekday | Cardinal | Vague | HalfWord | Fiscal | Filler),
        (Vague, Unit | Of | Filler | Cardinal),
        (HalfWord, A | Unit | Filler),
        (Modifier, Preposition | A | Cardinal | Vague | HalfWord | Month | Weekday | Season | ClockName | QuarterLabel | Unit | The | Phrase
            | DeicticDay | Era),
    ];

    /// <summary>False where the words at <paramref name="i"/> show that no expression begins there.</summary>
    public static bool CanBegin(in DateTokens tokens, int i, in DateWord word)
    {
        if (word.Is(Month) && word.Is(Ambiguous) && !tokens.IsCapitalised(i)) return false;
        if (word.Is(Phrase) && !word.Is(StandsAlone & ~Phrase) && word.Followers == None) return tokens.Phrases.Match(tokens, i, out _) > 0;
        if (word.Is(StandsAlone) || tokens.Kind(i + 1) != TokenKind.Word) return true;
        var next = tokens.Word(i + 1);
        if ((word.Followers & next.Roles) == 0) return false;
        // "the first of its kind", "the two governments"
        return !word.Is(The) || next.Is(StandsAlone | AfterThe) || tokens.Kind(i + 2) != TokenKind.Word
            || (next.Followers & tokens.Word(i + 2).Roles) != 0;
    }

    /// <summary>True for words with which an expression can begin.</summary>
    public static bool CanStart(in DateWord word) => word.Followers != None || word.Is(StandsAlone);

    /// <summary>What can follow a word of such roles.</summary>
    public static DateRole FollowersOf(DateRole roles)
    {
        // "before the ..." is a preposition, not "before" in the sense of "earlier".
        if ((roles & Preposition) != 0) roles &= ~(Earlier | Later);
        var followers = None;
        foreach (var (word, next) in Continuations)
        {
            if ((roles & word) != 0) followers |= next;
        }

        return followers;
    }
}
