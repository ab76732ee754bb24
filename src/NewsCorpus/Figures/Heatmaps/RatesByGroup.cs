namespace NewsCorpus.Charts;

/// <summary>What the heat maps of texts or outlets have in common: rates that do not add up, on one scale, in a given order.</summary>
/// <param name="Rows">The rows that are drawn, in their order.</param>
/// <param name="Columns">The texts or outlets, in their order.</param>
/// <param name="Highlighted">The cells of which the title speaks.</param>
/// <param name="Unit">What a cell counts: "mentions per 1,000 words".</param>
/// <param name="Nothing">Why nothing is drawn; null where there is something.</param>
internal sealed record RatesByGroup(IEnumerable<string> Rows, IEnumerable<string> Columns,
    IEnumerable<(string Row, string Column)> Highlighted, string Unit, string? Nothing)
{
    /// <summary>The heat map of some cells, without its title and subtitle.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="blank">The reason of a cell that has none.</param>
    /// <param name="corpus">The texts.</param>
    public Heatmap Of(Heatmap cells, string blank, Corpus corpus) => cells with
    {
        Cells = Nothing is null ? cells.Cells : [],
        RowOrder = Nothing is null ? [.. Rows] : [],
        ColumnOrder = Nothing is null ? [.. Columns] : [],
        Highlighted = [.. Highlighted],
        BlankReason = blank,
        AreRates = true,
        Scale = HeatScale.Linear,
        ValueLabel = Unit,
        EmptyText = Nothing ?? "",
        Source = SourceLine.Of(corpus),
    };
}
