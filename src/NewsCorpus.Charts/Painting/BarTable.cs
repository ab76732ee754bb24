using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>The bars of a chart added up by label and series, ordered and cut to its top.</summary>
internal sealed record BarTable(IReadOnlyList<string> Series, IReadOnlyList<BarRow> Rows, int Hidden)
{
    public IReadOnlyList<Mark> Marks =>
        [.. Rows.SelectMany(row => row.Pieces.Where(p => p.Drawn).Select(p => p.Mark))];

    public static BarTable Of(BarChart chart)
    {
        var series = chart.SeriesOrder.Select(s => Xml.Clean(s)).Concat(chart.Bars.Select(b => b.Series)).Distinct(StringComparer.Ordinal)
            .Where(s => chart.Bars.Any(b => b.Series == s)).ToList();
        var left = chart.LeftSeries.Select(s => Xml.Clean(s)).ToHashSet(StringComparer.Ordinal);
        var rows = chart.Bars.GroupBy(b => b.Label, StringComparer.Ordinal).Select(bars => Row(bars.Key, bars.ToLookup(b => b.Series, StringComparer.Ordinal))).ToList();
        if (chart.Sorted) rows = [.. rows.OrderByDescending(r => r.Size)];
        var top = Math.Max(1, chart.Top);
        return new BarTable(series, [.. rows.Take(top)], Math.Max(0, rows.Count - top));

        BarRow Row(string label, ILookup<string, Bar> bars) => new(label, [.. series.Select((name, i) =>
        {
            var value = NumberAxis.Limit(bars[name].Sum(b => b.Value));
            var mark = new Mark(label.Length == 0 ? "(no name)" : label, name, Numbers.Short(value), Mark.Join(bars[name].Select(b => b.Note)));
            return new BarPiece(i, value, left.Contains(name), bars[name].Any(), mark);
        })]);
    }
}

/// <summary>All pieces of one label, one a series in the order of the series.</summary>
internal sealed record BarRow(string Label, IReadOnlyList<BarPiece> Pieces)
{
    public double Size => NumberAxis.Limit(Pieces.Sum(p => p.Value));
}

/// <summary>One piece; <see cref="Length"/> is signed as drawn.</summary>
internal sealed record BarPiece(int Series, double Value, bool IsLeft, bool Drawn, Mark Mark)
{
    public double Length => IsLeft ? -Math.Abs(Value) : Value;
}
