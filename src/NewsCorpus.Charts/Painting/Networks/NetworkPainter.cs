using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws a network: heavier links thicker and darker, nodes by area, each name where the fewest links cross it.</summary>
internal static class NetworkPainter
{
    public static void Paint(Canvas canvas, Network network)
    {
        var plan = NetworkPlan.Of(network, canvas.Right - canvas.Left);
        if (plan.Names.Count == 0)
        {
            ChartParts.Empty(canvas, network);
            return;
        }

        if (!network.HasNumbers || plan.Table.Groups.Count > 1) Legend.Draw(canvas, [.. Entries(network, plan)]);
        // The heaviest links come last, over the others.
        foreach (var link in plan.Table.Links.Reverse())
        {
            var stroke = plan.LinkStroke(link, canvas.Ink);
            canvas.Line(At(link.From).X, At(link.From).Y, At(link.To).X, At(link.To).Y, stroke, Role.Mark, link.Mark.Tip);
        }

        for (var i = 0; i < plan.NumbersAt.Count; i++)
        {
            if (plan.NumbersAt[i] is not { } place) continue;
            const double size = NumberPlaces.Size;
            canvas.Add(new TextShape(canvas.Left + place.X, canvas.Y + place.Y + size * 0.36, plan.Table.Links[i].Mark.Value, size,
                Anchor.Middle, canvas.Ink.Text) { Role = Role.Text, Halo = canvas.Ink.Paper });
        }

        for (var i = 0; i < plan.Names.Count; i++) PaintNode(canvas, plan, i, At(i));
        canvas.Y += plan.Height + 8;
        PaintRest(canvas, network, plan.Table);

        (double X, double Y) At(int node) => (canvas.Left + plan.Centres[node].X, canvas.Y + plan.Centres[node].Y);
    }

    private static void PaintNode(Canvas canvas, NetworkPlan plan, int index, (double X, double Y) at)
    {
        const double size = NetworkPlan.LabelSize;
        var (name, mark, radius) = (plan.Names[index], plan.Mark(index), plan.Radii[index]);
        var group = plan.GroupOf(index);
        canvas.Marker(plan.Table.Groups.Count > 1 ? group.Slot : 0, at.X, at.Y, radius, mark.Tip, form: group.Form);
        var place = plan.Labels[index];
        foreach (var (line, text) in name.Split('\n').Index())
        {
            var baseline = at.Y + place.Baseline + line * NetworkPlan.LineHeight;
            canvas.Add(new TextShape(at.X + place.X, baseline, text, size, place.Anchor, canvas.Ink.Text)
            {
                Role = Role.Text, Halo = canvas.Ink.Paper, Tip = name == mark.Label ? null : mark.Label,
            });
        }
    }

    private static void PaintRest(Canvas canvas, Network network, NetworkTable table)
    {
        var rest = new List<string>();
        if (table.HiddenLinks > 0) rest.Add(table.LinksLeftOut(network.WeightLabel));
        if (table.HiddenNodes.Count > 0) rest.Add(ChartParts.Rest(table.HiddenNodes, "name", "names"));
        if (rest.Count > 0) ChartParts.Note(canvas, string.Join("; ", rest) + ".");
    }

    private static IEnumerable<LegendEntry> Entries(Network network, NetworkPlan plan)
    {
        var table = plan.Table;
        if (table.Groups.Count > 1)
        {
            foreach (var group in table.Groups.Take(SeriesTable.Most))
            {
                yield return new LegendEntry(group.Name, (canvas, x, y) =>
                    canvas.Marker(group.Slot, x + 6, y + 6, 5, role: Role.Legend, form: group.Form), 12);
            }
        }

        if (table.Links.Count > 0)
        {
            var (least, most) = (table.Links[^1].Weight, table.Links[0].Weight);
            var range = least == most ? Numbers.Short(most) : $"{Numbers.Short(least)} to {Numbers.Short(most)}";
            yield return new LegendEntry($"{range} {Xml.Clean(network.WeightLabel)}".TrimEnd(), (canvas, x, y) =>
            {
                canvas.Line(x, y + 6, x + 14, y + 6, plan.LinkStroke(least, canvas.Ink), Role.Legend);
                canvas.Line(x + 14, y + 6, x + 28, y + 6, plan.LinkStroke(most, canvas.Ink), Role.Legend);
            }, 28);
        }

        var size = Xml.Clean(network.SizeLabel);
        yield return new LegendEntry(size.Length > 0 ? "area: " + size : "area: sum of its links", (canvas, x, y) =>
        {
            canvas.Add(new CircleShape(x + 4, y + 6, 3, canvas.Ink.Axis) { Role = Role.Legend });
            canvas.Add(new CircleShape(x + 15, y + 6, 6, canvas.Ink.Axis) { Role = Role.Legend });
        }, 22);
    }
}
