using NewsCorpus.Reading.Text.Letters;

namespace NewsCorpus.Reading.Text;

/// <summary>
/// Cuts a text into tokens in one pass, looking each word up in the vocabulary once. Never throws; linear in the
/// length of the text. Run-together text ("chessboard,Ukraine's", "capabilities.To") falls apart as it should.
/// </summary>
internal static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> from offset <paramref name="start"/> (after front matter, say) on.</summary>
    public static TokenTable Tokenize(string text, Vocabulary vocabulary, int start = 0)
    {
        if (TextView.Of(text, start) is not { } view)
        {
            var tokens = Cut(text, vocabulary, start, out var count);
            return new TokenTable(text, tokens, count);
        }

        var tokensOfView = Cut(view.Text, vocabulary, 0, out var countOfView);
        return new TokenTable(text, view, tokensOfView, countOfView);
    }

    private static Token[] Cut(string text, Vocabulary vocabulary, int start, out int count)
    {
        var tokens = new Token[((text.Length - start) / 5) + 16];
        count = 0;
        var at = start;
        while (true)
        {
            var isFirst = at == start;
            at = SkipSpace(text, at, out var before);
            if (at >= text.Length) break;
            if (isFirst) before |= TokenShape.SpaceBefore | TokenShape.LineBreakBefore;
            if (count == tokens.Length) Array.Resize(ref tokens, tokens.Length * 2);
            var token = Read(text, at, before, vocabulary);
            tokens[count++] = token;
            at = token.End;
        }

        return tokens;
    }

    private static int SkipSpace(string text, int at, out TokenShape before)
    {
        before = TokenShape.None;
        for (; at < text.Length && IsSpace(text[at]); at++)
        {
            before |= TokenShape.SpaceBefore;
            if (text[at] is '\n' or '\r' or '\u2028' or '\u2029') before |= TokenShape.LineBreakBefore;
        }

        return at;
    }

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u007f' && IsRareSpace(c));

    private static bool IsRareSpace(char c) =>
        char.IsWhiteSpace(c) || (char.IsControl(c) && !IsOldPunctuation(c))
            || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    // What is left of Windows-1252 quotes and dashes in a text that was once read as Latin-1.
    private static bool IsOldPunctuation(char c) => c is (>= '\u0091' and <= '\u0094') or '\u0096' or '\u0097';

    private static Token Read(string text, int at, TokenShape before, Vocabulary vocabulary)
    {
        var first = text[at];
        if (char.IsLetter(first)) return ReadWord(text, at, before, vocabulary);
        if (char.IsAsciiDigit(first))
        {
            var end = NumberEnd(text, at);
            return new Token(at, end, 0, TokenKind.Number, before | TokenShape.HasDigit, LengthOf(at, end));
        }

        if (IsApostrophe(first) && at > 0 && before == TokenShape.None && char.IsLetterOrDigit(text[at - 1]))
        {
            var end = CliticEnd(text, at);
            if (end > at)
            {
                return new Token(at, end, vocabulary.Find(text.AsSpan(at, end - at)), TokenKind.Clitic, before, LengthOf(at, end));
            }
        }

        return ReadMark(text, at, before);
    }

    private static Token ReadMark(string text, int at, TokenShape before)
    {
        var first = text[at];
        var end = at + 1;
        if (char.IsHighSurrogate(first) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        else if (first is '.' or '-') while (end < text.Length && text[end] == first) end++;
        var kind = char.IsPunctuation(first) || IsOldPunctuation(first) ? TokenKind.Punctuation : TokenKind.Symbol;
        return new Token(at, end, 0, kind, before, LengthOf(at, end));
    }

    private static Token ReadWord(string text, int at, TokenShape before, Vocabulary vocabulary)
    {
        var plain = PlainWord.At(text, at);
        if (!plain.IsWhole)
        {
            var end = AcronymEnd(text, at);
            if (end == at) end = WordEnd(text, Math.Max(at + 1, plain.End));
            if (end != plain.End)
            {
                var word = text.AsSpan(at, end - at);
                return new Token(at, end, vocabulary.Find(word), TokenKind.Word, before | ShapeOf(word), LengthOf(at, end));
            }
        }

        var id = vocabulary.Find(plain.Packed);
        return new Token(at, plain.End, id, TokenKind.Word, before | plain.Shape, LengthOf(at, plain.End));
    }

    private static ushort LengthOf(int start, int end) => (ushort)Math.Min(end - start, ushort.MaxValue);

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        var shape = char.IsUpper(word[0]) ? TokenShape.Capitalised : TokenShape.None;
        int letters = 0, lower = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c)) shape |= TokenShape.HasDigit;
            if (!char.IsLetter(c)) continue;
            letters++;
            if (!char.IsUpper(c)) lower++;
        }

        return letters >= 2 && lower == 0 ? shape | TokenShape.AllCaps : shape;
    }

    // "U.S.", "a.m.", "U.N" — single letters with dots between them.
    private static int AcronymEnd(string text, int at)
    {
        var end = at;
        while (end + 2 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.' && char.IsLetter(text[end + 2])
            && (end + 3 >= text.Length || !IsWordPart(text[end + 3])))
        {
            end += 2;
        }

        if (end == at) return at;
        return end + 1 < text.Length && text[end + 1] == '.' ? end + 2 : end + 1;
    }

    // The end of a word whose letters up to `end` are known.
    private static int WordEnd(string text, int end)
    {
        while (end < text.Length)
        {
            if (IsWordPart(text[end])) end++;
            else if (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1])
                && CliticEnd(text, end) == end) end += 2;
            else break;
        }

        return end;
    }

    private static bool IsWordPart(char c) =>
        char.IsAsciiLetter(c) || (c >= '0' && (char.IsLetterOrDigit(c) || IsMark(c)));

    // Combining accents; the soft hyphen and the zero-width joiners hide inside words.
    private static bool IsMark(char c) => c is '\u00AD' or '\u200C' or '\u200D' || (c >= '\u0300' && char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u0092' or '\u02BC' or '\uFF07';

    // The end of "'s", "'t", "'re", "'ve", "'ll", "'d", "'m"; `at` itself when none stands there.
    private static int CliticEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end <= at + 3 && IsWordPart(text[end])) end++;
        var letters = end - at - 1;
        var isClitic = letters switch
        {
            1 => char.ToLowerInvariant(text[at + 1]) is 's' or 't' or 'd' or 'm',
            2 => (char.ToLowerInvariant(text[at + 1]), char.ToLowerInvariant(text[at + 2]))
                is ('r', 'e') or ('v', 'e') or ('l', 'l'),
            _ => false,
        };
        return isClitic ? end : at;
    }

    private static int NumberEnd(string text, int at)
    {
        var end = DigitsEnd(text, at);
        if (end - at <= 3)
        {
            while (end + 3 < text.Length && text[end] == ',' && DigitsEndWithin(text, end + 1, 4) == end + 4) end += 4;
        }

        if (end + 1 >= text.Length || text[end] != '.' || !char.IsAsciiDigit(text[end + 1])) return end;
        if (at >= 2 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2])) return end;
        var decimals = DigitsEnd(text, end + 1);
        // "1.2.2024" and "10.0.12" are dates, versions or addresses: their parts stay apart.
        var isDotted = decimals + 1 < text.Length && text[decimals] == '.' && char.IsAsciiDigit(text[decimals + 1]);
        return isDotted ? end : decimals;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static int DigitsEndWithin(string text, int at, int most)
    {
        var limit = Math.Min(text.Length, at + most);
        while (at < limit && char.IsAsciiDigit(text[at])) at++;
        return at;
    }
}
