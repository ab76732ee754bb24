namespace NewsCorpus.Dates;

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
    Quarter,
    Season,
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
    Holiday = 1UL << 4,
    ClockName = 1UL << 5,
    QuarterLabel = 1UL << 6,
    HalfLabel = 1UL << 7,
    DecadeName = 1UL << 8,

    // An abbreviation (a full stop may follow), or a name that is also another word.
    Abbreviation = 1UL << 9,
    Ambiguous = 1UL << 10,

    // Numbers and units.
    Unit = 1UL << 11,
    Plural = 1UL << 12,
    Cardinal = 1UL << 13,
    Ordinal = 1UL << 14,
    OrdinalSuffix = 1UL << 15,
    Vague = 1UL << 16,

    // Words that relate one time to another.
    This = 1UL << 17,
    Last = 1UL << 18,
    Next = 1UL << 19,
    Past = 1UL << 20,
    Previous = 1UL << 21,
    Following = 1UL << 22,
    That = 1UL << 23,
    Same = 1UL << 24,
    Ago = 1UL << 25,
    Later = 1UL << 26,
    Earlier = 1UL << 27,
    DeicticDay = 1UL << 28,
    Reference = 1UL << 29,
    Each = 1UL << 30,
    Frequency = 1UL << 31,

    // Parts of a time.
    Early = 1UL << 32,
    Late = 1UL << 33,
    Mid = 1UL << 34,
    Boundary = 1UL << 35,
    Half = 1UL << 36,

    // Small words.
    The = 1UL << 37,
    A = 1UL << 38,
    Of = 1UL << 39,
    Preposition = 1UL << 40,
    And = 1UL << 41,
    To = 1UL << 42,
    Possessive = 1UL << 43,
    Modifier = 1UL << 44,

    // Around clock times and years.
    Meridiem = 1UL << 45,
    Zone = 1UL << 46,
    Era = 1UL << 47,
    Clock = 1UL << 48,
    Fiscal = 1UL << 49,

    // Signs of tense.
    PastSign = 1UL << 50,
    FutureSign = 1UL << 51,
    Modal = 1UL << 52,

    // What a number before it counts, so that the number is no year.
    Counted = 1UL << 53,

    // "period", "time": as vague as a unit can be.
    Period = 1UL << 54,
    Copula = 1UL << 55,
}

/// <summary>The roles of a word, with the number and the unit that go with them.</summary>
internal readonly record struct DateWord(DateRole Roles, int Number = 0, TimeUnit Unit = TimeUnit.None)
{
    public bool Is(DateRole role) => (Roles & role) != 0;
}
