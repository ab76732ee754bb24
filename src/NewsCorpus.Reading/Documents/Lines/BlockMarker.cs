using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>Marks the blocks of a text and what each is for, by general rules about lines and their neighbours.</summary>
internal static class BlockMarker
{
    /// <summary>The blocks of a text, in text order; they do not overlap and cover every token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="dates">Reads datelines.</param>
    public static IReadOnlyList<Block> Mark(TokenTable tokens, DateRecogniser dates) =>
        Mark(tokens, dates, Furniture.Default, null);

    /// <summary>The same with other phrases, and with the kinds that a page's mark-up gives by offset.</summary>
    internal static IReadOnlyList<Block> Mark(
        TokenTable tokens, DateRecogniser dates, Furniture furniture, IReadOnlyDictionary<int, BlockKind>? given)
    {
        if (tokens.Count == 0) return [];
        var lines = TextLine.Read(tokens);
        lines = JoinLoneBullets(given is null ? LineWrapping.Join(lines, tokens) : lines, tokens);
        var marks = LineMarks.Of(lines, tokens, dates, furniture, given);
        HeadMarker.Mark(marks);
        BodyMarker.Mark(marks);
        var blocks = new Block[lines.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = new Block(marks[i].Kind ?? BlockKind.Paragraph, lines[i].Span(tokens), lines[i].First, lines[i].End)
            {
                IsByline = marks[i].Kind == BlockKind.Label && marks[i].Byline == BylineForm.Signed,
            };
        }

        return blocks;
    }

    /// <summary>The text of the title block, without Markdown's <c>#</c>; null where there is none.</summary>
    internal static string? TitleOf(TokenTable tokens, IReadOnlyList<Block> blocks)
    {
        var title = blocks.FirstOrDefault(block => block.Kind == BlockKind.Title);
        if (title is null) return null;
        var first = title.FirstToken;
        while (first < title.EndToken - 1 && tokens.TextOf(first) is "#") first++;
        return tokens.Text[tokens[first].Start..title.Span.End];
    }

    // Before an empty line a dash is a rule between parts of a page.
    private static bool IsDash(char mark) => mark is '-' or '*' or '\u2013' or '\u2014';

    // "-" on a line of its own, its text on the next: scraped lists come like this.
    private static List<TextLine> JoinLoneBullets(List<TextLine> lines, TokenTable tokens)
    {
        var joined = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var goesOn = i + 1 < lines.Count && ListMarker.IsLoneBullet(lines[i], tokens)
                && !ListMarker.Of(lines[i + 1], tokens).IsItem && !TableRow.IsRow(lines[i + 1], tokens)
                && !(lines[i + 1].IsAfterBlank && IsDash(tokens.FirstLetter(lines[i].First)));
            if (goesOn) joined.Add(lines[i] with { End = lines[++i].End });
            else joined.Add(lines[i]);
        }

        return joined;
    }
}
