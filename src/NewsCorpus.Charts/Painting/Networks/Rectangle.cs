namespace NewsCorpus.Charts.Painting;

/// <summary>What a name takes up.</summary>
internal readonly record struct Rectangle(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether it overlaps another.</summary>
    public bool Meets(Rectangle other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether it overlaps a circle.</summary>
    public bool Meets((double X, double Y) centre, double radius)
    {
        var (dx, dy) = (centre.X - Math.Clamp(centre.X, Left, Right), centre.Y - Math.Clamp(centre.Y, Top, Bottom));
        return dx * dx + dy * dy < radius * radius;
    }

    /// <summary>The same with a margin.</summary>
    public Rectangle Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>Whether a line has a part within it.</summary>
    public bool IsCrossed((double X, double Y) from, (double X, double Y) to) =>
        PartWithin(from, to) is var (enter, leave) && enter <= leave;

    /// <summary>How much of a line lies within it; at least 1 where any does.</summary>
    public double LengthWithin((double X, double Y) from, (double X, double Y) to)
    {
        var (enter, leave) = PartWithin(from, to);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        return enter > leave ? 0 : Math.Max(1, (leave - enter) * Math.Sqrt(dx * dx + dy * dy));
    }

    // From where to where of its way a line is within: what is left of it is cut at each side in turn (Liang and Barsky, 1984).
    private (double Enter, double Leave) PartWithin((double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var (enter, leave) = (0.0, 1.0);
        Cut(-dx, from.X - Left);
        Cut(dx, Right - from.X);
        Cut(-dy, from.Y - Top);
        Cut(dy, Bottom - from.Y);
        return (enter, leave);

        void Cut(double step, double room)
        {
            if (step < 0) enter = Math.Max(enter, room / step);
            else if (step > 0) leave = Math.Min(leave, room / step);
            else if (room < 0) enter = double.PositiveInfinity;
        }
    }
}
