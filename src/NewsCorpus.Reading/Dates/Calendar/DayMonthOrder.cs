namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>Which of two numbers in "12/07/2024" is the month.</summary>
internal enum DayMonthOrder : byte
{
    /// <summary>Both are possible.</summary>
    Open,

    MonthFirst,

    DayFirst,

    /// <summary>No question: the year comes first, or both numbers are the same.</summary>
    Plain,
}
