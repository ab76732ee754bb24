namespace NewsCorpus.Charts.Drawing;

/// <summary>Point markers: each series has its own shape besides its colour.</summary>
internal static class Marker
{
    public static Shape Of(int series, double x, double y, double radius, string? tip = null, Role role = Role.Mark)
    {
        var colour = Ink.Of(series).Colour;
        // A dark rim keeps pale colours visible on paper, and overlapping markers apart.
        var rim = new Stroke(Ink.Luminance(colour) > 0.5 ? Ink.Quiet : Ink.Paper);
        (double X, double Y)[]? corners = (series % 7) switch
        {
            0 => null,
            1 => [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
            2 => [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
            3 => [(0, -1.2), (1.15, 0.9), (-1.15, 0.9)],
            4 => [(0, 1.2), (1.15, -0.9), (-1.15, -0.9)],
            5 => [(-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)],
            _ => [(-1.2, 0), (-0.6, -1.05), (0.6, -1.05), (1.2, 0), (0.6, 1.05), (-0.6, 1.05)],
        };
        return corners is null
            ? new CircleShape(x, y, radius, colour, rim) { Role = role, Tip = tip }
            : new PathShape([.. corners.Select((c, i) => new PathPoint(x + c.X * radius, y + c.Y * radius, Move: i == 0))], colour, rim, Closed: true) { Role = role, Tip = tip };
    }
}
