using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>
/// Finds the headline among the lines above the running text, where pages also put sections, menus and buttons. A line
/// that a page shows twice is its headline; otherwise it is the first line that looks like one and is no mere section
/// name above a longer line.
/// </summary>
internal static class TitleFinder
{
    /// <summary>More words than a section name has ("Provocative", "All news", "Watch Evening News").</summary>
    public const int MostLabelWords = 3;

    /// <summary>More words than a headline has.</summary>
    public const int MostTitleWords = 32;

    /// <summary>How many lines above the running text are looked at.</summary>
    public const int MostHeadLines = 25;

    private const int MostStrayWords = 5;

    private static readonly WordSet SectionOpeners = WordSet.Named("section-openers");

    /// <summary>The index of the headline's line; -1 where there is none.</summary>
    public static int Find(LineMarks lines)
    {
        var candidates = Candidates(lines);
        var given = candidates.FindIndex(at => lines[at].Given is BlockKind.Title);
        if (given >= 0) return candidates[given];
        var repeated = candidates.FindIndex(at =>
            lines[at].Shape.Words > MostLabelWords && candidates.Any(other => other > at && AreSame(lines, at, other)));
        if (repeated >= 0) return candidates[repeated];
        var first = candidates.FindIndex(at => !IsLabel(lines[at])
            || !candidates.Any(other => other > at && lines[other].Shape.Words > MostLabelWords + 1));
        return first < 0 ? -1 : candidates[first];
    }

    private static bool IsLabel(LineMark line) => line is { Given: null, Shape.Words: <= MostLabelWords };

    // All lines that could be the headline, up to the first that must be below it.
    private static List<int> Candidates(LineMarks lines)
    {
        var candidates = new List<int>();
        for (var i = 0; i < lines.Count && i < MostHeadLines; i++)
        {
            var line = lines[i];
            if (line.Kind is not null || line.IsDateline || line.Furniture is FurnitureKind.Label or FurnitureKind.Navigation) continue;
            if (line.Given is BlockKind.Title or BlockKind.Heading || IsTitle(lines, i)) candidates.Add(i);
            else if (line.Furniture is not null || line.IsContent || line.Shape.Words > MostStrayWords) break;
        }

        return candidates;
    }

    private static bool IsTitle(LineMarks lines, int at)
    {
        var (line, shape, next) = (lines[at], lines[at].Shape, at + 1);
        if (next >= lines.Count || line.Given is not null || line.Furniture is not null || line.Marker.IsItem) return false;
        if (shape.Words is 0 or > MostTitleWords || line.Byline == BylineForm.Signed) return false;
        if (shape.Ending is '.' or ';' or ',' or ':' || (shape.HasInnerStop && shape.Words > 20)) return false;
        return IsMarkdownTitle(lines, at) || (!shape.StartsLower && !IsSectionHeading(lines, at));
    }

    private static bool IsMarkdownTitle(LineMarks lines, int at) =>
        lines.Tokens.TextOf(lines[at].Line.First) is "#" && lines.Tokens.TextOf(lines[at].Line.First + 1) is not "#";

    // Pages without a title begin with the first of their headings, which names no one: "What's happened".
    private static bool IsSectionHeading(LineMarks lines, int at)
    {
        if (!LooksLikeSection(lines[at].Shape) || !lines[at + 1].IsContent) return false;
        if (lines[at].Shape.Words > 2 && !SectionOpeners.Has(lines.Tokens.TextOf(lines[at].Line.First))) return false;
        for (var i = at + 1; i < lines.Count && i < at + 60; i++)
        {
            if (lines[i].Kind is null && lines[i].Furniture is null && LooksLikeSection(lines[i].Shape)
                && i + 1 < lines.Count && lines[i + 1].IsContent) return true;
        }

        return false;
    }

    private static bool LooksLikeSection(LineShape shape) =>
        shape is { Words: >= 1 and <= 5, CapitalsInside: 0, StartsLower: false } && shape.Ending is '\0' or '?';

    private static bool AreSame(LineMarks lines, int one, int other)
    {
        var (first, second) = (lines[one].Line.Span(lines.Tokens), lines[other].Line.Span(lines.Tokens));
        return lines.Tokens.Text.AsSpan(first.Start, first.Length).SequenceEqual(lines.Tokens.Text.AsSpan(second.Start, second.Length));
    }
}
