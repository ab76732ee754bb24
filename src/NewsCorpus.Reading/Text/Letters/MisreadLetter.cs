using System.Buffers;
using System.Text;

namespace NewsCorpus.Reading.Text.Letters;

/// <summary>
/// Recognises mojibake: UTF-8 that was read as Windows-1252 or Latin-1 ("â€œ" for an opening quotation mark, "Ã©" for "é"). Letters that
/// also stand beside such marks in good text are taken for mojibake only inside a word, or where several follow each other.
/// </summary>
internal static class MisreadLetter
{
    // The bytes 0x80 to 0x9F of Windows-1252; the five that it does not define stay control characters.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Where the letters lie that a sequence begins with: capital A with circumflex to eth.</summary>
    public const char First = 'Â', Last = 'ð';

    /// <summary>The letters that a UTF-8 sequence of several bytes begins with.</summary>
    public static readonly SearchValues<char> FirstLetters = SearchValues.Create("ÂÃÄÅÈÎÏÐÑ×ØÙàáâãäåæçèéêëìíïð");

    /// <summary>The misread sequence at a letter and the character that it stands for.</summary>
    public static Replacement At(ReadOnlySpan<char> text, int at)
    {
        if (ClosingQuote(text, at) is { End: > 0 } quote) return quote;
        if (Decode(text, at) is not ({ } meant, var end)) return default;
        var isSure = meant.Value switch
        {
            // Latin letters: "MANHÃ”" may be a word and a quotation mark.
            < 0x250 => !IsSentenceMark(text[at + 1]) || (end < text.Length && char.IsLetter(text[end])),
            // General punctuation, currency signs, arrows, the byte order mark, pictures.
            >= 0x2000 and < 0x2C00 or 0xFEFF or 0xFFFD or > 0xFFFF => true,
            >= 0x1E00 and < 0x1F00 => true,
            _ => HasNeighbour(text, at, end, meant),
        };
        return isSure ? new Replacement(at, end, meant.ToString()) : default;
    }

    // The last byte of a closing quotation mark is not defined in Windows-1252 and often lost.
    private static Replacement ClosingQuote(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != 'â' || at + 1 >= text.Length || text[at + 1] is not ('€' or '\u0080')) return default;
        if (at + 2 < text.Length && text[at + 2] == '\uFFFD') return new Replacement(at, at + 3, "”");
        return at + 2 < text.Length && ByteOf(text[at + 2]) is >= 0x80 and < 0xC0 ? default : new Replacement(at, at + 2, "”");
    }

    private static (Rune? Meant, int End) Decode(ReadOnlySpan<char> text, int at)
    {
        var length = text[at] switch { < 'à' => 2, < 'ð' => 3, _ => 4 };
        if (at + length > text.Length) return default;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++)
        {
            var code = ByteOf(text[at + i]);
            if (code < 0x80) return default;
            bytes[i] = (byte)code;
        }

        var isDone = Rune.DecodeFromUtf8(bytes[..length], out var meant, out var used) == OperationStatus.Done && used == length;
        return isDone && meant.Value >= 0xA0 && (meant.Value < 0x180 || meant.Value >= 0x218) ? (meant, at + length) : default;
    }

    private static int ByteOf(char letter)
    {
        if (letter is >= '\u0080' and <= '\u00FF') return letter;
        var index = Windows1252.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }

    // Another misread letter of the same script right before or after it.
    private static bool HasNeighbour(ReadOnlySpan<char> text, int at, int end, Rune meant) =>
        IsLike(text, end, meant) || (at >= end - at && IsLike(text, at - (end - at), meant));

    private static bool IsLike(ReadOnlySpan<char> text, int at, Rune meant) =>
        at < text.Length && FirstLetters.Contains(text[at]) && Decode(text, at).Meant is { } other
            && Math.Abs(other.Value - meant.Value) < 0x5000;

    private static bool IsSentenceMark(char letter) =>
        letter is '‘' or '’' or '“' or '”' or '„' or '‚' or '–' or '—' or '…' or '‹' or '›' or '«' or '»';
}
