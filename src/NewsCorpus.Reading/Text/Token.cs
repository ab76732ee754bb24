namespace NewsCorpus.Reading.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>A letter, then letters, marks and digits ("Moscow", "G20", "Sana'a", "U.S.").</summary>
    Word,

    /// <summary>The end of a contraction, with its apostrophe ("'s", "'t", "'re").</summary>
    Clitic,

    /// <summary>ASCII digits with thousands groups and one decimal point ("1,500", "3.5").</summary>
    Number,

    /// <summary>A punctuation mark; runs of one dot or hyphen are one token ("...", "--").</summary>
    Punctuation,

    /// <summary>Anything else that is not white space.</summary>
    Symbol,
}

/// <summary>How a token looks and what stands before it.</summary>
[Flags]
internal enum TokenShape : byte
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>White space stands before the token, or the text begins with it.</summary>
    SpaceBefore = 1,

    /// <summary>A line break stands before the token, or the text begins with it.</summary>
    LineBreakBefore = 2,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 4,

    /// <summary>Two letters or more, none of them lower case.</summary>
    AllCaps = 8,

    /// <summary>A word with a digit in it, or a number.</summary>
    HasDigit = 16,
}

/// <summary>One token: a span of the raw text, its look, and its entry in the vocabulary.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Word">The vocabulary id; 0 for a word that no recogniser knows and for other kinds.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How it looks.</param>
/// <param name="Length">Number of code units as it was meant, at most 65,535; the raw text may need more ("&amp;amp;" is one).</param>
internal readonly record struct Token(int Start, int End, int Word, TokenKind Kind, TokenShape Shape, ushort Length)
{
    /// <summary>The covered range.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>True when the shape has all of the given flags.</summary>
    public bool Is(TokenShape shape) => (Shape & shape) == shape;
}
