using System.Text.RegularExpressions;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Finds the slides of picture galleries inside a story: each has a heading such as "3/50 Airport for sale".</summary>
internal static partial class Slideshows
{
    private const int LeastSlides = 3;
    private const int LongestHeading = 120;

    /// <summary>Indices of the slides, in document order.</summary>
    public static List<int> Find(PageTree tree, int headline)
    {
        var headings = new List<(int Index, string Total)>();
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            if (tree.Nodes[i].IsDropped) i = tree.Nodes[i].End - 1;
            else if (Headline.LevelOf(tree.Nodes[i].Tag) is not null && i != headline
                && Number().Match(tree.TextOf(i, LongestHeading)) is { Success: true } number)
                headings.Add((i, number.Groups["total"].Value));
        }

        var shows = headings.GroupBy(heading => heading.Total).Where(show => show.Count() >= LeastSlides);
        return [.. shows.SelectMany(show => SlidesOf(tree, [.. show.Select(heading => heading.Index)], headline)).Order()];
    }

    // The widest element around each heading that holds no other one of the show.
    private static IEnumerable<int> SlidesOf(PageTree tree, List<int> headings, int headline)
    {
        for (var at = 0; at < headings.Count; at++)
        {
            var slide = headings[at];
            while (tree.Nodes[slide].Parent is > 0 and var around && !tree.Contains(around, headline)
                && (at == 0 || !tree.Contains(around, headings[at - 1]))
                    && (at == headings.Count - 1 || !tree.Contains(around, headings[at + 1]))) slide = around;
            yield return slide;
        }
    }

    [GeneratedRegex(@"^\s*[0-9]{1,3}\s?/\s?(?<total>[0-9]{1,3})\b(?!/)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
