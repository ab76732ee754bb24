using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>Marks the rest: headings without mark-up, questions, lists, tables, page furniture and background entries.</summary>
internal static class BodyMarker
{
    private const int MostHeadingWords = 16;
    private const int MostTitleCaseWords = 24;
    private const int MostQuestionWords = 30;
    private const int MostHeadingsInARow = 2;
    private const int MostFooterWords = 8;
    private const int MostLinkWords = 20;
    private const int LeastLinks = 3;
    private const int MostSignatureWords = 3;

    // Shorter lines in capitals head a part of the story.
    private const int LeastShoutedWords = 8;

    /// <summary>Settles the kind of every line that has none yet.</summary>
    public static void Mark(LineMarks lines)
    {
        var canHead = HeadingsByNeighbours(lines);
        var numbers = NumberedItems.Find(lines);
        var background = new BackgroundSection();
        var lastContent = LastContent(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Kind is not null) continue;
            line.Kind = background.KindOf(lines, i) ?? (i > lastContent ? AfterTheStory(lines, i, lines.Count - 1 - lastContent) : null)
                ?? Usual(lines, i, canHead[i], numbers[i] && !(canHead[i] && !numbers[i + 1]));
        }
    }

    private static int LastContent(LineMarks lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--) if (lines[i].IsContent) return i;
        return lines.Count;
    }

    // Below the last running text stand a signature ("TASS") or the page's own lines, often links to other stories.
    private static BlockKind? AfterTheStory(LineMarks lines, int at, int linesBelow)
    {
        var line = lines[at];
        var most = linesBelow >= LeastLinks ? MostLinkWords : MostFooterWords;
        if (line.IsDateline || line.Given is not null || TableRow.Pipes(line.Line, lines.Tokens) > 0 || line.Shape.Ending != '\0'
            || line.Shape.Words > most)
        {
            return null;
        }

        return at == lines.Count - 1 && line.Shape.Words <= MostSignatureWords ? BlockKind.Label : BlockKind.Navigation;
    }

    private static BlockKind Usual(LineMarks lines, int at, bool canHead, bool isNumbered)
    {
        var line = lines[at];
        if (line.IsDateline) return canHead && line.Shape.Words <= 4 ? BlockKind.Heading : BlockKind.Dateline;
        if (IsQuestion(line)) return BlockKind.Question;
        if (line.Marker.IsItem || isNumbered) return BlockKind.ListItem;
        if (IsPipeTable(lines, at)) return BlockKind.TableRow;
        if (TableRow.Pipes(line.Line, lines.Tokens) >= 2 && !line.Shape.IsProse) return BlockKind.Navigation;
        if (line.Given is { } given) return given == BlockKind.Title ? BlockKind.Heading : given;
        if (line.Byline == BylineForm.Signed || IsStageDirection(line, lines.Tokens)) return BlockKind.Label;
        if (IsShoutedLink(lines, at)) return BlockKind.Navigation;
        if (canHead || IsMarkdownHeading(line, lines.Tokens)) return BlockKind.Heading;
        return BlockKind.Paragraph;
    }

    // "PERU CALLS OFF TALKS AFTER WEEKS OF RAIN" between the paragraphs of a report that does not shout: the headline of another.
    private static bool IsShoutedLink(LineMarks lines, int at)
    {
        if (lines[at].Shape is not { Words: >= LeastShoutedWords and < LineShape.Many, Ending: not '.' }) return false;
        if (!IsShouted(lines, at)) return false;
        for (var before = at - 1; before >= 0; before--)
            if (lines[before].Shape.IsProse && !IsShouted(lines, before)) return true;
        return false;
    }

    private static bool IsShouted(LineMarks lines, int at)
    {
        for (var i = lines[at].Line.First; i < lines[at].Line.End; i++)
        {
            ref readonly var token = ref lines.Tokens[i];
            if (token is { Kind: TokenKind.Word, Length: > 1 } && !token.Is(TokenShape.AllCaps)) return false;
        }

        return true;
    }

    // "(Applause)", "[End of transcript]"
    private static bool IsStageDirection(LineMark line, TokenTable tokens) =>
        line.Shape.Words <= MostFooterWords && tokens.TextOf(line.Line.First) is "(" or "["
            && tokens.TextOf(line.Line.End - 1) is ")" or "]";

    private static bool IsQuestion(LineMark line) =>
        line.Shape is { Ending: '?', HasInnerStop: false, StartsLower: false, Words: <= MostQuestionWords };

    // A table without outer pipes: its neighbours have as many inner ones, or are the rule below its header.
    private static bool IsPipeTable(LineMarks lines, int at)
    {
        var pipes = TableRow.Pipes(lines[at].Line, lines.Tokens);
        return pipes > 0 && (IsRow(at - 1) || IsRow(at + 1));

        bool IsRow(int other) => other >= 0 && other < lines.Count
            && (TableRow.IsSeparator(lines[other].Line, lines.Tokens)
                || (lines[other].Kind == BlockKind.TableRow && TableRow.Pipes(lines[other].Line, lines.Tokens) == pipes));
    }

    private static bool IsMarkdownHeading(LineMark line, TokenTable tokens)
    {
        var at = line.Line.First;
        while (at < line.Line.End && at < line.Line.First + 6 && tokens.TextOf(at) is "#") at++;
        return at > line.Line.First && at < line.Line.End && tokens[at].Is(TokenShape.SpaceBefore) && tokens[at].Kind != TokenKind.Symbol;
    }

    // A short line without a full stop is a heading when it leads to running text, a list or a table.
    private static bool[] HeadingsByNeighbours(LineMarks lines)
    {
        var canHead = new bool[lines.Count];
        var inARow = 0;
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            var leads = next.IsContent || next.Kind is BlockKind.Dateline or BlockKind.Title
                || next.Given is not null || (canHead[i + 1] && inARow < MostHeadingsInARow);
            canHead[i] = leads && IsHeadingShape(line);
            inARow = canHead[i] ? inARow + 1 : 0;
        }

        return canHead;
    }

    private static bool IsHeadingShape(LineMark line)
    {
        var shape = line.Shape;
        if (line.Kind is not null and not BlockKind.Heading || line.Marker.IsItem || shape.Words == 0) return false;
        if (shape.StartsLower || shape.HasInnerStop) return false;
        if (shape.Ending == ':') return shape.Words <= 4;
        return shape.Ending == '\0' && shape.Words <= (shape.IsTitleCase ? MostTitleCaseWords : MostHeadingWords);
    }
}
