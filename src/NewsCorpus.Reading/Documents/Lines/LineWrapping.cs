using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>
/// Joins lines that were broken only to keep them short. Two signs count: most lines of the text are so full that the
/// next word did not fit, or a line stops in the middle of a sentence and the next goes on in lower case.
/// </summary>
internal static class LineWrapping
{
    // Mail and wire copy is set at 65 to 80 columns; pages printed as text reach 120.
    private const int LeastWidth = 40;
    private const int MostWidth = 120;
    private const int LeastEvidence = 2;

    /// <summary>The lines, with those joined that belong together.</summary>
    public static List<TextLine> Join(List<TextLine> lines, TokenTable tokens)
    {
        var width = WidthOf(lines, tokens);
        var joined = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            while (i + 1 < lines.Count && GoesOn(line.First, lines[i], lines[i + 1], width, tokens))
            {
                i++;
                line = line with { End = lines[i].End };
            }

            joined.Add(line);
        }

        return joined;
    }

    // The column at which the text was broken; 0 when it was not.
    private static int WidthOf(List<TextLine> lines, TokenTable tokens)
    {
        var width = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i + 1].IsAfterBlank) width = Math.Max(width, lines[i].Span(tokens).Length);
        }

        if (width is < LeastWidth or > MostWidth) return 0;
        int full = 0, open = 0, lower = 0, pairs = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].IsAfterBlank) continue;
            pairs++;
            if (IsFull(lines[i], lines[i + 1], width, tokens)) full++;
            if (!EndsSentence(lines[i], tokens)) open++;
            if (StartsLower(lines[i + 1], tokens)) lower++;
        }

        // Headlines one below the other can be as long as each other, but they begin in upper case.
        return full >= LeastEvidence && full * 10 >= pairs * 6 && open * 2 > pairs && lower * 4 >= pairs ? width : 0;
    }

    private static bool GoesOn(int first, TextLine line, TextLine next, int width, TokenTable tokens)
    {
        if (next.IsAfterBlank || ListMarker.Of(next, tokens).IsItem || TableRow.IsRow(next, tokens)) return false;
        if (TableRow.IsRow(line, tokens)) return false;
        return (width > 0 && IsFull(line, next, width, tokens)) || IsCutShort(first, line, next, tokens);
    }

    private static bool IsFull(TextLine line, TextLine next, int width, TokenTable tokens)
    {
        // A ragged edge: the longest line may be longer than the column by a mark or two.
        var firstWord = tokens[next.First].Length;
        return line.Span(tokens).Length + 1 + firstWord > width - 3;
    }

    private static bool IsCutShort(int first, TextLine line, TextLine next, TokenTable tokens)
    {
        if (line.Span(tokens).Length > MostWidth || next.Span(tokens).Length > MostWidth) return false;
        if (tokens[first].Kind == TokenKind.Word && !tokens[first].Is(TokenShape.Capitalised)) return false;
        if (!StartsLower(next, tokens)) return false;
        return !EndsSentence(line, tokens) && tokens.TextOf(line.End - 1) is not ":" && !LineShape.Of(line, tokens).IsTitleCase;
    }

    private static bool StartsLower(TextLine line, TokenTable tokens) =>
        tokens[line.First].Kind == TokenKind.Word && char.IsLower(tokens.FirstLetter(line.First));

    private static bool EndsSentence(TextLine line, TokenTable tokens) =>
        LineShape.EndingOf(line, tokens) is '.' or '!' or '?';
}
