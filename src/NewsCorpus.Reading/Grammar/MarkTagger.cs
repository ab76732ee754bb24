using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>Tags punctuation marks, which play several parts: a dot ends a sentence, an abbreviation or nothing.</summary>
internal sealed class MarkTagger(TokenTable tokens, QuoteMap quotes)
{
    /// <summary>The tag of a punctuation mark or symbol.</summary>
    public Tag TagOf(int i)
    {
        var mark = tokens.TextOf(i)[0];
        switch (mark)
        {
            case ',': return IsInNumber(i) ? Tag.Symbol : Tag.Comma;
            case ':': return IsInNumber(i) ? Tag.Symbol : Tag.Colon;
            case ';': return Tag.Semicolon;
            case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '\u201E' or '\u201A' or '\u2039' or '\u203A' or '\u2018' or '\u2019'
                or '\'' or '`': return EndsPlural(i) ? Tag.Genitive : Tag.Quote;
            case '(' or '[' or '{': return Tag.Open;
            case ')' or ']' or '}': return Tag.Close;
            case '\u2014' or '\u2013' or '\u2015': return Tag.Dash;
            case '.': return EndsAbbreviation(i) || (IsInner(i) && tokens[i + 1].Kind == TokenKind.Word) ? Tag.Symbol : Tag.Stop;
            case '!' or '?' or '\u2026': return Tag.Stop;
            case '-': return IsInner(i) ? Tag.Hyphen : Tag.Dash;
            default: return Tag.Symbol;
        }
    }

    // "Mr. Smith", "Sen. Lee": the sentence goes on, so the dot belongs to the word before it.
    private bool EndsAbbreviation(int i) => i > 0 && !tokens[i].Is(TokenShape.SpaceBefore) && tokens[i - 1].Length <= 4
        && tokens[i - 1].Is(TokenShape.Capitalised) && i + 1 < tokens.Count && !tokens[i + 1].Is(TokenShape.LineBreakBefore)
        && (tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number
        ? tokens[i + 1].Is(TokenShape.SpaceBefore)
        : tokens.TextOf(i + 1)[0] is ',' or ')');

    private bool IsInner(int i) => tokens[i].Length == 1 && !tokens[i].Is(TokenShape.SpaceBefore)
        && i + 1 < tokens.Count && !tokens[i + 1].Is(TokenShape.SpaceBefore);

    // "7:53", "14,66"
    private bool IsInNumber(int i) => i > 0 && tokens[i - 1].Kind == TokenKind.Number && i + 1 < tokens.Count
        && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].Is(TokenShape.SpaceBefore);

    // "CBS News' reporter"
    private bool EndsPlural(int i) =>
        tokens[i].Length == 1 && tokens.TextOf(i)[0] is '\'' or '\u2019' && !tokens[i].Is(TokenShape.SpaceBefore)
        && i + 1 < tokens.Count && tokens[i + 1].Is(TokenShape.SpaceBefore) && tokens.Text[tokens[i].Start - 1] == 's' && quotes.At(i) < 0;
}
