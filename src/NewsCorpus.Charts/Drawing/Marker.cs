namespace NewsCorpus.Charts.Drawing;

/// <summary>Point markers: each series has its own shape besides its colour.</summary>
internal static class Marker
{
    /// <param name="ink">The colours.</param>
    /// <param name="slot">The series, which gives the colour.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="radius">Half its width, about.</param>
    /// <param name="tip">What hovering shows.</param>
    /// <param name="role">What it stands for.</param>
    /// <param name="form">The shape by number, 0 a circle; null for that of the series.</param>
    public static Shape Of(Ink ink, int slot, double x, double y, double radius, string? tip = null, Role role = Role.Mark,
        int? form = null)
    {
        var colour = ink.Series(slot).Colour;
        var rim = new Stroke(Rim(ink, colour));
        var corners = Corners(form ?? slot);
        return corners is null
            ? new CircleShape(x, y, radius, colour, rim) { Role = role, Tip = tip }
            : new PathShape(
                [.. corners.Select((c, i) => new PathPoint(x + c.X * radius, y + c.Y * radius, Move: i == 0))], colour, rim, Closed: true)
                { Role = role, Tip = tip };
    }

    /// <summary>The colour of a rim, which keeps pale colours visible on paper and overlapping markers apart.</summary>
    public static string Rim(Ink ink, string colour) => ink == Ink.Light && Ink.Luminance(colour) > 0.5 ? ink.Quiet : ink.Paper;

    private static (double X, double Y)[]? Corners(int slot) => ((slot + 7) % 7) switch
    {
        0 => null,
        1 => [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        2 => [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
        3 => [(0, -1.2), (1.15, 0.9), (-1.15, 0.9)],
        4 => [(0, 1.2), (1.15, -0.9), (-1.15, -0.9)],
        5 => [(-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4),
            (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)],
        _ => [(-1.2, 0), (-0.6, -1.05), (0.6, -1.05), (1.2, 0), (0.6, 1.05), (-0.6, 1.05)],
    };
}
