using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>A line that holds something, or several that belong together: what becomes a block.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="IsAfterBlank">True when an empty line stands before it, or nothing at all.</param>
internal readonly record struct TextLine(int First, int End, bool IsAfterBlank)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;

    /// <summary>Its code units.</summary>
    public TextSpan Span(TokenTable tokens) => new(tokens[First].Start, tokens[End - 1].End);

    /// <summary>Cuts a text at its line breaks.</summary>
    public static List<TextLine> Read(TokenTable tokens)
    {
        var lines = new List<TextLine>();
        var all = tokens.AsSpan();
        var first = 0;
        for (var i = 1; i <= all.Length; i++)
        {
            if (i < all.Length && !all[i].Is(TokenShape.LineBreakBefore)) continue;
            lines.Add(new TextLine(first, i, first == 0 || HasBlankLine(tokens.Text, all[first - 1].End, all[first].Start)));
            first = i;
        }

        return all.Length == 0 ? [] : lines;
    }

    private static bool HasBlankLine(string text, int from, int to)
    {
        var breaks = 0;
        for (var i = from; i < to && breaks < 2; i++)
        {
            if (text[i] is '\n' or '\u2028' || (text[i] == '\r' && text[i + 1] != '\n')) breaks++;
            else if (text[i] == '\u2029') breaks = 2;
        }

        return breaks > 1;
    }
}
