using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>A quotation: from its opening mark to one past its closing mark.</summary>
/// <param name="First">The opening mark.</param>
/// <param name="End">One past the closing mark, or one past the last token of the block where none closes it.</param>
/// <param name="IsClosed">False where the block ended first.</param>
internal readonly record struct Quotation(int First, int End, bool IsClosed);

/// <summary>The outermost quotations of a text, one block at a time. Linear; an unbalanced mark costs one block at most.</summary>
internal sealed class QuoteMap
{
    private readonly List<Quotation> _quotations = [];
    private readonly TokenTable _tokens;

    public QuoteMap(StructuredText text)
    {
        _tokens = text.Tokens;
        foreach (var block in text.Blocks) ReadBlock(block.FirstToken, block.EndToken);
    }

    /// <summary>Number of quotations.</summary>
    public int Count => _quotations.Count;

    /// <summary>The quotation at <paramref name="index"/>.</summary>
    public Quotation this[int index] => _quotations[index];

    /// <summary>Index of the quotation that covers a token, its marks included; -1 where none does.</summary>
    public int At(int token)
    {
        int low = 0, high = _quotations.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var quotation = _quotations[middle];
            if (token < quotation.First) high = middle - 1;
            else if (token >= quotation.End) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>Whether a sentence is quoted from its first to its last word: somebody says it, even where nobody is found.</summary>
    public bool Holds(Sentence sentence) => At(sentence.FirstToken) is >= 0 and var at && _quotations[at].End >= sentence.EndToken;

    /// <summary>True when a quotation shares a token with a range.</summary>
    public bool Touches(TokenRange range)
    {
        var at = OrderedSearch.FirstAtLeast(_quotations, static quotation => quotation.End, range.First + 1);
        return at < _quotations.Count && _quotations[at].First < range.End;
    }

    private void ReadBlock(int first, int end)
    {
        var open = -1;
        var openMark = '\0';
        var tokens = _tokens.AsSpan();
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol)) continue;
            if (_tokens.FirstLetter(i) is ',' or '.' or '-' or '(' or ')') continue;
            var mark = MarkAt(i, end);
            if (mark == '\0') continue;
            var width = mark == 'd' ? 2 : 1;
            if (open < 0)
            {
                if (Opens(i, mark, width, end)) (open, openMark) = (i, mark);
            }
            else if (Closes(i, mark, openMark, width, end))
            {
                _quotations.Add(new Quotation(open, i + width, true));
                open = -1;
            }
            else if (openMark is '\'' or '\u2018' && mark is not ('\'' or '\u2018' or '\u2019') && Opens(i, mark, width, end))
            {
                // What looked like a single opening mark was an apostrophe.
                (open, openMark) = (i, mark);
            }

            i += width - 1;
        }

        // Double marks may stay open over a paragraph; a single one that never closes was an apostrophe.
        if (open >= 0 && openMark is not ('\'' or '\u2018')) _quotations.Add(new Quotation(open, end, false));
    }

    // The quotation mark at a token, 'd' for two single ones in a row; '\0' for other tokens.
    private char MarkAt(int i, int end)
    {
        var mark = _tokens.TextOf(i)[0];
        if (mark is '\'' or '\u2019' or '\u2018' or '`' && i + 1 < end && _tokens[i + 1].Start == _tokens[i].End
            && _tokens.TextOf(i + 1)[0] == mark)
        {
            return 'd';
        }

        return mark is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019' or '\'' or '\u201A'
            or '\u2039' or '\u203A' ? mark : '\0';
    }

    private bool Opens(int i, char mark, int width, int end)
    {
        if (mark is '\u201C' or '\u201E' or '\u00AB' or '\u2039') return true;
        if (mark is '\u2019' || i + width >= end) return false;
        var spaceAfter = _tokens[i + width].Is(TokenShape.SpaceBefore);
        var freeBefore = _tokens[i].Is(TokenShape.SpaceBefore) || i == 0
            || _tokens.TextOf(i - 1)[0] is '(' or '[' or '\u2014' or '-' or ':' or ',';
        return freeBefore && !spaceAfter;
    }

    private bool Closes(int i, char mark, char openMark, int width, int end)
    {
        var expected = openMark switch
        {
            '\u201C' or '\u201E' => mark is '\u201D' or '\u201C' or '"',
            '\u00AB' => mark == '\u00BB',
            '\u00BB' => mark == '\u00AB',
            '\u2039' => mark == '\u203A',
            '\u203A' => mark == '\u2039',
            '\u201A' => mark is '\u2018' or '\u2019',
            '\u2018' => mark == '\u2019',
            '\'' => mark is '\'' or '\u2019',
            // "They left,'' she said.
            '"' => mark is '"' or '\u201D' or 'd',
            _ => mark == openMark,
        };
        if (!expected) return false;
        if (mark is not ('"' or '\'' or 'd' or '\u201C')) return true;
        // A mark with a space before and none after opens an inner quotation.
        var spaceAfter = i + width >= end || _tokens[i + width].Is(TokenShape.SpaceBefore);
        // „Nein“, sagte er: after a low mark it can only close. “They left. “ Norway said so: nothing opens by a mark that stands alone.
        if (mark == '\u201C') return spaceAfter || (openMark == '\u201E' && !_tokens[i].Is(TokenShape.SpaceBefore));
        return spaceAfter || !_tokens[i].Is(TokenShape.SpaceBefore);
    }
}
