using NewsCorpus.Text;

namespace NewsCorpus.Documents;

/// <summary>Marks what stands above the running text: labels, datelines, bylines and the title.</summary>
internal static class HeadMarker
{
    private const int MostTitleWords = 32;
    private const int MostLabelWords = 3;
    private const int MostHeadLines = 25;

    private static readonly HashSet<string> SectionOpeners = new(StringComparer.OrdinalIgnoreCase)
    {
        "what", "how", "why", "who", "where", "when", "which", "in", "at", "by", "key", "the", "our", "your",
    };

    /// <summary>Marks the lines up to the first running text, list or table.</summary>
    public static void Mark(LineMarks lines)
    {
        var hasTitle = false;
        for (var i = 0; i < lines.Count && i < MostHeadLines; i++)
        {
            var line = lines[i];
            if (line.Kind is not null) continue;
            if (KindInHead(lines, i, hasTitle) is not { } kind) return;
            line.Kind = kind;
            hasTitle |= kind == BlockKind.Title;
        }
    }

    private static BlockKind? KindInHead(LineMarks lines, int at, bool hasTitle)
    {
        var line = lines[at];
        if (line.Given is BlockKind.Title) return hasTitle ? BlockKind.Heading : BlockKind.Title;
        if (line.IsDateline) return BlockKind.Dateline;
        if (line.Furniture is FurnitureKind.Label) return BlockKind.Label;
        if (line.Given is BlockKind.Heading) return hasTitle ? null : BlockKind.Title;
        if (line.Furniture is not null || line.Marker.IsItem) return null;
        if (IsByline(line, lines.Tokens)) return BlockKind.Label;
        if (!hasTitle) return IsLabelAbove(lines, at) ? BlockKind.Label : IsTitle(lines, at) ? BlockKind.Title : null;
        return IsLabelBelow(lines, at) ? BlockKind.Label : IsDeck(lines, at) ? BlockKind.Heading : null;
    }

    /// <summary>"By Jane Roe and John Doe, Moscow".</summary>
    public static bool IsByline(LineMark line, TokenTable tokens)
    {
        var first = tokens.TextOf(line.Line.First);
        return first.Equals("by", StringComparison.OrdinalIgnoreCase) && line.Shape is { Words: >= 2 and <= 14, IsProse: false }
            && tokens[line.Line.First + 1].Is(TokenShape.Capitalised) && line.Shape.CapitalsInside * 2 >= line.Shape.Words - 1;
    }

    private static bool IsTitle(LineMarks lines, int at)
    {
        var (shape, next) = (lines[at].Shape, at + 1);
        if (next >= lines.Count || lines[at].Given is not null || shape.Words is 0 or > MostTitleWords) return false;
        if (shape.Ending is '.' or ';' or ',' or ':' || (shape.HasInnerStop && shape.Words > 20)) return false;
        return IsMarkdownTitle(lines, at) || (!shape.StartsLower && !IsSectionHeading(lines, at));
    }

    private static bool IsMarkdownTitle(LineMarks lines, int at) =>
        lines.Tokens.TextOf(lines[at].Line.First) is "#" && lines.Tokens.TextOf(lines[at].Line.First + 1) is not "#";

    // Pages without a title begin with the first of their headings, which names no one: "What's happened".
    private static bool IsSectionHeading(LineMarks lines, int at)
    {
        if (!LooksLikeSection(lines[at].Shape) || !lines[at + 1].IsContent) return false;
        if (lines[at].Shape.Words > 2 && !SectionOpeners.Contains(lines.Tokens.TextOf(lines[at].Line.First).ToString())) return false;
        for (var i = at + 1; i < lines.Count && i < at + 60; i++)
        {
            if (lines[i].Kind is null && lines[i].Furniture is null && LooksLikeSection(lines[i].Shape)
                && i + 1 < lines.Count && lines[i + 1].IsContent) return true;
        }

        return false;
    }

    private static bool LooksLikeSection(LineShape shape) =>
        shape is { Words: >= 1 and <= 5, CapitalsInside: 0, StartsLower: false } && shape.Ending is '\0' or '?';

    // "Provocative", then the headline.
    private static bool IsLabelAbove(LineMarks lines, int at) =>
        IsShort(lines[at]) && lines[at].Shape.Words <= 2 && at + 1 < lines.Count && !lines[at + 1].IsContent
        && lines[at + 1] is { Furniture: null, IsDateline: false } && lines[at + 1].Shape.Words > MostLabelWords + 1;

    // The headline, then "Provocative", then more of the head.
    private static bool IsLabelBelow(LineMarks lines, int at) =>
        IsShort(lines[at]) && at + 1 < lines.Count && !lines[at + 1].IsContent;

    // A second headline, with more of the head below it.
    private static bool IsDeck(LineMarks lines, int at) =>
        lines[at].Shape is { IsProse: false, StartsLower: false, HasInnerStop: false, Words: > MostLabelWords and <= MostTitleWords }
        && lines[at].Given is null && (IsHeadLine(lines, at + 1) || IsHeadLine(lines, at + 2));

    private static bool IsHeadLine(LineMarks lines, int at) => at < lines.Count && lines[at].Kind is null
        && (lines[at].IsDateline || lines[at].Furniture is FurnitureKind.Label || IsByline(lines[at], lines.Tokens));

    private static bool IsShort(LineMark line) =>
        line.Shape is { Words: >= 1 and <= MostLabelWords, Ending: '\0', StartsLower: false };
}
