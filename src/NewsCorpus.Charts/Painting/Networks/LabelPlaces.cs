using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Where the name of a node stands, counted from the node's centre.</summary>
/// <param name="X">Where its anchor is.</param>
/// <param name="Baseline">Where the baseline of its first line is.</param>
/// <param name="Anchor">Which point of the name stands there.</param>
internal readonly record struct LabelPlace(double X, double Baseline, Anchor Anchor)
{
    /// <summary>What the name of a node takes up there.</summary>
    public Rectangle Box((double X, double Y) centre, string name)
    {
        const double size = NetworkPlan.LabelSize;
        var width = NetworkPlan.WidthOf(name);
        var left = centre.X + X - Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 };
        return new Rectangle(left - 2, centre.Y + Baseline - size * 0.85, left + width + 2,
            centre.Y + Baseline + (NetworkPlan.LinesOf(name) - 1) * NetworkPlan.LineHeight + size * 0.3);
    }
}

/// <summary>
/// Places the names of nodes: of the places around each node the one that links cover least, clear of other nodes and names.
/// </summary>
internal sealed class LabelPlaces
{
    private const double Size = NetworkPlan.LabelSize;
    private const int Rounds = 4;

    // A name that stands farther off may be read as another's: rather a thin link behind it.
    private const double CostOfDistance = 40;

    private readonly IReadOnlyList<(double X, double Y)> _centres;
    private readonly IReadOnlyList<double> _radii;
    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<(int From, int To)> _links;
    private readonly IReadOnlyList<double> _widths;
    private readonly (double Width, double Height) _frame;
    private readonly LabelPlace[] _places;

    private LabelPlaces(IReadOnlyList<(double X, double Y)> centres, IReadOnlyList<double> radii, IReadOnlyList<string> names,
        IReadOnlyList<(int From, int To)> links, IReadOnlyList<double> widths, (double Width, double Height) frame)
    {
        (_centres, _radii, _names, _links, _widths, _frame) = (centres, radii, names, links, widths, frame);
        _places = [.. radii.Select(Below)];
    }

    /// <summary>A place for each node.</summary>
    /// <param name="centres">The nodes.</param>
    /// <param name="radii">Their radii.</param>
    /// <param name="names">Their names.</param>
    /// <param name="links">The links.</param>
    /// <param name="widths">How thick each link is drawn.</param>
    /// <param name="frame">What names must not reach out of.</param>
    public static IReadOnlyList<LabelPlace> Of(IReadOnlyList<(double X, double Y)> centres, IReadOnlyList<double> radii,
        IReadOnlyList<string> names, IReadOnlyList<(int From, int To)> links, IReadOnlyList<double> widths,
        (double Width, double Height) frame)
    {
        var places = new LabelPlaces(centres, radii, names, links, widths, frame);
        for (var round = 0; round < Rounds; round++) for (var i = 0; i < radii.Count; i++) places.Improve(i);
        return places._places;
    }

    private static LabelPlace Below(double radius) => new(0, radius * 1.25 + Size, Anchor.Middle);

    // Below is where a reader looks first; the other places follow in the order in which they are liked, and last those farther off.
    private static IEnumerable<(LabelPlace Place, double Cost)> Around(double radius, int lines) => Around(radius, lines, 0)
        .Select(place => (place, 0.0)).Concat(Around(radius, lines, Size).Select(place => (place, CostOfDistance)));

    private static IEnumerable<LabelPlace> Around(double radius, int lines, double away)
    {
        // What the lines above the last take up.
        var more = (lines - 1) * NetworkPlan.LineHeight;
        var (edge, corner) = (radius * 1.25 + 4 + away, radius * 0.9 + 2 + away);
        yield return new LabelPlace(0, edge + Size - 4, Anchor.Middle);
        yield return new LabelPlace(0, -edge - more, Anchor.Middle);
        yield return new LabelPlace(edge, Size * 0.35 - more / 2, Anchor.Start);
        yield return new LabelPlace(-edge, Size * 0.35 - more / 2, Anchor.End);
        for (var side = 1; side >= -1; side -= 2)
        {
            var anchor = side > 0 ? Anchor.Start : Anchor.End;
            yield return new LabelPlace(side * corner, corner + Size * 0.6, anchor);
            yield return new LabelPlace(side * corner, -corner - more, anchor);
            // Over or under the node, to one side.
            yield return new LabelPlace(-side * radius, edge + Size - 4, anchor);
            yield return new LabelPlace(-side * radius, -edge - more, anchor);
        }
    }

    private void Improve(int node)
    {
        // Where it stands it is clear of others, as the layout leaves room below each node; it moves only to where it stays so.
        var (best, least) = (_places[node], Covered(Box(node, _places[node])));
        foreach (var (place, cost) in Around(_radii[node], NetworkPlan.LinesOf(_names[node])))
        {
            if (least <= cost) break;
            var box = Box(node, place);
            if (IsClear(node, box) && Covered(box) + cost is var covered && covered < least) (best, least) = (place, covered);
        }

        _places[node] = best;
    }

    private Rectangle Box(int node, LabelPlace place) => place.Box(_centres[node], _names[node]);

    // How much of a name links cover, the thick ones more.
    private double Covered(Rectangle box)
    {
        var covered = 0.0;
        for (var i = 0; i < _links.Count; i++)
        {
            covered += box.Grown(_widths[i] / 2).LengthWithin(_centres[_links[i].From], _centres[_links[i].To]) * _widths[i];
        }

        return covered;
    }

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
