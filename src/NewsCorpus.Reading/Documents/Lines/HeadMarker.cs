using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>Marks what stands above the running text: labels, datelines, bylines and the title.</summary>
internal static class HeadMarker
{
    /// <summary>Marks the lines up to the first running text, list or table; the page's own lines do not end the head.</summary>
    public static void Mark(LineMarks lines)
    {
        var title = TitleFinder.Find(lines);
        for (var i = 0; i < lines.Count && i < TitleFinder.MostHeadLines; i++)
        {
            var line = lines[i];
            if (line.Kind is not null) continue;
            line.Kind = i == title ? BlockKind.Title : KindInHead(lines, i, title);
            if (line.Kind is null && i > title && line.Furniture is not FurnitureKind.Navigation) return;
        }
    }

    private static BlockKind? KindInHead(LineMarks lines, int at, int title)
    {
        var line = lines[at];
        if (line.Given is BlockKind.Title) return BlockKind.Heading;
        if (line.IsDateline) return BlockKind.Dateline;
        if (line.Furniture is FurnitureKind.Label) return BlockKind.Label;
        // A second heading of the document, and the date below it.
        if (line.Given is BlockKind.Heading && title >= 0 && at > title && IsHeadLine(lines, at + 1)) return BlockKind.Heading;
        if (line.Given is BlockKind.Heading || line.Furniture is not null || line.Marker.IsItem) return null;
        if (line.Byline == BylineForm.Signed || (line.Byline == BylineForm.Names && title >= 0 && at > title)) return BlockKind.Label;
        if (at < title) return line.Shape.Words <= TitleFinder.MostLabelWords ? BlockKind.Label : null;
        if (title < 0) return null;
        return IsLabelBelow(lines, at) ? BlockKind.Label : IsDeck(lines, at) ? BlockKind.Heading : null;
    }

    // The headline, then "Provocative", then more of the head.
    private static bool IsLabelBelow(LineMarks lines, int at) =>
        lines[at].Shape is { Words: >= 1 and <= TitleFinder.MostLabelWords, Ending: '\0', StartsLower: false }
        && at + 1 < lines.Count && !lines[at + 1].IsContent;

    // A second headline, with more of the head below it.
    private static bool IsDeck(LineMarks lines, int at) =>
        lines[at].Shape is { IsProse: false, StartsLower: false, HasInnerStop: false,
            Words: > TitleFinder.MostLabelWords and <= TitleFinder.MostTitleWords }
        && lines[at].Given is null && (IsHeadLine(lines, at + 1) || IsHeadLine(lines, at + 2));

    private static bool IsHeadLine(LineMarks lines, int at) => at < lines.Count && lines[at].Kind is null
        && (lines[at].IsDateline || lines[at].Furniture is FurnitureKind.Label || lines[at].Byline != BylineForm.None);
}
