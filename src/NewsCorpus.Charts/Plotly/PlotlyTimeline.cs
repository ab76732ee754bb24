using System.Globalization;
using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

/// <summary>Dated items on a date axis; beside it a second axis for months of an open year and the undated.</summary>
internal static class PlotlyTimeline
{
    public static JsonArray Traces(Timeline timeline, JsonObject layout)
    {
        var table = TimelineTable.Of(timeline);
        var (lanes, kinds) = (table.Lanes.Select(lane => lane.Name).ToList(), table.Kinds.Names);
        var beside = timeline.Items.Any(i => !i.When.IsDated);
        layout["height"] = 60.0 + Math.Max(60 * lanes.Count, 5 * timeline.Items.Length);
        layout["xaxis"]!["type"] = "date";
        layout["xaxis"]!["domain"] = new JsonArray(0, beside ? 0.7 : 1);
        layout["xaxis2"] = new JsonObject { ["type"] = "category", ["domain"] = new JsonArray(0.74, 1), ["visible"] = beside, ["categoryorder"] = "array", ["categoryarray"] = Beside(timeline) };
        layout["yaxis"] = PlotlyLayout.Lanes(lanes, timeline.Width * 0.24, "", down: true);
        var items = table.Lanes.SelectMany((lane, row) => Spread(row, lane.Items)).ToList();
        var traces = new JsonArray();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var own = items.Where(i => table.Kinds.NameOf(i.Item.Kind) == kinds[kind]).ToList();
            var shown = false;
            Add(own.Where(i => i.Item.When.IsDated), kind, "x", Dates);
            Add(own.Where(i => !i.Item.When.IsDated), kind, "x2", Category);

            void Add(IEnumerable<(TimelineItem Item, double Y)> part, int index, string axis, Func<When, string?[]> places)
            {
                var list = part.ToList();
                if (list.Count == 0) return;
                traces.Add((JsonNode)Trace(kinds[index], table.Kinds.SlotOf(kinds[index]), list, axis, places, kinds.Count > 1 && !shown));
                shown = true;
            }
        }
        return traces;
    }

    // Months in their order, the undated last.
    private static JsonArray Beside(Timeline timeline) =>
        PlotlyWriter.Array(timeline.Items.Where(i => !i.When.IsDated).OrderBy(i => i.When.MonthOfOpenYear ?? 13).SelectMany(i => Category(i.When)).Distinct(StringComparer.Ordinal), name => JsonValue.Create(name));

    private static JsonObject Trace(string kind, int index, List<(TimelineItem Item, double Y)> items, string axis, Func<When, string?[]> places, bool legend)
    {
        // Each item is one or two points, then a gap that keeps its line from the next.
        var points = items.SelectMany(i => places(i.Item.When).Append(null).Select(x => (X: x, Y: x is null ? (double?)null : i.Y, i.Item))).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines+markers",
            ["name"] = PlotlyWriter.Wrapped(kind, 260, 1),
            ["legendgroup"] = PlotlyWriter.Text(kind),
            ["showlegend"] = legend,
            ["xaxis"] = axis,
            ["x"] = PlotlyWriter.Array(points, p => p.X is null ? null : JsonValue.Create(p.X)),
            ["y"] = PlotlyWriter.Array(points, p => p.Y is { } y ? PlotlyWriter.Number(y) : null),
            ["hovertext"] = PlotlyWriter.Array(points, p => JsonValue.Create(p.X is null ? "" : PlotlyWriter.Hover(p.Item.Mark))),
            ["hoverinfo"] = "text",
            ["line"] = new JsonObject { ["color"] = Ink.Light.Series(index).Colour, ["width"] = 6 },
            ["marker"] = new JsonObject { ["color"] = Ink.Light.Series(index).Colour, ["size"] = 10, ["symbol"] = PlotlyWriter.Array(points, p => JsonValue.Create(Symbol(p.Item.When, index))) },
        };
    }

    // An open end cannot be an arrow of its own in Plotly: its one marker points the way.
    private static string Symbol(When when, int kind) => when switch
    {
        { IsDated: true, Latest: null } => "triangle-right",
        { IsDated: true, Earliest: null } => "triangle-left",
        _ => PlotlyWriter.Symbol(kind),
    };

    private static string?[] Dates(When when) =>
        when.IsDay ? [Iso(when.Earliest)] : [.. new[] { when.Earliest, when.Latest }.Where(d => d is not null).Select(Iso)];

    private static string?[] Category(When when) => [when.MonthOfOpenYear is { } month ? DateAxis.MonthName(month)[..3] : "undated"];

    private static string Iso(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(TimelineItem Item, double Y)> Spread(int lane, IReadOnlyList<TimelineItem> items) =>
        items.Select((item, i) => (item, lane - 0.35 + 0.7 * (i + 0.5) / items.Count));
}
