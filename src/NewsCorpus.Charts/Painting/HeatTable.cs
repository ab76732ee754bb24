using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>The cells of a heatmap as a full matrix; each empty one has a reason.</summary>
internal sealed record HeatTable(IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<string> Reasons, IReadOnlyDictionary<(string Row, string Column), HeatTable.Entry> Entries)
{
    /// <param name="Value">The sum, or null.</param>
    /// <param name="Reason">Index into the reasons; -1 for a value that needs none.</param>
    /// <param name="Mark">What the figure lists for it.</param>
    internal sealed record Entry(double? Value, int Reason, Mark Mark);

    public double Largest => Entries.Values.Select(e => Math.Abs(e.Value ?? 0)).DefaultIfEmpty(0).Max();

    public bool HasNegative => Entries.Values.Any(e => e.Value < 0);

    public IReadOnlyList<Mark> Marks =>
        [.. Rows.SelectMany(r => Columns.Select(c => Entries[(r, c)].Mark))];

    public static HeatTable Of(Heatmap map)
    {
        var rows = Ordered(map.RowOrder, map.Cells.Select(c => c.Row));
        var columns = Ordered(map.ColumnOrder, map.Cells.Select(c => c.Column));
        var cells = map.Cells.ToLookup(c => (c.Row, c.Column));
        var reasons = new List<string>();
        var entries = new Dictionary<(string, string), Entry>();
        foreach (var row in rows)
            foreach (var column in columns)
                entries[(row, column)] = Entry([.. cells[(row, column)]], row, column);
        return new HeatTable(rows, columns, reasons, entries);

        Entry Entry(IReadOnlyList<HeatCell> found, string row, string column)
        {
            var values = found.Where(c => c.Value is not null).ToList();
            double? value = values.Count == 0 ? null : NumberAxis.Limit(values.Sum(c => c.Value!.Value));
            var given = found.Select(c => c.Reason).FirstOrDefault(r => r.Length > 0);
            var label = $"{row} × {column}";
            if (value is not { } v) return new Entry(null, reasons.IndexOf(Reason(given)), new Mark(label, "", Reason(given), Mark.Join(found.Select(c => c.Note))));
            var qualified = given is null ? -1 : reasons.IndexOf(Reason(given));
            return new Entry(v, qualified, new Mark(label, "", Numbers.Short(v), Mark.Join(found.Select(c => c.Note).Prepend(given ?? ""))));
        }

        string Reason(string? given)
        {
            var reason = given ?? Xml.Clean(map.MissingReason);
            if (!reasons.Contains(reason, StringComparer.Ordinal)) reasons.Add(reason);
            return reason;
        }
    }

    private static List<string> Ordered(IEnumerable<string> first, IEnumerable<string> then) =>
        [.. first.Select(l => Xml.Clean(l)).Concat(then).Distinct(StringComparer.Ordinal)];
}
