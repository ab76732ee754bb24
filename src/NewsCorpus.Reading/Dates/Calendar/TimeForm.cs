namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>How a form relates to the day of publication or to the text.</summary>
internal enum TimeRelation : byte
{
    /// <summary>Nothing is said: the tense decides ("met on Tuesday").</summary>
    None,

    This,
    Last,
    Next,

    /// <summary>The time that the text has just named ("that year", "the same day").</summary>
    Same,

    /// <summary>The one before it ("the previous month").</summary>
    Before,

    /// <summary>The one after it ("the following spring").</summary>
    After,
}

/// <summary>What a shift counts from.</summary>
internal enum ShiftAnchor : byte
{
    /// <summary>The day of publication ("last week").</summary>
    Published,

    /// <summary>An earlier date in the text ("that year", "two days later"); the day of publication where there is none.</summary>
    Text,

    /// <summary>In a story about the past its last date, in news the day of publication ("the end of the year").</summary>
    Narrative,

    /// <summary>The day named just before ("at 10 a.m.").</summary>
    Nearby,

    /// <summary>The quarter that the text reports on ("the latest quarter", "a year earlier").</summary>
    Quarter,

    /// <summary>That quarter where there is one, else as <see cref="Text"/>.</summary>
    QuarterOrText,

    /// <summary>That quarter where there is one, else as <see cref="Published"/>.</summary>
    QuarterOrPublished,

    /// <summary>The month that the text has just named.</summary>
    Month,

    /// <summary>The quarter or month that the text has just named ("the same period last year").</summary>
    Period,
}

/// <summary>What a vague reference points to.</summary>
internal enum TimeReference : byte
{
    None,
    Past,
    Present,
    Future,
}

/// <summary>The modifiers of TIMEX3 that expressions are given.</summary>
internal enum TimeMod : byte
{
    None,
    Start,
    Mid,
    End,
    Approx,
    LessThan,
    MoreThan,
    EqualOrMore,
    EqualOrLess,
}

/// <summary>What an expression says, before any anchor gives it a value. Without references, so that copies are cheap.</summary>
internal record struct TimeForm
{
    public TimexType Type;

    /// <summary>The calendar fields that are said, laid over what relation and shift give.</summary>
    public CalendarPoint Point;

    public TimeRelation Relation;

    /// <summary>The unit of the shift, or of a unit that stands for itself ("this week" is a shift by 0 weeks).</summary>
    public TimeUnit Unit;

    /// <summary>How many units away from the anchor; negative for the past.</summary>
    public int Shift;

    /// <summary>What the shift counts from.</summary>
    public ShiftAnchor Anchor;

    /// <summary>True for an amount ("two weeks ago"), which keeps to the day where a unit ("last week") does not.</summary>
    public bool IsOffset;

    /// <summary>How long or how often, for durations and sets; empty for all others.</summary>
    public Amount Amount;

    /// <summary>What a vague reference points to.</summary>
    public TimeReference Reference;

    public TimeMod Mod;

    /// <summary>The order of month and day in a date in figures; null for all others.</summary>
    public DayMonthOrder? Order;

    /// <summary>True when a year is part of the name of a thing ("the 2024 pact") and so does not move the story.</summary>
    public bool IsNameOfThing;

    /// <summary>True for a year of accounts ("fiscal 2024"), whose first and last month the text does not say.</summary>
    public bool IsFiscal;

    /// <summary>The holiday that is named; none for all else.</summary>
    public Holiday Holiday;

    /// <summary>
    /// Week or weekend where the one is meant that holds the day ("the week of March 6", "Easter weekend"); none for all else.
    /// </summary>
    public TimeUnit Around;

    /// <summary>Which week of the month or year, or which of its weekdays; -1 the last, 0 none.</summary>
    public sbyte Nth;

    public readonly bool HasShift => Unit != TimeUnit.None;

    /// <summary>True for a value that needs no anchor: durations, sets and references.</summary>
    public readonly bool IsSettled => Type is TimexType.Duration or TimexType.Set || Reference != TimeReference.None;

    public static TimeForm Of(in CalendarPoint point) =>
        new() { Type = point.HasTime ? TimexType.Time : TimexType.Date, Point = point };

    public static TimeForm Of(TimexType type, Amount amount) => new() { Type = type, Amount = amount };

    public static TimeForm Of(TimeReference reference) => new() { Reference = reference };
}
