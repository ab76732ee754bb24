namespace NewsCorpus.Reading.Dates;

/// <summary>A unit of time, from fine to coarse.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>What a word can do in a time expression. A word may have several roles ("second", "may", "fall").</summary>
[Flags]
internal enum DateRole : ulong
{
    None = 0,

    // Names on the calendar; Number says which.
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

    /// <summary>A full stop may follow.</summary>
    Abbreviated = 1UL << 9,

    /// <summary>Also an everyday word or name, so that it needs more evidence.</summary>
    Ambiguous = 1UL << 10,

    // Numbers and units.
    Unit = 1UL << 11,

    /// <summary>A plural; a verb that tells tense only with a plural before it ("Democrats vote", not "the vote").</summary>
    Plural = 1UL << 12,

    Cardinal = 1UL << 13,
    Ordinal = 1UL << 14,
    OrdinalSuffix = 1UL << 15,
    Vague = 1UL << 16,
    HalfWord = 1UL << 17,

    // Words that relate one time to another.
    This = 1UL << 18,
    Last = 1UL << 19,
    Next = 1UL << 20,
    Past = 1UL << 21,
    Coming = 1UL << 22,
    Previous = 1UL << 23,
    Following = 1UL << 24,
    That = 1UL << 25,
    Same = 1UL << 26,
    Ago = 1UL << 27,
    Later = 1UL << 28,
    Earlier = 1UL << 29,
    DeicticDay = 1UL << 30,
    Tonight = 1UL << 31,
    Each = 1UL << 32,
    Per = 1UL << 33,
    Frequency = 1UL << 34,
    Reference = 1UL << 35,

    // Parts of a time.
    Early = 1UL << 36,
    Late = 1UL << 37,
    Mid = 1UL << 38,
    Boundary = 1UL << 39,
    Fiscal = 1UL << 40,

    // Small words.
    The = 1UL << 41,
    A = 1UL << 42,
    Of = 1UL << 43,
    Preposition = 1UL << 44,
    And = 1UL << 45,
    To = 1UL << 46,
    Possessive = 1UL << 47,
    Genitive = 1UL << 48,
    Modifier = 1UL << 49,
    Lasting = 1UL << 50,

    /// <summary>May stand between a number and its unit ("five trading days").</summary>
    Filler = 1UL << 51,

    // Around clock times and years.
    Meridiem = 1UL << 52,
    Zone = 1UL << 53,
    Era = 1UL << 54,

    // Signs of tense.
    PastSign = 1UL << 55,
    FutureSign = 1UL << 56,

    /// <summary>What is counted, so that a number before it is no year; also a noun that makes a weekday a name.</summary>
    Counted = 1UL << 57,
    NameAfterDay = 1UL << 58,
    NameBeforeDay = 1UL << 59,

    /// <summary>A present form of "be", before a participle.</summary>
    Copula = 1UL << 61,

    /// <summary>The first word of a phrase in <see cref="DatePhrases"/> that has an article before it.</summary>
    PhraseAfterThe = 1UL << 62,

    /// <summary>The noun of "the same period last year".</summary>
    Period = 1UL << 63,

    /// <summary>Said of people, so that "May" or "June" before it is one.</summary>
    Speaking = 1UL << 60,
}

/// <summary>The roles of a word, with the number and the unit that go with them.</summary>
internal readonly record struct DateWord(DateRole Roles, int Number = 0, TimeUnit Unit = TimeUnit.None)
{
    /// <summary>The roles that the next word of an expression can have (<see cref="Starters"/>).</summary>
    public DateRole Followers { get; init; }

    public bool Is(DateRole role) => (Roles & role) != 0;
}
