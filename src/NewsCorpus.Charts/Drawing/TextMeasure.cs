using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>
/// Text widths without a font: for each character the larger of the advance widths of DejaVu Sans and Liberation
/// Sans (metrically Arial), in hundredths of the font size. The reader's font is unknown, so a bound is what keeps
/// labels inside the frame.
/// </summary>
internal static class TextMeasure
{
    // DejaVu Sans Bold is the widest bold face; its lower-case letters are 13 % wider than the regular ones on average.
    private const double BoldFactor = 1.14;

    // U+0020 to U+017F; control characters have no width.
    private static ReadOnlySpan<byte> Latin =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,
        102, 69, 69, 73, 78, 67, 62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        32, 41, 64, 64, 64, 64, 34, 56, 50, 100, 48, 62, 84, 37, 100, 56, 50, 84, 41, 41, 50, 64, 64, 32, 50, 41, 48, 62, 97, 97, 97, 62,
        69, 69, 69, 69, 69, 69, 100, 73, 67, 67, 67, 67, 30, 30, 30, 30, 78, 75, 79, 79, 79, 79, 79, 84, 79, 74, 74, 74, 74, 67, 67, 63,
        62, 62, 62, 62, 62, 62, 99, 55, 62, 62, 62, 62, 28, 28, 28, 28, 62, 64, 62, 62, 62, 62, 62, 84, 62, 64, 64, 64, 64, 60, 64, 60,
        69, 62, 69, 62, 69, 62, 73, 55, 73, 55, 73, 55, 73, 55, 78, 64, 78, 64, 67, 62, 67, 62, 67, 62, 67, 62, 67, 62, 78, 64, 78, 64,
        78, 64, 78, 64, 76, 64, 92, 70, 30, 28, 30, 28, 30, 28, 30, 28, 30, 28, 74, 56, 50, 28, 67, 58, 58, 56, 28, 56, 28, 56, 38, 56,
        35, 57, 29, 75, 64, 75, 64, 75, 64, 82, 75, 64, 79, 62, 79, 62, 79, 62, 107, 103, 73, 42, 73, 42, 73, 42, 67, 53, 67, 53, 67, 53,
        67, 53, 62, 40, 62, 40, 62, 40, 74, 64, 74, 64, 74, 64, 74, 64, 74, 64, 74, 64, 99, 82, 67, 60, 67, 69, 53, 69, 53, 69, 53, 36,
    ];

    /// <summary>An upper bound of the width of a text, in pixels.</summary>
    public static double Width(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var hundredths = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length) { i++; hundredths += 137; }
            else hundredths += Hundredths(text[i]);
        }

        return hundredths * size * (bold ? BoldFactor : 1) / 100;
    }

    private static int Hundredths(char c)
    {
        if (c is >= ' ' and < '\u0180') return Latin[c - ' '];
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control)
        {
            return 0;
        }

        return c switch
        {
            >= '\u0370' and < '\u0400' => 80,                     // Greek
            >= '\u0400' and < '\u0530' => char.IsUpper(c) ? 92 : 80, // Cyrillic
            >= '\u0590' and < '\u0700' => 75,                     // Hebrew, Arabic
            >= '\u2010' and < '\u2030' => c is '—' or '―' or '…' ? 100 : 55, // punctuation
            _ => 104,                                             // ideographs, Hangul, symbols: a full square
        };
    }
}
