using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates;

/// <summary>The TIMEX3 type of a time expression (ISO-TimeML).</summary>
public enum TimexType : byte
{
    /// <summary>A calendar time of a day or more, or a vague reference.</summary>
    Date,

    /// <summary>A time within a day.</summary>
    Time,

    /// <summary>A stretch of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}

/// <summary>The finest unit that a date gives.</summary>
public enum Granularity : byte
{
    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A week or a weekend.</summary>
    Week,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A morning, afternoon, evening or night.</summary>
    PartOfDay,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A minute or finer.</summary>
    Minute,
}

/// <summary>What settled the value of a time expression.</summary>
public enum DateAnchor : byte
{
    /// <summary>Nothing: the value is open, or needs no anchor.</summary>
    None,

    /// <summary>The expression itself.</summary>
    Explicit,

    /// <summary>The date on which the text was published.</summary>
    Published,

    /// <summary>An earlier date in the text.</summary>
    Previous,
}

/// <summary>
/// A time expression found in a text. A value, as a long text holds hundreds of thousands: one array of them costs the
/// garbage collector nothing to keep.
/// </summary>
/// <param name="Span">The expression without a leading preposition.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value, such as <c>2024-12-07</c>, <c>XXXX-09</c>, <c>P3D</c>, <c>PAST_REF</c>.</param>
/// <param name="Mod">TIMEX3 modifier (<c>APPROX</c>, <c>START</c>, <c>MID</c>, <c>END</c>, <c>LESS_THAN</c> …) or null.</param>
/// <param name="Earliest">First day that a DATE or TIME can mean; null where unbounded or of another type.</param>
/// <param name="Latest">Last day that a DATE or TIME can mean; null where unbounded or of another type.</param>
/// <param name="Granularity">The finest unit given; null where there is none.</param>
/// <param name="Anchor">What settled the value.</param>
/// <param name="Reason">Why an interval is narrower or wider than the value says; null otherwise.</param>
public readonly record struct DateMention(
    TextSpan Span,
    TimexType Type,
    string Value,
    string? Mod,
    DateOnly? Earliest,
    DateOnly? Latest,
    Granularity? Granularity,
    DateAnchor Anchor,
    string? Reason = null);
