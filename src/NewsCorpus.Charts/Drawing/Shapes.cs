namespace NewsCorpus.Charts.Drawing;

/// <summary>What a shape stands for, so that layouts can be checked.</summary>
internal enum Role { Furniture, Text, Mark, Legend }

internal enum Anchor { Start, Middle, End }

/// <summary>One drawn thing. <see cref="Tip"/> is the full text shown on hovering.</summary>
internal abstract record Shape
{
    public Role Role { get; init; }
    public string? Tip { get; init; }
    public abstract Box Bounds { get; }
}

internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    public bool Contains(Box other) => Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;
}

internal readonly record struct Stroke(string Colour, double Width = 1, string? Dash = null);

internal sealed record RectShape(double X, double Y, double Width, double Height, string Fill, Stroke? Stroke = null) : Shape
{
    public override Box Bounds => new(X, Y, X + Width, Y + Height);
}

internal sealed record CircleShape(double X, double Y, double Radius, string Fill, Stroke? Stroke = null) : Shape
{
    public override Box Bounds => new(X - Radius, Y - Radius, X + Radius, Y + Radius);
}

/// <summary>Straight pieces; a point with <c>Move</c> starts a new one.</summary>
internal sealed record PathShape(IReadOnlyList<PathPoint> Points, string? Fill, Stroke? Stroke = null, bool Closed = false) : Shape
{
    public override Box Bounds => new(Points.Min(p => p.X), Points.Min(p => p.Y), Points.Max(p => p.X), Points.Max(p => p.Y));
}

internal readonly record struct PathPoint(double X, double Y, bool Move = false);

/// <summary>One line of text; <see cref="Y"/> is the baseline. Turned by <see cref="Turn"/> degrees around (X, Y).</summary>
internal sealed record TextShape(double X, double Y, string Content, double Size, Anchor Anchor, string Fill, bool Bold = false,
    double Turn = 0) : Shape
{
    /// <summary>A colour around the letters, which keeps lines behind them apart; null for none.</summary>
    public string? Halo { get; init; }

    public override Box Bounds
    {
        get
        {
            var width = TextMeasure.Width(Content, Size, Bold);
            var left = Anchor switch { Anchor.Start => 0, Anchor.Middle => -width / 2, _ => -width };
            var (cos, sin) = Turn switch { 0 => (1.0, 0.0), -45 => (Math.Sqrt(0.5), -Math.Sqrt(0.5)), -90 => (0.0, -1.0), _ =>
                throw new InvalidOperationException("A text turns by 0, -45 or -90 degrees.") };
            var (top, bottom) = (-0.78 * Size, 0.24 * Size);
            ReadOnlySpan<(double X, double Y)> corners = [(left, top), (left + width, top), (left, bottom), (left + width, bottom)];
            var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (var (x, y) in corners)
            {
                var (turnedX, turnedY) = (X + x * cos - y * sin, Y + x * sin + y * cos);
                box = new Box(Math.Min(box.Left, turnedX), Math.Min(box.Top, turnedY), Math.Max(box.Right, turnedX),
                    Math.Max(box.Bottom, turnedY));
            }

            return box;
        }
    }
}
