using System.Runtime.CompilerServices;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>The bars of a chart added up by label and series, ordered and cut to what fits a page.</summary>
internal sealed record BarTable(SeriesTable Series, IReadOnlyList<BarRow> Rows, IReadOnlyList<BarRow> Hidden)
{
    public IReadOnlyList<Mark> Marks { get; } = [.. Rows.SelectMany(row => row.Pieces.Where(p => p.Drawn).Select(p => p.Mark))];

    /// <summary>"and 9 more names, together 31 mentions"; "and 8 more outlets with 1 text" where values do not add up.</summary>
    public string LeftOut(BarChart chart)
    {
        var (one, several) = (Xml.Clean(chart.RowNoun.One), Xml.Clean(chart.RowNoun.Several));
        var sum = chart.AddsUp ? NumberAxis.Limit(Hidden.Sum(row => row.Size)) : (double?)null;
        var rest = ChartParts.Rest([.. Hidden.Select(row => row.Label)], one, several, sum, chart.XLabel);
        return chart.AddsUp ? rest + Level(chart) : rest + (rest.Contains(": ", StringComparison.Ordinal) ? ";" : "")
            + ChartParts.Range(Hidden.Count, Hidden.Min(row => row.Size), Hidden.Max(row => row.Size), chart.XLabel);
    }

    // "; Norway and Sweden have 19 too", "; 4 of them have 19 too": that they are left out while the last bar is drawn is chance.
    private string Level(BarChart chart)
    {
        const int mostNamed = 2;
        var level = Hidden.Where(row => row.Size == Rows[^1].Size).Select(row => Xml.Shorten(ChartParts.Name(row.Label), 40)).ToList();
        if (!chart.Sorted || level.Count == 0 || level.Count == Hidden.Count) return "";
        var who = level.Count <= mostNamed ? string.Join(" and ", level) : $"{Numbers.Short(level.Count)} of them";
        return $"; {who} {(level.Count == 1 ? "has" : "have")} {Numbers.Short(Rows[^1].Size)} too";
    }

    // The table of a figure is asked for by each form that shows it; a figure never changes, and a copy of it is another.
    private static readonly ConditionalWeakTable<BarChart, BarTable> Known = [];

    public static BarTable Of(BarChart chart) => Known.GetValue(chart, Make);

    private static BarTable Make(BarChart chart)
    {
        var series = SeriesTable.Of(chart.SeriesOrder, [.. chart.Bars.Select(bar => (bar.Series, bar.Value))], chart.Palette);
        var left = chart.LeftSeries.Select(name => Xml.Clean(name)).ToHashSet(StringComparer.Ordinal);
        var rows = chart.Bars.GroupBy(bar => bar.Label, StringComparer.Ordinal).Select(Row).ToList();
        if (chart.Sorted) rows = [.. rows.OrderByDescending(row => row.Size)];
        var shown = Math.Min(Math.Max(1, chart.Top), Fitting(chart, rows));
        return new BarTable(series, [.. rows.Take(shown)], [.. rows.Skip(shown)]);

        BarRow Row(IGrouping<string, Bar> bars)
        {
            var parts = bars.ToLookup(bar => series.NameOf(bar.Series), StringComparer.Ordinal);
            return new BarRow(bars.Key, [.. series.Names.Select(name => Piece(ChartParts.Name(bars.Key), name, [.. parts[name]]))]);
        }

        BarPiece Piece(string label, string name, IReadOnlyList<Bar> bars)
        {
            var value = NumberAxis.Limit(bars.Sum(bar => bar.Value));
            return new BarPiece(series.SlotOf(name), value, left.Contains(name), bars.Count > 0,
                () => new Mark(label, name, Numbers.Short(value), Mark.Join(bars.SelectMany(bar => bar.Notes))));
        }
    }

    // A label of two lines, or the bars of a group, need more room than a bar.
    private static int Fitting(BarChart chart, List<BarRow> rows)
    {
        var height = 0.0;
        for (var i = 0; i < rows.Count; i++)
        {
            height += BarPainter.RowHeight(chart, rows[i]);
            if (height > ChartParts.MaxPlot) return Math.Max(1, i);
        }

        return rows.Count;
    }
}

/// <summary>All pieces of one label, one a series in the order of the series.</summary>
internal sealed record BarRow(string Label, IReadOnlyList<BarPiece> Pieces)
{
    public double Size { get; } = NumberAxis.Limit(Pieces.Sum(p => p.Value));

    /// <summary>The sum without signs: what a share is a share of.</summary>
    public double Whole { get; } = NumberAxis.Limit(Pieces.Sum(p => Math.Abs(p.Value)));
}

/// <summary>One piece; <see cref="Length"/> is signed as drawn. Of many labels few are drawn, so its mark is made when asked for.</summary>
internal sealed record BarPiece(int Slot, double Value, bool IsLeft, bool Drawn, Func<Mark> MakeMark)
{
    public Mark Mark => field ??= MakeMark();

    public double Length => IsLeft ? -Math.Abs(Value) : Value;
}
