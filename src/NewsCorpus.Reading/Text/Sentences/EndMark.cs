namespace NewsCorpus.Reading.Text.Sentences;

/// <summary>What kind of mark may end a sentence.</summary>
internal enum EndKind
{
    /// <summary>One full stop.</summary>
    Stop,

    /// <summary>A word with dots in it: "U.S.".</summary>
    Acronym,

    /// <summary>Three dots or more, also with spaces between.</summary>
    Ellipsis,

    /// <summary>A full stop after which an ellipsis begins the next sentence: "compounds. . . . The".</summary>
    StopBeforeEllipsis,

    /// <summary>"!", "?", and runs of them.</summary>
    Loud,
}

/// <summary>A mark with what clings to it: further marks, closing quotes and brackets, references.</summary>
/// <param name="Kind">What kind of mark it is.</param>
/// <param name="At">Its first token.</param>
/// <param name="Next">The first token after all that clings to it.</param>
/// <param name="Dots">Number of dots.</param>
/// <param name="IsSpaced">True when the dots of an ellipsis stand apart.</param>
/// <param name="HasQuote">True when a closing quote follows.</param>
/// <param name="HasBracket">True when a closing bracket follows.</param>
/// <param name="IsBracketed">True for an omission: "[...]".</param>
internal readonly record struct EndMark(
    EndKind Kind, int At, int Next, int Dots, bool IsSpaced, bool HasQuote, bool HasBracket, bool IsBracketed)
{
    public bool IsLoud => Kind == EndKind.Loud;

    /// <summary>Reads the mark that begins at a token.</summary>
    public static EndMark Read(TokenTable tokens, int at, int end)
    {
        if (tokens[at].Kind == TokenKind.Word) return WithClosers(tokens, at, at + 1, end, EndKind.Acronym, 1, false);
        var first = tokens.FirstLetter(at);
        var dots = first == '.' ? tokens[at].Length : first == '\u2026' ? 3 : 0;
        var next = at + 1;
        var isSpaced = false;
        if (first == '.')
        {
            while (next < end && tokens.TextOf(next) is ".") (next, dots, isSpaced) = (next + 1, dots + 1, true);
            var isAttached = at > 0 && !tokens[at].Is(TokenShape.SpaceBefore);
            // "compounds. . . . The": the sentence ends with the first of four dots.
            if (isSpaced && dots == 4 && isAttached && next < end && tokens[next].Is(TokenShape.Capitalised))
            {
                return new EndMark(EndKind.StopBeforeEllipsis, at, at + 1, 1, false, false, false, false);
            }
        }

        var isLoud = dots == 0;
        while (next < end && !tokens[next].Is(TokenShape.SpaceBefore) && tokens.FirstLetter(next) is '!' or '?' or '.' or '\u2026')
        {
            isLoud |= tokens.FirstLetter(next) is '!' or '?';
            next++;
        }

        var kind = isLoud ? EndKind.Loud : dots >= 2 ? EndKind.Ellipsis : EndKind.Stop;
        return WithClosers(tokens, at, next, end, kind, dots, isSpaced);
    }

    private static EndMark WithClosers(TokenTable tokens, int at, int next, int end, EndKind kind, int dots, bool isSpaced)
    {
        var (hasQuote, hasBracket) = (false, false);
        var opener = at > 0 ? tokens.FirstLetter(at - 1) : '\0';
        var isBracketed = kind == EndKind.Ellipsis && opener is '[' or '(';
        while (next < end && !tokens[next].Is(TokenShape.SpaceBefore))
        {
            var mark = tokens.FirstLetter(next);
            if (mark is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or '\u0094' or '\u0092') hasQuote = true;
            else if (mark is ')' or ']' or '}') hasBracket = true;
            else if (mark is '[' && next + 2 < end && tokens[next + 1].Kind == TokenKind.Number && tokens.TextOf(next + 2) is "]")
            {
                next += 2;
            }
            else break;
            next++;
        }

        return new EndMark(kind, at, next, dots, isSpaced, hasQuote, hasBracket, isBracketed && hasBracket);
    }
}
