using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCorpus.Charts.Rendering;

/// <summary>
/// Puts the words of a picture in the order in which they are seen. A browser does that by itself; Skia takes a text for one run of one
/// direction, so a line with words of both had one of them backwards.
/// </summary>
internal static partial class VisualOrder
{
    private enum Direction
    {
        Left,
        Right,
        Number,
        Neutral,
    }

    /// <summary>The SVG with each text of mixed directions in runs of one direction, from left to right.</summary>
    public static string Of(string svg) => svg.Any(IsRightToLeft)
        ? Text().Replace(svg, text => text.Value.Any(IsRightToLeft)
            ? text.Groups[1].Value + string.Concat(Runs(text.Groups[2].Value).Select(run => $"<tspan>{run}</tspan>")) + "</text>"
            : text.Value)
        : svg;

    [GeneratedRegex("(<text[^>]*>)([^<]*)</text>")]
    private static partial Regex Text();

    /// <summary>
    /// The runs of a line whose base direction is from left to right: words from the right stand in turned order where nothing but numbers
    /// and signs is between them.
    /// </summary>
    /// <param name="line">The line; an entity ("&amp;amp;") is one sign.</param>
    internal static IReadOnlyList<string> Runs(string line)
    {
        var signs = Entity().Matches(line).Select(sign => sign.Value).ToList();
        var directions = Resolve(signs);
        var runs = new List<string>();
        var turned = new List<string>();
        for (int first = 0, end; first < signs.Count; first = end)
        {
            for (end = first + 1; end < signs.Count && directions[end] == directions[first];) end++;
            var run = string.Concat(signs[first..end]);
            if (directions[first] != Direction.Left)
            {
                turned.Insert(0, run);
                continue;
            }

            runs.AddRange(turned);
            turned.Clear();
            runs.Add(run);
        }

        runs.AddRange(turned);
        return runs;
    }

    [GeneratedRegex("&[^;]*;|.", RegexOptions.Singleline)]
    private static partial Regex Entity();

    // Numbers behind a word from the right belong to it; signs between two words from the right do, others to the line.
    private static List<Direction> Resolve(List<string> signs)
    {
        var directions = signs.ConvertAll(DirectionOf);
        var last = Direction.Left;
        for (var i = 0; i < directions.Count; i++)
        {
            if (directions[i] == Direction.Number && last == Direction.Left) directions[i] = Direction.Left;
            else if (directions[i] is Direction.Left or Direction.Right) last = directions[i];
        }

        for (int first = 0, end; first < directions.Count; first = end)
        {
            end = first + 1;
            if (directions[first] != Direction.Neutral) continue;
            while (end < directions.Count && directions[end] == Direction.Neutral) end++;
            var isInside = first > 0 && directions[first - 1] != Direction.Left
                && end < directions.Count && directions[end] != Direction.Left;
            for (var i = first; i < end; i++) directions[i] = isInside ? Direction.Right : Direction.Left;
        }

        return directions;
    }

    private static Direction DirectionOf(string sign) => sign.Length > 1 ? Direction.Neutral
        : char.IsDigit(sign[0]) ? Direction.Number
        : IsRightToLeft(sign[0]) ? Direction.Right
        : char.IsLetter(sign[0]) || char.IsSurrogate(sign[0]) ? Direction.Left
        : char.GetUnicodeCategory(sign[0]) == UnicodeCategory.NonSpacingMark ? Direction.Right
        : Direction.Neutral;

    // Hebrew, Arabic and their neighbours, and their forms for presentation.
    private static bool IsRightToLeft(char letter) =>
        letter is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
