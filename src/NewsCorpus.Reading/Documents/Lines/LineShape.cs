using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>How a line looks: what tells a heading from running text.</summary>
/// <param name="Words">Number of words and numbers, a hyphenated compound being one; counting stops at <see cref="Many"/>.</param>
/// <param name="Ending">The mark it ends with, looking past closing quotes and brackets; NUL for none.</param>
/// <param name="StartsLower">True when its first word is in lower case.</param>
/// <param name="IsTitleCase">True When It Is Written Like This: two words or more, all but small ones capitalised.</param>
/// <param name="CapitalsInside">Number of capitalised words after the first.</param>
/// <param name="HasInnerStop">True when a sentence ends inside it.</param>
internal readonly record struct LineShape(
    int Words, char Ending, bool StartsLower, bool IsTitleCase, int CapitalsInside, bool HasInnerStop)
{
    /// <summary>More words than any heading has.</summary>
    public const int Many = 40;

    /// <summary>True for running text: too long for a heading, or ended like a sentence.</summary>
    public bool IsProse => Words >= Many || Ending is '.' or '!' or '?' or ';' or ',';

    /// <summary>Looks at the first words of a line and at its end; the cost does not grow with its length.</summary>
    public static LineShape Of(TextLine line, TokenTable tokens)
    {
        int words = 0, small = 0, capitals = 0;
        var first = default(Token);
        var hasInnerStop = false;
        for (var i = line.First; i < line.End && words < Many; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                if (words > 0 && i > line.First + 1 && !token.Is(TokenShape.SpaceBefore) && tokens.TextOf(i - 1) is "-") continue;
                if (words++ == 0) first = token;
                else if (token.Is(TokenShape.Capitalised)) capitals++;
                else if (token.Kind == TokenKind.Number || token.Length <= 4) small++;
            }
            else if (i + 1 < line.End && words > 0 && !(i == line.First + 1 && first.Kind == TokenKind.Number) && IsStop(tokens.TextOf(i))
                && tokens[i + 1].Is(TokenShape.Capitalised))
            {
                hasInnerStop = true;
            }
        }

        var startsCapital = first.Is(TokenShape.Capitalised) || first.Kind != TokenKind.Word;
        return new LineShape(words, EndingOf(line, tokens), !startsCapital,
            words is >= 2 and < Many && startsCapital && capitals > 0 && capitals + small == words - 1, capitals, hasInnerStop);
    }

    /// <summary>The mark that a line ends with, looking past closing quotes and brackets; NUL for none.</summary>
    public static char EndingOf(TextLine line, TokenTable tokens)
    {
        for (var i = line.End - 1; i >= line.First && i >= line.End - 4; i--)
        {
            var text = tokens.TextOf(i);
            if (tokens[i].Kind == TokenKind.Word) return text[^1] == '.' ? '.' : '\0';
            if (tokens[i].Kind != TokenKind.Punctuation) return '\0';
            if (text[0] is '\u2026') return '.';
            if (text[0] is '.' or '!' or '?' or ':' or ';' or ',') return text[0];
            if (text[0] is not ('"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '*' or '_')) return '\0';
        }

        return '\0';
    }

    private static bool IsStop(ReadOnlySpan<char> text) => text is "." or "!" or "?";
}
