using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws lines.</summary>
internal sealed class LinePainter
{
    private const double Height = 280;
    private const double LabelSize = 12;
    private const int MaxNamed = 14;
    private readonly Canvas canvas;
    private readonly LineChart chart;
    private readonly IReadOnlyList<Line> lines;
    private readonly NumberAxis axis, across;
    private readonly DateAxis? days;
    private readonly double left, right;
    private double top;

    public static void Paint(Canvas canvas, LineChart chart)
    {
        var lines = LineTable.Of(chart);
        if (!lines.Any(l => l.Points.Any(p => p.Value is not null))) { Furniture.Empty(canvas); return; }
        // Too many lines to name each at its end.
        if (lines.Count > MaxNamed) Legend.Draw(canvas, [.. lines.Select(Entry)]);
        new LinePainter(canvas, chart, lines).Paint();
    }

    private LinePainter(Canvas canvas, LineChart chart, IReadOnlyList<Line> lines)
    {
        (this.canvas, this.chart, this.lines) = (canvas, chart, lines);
        var points = lines.SelectMany(l => l.Points).ToList();
        axis = NumberAxis.Over(points.Select(p => p.Value).OfType<double>(), chart.FromZero, closed: true);
        left = canvas.Left + axis.Ticks.Max(t => TextMeasure.Width(Numbers.Short(t), 11)) + 8;
        var names = Named ? Math.Min(lines.Max(l => TextMeasure.Width(Name(l), LabelSize)), Math.Floor((canvas.Right - canvas.Left) * 0.25)) + 32 : 8;
        right = canvas.Right - names;
        across = NumberAxis.Over(points.Select(p => p.X), withZero: false, count: 8);
        days = chart.OverDays ? new DateAxis(points.Select(p => (LineTable.Day(p.X), LineTable.Day(p.X))), left, right, cutGaps: false) : null;
    }

    private bool Named => lines.Count is > 1 and <= MaxNamed;

    private static string Name(Line line) => line.Name.Length == 0 ? "(no name)" : line.Name;

    private void Paint()
    {
        if (Xml.Clean(chart.YLabel) is { Length: > 0 } label)
        {
            canvas.Text(canvas.Left, canvas.Y + 12, FitText.Ellipsize(label, canvas.Right - canvas.Left, LabelSize), LabelSize, fill: Ink.Quiet, tip: label);
            canvas.Y += 22;
        }
        top = canvas.Y + 4;
        foreach (var tick in axis.Ticks)
        {
            canvas.Line(left, Y(tick), right, Y(tick), new Stroke(tick == 0 ? Ink.Axis : Ink.Grid));
            canvas.Text(left - 6, Y(tick) + 4, Numbers.Short(tick), 11, Anchor.End, Ink.Quiet);
        }
        foreach (var line in lines) PaintLine(line);
        if (Named) PaintNames();
        canvas.Y = top + Height;
        PaintAcross();
    }

    private void PaintLine(Line line)
    {
        var colour = LineColour(line.Index);
        var path = new List<PathPoint>();
        var gap = true;
        foreach (var point in line.Points)
        {
            if (point.Value is { } value) path.Add(new PathPoint(X(point.X), Y(value), Move: gap));
            gap = point.Value is null;
        }
        if (path.Count > 1) canvas.Add(new PathShape(path, null, new Stroke(colour, 2, Ink.Dash(line.Index))) { Role = Role.Mark });
        // So many markers would hide the line; small dots still carry the notes.
        var dense = line.Points.Count > 60;
        foreach (var point in line.Points)
            if (point.Value is { } value) canvas.Add(dense ? new CircleShape(X(point.X), Y(value), 1.5, colour) { Role = Role.Mark, Tip = point.Mark.Tip } : Marker.Of(line.Index, X(point.X), Y(value), 4, point.Mark.Tip));
    }

    // Names stand at the last points of their lines, moved apart where those are close.
    private void PaintNames()
    {
        const double spacing = 15;
        var ends = lines.Where(l => l.Points.Any(p => p.Value is not null)).Select(l => (Line: l, At: Y(l.Points.Last(p => p.Value is not null).Value!.Value), X: X(l.Points.Last(p => p.Value is not null).X)))
            .OrderBy(e => e.At).ToList();
        var places = new double[ends.Count];
        for (var i = 0; i < places.Length; i++) places[i] = Math.Max(ends[i].At, i == 0 ? top : places[i - 1] + spacing);
        for (var i = places.Length - 1; i >= 0; i--) places[i] = Math.Min(places[i], i == places.Length - 1 ? top + Height : places[i + 1] - spacing);
        for (var i = 0; i < places.Length; i++)
        {
            canvas.Line(Math.Min(ends[i].X + 6, right), ends[i].At, right + 10, places[i], new Stroke(Ink.Grid));
            canvas.Add(Marker.Of(ends[i].Line.Index, right + 16, places[i], 4, role: Role.Furniture));
            canvas.Text(right + 24, places[i] + 4, FitText.Ellipsize(Name(ends[i].Line), canvas.Right - right - 24, LabelSize), LabelSize, tip: Name(ends[i].Line));
        }
    }

    private void PaintAcross()
    {
        canvas.Line(left, canvas.Y, right, canvas.Y, new Stroke(Ink.Axis));
        var ticks = days?.Ticks(11) ?? NumberTicks();
        foreach (var tick in ticks) canvas.Line(tick.X, canvas.Y, tick.X, canvas.Y + 4, new Stroke(Ink.Axis));
        canvas.Y += Furniture.DateTicks(canvas, ticks, canvas.Y + 17) + 9;
        if (Xml.Clean(chart.XLabel) is { Length: > 0 } label)
        {
            canvas.Text(left, canvas.Y + 12, FitText.Ellipsize(label, canvas.Right - left, LabelSize), LabelSize, fill: Ink.Quiet, tip: label);
            canvas.Y += 18;
        }
        canvas.Y += 6;
    }

    private List<DateTick> NumberTicks()
    {
        var ticks = new List<DateTick>();
        var free = canvas.Left;
        foreach (var value in across.Ticks)
        {
            var half = TextMeasure.Width(Numbers.Short(value), 11) / 2;
            if (X(value) - half < free || X(value) + half > canvas.Right) continue;
            ticks.Add(new DateTick(X(value), Numbers.Short(value), ""));
            free = X(value) + half + 6;
        }
        return ticks;
    }

    private double X(double value) => days?.X(LineTable.Day(value)) ?? across.Place(value, left + 6, right - 6);

    private double Y(double value) => axis.Place(value, top + Height, top);

    // Yellow is too pale for a thin line or for words on white.
    private static string LineColour(int series) => Ink.Luminance(Ink.Of(series).Colour) > 0.6 ? "#a89b00" : Ink.Of(series).Colour;

    private static LegendEntry Entry(Line line) => new(Name(line), (canvas, x, y) =>
    {
        canvas.Line(x, y + 6, x + 28, y + 6, new Stroke(LineColour(line.Index), 2, Ink.Dash(line.Index)), Role.Legend);
        canvas.Add(Marker.Of(line.Index, x + 14, y + 6, 4, role: Role.Legend));
    }, 28);
}
