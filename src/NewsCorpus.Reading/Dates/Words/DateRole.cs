namespace NewsCorpus.Reading.Dates.Words;

/// <summary>
/// What a word can do inside a time expression; the table <c>date-words</c> gives it. A word may have several roles
/// ("second", "may", "fall"). What a word beside an expression tells is a <see cref="DateSign"/>.
/// </summary>
[Flags]
internal enum DateRole : ulong
{
    None = 0,

    // Names on the calendar; the number says which.
    Month = 1UL << 0,
    Weekday = 1UL << 1,
    Season = 1UL << 2,
    DayPart = 1UL << 3,
    ClockName = 1UL << 4,
    QuarterLabel = 1UL << 5,
    HalfLabel = 1UL << 6,

    /// <summary>A word for a year or decade ("FY25", "nineties"); the unit says which.</summary>
    YearName = 1UL << 7,

    /// <summary>The first word of a phrase in <see cref="DatePhrases"/>.</summary>
    Phrase = 1UL << 8,

    /// <summary>The first word of a phrase in <see cref="DatePhrases"/> that has an article before it.</summary>
    PhraseAfterThe = 1UL << 9,

    /// <summary>A full stop may follow.</summary>
    Abbreviated = 1UL << 10,

    /// <summary>Also an everyday word or name, so that it needs more evidence.</summary>
    Ambiguous = 1UL << 11,

    // Numbers and units.
    Unit = 1UL << 12,
    Plural = 1UL << 13,
    Cardinal = 1UL << 14,
    Ordinal = 1UL << 15,
    OrdinalSuffix = 1UL << 16,
    Vague = 1UL << 17,
    HalfWord = 1UL << 18,

    /// <summary>May stand between a number and its unit ("five trading days").</summary>
    Filler = 1UL << 19,

    // Words that relate one time to another.
    This = 1UL << 20,
    Last = 1UL << 21,
    Next = 1UL << 22,
    Past = 1UL << 23,
    Coming = 1UL << 24,
    Previous = 1UL << 25,
    Following = 1UL << 26,
    That = 1UL << 27,
    Same = 1UL << 28,
    Ago = 1UL << 29,
    Later = 1UL << 30,
    Earlier = 1UL << 31,

    /// <summary>A day seen from the day of the text ("today"); the number counts the days.</summary>
    DeicticDay = 1UL << 32,
    Tonight = 1UL << 33,
    Each = 1UL << 34,
    Per = 1UL << 35,
    Frequency = 1UL << 36,

    // Parts of a time.
    Early = 1UL << 37,
    Late = 1UL << 38,
    Mid = 1UL << 39,

    /// <summary>"the end of", "the rest of"; <see cref="DateWord.Mod"/> says which part, none for the rest.</summary>
    Boundary = 1UL << 40,
    Fiscal = 1UL << 41,
    Lasting = 1UL << 42,

    /// <summary>The noun of "the same period last year".</summary>
    Period = 1UL << 43,

    // Small words.
    The = 1UL << 44,
    A = 1UL << 45,
    Of = 1UL << 46,
    Preposition = 1UL << 47,
    And = 1UL << 48,
    To = 1UL << 49,
    Possessive = 1UL << 50,
    Genitive = 1UL << 51,

    /// <summary>Makes an amount inexact ("about"); <see cref="DateWord.Mod"/> says how.</summary>
    Modifier = 1UL << 52,

    /// <summary>A modifier with "than" after it ("more than").</summary>
    NeedsThan = 1UL << 53,

    /// <summary>A modifier with "at" before it ("at least").</summary>
    NeedsAt = 1UL << 54,

    // Around clock times and years.
    Meridiem = 1UL << 55,
    Zone = 1UL << 56,
    Era = 1UL << 57,
}
