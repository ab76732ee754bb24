using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>The same places as in the SVG, taken from the same layout.</summary>
internal static class NetworkTraces
{
    public static FigurePlot Of(Network network, Layout layout)
    {
        var width = network.Width - 2 * Canvas.Margin;
        var plan = NetworkPlan.Of(network, width);
        var height = Math.Ceiling(plan.Height);
        layout.With("xaxis", new LinearAxis().With("visible", false).With("range", new[] { 0, width }));
        layout.With("yaxis", new LinearAxis().With("visible", false).With("range", new[] { height + 10, -10 }));
        return new FigurePlot(
            [.. plan.Table.Links.Reverse().Select(link => Link(plan, link)), .. plan.Table.Groups.Select(group => Nodes(plan, group))],
            height + 20,
            plan.Table.HiddenLinks == 0 ? ""
                : plan.Table.LinksLeftOut(network.WeightLabel));
    }

    private static Trace Link(NetworkPlan plan, NetworkTable.Link link)
    {
        var (from, to) = (End(plan, link.From, link.To), End(plan, link.To, link.From));
        var stroke = plan.LinkStroke(link, Ink.Light);
        // Plotly shows hover texts at points only: the middle is one.
        return new Trace2D("scatter")
            .With("mode", "lines")
            .With("showlegend", false)
            .With("x", new[] { Round(from.X), Round((from.X + to.X) / 2), Round(to.X) })
            .With("y", new[] { Round(from.Y), Round((from.Y + to.Y) / 2), Round(to.Y) })
            .With("hovertext", PlotlyText.Hover(link.Mark))
            .With("hoverinfo", "text")
            .With("line", new Plotly.NET.Line().With("color", stroke.Colour).With("width", Round(stroke.Width)));
    }

    // Half way to the rim of a node. Ended in its centre, the link's hover text would show in place of the node's.
    private static (double X, double Y) End(NetworkPlan plan, int node, int other)
    {
        var (at, to) = (plan.Centres[node], plan.Centres[other]);
        var (x, y) = (to.X - at.X, to.Y - at.Y);
        var share = Math.Min(0.5 * plan.Radii[node] / Math.Max(1, Math.Sqrt(x * x + y * y)), 0.4);
        return (at.X + x * share, at.Y + y * share);
    }

    private static Trace Nodes(NetworkPlan plan, NetworkGroup group)
    {
        var isAlone = plan.Table.Groups.Count == 1;
        var nodes = Enumerable.Range(0, plan.Table.Nodes.Count).Where(i => plan.Table.Nodes[i].Group == group.Name).ToList();
        return new Trace2D("scatter")
            .With("mode", "markers+text")
            .With("name", PlotlyText.Wrapped(group.Name, 260, 1))
            .With("showlegend", !isAlone)
            .With("x", nodes.Select(i => Round(plan.Centres[i].X)).ToArray())
            .With("y", nodes.Select(i => Round(plan.Centres[i].Y)).ToArray())
            .With("text", nodes.Select(i => PlotlyText.Escaped(plan.Names[i]).Replace("\n", "<br>", StringComparison.Ordinal)).ToArray())
            .With("textposition", nodes.Select(i => PositionOf(plan.Labels[i])).ToArray())
            .With("hovertext", nodes.Select(i => PlotlyText.Hover(plan.Mark(i))).ToArray())
            .With("hoverinfo", "text")
            .With("marker", SeriesMarker.Of(isAlone ? 0 : group.Slot, group.Form)
                .With("size", nodes.Select(i => Round(plan.Radii[i] * 2)).ToArray()));
    }

    private static string PositionOf(LabelPlace place)
    {
        var side = place.Anchor switch { Anchor.Start => "right", Anchor.End => "left", _ => "center" };
        // A name whose baseline is less than its height below the centre stands beside it.
        var level = place.Baseline < 0 ? "top" : place.Baseline < NetworkPlan.LabelSize / 2 ? "middle" : "bottom";
        return $"{level} {side}";
    }

    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
