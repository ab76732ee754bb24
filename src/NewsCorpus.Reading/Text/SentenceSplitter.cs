using NewsCorpus.Reading.Text.Sentences;

namespace NewsCorpus.Reading.Text;

/// <summary>
/// Cuts blocks into sentences by rules about the marks that can end one and the words around them. One pass over the
/// tokens; only at a possible end are the neighbours looked at.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// The sentences of all blocks, in text order. A list item's bullet and a heading's <c>#</c> are outside; each cell of a
    /// table is a sentence or more; a block without a word or number has none.
    /// </summary>
    /// <param name="tokens">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="abbreviations">What full stops do not end a sentence after; null for the defaults.</param>
    public static IReadOnlyList<Sentence> Split(TokenTable tokens, IReadOnlyList<Block> blocks, Abbreviations? abbreviations = null)
    {
        var ends = new SentenceEnd(abbreviations ?? Abbreviations.Default);
        var sentences = new List<Sentence>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var (first, end) = (AfterMarker(tokens, blocks[b]), blocks[b].EndToken);
            if (blocks[b].Kind == BlockKind.TableRow) SplitCells(tokens, ends, first, end, b, sentences);
            else SplitRange(tokens, ends, first, end, b, sentences);
        }

        return sentences;
    }

    private static void SplitCells(TokenTable tokens, SentenceEnd ends, int first, int end, int block, List<Sentence> sentences)
    {
        for (var i = first; i <= end; i++)
        {
            if (i < end && tokens.TextOf(i) is not ("|" or "\u2502")) continue;
            SplitRange(tokens, ends, first, i, block, sentences);
            first = i + 1;
        }
    }

    private static void SplitRange(TokenTable tokens, SentenceEnd ends, int first, int end, int block, List<Sentence> sentences)
    {
        var inline = InlineList.StartingAt(tokens, first, end);
        var start = first;
        for (var i = first; i < end;)
        {
            int stop;
            if (i > start && inline.IsNextItem(tokens, i, end)) stop = i;
            else if (SentenceEnd.CanBeAt(tokens, i)) stop = ends.After(tokens, start, i, end);
            else stop = -1;
            if (stop < 0)
            {
                i++;
                continue;
            }

            Add(tokens, start, stop, block, sentences);
            (start, i) = (stop, Math.Max(stop, i + 1));
        }

        Add(tokens, start, end, block, sentences);
    }

    private static void Add(TokenTable tokens, int start, int stop, int block, List<Sentence> sentences)
    {
        for (var i = start; i < stop; i++)
        {
            if (tokens[i].Kind is TokenKind.Punctuation) continue;
            if (tokens[i].Kind is TokenKind.Symbol && !char.IsSymbol(tokens.FirstLetter(i))) continue;
            sentences.Add(new Sentence(new TextSpan(tokens[start].Start, tokens[stop - 1].End), start, stop, block));
            return;
        }
    }

    // Past the bullet of a list item ("- ", "• "), the "##" of a heading and the ">" of a quotation.
    private static int AfterMarker(TokenTable tokens, Block block)
    {
        var at = block.FirstToken;
        var mark = tokens.FirstLetter(at);
        while (mark == '>' && at + 1 < block.EndToken) mark = tokens.FirstLetter(++at);
        if (block.Kind is BlockKind.Paragraph or BlockKind.TableRow) return at;
        if (mark == '#')
        {
            while (at < block.EndToken && tokens.TextOf(at) is "#") at++;
            return at;
        }

        var isBullet = tokens[at].Length == 1 && tokens[at].Kind is TokenKind.Punctuation or TokenKind.Symbol
            && mark is not ('"' or '\'' or '(' or '[' or '\u201C' or '\u2018' or '\u00AB' or '.' or '$' or '\u20AC' or '\u00A3' or '@'
            or '\u00BF' or '\u00A1');
        var isApart = at + 1 < block.EndToken && (tokens[at + 1].Is(TokenShape.SpaceBefore) || mark == '\u2022');
        return isBullet && isApart ? at + 1 : at;
    }
}
