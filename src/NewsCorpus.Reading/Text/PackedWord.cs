namespace NewsCorpus.Reading.Text;

/// <summary>
/// A folded ASCII word of at most 16 letters as two numbers, so that words are compared and hashed without a loop over their letters.
/// </summary>
/// <param name="Low">The first eight letters, the first in the lowest byte; zeros behind the last.</param>
/// <param name="High">The others.</param>
internal readonly record struct PackedWord(ulong Low, ulong High)
{
    /// <summary>Letters that fit.</summary>
    public const int MostLetters = 16;

    /// <summary>The upper half is the better one for a table's index.</summary>
    public ulong Hash => (Low ^ (High * 0xC2B2AE3D27D4EB4FUL)) * 0x9E3779B97F4A7C15UL;

    /// <summary>Packs a word in any case and with any accents; false where it has other letters than ASCII or too many.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out PackedWord packed)
    {
        packed = default;
        if (word.Length > MostLetters) return false;
        ulong low = 0, high = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = LetterFolding.Fold(word[i]);
            if (letter is '\0' or > '\u007F') return false;
            if (i < 8) low |= (ulong)letter << (8 * i);
            else high |= (ulong)letter << (8 * (i - 8));
        }

        packed = new PackedWord(low, high);
        return true;
    }
}
