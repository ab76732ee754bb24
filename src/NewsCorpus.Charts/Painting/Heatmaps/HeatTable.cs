using System.Globalization;
using System.Runtime.CompilerServices;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>The cells of a heatmap as a full matrix, cut to what fits a page; each empty cell has a reason.</summary>
/// <param name="Rows">The rows drawn.</param>
/// <param name="Columns">The columns drawn.</param>
/// <param name="Reasons">Why cells are empty, or what qualifies their values.</param>
/// <param name="Qualifier">What qualifies every value; empty where values differ in that.</param>
/// <param name="Entries">The cells.</param>
internal sealed record HeatTable(
    HeatLines Rows, HeatLines Columns, IReadOnlyList<HeatReason> Reasons, string Qualifier, IReadOnlyDictionary<(string Row, string Column),
        HeatTable.Entry> Entries)
{
    /// <param name="Value">The sum, or null.</param>
    /// <param name="Reason">Why it is empty, or what qualifies its value; null for a value that nothing qualifies.</param>
    /// <param name="Mark">What the figure lists for it.</param>
    internal sealed record Entry(double? Value, string? Reason, Mark Mark);

    public double Largest { get; } = Entries.Values.Select(e => Math.Abs(e.Value ?? 0)).DefaultIfEmpty(0).Max();

    public bool HasNegative { get; } = Entries.Values.Any(e => e.Value < 0);

    public IReadOnlyList<Mark> Marks { get; } = [.. Rows.Names.SelectMany(r => Columns.Names.Select(c => Entries[(r, c)].Mark))];

    // The table of a figure is asked for by each form that shows it; a figure never changes, and a copy of it is another.
    private static readonly ConditionalWeakTable<Heatmap, HeatTable> Known = [];

    public static HeatTable Of(Heatmap map) => Known.GetValue(map, Make);

    private static HeatTable Make(Heatmap map)
    {
        var rows = HeatLines.Of(map.RowOrder, [.. map.Cells.Select(c => (c.Row, c.Value))], map.TopRows);
        var columns = HeatLines.Of(map.ColumnOrder, [.. map.Cells.Select(c => (c.Column, c.Value))], map.TopColumns);
        var cells = map.Cells.ToLookup(c => (c.Row, c.Column));
        var reasons = new HeatReasons(map);
        var entries = new Dictionary<(string, string), Entry>();
        foreach (var row in rows.Names)
            foreach (var column in columns.Names)
                entries[(row, column)] = Entry([.. cells[(row, column)]], row, column);
        return new HeatTable(rows, columns, reasons.All, reasons.OfAllValues, WithEqualDecimals(entries));

        Entry Entry(IReadOnlyList<HeatCell> found, string row, string column)
        {
            var values = found.Where(c => c.Value is not null).ToList();
            double? value = values.Count == 0 ? null : NumberAxis.Limit(values.Sum(c => c.Value!.Value));
            var given = found.Select(c => c.Reason).FirstOrDefault(r => r.Length > 0);
            var label = $"{row} × {column}";
            if (value is not { } v)
            {
                var reason = reasons.OfEmpty(given);
                return new Entry(null, reason, new Mark(label, "", reason, Mark.Join(found.Select(c => c.Note))));
            }

            return new Entry(v, reasons.OfValue(given),
                new Mark(label, "", Numbers.Short(v), Mark.Join(found.Select(c => c.Note).Prepend(given ?? ""))));
        }
    }

    // Where one of the numbers has a decimal, all have: 9.0 beside 14.7.
    private static Dictionary<(string Row, string Column), Entry> WithEqualDecimals(Dictionary<(string Row, string Column), Entry> entries)
    {
        var values = entries.Values.Select(entry => entry.Value).OfType<double>().ToList();
        if (values.Any(value => Math.Abs(value) >= 1_000 || Math.Round(value, 1) != value)
            || values.All(value => value == Math.Round(value)))
        {
            return entries;
        }

        return entries.ToDictionary(
            item => item.Key,
            item => item.Value.Value is { } value
                ? item.Value with { Mark = item.Value.Mark with { Value = value.ToString("0.0", CultureInfo.InvariantCulture) } }
                : item.Value);
    }
}

/// <summary>The rows or the columns of a heatmap: those with the largest sums, in their order, and what is left out.</summary>
internal sealed record HeatLines(IReadOnlyList<string> Names, IReadOnlyList<string> Hidden, double HiddenSum)
{
    public static HeatLines Of(IEnumerable<string> order, IReadOnlyList<(string Name, double? Value)> cells, int most)
    {
        var sums = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in order.Select(name => Xml.Clean(name))) sums.TryAdd(name, 0);
        foreach (var (name, value) in cells)
        {
            sums.TryGetValue(name, out var sum);
            sums[name] = NumberAxis.Limit(sum + Math.Abs(value ?? 0));
        }

        var kept = sums.Keys.OrderByDescending(name => sums[name]).Take(most).ToHashSet(StringComparer.Ordinal);
        var hidden = sums.Keys.Where(name => !kept.Contains(name)).ToList();
        return new HeatLines([.. sums.Keys.Where(kept.Contains)], hidden, NumberAxis.Limit(hidden.Sum(name => sums[name])));
    }
}
