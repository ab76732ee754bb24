namespace NewsCorpus.Reading.Dates.Words;

/// <summary>What a word beside a time expression tells about it; the table <c>date-words</c> gives it.</summary>
[Flags]
internal enum DateSign : ushort
{
    None = 0,

    /// <summary>What the text tells is over.</summary>
    PastTense = 1 << 0,

    /// <summary>What the text tells is still to come.</summary>
    FutureTense = 1 << 1,

    /// <summary>Tells a tense only as a finite verb ("they meet", not "to meet").</summary>
    FiniteOnly = 1 << 2,

    /// <summary>Tells a tense only with a plural before it ("Democrats vote", not "the vote").</summary>
    PluralSubject = 1 << 3,

    /// <summary>A present form of "be", before a participle.</summary>
    Copula = 1 << 4,

    /// <summary>Ends like a past form but is not one ("hundred").</summary>
    NeverPast = 1 << 5,

    /// <summary>Puts off or limits what is to come ("postponed until Friday").</summary>
    Deferral = 1 << 6,

    /// <summary>An election or the like, mostly written about before it is held.</summary>
    Election = 1 << 7,

    /// <summary>What "the Sept. 11" stands before.</summary>
    Attack = 1 << 8,

    /// <summary>What follows says how long ("for years", "took days").</summary>
    DurationLead = 1 << 9,

    /// <summary>How reports of the markets speak of their day ("closed the day").</summary>
    CloseOfDay = 1 << 10,

    /// <summary>A noun for what is counted: a number before it is not a year.</summary>
    Counted = 1 << 11,

    /// <summary>Said of people, so that "May" or "June" before it is one.</summary>
    Speaking = 1 << 12,

    /// <summary>A noun that makes a weekday before it a name ("Sunday Times").</summary>
    NameAfterDay = 1 << 13,

    /// <summary>A word that makes a weekday after it a name ("Black Monday").</summary>
    NameBeforeDay = 1 << 14,
}
