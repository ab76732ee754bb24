namespace NewsCorpus.Reports;

/// <summary>What stands in a report.</summary>
public sealed record ReportOptions
{
    /// <summary>The title.</summary>
    public string Title { get; init; } = "Who says what in the news";

    /// <summary>Who made the report; empty to leave it out.</summary>
    public string Author { get; init; } = "";

    /// <summary>
    /// First day of publication; texts without a date are left out where this or <see cref="To"/> is given. Null for open.
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication. Null for open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only texts that this outlet published, by its id or name; empty for all.</summary>
    public string Outlet { get; init; } = "";

    /// <summary>The sections, by <see cref="Report.SectionNames"/>; empty for all.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The charts, by <see cref="Report.ChartNames"/>; empty for all of the sections.</summary>
    public IReadOnlyList<string> Charts { get; init; } = [];
}
