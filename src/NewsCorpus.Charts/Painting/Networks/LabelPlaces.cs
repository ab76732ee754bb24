using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Where the name of a node stands, counted from the node's centre.</summary>
/// <param name="X">Where its anchor is.</param>
/// <param name="Baseline">Where its baseline is.</param>
/// <param name="Anchor">Which point of the name stands there.</param>
internal readonly record struct LabelPlace(double X, double Baseline, Anchor Anchor)
{
    /// <summary>What the name of a node takes up there.</summary>
    public Rectangle Box((double X, double Y) centre, string name)
    {
        const double size = NetworkPlan.LabelSize;
        var width = TextMeasure.Width(name, size);
        var left = centre.X + X - Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 };
        return new Rectangle(left - 2, centre.Y + Baseline - size * 0.85, left + width + 2, centre.Y + Baseline + size * 0.3);
    }
}

/// <summary>
/// Places the names of nodes: of the places around each node the one that the fewest links cross, clear of other nodes and names.
/// </summary>
internal sealed class LabelPlaces
{
    private const double Size = NetworkPlan.LabelSize;
    private const int Rounds = 4;

    private readonly IReadOnlyList<(double X, double Y)> _centres;
    private readonly IReadOnlyList<double> _radii;
    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<(int From, int To)> _links;
    private readonly (double Width, double Height) _frame;
    private readonly LabelPlace[] _places;

    private LabelPlaces(IReadOnlyList<(double X, double Y)> centres, IReadOnlyList<double> radii, IReadOnlyList<string> names,
        IReadOnlyList<(int From, int To)> links, (double Width, double Height) frame)
    {
        (_centres, _radii, _names, _links, _frame) = (centres, radii, names, links, frame);
        _places = [.. radii.Select(Below)];
    }

    /// <summary>A place for each node.</summary>
    public static IReadOnlyList<LabelPlace> Of(IReadOnlyList<(double X, double Y)> centres, IReadOnlyList<double> radii,
        IReadOnlyList<string> names, IReadOnlyList<(int From, int To)> links, (double Width, double Height) frame)
    {
        var places = new LabelPlaces(centres, radii, names, links, frame);
        for (var round = 0; round < Rounds; round++) for (var i = 0; i < radii.Count; i++) places.Improve(i);
        return places._places;
    }

    private static LabelPlace Below(double radius) => new(0, radius * 1.25 + Size, Anchor.Middle);

    // Below is where a reader looks first; the other places follow in the order in which they are liked.
    private static IEnumerable<LabelPlace> Around(double radius)
    {
        var (edge, corner) = (radius * 1.25 + 4, radius * 0.9 + 2);
        yield return Below(radius);
        yield return new LabelPlace(0, -edge, Anchor.Middle);
        yield return new LabelPlace(edge, Size * 0.35, Anchor.Start);
        yield return new LabelPlace(-edge, Size * 0.35, Anchor.End);
        yield return new LabelPlace(corner, corner + Size * 0.6, Anchor.Start);
        yield return new LabelPlace(-corner, corner + Size * 0.6, Anchor.End);
        yield return new LabelPlace(corner, -corner, Anchor.Start);
        yield return new LabelPlace(-corner, -corner, Anchor.End);
    }

    private void Improve(int node)
    {
        // Where it stands it is clear of others, as the layout leaves room below each node; it moves only to where it stays so.
        var (best, least) = (_places[node], Crossings(Box(node, _places[node])));
        foreach (var place in Around(_radii[node]))
        {
            if (least == 0) break;
            var box = Box(node, place);
            if (IsClear(node, box) && Crossings(box) is var crossings && crossings < least) (best, least) = (place, crossings);
        }

        _places[node] = best;
    }

    private Rectangle Box(int node, LabelPlace place) => place.Box(_centres[node], _names[node]);

    private int Crossings(Rectangle box) => _links.Count(link => box.IsCrossed(_centres[link.From], _centres[link.To]));

    private bool IsClear(int node, Rectangle box)
    {
        if (box.Left < 0 || box.Top < 0 || box.Right > _frame.Width || box.Bottom > _frame.Height) return false;
        for (var i = 0; i < _centres.Count; i++)
        {
            if (i != node && (box.Meets(_centres[i], _radii[i] * 1.3) || box.Meets(Box(i, _places[i])))) return false;
        }

        return true;
    }
}
