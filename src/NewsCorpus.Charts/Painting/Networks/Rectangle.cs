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

    /// <summary>
    /// Whether a line has a part within it: what is left of the line is cut at each side in turn (Liang and Barsky, 1984).
    /// </summary>
    public bool IsCrossed((double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var (enter, leave) = (0.0, 1.0);
        return Cut(-dx, from.X - Left) && Cut(dx, Right - from.X) && Cut(-dy, from.Y - Top) && Cut(dy, Bottom - from.Y);

        bool Cut(double step, double room)
        {
            if (step == 0) return room >= 0;
            if (step < 0) enter = Math.Max(enter, room / step);
            else leave = Math.Min(leave, room / step);
            return enter <= leave;
        }
    }
}
