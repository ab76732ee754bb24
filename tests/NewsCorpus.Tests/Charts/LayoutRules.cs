using NewsCorpus.Charts.Drawing;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>What must hold of every layout, computed from the boxes of its shapes.</summary>
internal static class LayoutRules
{
    // Strokes reach half their width over the box, and coordinates are rounded.
    private const double Slack = 0.75;

    public static void AllInside(Canvas canvas)
    {
        var frame = new Box(-Slack, -Slack, canvas.Width + Slack, canvas.Y + Slack);
        Assert.All(canvas.Shapes, shape =>
        {
            var box = shape.Bounds;
            Assert.True(double.IsFinite(box.Left + box.Top + box.Right + box.Bottom), $"not finite: {shape}");
            Assert.True(frame.Contains(box), $"outside {frame}: {shape} at {box}");
        });
    }

    public static void NoTextOverText(Canvas canvas)
    {
        var texts = canvas.Shapes.OfType<TextShape>().Where(t => t.Turn == 0).Select(t => (t.Content, Box: Shrunk(t.Bounds)))
            .OrderBy(t => t.Box.Top).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count && texts[j].Box.Top < texts[i].Box.Bottom; j++)
                Assert.False(texts[i].Box.Overlaps(texts[j].Box), $"'{texts[i].Content}' {texts[i].Box} lies over '{texts[j].Content}' {texts[j].Box}");
        }
    }

    public static void LegendApart(Canvas canvas)
    {
        var legend = canvas.Shapes.Where(s => s.Role == Role.Legend).Select(s => Shrunk(s.Bounds)).ToList();
        var rest = canvas.Shapes.Where(s => s.Role is Role.Mark or Role.Text)
            .Where(s => !(s is TextShape && legend.Any(l => l == Shrunk(s.Bounds)))).ToList();
        if (legend.Count == 0) return;
        var band = new Box(0, legend.Min(l => l.Top), canvas.Width, legend.Max(l => l.Bottom));
        Assert.All(rest, shape => Assert.False(band.Overlaps(Shrunk(shape.Bounds)), $"in the legend's band: {shape}"));
    }

    private static Box Shrunk(Box box) => new(box.Left + Slack, box.Top + 1.5, box.Right - Slack, box.Bottom - 1.5);
}
