using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>
/// Places the numbers of links on their lines: clear of nodes, names and other numbers, and where the fewest other links cross; the
/// heaviest links choose first, and one without room goes without.
/// </summary>
internal static class NumberPlaces
{
    public const double Size = 10;

    // Shares of the way from one end to the other; the middle is where a reader looks first.
    private static readonly double[] Ways = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

    /// <summary>The centre of each number, in the order of the links.</summary>
    public static IReadOnlyList<(double X, double Y)?> Of(IReadOnlyList<(double X, double Y)> centres, IReadOnlyList<double> radii,
        IReadOnlyList<Rectangle> names, IReadOnlyList<(int From, int To)> links, IReadOnlyList<string> numbers)
    {
        var taken = new List<Rectangle>(names);
        var places = new List<(double X, double Y)?>();
        for (var i = 0; i < links.Count; i++)
        {
            var (from, to) = (centres[links[i].From], centres[links[i].To]);
            var width = TextMeasure.Width(numbers[i], Size);
            var free = Ways.Select(way => (X: from.X + way * (to.X - from.X), Y: from.Y + way * (to.Y - from.Y)))
                .Select(at => (At: at, Box: BoxAt(at, width))).Where(place => IsClear(place.Box)).ToList();
            if (free.Count == 0)
            {
                places.Add(null);
                continue;
            }

            var best = free.MinBy(place => links.Where((_, other) => other != i)
                .Count(link => place.Box.IsCrossed(centres[link.From], centres[link.To])));
            places.Add(best.At);
            taken.Add(best.Box);
        }

        return places;

        bool IsClear(Rectangle box) => !taken.Exists(box.Meets)
            && Enumerable.Range(0, centres.Count).All(node => !box.Meets(centres[node], radii[node] * 1.3));
    }

    private static Rectangle BoxAt((double X, double Y) at, double width) =>
        new(at.X - width / 2 - 3, at.Y - Size * 0.7, at.X + width / 2 + 3, at.Y + Size * 0.7);
}
