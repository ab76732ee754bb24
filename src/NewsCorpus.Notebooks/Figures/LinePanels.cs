using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Marker = Plotly.NET.TraceObjects.Marker;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>Lines or columns in panels under each other, over one axis of time; what they rest on is the last panel.</summary>
internal static class LinePanels
{
    private const double Height = 96;

    // Of a panel, above it: the room for its name.
    private const double Gap = 0.28;

    public static FigurePlot Of(LineChart chart, LineTable table, Layout layout)
    {
        var names = table.Lines.Select(line => line.Name).Concat(table.Ground.Count > 0 ? [Xml.Clean(chart.GroundLabel)] : []).ToList();
        var traces = table.Lines.Select((line, i) => One(chart, line, i, isAlone: table.Lines.Count == 1)).ToList();
        if (table.Ground.Count > 0) traces.Add(Columns(chart, table.Ground, Ink.Light.Axis).With("yaxis", AxisOf(names.Count - 1)));
        for (var i = 0; i < names.Count; i++)
        {
            layout.With(i == 0 ? "yaxis" : $"yaxis{i + 1}", Axis(chart, i, names.Count, isGround: i >= table.Lines.Count));
        }

        layout.Get<LinearAxis>("xaxis")!.With("anchor", AxisOf(names.Count - 1));
        return new FigurePlot(traces, Height * names.Count, table.Hidden > 0 ? ChartParts.Rest(table.Hidden, "line", "lines") : "")
        {
            Names = [.. names.Select((name, i) =>
                Name(i == 0 && chart.YLabel.Length > 0 ? $"{name} ({Xml.Clean(chart.YLabel)})" : name, Domain(i, names.Count).Top))],
        };
    }

    private static Trace One(LineChart chart, Charts.Painting.Line line, int place, bool isAlone)
    {
        var trace = chart.Columns
            ? Columns(chart, line.Points, Ink.Light.Series(isAlone ? 0 : line.Slot).Colour)
            : LineTraces.One(chart, line, isAlone);
        return trace.With("yaxis", AxisOf(place));
    }

    private static Trace Columns(LineChart chart, IReadOnlyList<LineTable.Point> points, string colour) =>
        LineTraces.Points(chart, new Trace2D("bar"), points)
        .With("showlegend", false)
        .With("marker", new Marker().With("color", colour));

    private static string AxisOf(int place) => place == 0 ? "y" : $"y{place + 1}";

    private static LinearAxis Axis(LineChart chart, int place, int count, bool isGround)
    {
        var (bottom, top) = Domain(place, count);
        var axis = new LinearAxis().With("domain", new[] { bottom, top }).With("automargin", true).With("gridcolor", Ink.Light.Grid)
            .With("nticks", 4).With("rangemode", chart.FromZero || chart.Columns || isGround ? "tozero" : "normal");
        return place > 0 && !isGround && !chart.OwnScales ? axis.With("matches", "y") : axis;
    }

    private static (double Bottom, double Top) Domain(int place, int count)
    {
        var whole = 1.0 / count;
        var bottom = Math.Round(1 - (place + 1) * whole, 4);
        return (bottom, Math.Round(bottom + whole * (1 - Gap), 4));
    }

    private static Annotation Name(string name, double y) => new Annotation()
        .With("text", PlotlyText.Wrapped(name, 420, 1))
        .With("showarrow", false)
        .With("xref", "paper").With("yref", "paper").With("x", 0).With("y", y).With("xanchor", "left").With("yanchor", "bottom")
        .With("font", new Font().With("size", 12).With("color", Ink.Light.Quiet));
}
