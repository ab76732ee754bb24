using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>A line with what can be said about it alone, and the kind that the passes settle on.</summary>
internal sealed class LineMark
{
    public required TextLine Line { get; init; }

    public required LineShape Shape { get; init; }

    public required ListMarker Marker { get; init; }

    /// <summary>What it is by the phrases of page furniture; null when it is none.</summary>
    public FurnitureKind? Furniture { get; init; }

    /// <summary>What a page's mark-up makes it; null without mark-up.</summary>
    public BlockKind? Given { get; init; }

    /// <summary>Whether it names the authors.</summary>
    public BylineForm Byline { get; set; }

    /// <summary>True for a line that gives a date and little else.</summary>
    public bool IsDateline { get; init; }

    /// <summary>The kind; null until a pass has settled it.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>True for what a heading can lead to: running text, a list, a table, a question.</summary>
    public bool IsContent => Marker.IsItem || Shape.IsProse || Kind is BlockKind.TableRow or BlockKind.ListItem;
}

/// <summary>All lines of a text, looked at one by one before their neighbours count.</summary>
internal sealed class LineMarks(TokenTable tokens, LineMark[] lines)
{
    private const int WideGap = 3;
    private const int MostMenuWords = 4;
    private const int LeastMenuBullets = 3;
    private const int LeastSerialLength = 12;

    public TokenTable Tokens => tokens;

    public int Count => lines.Length;

    public LineMark this[int index] => lines[index];

    public static LineMarks Of(
        List<TextLine> lines, TokenTable tokens, DateRecogniser dates, Furniture furniture, IReadOnlyDictionary<int, BlockKind>? given)
    {
        var marks = new LineMark[lines.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            var line = lines[i];
            var shape = LineShape.Of(line, tokens);
            marks[i] = new LineMark
            {
                Line = line,
                Shape = shape,
                Marker = ListMarker.Of(line, tokens),
                Furniture = furniture.KindOf(line, tokens),
                IsDateline = Dateline.IsDateline(line, tokens, dates),
                Given = given is not null && given.TryGetValue(tokens[line.First].Start, out var kind) ? kind : null,
                Kind = Alone(line, shape, tokens),
            };
            marks[i].Byline = Lines.Byline.FormOf(marks[i], tokens, furniture.GivenNames);
        }

        return new LineMarks(tokens, marks);
    }

    // What needs no neighbours.
    private static BlockKind? Alone(TextLine line, LineShape shape, TokenTable tokens)
    {
        if (TableRow.IsRow(line, tokens) || TableRow.IsSeparator(line, tokens)) return BlockKind.TableRow;
        return IsRule(line, tokens) || IsMenu(line, shape, tokens) || IsSerial(line, tokens) ? BlockKind.Navigation : null;
    }

    // "Politics     Economy     Sport", and headlines strung together with bullets. Running text with a wide gap or a bullet
    // in it ends like a sentence.
    private static bool IsMenu(TextLine line, LineShape shape, TokenTable tokens)
    {
        if (shape.Ending != '\0' || shape.HasInnerStop) return false;
        int gaps = 0, bullets = 0;
        for (var i = line.First; i < line.End; i++)
        {
            if (tokens.TextOf(i) is "\u2022" or "\u00B7") bullets++;
            else if (i > line.First && tokens[i].Start - tokens[i - 1].End >= WideGap) gaps++;
        }

        return bullets >= LeastMenuBullets
            || (gaps > 0 && shape.Words <= MostMenuWords * gaps && !HasDigit(line, tokens));
    }

    // "STORY21072025000193011044": the number of an item, not a word of it.
    private static bool IsSerial(TextLine line, TokenTable tokens) =>
        line.Count == 1 && tokens[line.First].Length >= LeastSerialLength && tokens[line.First].Is(TokenShape.HasDigit)
        && tokens.TextOf(line.First).ToString().Count(char.IsAsciiDigit) * 2 > tokens[line.First].Length;

    private static bool HasDigit(TextLine line, TokenTable tokens)
    {
        for (var i = line.First; i < line.End; i++) if (tokens[i].Is(TokenShape.HasDigit)) return true;
        return false;
    }

    // "* * *", "-----", "=====": nothing but marks.
    private static bool IsRule(TextLine line, TokenTable tokens)
    {
        for (var i = line.First; i < line.End; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol)) return false;
        }

        return true;
    }
}
