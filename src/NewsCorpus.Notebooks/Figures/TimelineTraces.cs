using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>Dated items on a date axis; beside it, as in the SVG, a second axis for months of an open year and the undated.</summary>
internal static class TimelineTraces
{
    public static FigurePlot Of(Timeline timeline, Layout layout)
    {
        var table = TimelineTable.Of(timeline);
        var (lanes, kinds) = (table.Lanes.Select(lane => lane.Name).ToList(), table.Kinds);
        var beside = timeline.Items.Any(item => !item.When.IsDated);
        layout.Get<LinearAxis>("xaxis")!.With("type", "date").With("domain", new[] { 0, beside ? 0.7 : 1 });
        layout.With("xaxis2", new LinearAxis()
            .With("type", "category").With("domain", new[] { 0.74, 1 }).With("visible", beside)
            .With("categoryorder", "array").With("categoryarray", Beside(timeline)));
        layout.With("yaxis", FigureLayout.Lanes(lanes, timeline.Width * 0.24, "", down: true));
        var items = table.Lanes.SelectMany((lane, row) => Spread(row, lane.Items)).ToList();
        var traces = kinds.Names.SelectMany(kind =>
            OfKind(kind, kinds.SlotOf(kind), items.Where(i => kinds.NameOf(i.Item.Kind) == kind), kinds.Names.Count > 1));
        return new FigurePlot([.. traces], 60 + Math.Max(60 * lanes.Count, 5 * timeline.Items.Length));
    }

    // At most one trace on each axis; the first of them stands in the legend.
    private static IEnumerable<Trace> OfKind(string kind, int slot, IEnumerable<(TimelineItem Item, double Y)> items, bool legend)
    {
        var parts = items.ToLookup(i => i.Item.When.IsDated);
        if (parts[true].Any()) yield return One(kind, slot, parts[true], "x", Dates, legend);
        if (parts[false].Any()) yield return One(kind, slot, parts[false], "x2", Category, legend && !parts[true].Any());
    }

    // Months in their order, the undated last.
    private static string?[] Beside(Timeline timeline) =>
        [.. timeline.Items.Where(item => !item.When.IsDated).OrderBy(item => item.When.MonthOfOpenYear ?? 13)
            .SelectMany(item => Category(item.When)).Distinct(StringComparer.Ordinal)];

    private static Trace One(
        string kind, int slot, IEnumerable<(TimelineItem Item, double Y)> items, string axis, Func<When, string?[]> places, bool legend)
    {
        // Each item is one or two points, then a gap that keeps its line from the next.
        var points = items
            .SelectMany(i => places(i.Item.When).Append(null)
                .Select(x => (X: x, Y: x is null ? (double?)null : PlotlyText.Number(i.Y), i.Item)))
            .ToList();
        return new Trace2D("scatter")
            .With("mode", "lines+markers")
            .With("name", PlotlyText.Wrapped(kind, 260, 1))
            .With("legendgroup", PlotlyText.Escaped(kind))
            .With("showlegend", legend)
            .With("xaxis", axis)
            .With("x", points.Select(p => p.X).ToArray())
            .With("y", points.Select(p => p.Y).ToArray())
            .With("hovertext", points.Select(p => p.X is null ? "" : PlotlyText.Hover(p.Item.Mark)).ToArray())
            .With("hoverinfo", "text")
            .With("line", new Plotly.NET.Line().With("color", Ink.Light.Series(slot).Colour).With("width", 6))
            .With("marker", SeriesMarker.Of(slot).With("size", 10)
                .With("symbol", points.Select(p => Symbol(p.Item.When, slot)).ToArray()));
    }

    // Plotly has no arrow for an open end: the one marker points the way.
    private static string Symbol(When when, int kind) => when switch
    {
        { IsDated: true, Latest: null } => "triangle-right",
        { IsDated: true, Earliest: null } => "triangle-left",
        _ => SeriesMarker.Symbol(kind),
    };

    private static string?[] Dates(When when) =>
        when.IsDay ? [Iso(when.Earliest)] : [.. new[] { when.Earliest, when.Latest }.Where(day => day is not null).Select(Iso)];

    private static string?[] Category(When when) => [when.MonthOfOpenYear is { } month ? DateAxis.MonthName(month)[..3] : "undated"];

    private static string Iso(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(TimelineItem Item, double Y)> Spread(int lane, IReadOnlyList<TimelineItem> items) =>
        items.Select((item, i) => (item, lane - 0.35 + 0.7 * (i + 0.5) / items.Count));
}
