namespace NewsCorpus.Charts.Drawing;

/// <summary>Point markers: each series has its own shape besides its colour.</summary>
internal static class Marker
{
    public static Shape Of(Ink ink, int slot, double x, double y, double radius, string? tip = null, Role role = Role.Mark)
    {
        var colour = ink.Series(slot).Colour;
        // A rim keeps pale colours visible on paper, and overlapping markers apart.
        var rim = new Stroke(ink == Ink.Light && Ink.Luminance(colour) > 0.5 ? ink.Quiet : ink.Paper);
        var corners = Corners(slot);
        return corners is null
            ? new CircleShape(x, y, radius, colour, rim) { Role = role, Tip = tip }
            : new PathShape([.. corners.Select((c, i) => new PathPoint(x + c.X * radius, y + c.Y * radius, Move: i == 0))], colour, rim, Closed: true) { Role = role, Tip = tip };
    }

    private static (double X, double Y)[]? Corners(int slot) => ((slot + 7) % 7) switch
    {
        0 => null,
        1 => [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        2 => [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
        3 => [(0, -1.2), (1.15, 0.9), (-1.15, 0.9)],
        4 => [(0, 1.2), (1.15, -0.9), (-1.15, -0.9)],
        5 => [(-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)],
        _ => [(-1.2, 0), (-0.6, -1.05), (0.6, -1.05), (1.2, 0), (0.6, 1.05), (-0.6, 1.05)],
    };
}
