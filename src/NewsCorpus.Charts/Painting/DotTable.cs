using System.Runtime.CompilerServices;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>The dots of a plot by row, cut to what fits a page.</summary>
internal sealed record DotTable(SeriesTable Series, IReadOnlyList<DotRow> Rows, IReadOnlyList<string> Hidden)
{
    public const double RowHeight = 26;

    public IReadOnlyList<Mark> Marks { get; } = [.. Rows.SelectMany(row => row.Dots.Select(dot => dot.Mark))];

    // The table of a figure is asked for by each form that shows it; a figure never changes, and a copy of it is another.
    private static readonly ConditionalWeakTable<DotPlot, DotTable> Known = [];

    public static DotTable Of(DotPlot plot) => Known.GetValue(plot, Make);

    private static DotTable Make(DotPlot plot)
    {
        var dots = plot.Dots.Where(dot => double.IsFinite(dot.Value)).ToList();
        var series = SeriesTable.Of(plot.SeriesOrder, [.. dots.Select(dot => (dot.Series, 1.0))], plot.Palette);
        var rows = dots.GroupBy(dot => dot.Label, StringComparer.Ordinal)
            .Select(row => new DotRow(
                row.Key,
                [.. row.Select(dot => new PlacedDot(NumberAxis.Limit(dot.Value), series.SlotOf(series.NameOf(dot.Series)), MarkOf(dot)))],
                row.Select(dot => dot.Basis).FirstOrDefault(basis => basis.Length > 0) ?? ""))
            .ToList();
        var shown = Math.Clamp(plot.Top, 1, (int)(ChartParts.MaxPlot / (2 * 14 + 8)));
        return new DotTable(series, [.. rows.Take(shown)], [.. rows.Skip(shown).Select(row => row.Label)]);

        Mark MarkOf(Dot dot) =>
            new(ChartParts.Name(dot.Label), dot.Series, $"{plot.Written(NumberAxis.Limit(dot.Value))} {dot.Basis}".TrimEnd(), dot.Note);
    }
}

internal sealed record DotRow(string Label, IReadOnlyList<PlacedDot> Dots, string Basis);

internal sealed record PlacedDot(double Value, int Slot, Mark Mark);
