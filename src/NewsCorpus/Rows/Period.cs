namespace NewsCorpus.Rows;

/// <summary>How long the periods of a time series are.</summary>
public enum Period
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week from Monday (ISO 8601).</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year, from January, April, July or October.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
