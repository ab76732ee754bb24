using System.Globalization;
using System.Text;

namespace NewsCorpus.Reading.Text;

/// <summary>Folds a letter to lower case without accents, one code unit to one, so that lengths stay the same.</summary>
internal static class LetterFolding
{
    private const int TableSize = 0x250;
    private static readonly char[] Table = BuildTable();

    public static char Fold(char letter) => letter < TableSize ? Table[letter] : FoldRare(letter);

    public static string Fold(string word) => string.Create(word.Length, word, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++) folded[i] = Fold(source[i]);
    });

    /// <summary>True when a word in some spelling is the folded one.</summary>
    public static bool IsFolded(ReadOnlySpan<char> word, string folded)
    {
        if (folded.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (folded[i] != Fold(word[i])) return false;
        }

        return true;
    }

    /// <summary>True for words that differ in case and accents alone.</summary>
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length) return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (Fold(one[i]) != Fold(other[i])) return false;
        }

        return true;
    }

    private static char FoldRare(char letter) => letter switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\uFF07' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(letter),
    };

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            var parts = char.IsLetter(lower) ? lower.ToString().Normalize(NormalizationForm.FormD) : lower.ToString();
            var isBaseWithMarks = parts.Length > 1
                && parts.Skip(1).All(mark => CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark);
            table[i] = isBaseWithMarks ? parts[0] : WithoutStroke(lower);
        }

        return table;
    }

    // Letters that Unicode does not decompose but that news texts write both ways.
    private static char WithoutStroke(char letter) => letter switch
    {
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        '\u0091' or '\u0092' => '\'', // Windows-1252 quotes once read as Latin-1
        _ => letter,
    };
}
