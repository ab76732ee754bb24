using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Reading.Text;

/// <summary>
/// A run of at most 16 ASCII letters and digits at the start of a word, with its look and its folded letters. Nearly every word of a text
/// is one, so this is worked out for all letters at once.
/// </summary>
internal readonly struct PlainWord
{
    private const int Width = PackedWord.MostLetters;

    /// <summary>One past the last letter or digit of the run.</summary>
    public int End { get; private init; }

    /// <summary>True when a space, or a mark that never stands inside a word, ends the run: then it is the whole word.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>How the run looks.</summary>
    public TokenShape Shape { get; private init; }

    /// <summary>The run in lower case.</summary>
    public PackedWord Packed { get; private init; }

    /// <summary>The run that begins at an offset; empty where another letter stands there.</summary>
    public static PlainWord At(string text, int at)
    {
        if (text.Length - at >= Width) return Read(text, at, text.AsSpan(at, Width));
        Span<char> rest = stackalloc char[Width];
        rest.Clear();
        text.AsSpan(at).CopyTo(rest);
        return Read(text, at, rest);
    }

    private static PlainWord Read(string text, int at, ReadOnlySpan<char> letters)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(letters));
        // Letters beyond Latin-1 become 255, which is no letter of ASCII.
        var codes = Vector128.NarrowWithSaturation(
            Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        var folded = codes | Vector128.Create((byte)0x20);
        var isLetter = Vector128.LessThan(folded - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var isDigit = Vector128.LessThan(codes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var isLower = isLetter & Vector128.Equals(codes, folded);
        var length = BitOperations.TrailingZeroCount(~Bits(isLetter | isDigit));
        var run = (1u << length) - 1;
        var isInRun = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        var packed = (folded & isInRun).AsUInt64();
        var end = at + length;
        return new PlainWord
        {
            End = end,
            Packed = new PackedWord(packed[0], packed[1]),
            Shape = ShapeOf(Bits(isLetter) & run, Bits(isLower) & run, Bits(isDigit) & run),
            IsWhole = length is > 0 and < Width && (end == text.Length || IsEnd(text[end])),
        };
    }

    private static uint Bits(Vector128<byte> mask) => mask.ExtractMostSignificantBits();

    // Each a bit mask of the run's letters.
    private static TokenShape ShapeOf(uint letters, uint lower, uint digits)
    {
        var shape = (letters & ~lower & 1) != 0 ? TokenShape.Capitalised : TokenShape.None;
        if (lower == 0 && (letters & (letters - 1)) != 0) shape |= TokenShape.AllCaps;
        if (digits != 0) shape |= TokenShape.HasDigit;
        return shape;
    }

    // Apostrophes, dots (in acronyms) and other letters may go on with the word.
    private static bool IsEnd(char next) => next is < (char)128 and not ('\'' or '.');
}
