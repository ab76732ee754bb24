namespace NewsCorpus.Charts.Drawing;

/// <summary>Lines across a rectangle, computed piece by piece: notebook front ends drop SVG patterns and clip paths.</summary>
internal static class Hatch
{
    public static PathShape? Lines(double x, double y, double width, double height, Texture texture, string colour, double gap = 5,
        double stroke = 1)
    {
        var points = new List<PathPoint>();
        if (texture is Texture.Rising or Texture.Crossed) Diagonal(points, x, y, width, height, gap, rising: true);
        if (texture is Texture.Falling or Texture.Crossed) Diagonal(points, x, y, width, height, gap, rising: false);
        if (texture is Texture.Level) for (var at = gap / 2; at < height; at += gap) Piece(points, x, y + at, x + width, y + at);
        if (texture is Texture.Upright) for (var at = gap / 2; at < width; at += gap) Piece(points, x + at, y, x + at, y + height);
        return points.Count == 0 ? null : new PathShape(points, null, new Stroke(colour, stroke));
    }

    // Lines u + v = at through the rectangle, with u across and v down; a falling one is mirrored.
    private static void Diagonal(List<PathPoint> points, double x, double y, double width, double height, double gap, bool rising)
    {
        var step = gap * 1.414;
        for (var at = step / 2; at < width + height; at += step)
        {
            var (fromU, toU) = (Math.Max(0, at - height), Math.Min(width, at));
            var (fromV, toV) = (at - fromU, at - toU);
            if (rising) Piece(points, x + fromU, y + fromV, x + toU, y + toV);
            else Piece(points, x + fromU, y + height - fromV, x + toU, y + height - toV);
        }
    }

    private static void Piece(List<PathPoint> points, double x1, double y1, double x2, double y2)
    {
        points.Add(new PathPoint(x1, y1, Move: true));
        points.Add(new PathPoint(x2, y2));
    }
}
