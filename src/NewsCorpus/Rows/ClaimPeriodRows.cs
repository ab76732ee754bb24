namespace NewsCorpus.Rows;

/// <summary>Which of the dates of a statement is meant.</summary>
public enum ClaimDate
{
    /// <summary>When that was, which it is about.</summary>
    About,

    /// <summary>When it was said.</summary>
    Said,

    /// <summary>When its text was published.</summary>
    Published,
}

/// <summary>How many statements a period has.</summary>
/// <param name="Date">Which date of theirs lies in it.</param>
/// <param name="Start">The first day of the period; null for statements whose date is open, or not within one period.</param>
/// <param name="Period">How long it is.</param>
/// <param name="Statements">Statements, 1 or more.</param>
/// <param name="Claims">The number of claims that they make.</param>
/// <param name="Denials">Statements among them that deny or doubt.</param>
public sealed record ClaimPeriodRow(ClaimDate Date, DateOnly? Start, Period Period, int Statements, int Claims, int Denials);

/// <summary>How a statement came to an outlet.</summary>
/// <param name="Claim">Id of its claim.</param>
/// <param name="Label">The statement in the words of the first outlet that has it.</param>
/// <param name="Speaker">Name of who makes it.</param>
/// <param name="Order">1 for the first outlet that has it, by day of publication, then by document; undated ones last.</param>
/// <param name="Outlet">Name of the outlet; null where it is not known.</param>
/// <param name="Published">The first day on which one of its texts has the claim; null where none is dated.</param>
/// <param name="DaysAfterFirst">Days after the first outlet; null where either day is not known.</param>
/// <param name="Origin">Id of the text that stands for the group of copies of its first text with the claim.</param>
/// <param name="IsNewOrigin">Whether no earlier outlet had it from a copy of the same text.</param>
/// <param name="Document">The outlet's first text with the claim.</param>
/// <param name="Start">First UTF-16 code unit of the statement there.</param>
/// <param name="End">One past its last.</param>
public sealed record ClaimSpreadRow(
    string Claim, string Label, string Speaker, int Order, string? Outlet, DateOnly? Published, int? DaysAfterFirst, string Origin,
    bool IsNewOrigin, string Document, int Start, int End);
