namespace NewsCorpus.Reading.Documents.Files;

/// <summary>
/// Puts the words of a page into lines in reading order by cutting the page along its white space (the XY-cut of Nagy and Seth, 1984):
/// into columns where it can, else into what stands above and below.
/// </summary>
internal static class PdfLayout
{
    private const int MostDepth = 60;

    // In sizes of the letters: the gutter between columns, the gap between paragraphs, how wide a column is at least.
    private const double Gutter = 0.7;
    private const double Gap = 0.55;
    private const double LeastColumn = 7;
    private const int LeastLinesOfColumn = 3;

    /// <summary>The lines of a page.</summary>
    public static IEnumerable<PdfLine> LinesOf(IReadOnlyList<PdfWord> words, int page)
    {
        if (words.Count == 0) yield break;
        var open = new Stack<(List<PdfWord> Items, int Depth)>();
        open.Push(([.. words], 0));
        while (open.TryPop(out var area))
        {
            var parts = area.Depth < MostDepth ? Columns(area.Items) ?? Bands(area.Items) : null;
            if (parts is null)
            {
                foreach (var line in Lines(area.Items, page)) yield return line;
                continue;
            }

            for (var i = parts.Count - 1; i >= 0; i--) open.Push((parts[i], area.Depth + 1));
        }
    }

    // From left to right, where a strip of white runs from top to bottom and there is running text on both of its sides.
    private static List<List<PdfWord>>? Columns(List<PdfWord> items)
    {
        var size = MedianSize(items);
        var sorted = items.OrderBy(item => item.Left).ToList();
        var right = double.MinValue;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i > 0 && sorted[i].Left - right >= Gutter * size)
            {
                var (one, other) = (sorted[..i], sorted[i..]);
                if (IsColumn(one, size) && IsColumn(other, size)) return [one, other];
            }

            right = Math.Max(right, sorted[i].Right);
        }

        return null;
    }

    private static bool IsColumn(List<PdfWord> items, double size)
    {
        var lines = PdfWord.Rows(items);
        return lines.Count >= LeastLinesOfColumn
            && lines.Count(line => line.Max(item => item.Right) - line.Min(item => item.Left) >= LeastColumn * size) * 2 >= lines.Count;
    }

    // From top to bottom: cut at the widest strip of white, if it is wider than between lines.
    private static List<List<PdfWord>>? Bands(List<PdfWord> items)
    {
        var sorted = items.OrderByDescending(item => item.Top).ToList();
        var (bottom, best, at) = (double.MaxValue, 0.0, 0);
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i > 0 && (bottom - sorted[i].Top) / sorted[i].Size is var gap && gap > best) (best, at) = (gap, i);
            bottom = Math.Min(bottom, sorted[i].Bottom);
        }

        return best < Gap ? null : [sorted[..at], sorted[at..]];
    }

    private static IEnumerable<PdfLine> Lines(List<PdfWord> items, int page)
    {
        if (items.Count == 0) yield break;
        var (left, right) = (items.Min(item => item.Left), items.Max(item => item.Right));
        foreach (var row in PdfWord.Rows(items))
        {
            yield return new PdfLine(
                PdfWord.TextOf(row), page, row.Min(item => item.Left), row.Max(item => item.Right), MedianSize(row), left, right);
        }
    }

    private static double MedianSize(List<PdfWord> items)
    {
        var sizes = items.Select(item => item.Size).Order().ToList();
        return sizes[sizes.Count / 2];
    }
}
