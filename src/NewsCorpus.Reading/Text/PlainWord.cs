namespace NewsCorpus.Reading.Text;

/// <summary>
/// A run of ASCII letters and digits at the start of a word, with its look and its hash. Nearly every word of a text is one, so this is
/// worked out in one pass over its letters.
/// </summary>
internal readonly ref struct PlainWord
{
    private const byte Lower = 1, Upper = 2, Digit = 4;
    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(code => KindOf((char)code))];

    /// <summary>One past the last letter or digit of the run.</summary>
    public int End { get; private init; }

    /// <summary>True when a space, or a mark that never stands inside a word, ends the run: then it is the whole word.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>How the run looks.</summary>
    public TokenShape Shape { get; private init; }

    /// <summary>The hash by which <see cref="Vocabulary"/> finds the run.</summary>
    public uint Hash { get; private init; }

    /// <summary>The run that begins at an offset; empty where another letter stands there.</summary>
    public static PlainWord At(string text, int at)
    {
        var (end, hash) = (at, Vocabulary.EmptyHash);
        int seen = 0, letters = 0;
        var next = '\0';
        for (; end < text.Length; end++)
        {
            next = text[end];
            var kind = next < 128 ? Kinds[next] : (byte)0;
            if (kind == 0) break;
            seen |= kind;
            if (kind != Digit) letters++;
            hash = Vocabulary.AddToHash(hash, kind == Upper ? (char)(next | 0x20) : next);
        }

        var shape = end > at && char.IsAsciiLetterUpper(text[at]) ? TokenShape.Capitalised : TokenShape.None;
        if (letters >= 2 && (seen & Lower) == 0) shape |= TokenShape.AllCaps;
        if ((seen & Digit) != 0) shape |= TokenShape.HasDigit;
        return new PlainWord { End = end, Hash = hash, Shape = shape, IsWhole = end > at && (end == text.Length || IsEnd(next)) };
    }

    // Apostrophes, dots (in acronyms) and other letters may go on with the word.
    private static bool IsEnd(char next) => next is < (char)128 and not ('\'' or '.');

    private static byte KindOf(char letter) =>
        char.IsAsciiLetterLower(letter) ? Lower : char.IsAsciiLetterUpper(letter) ? Upper : char.IsAsciiDigit(letter) ? Digit : (byte)0;
}
