using System.Globalization;
using System.Text;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Compares titles by their words: punctuation, accents and letter case do not count.</summary>
internal static class Wording
{
    /// <summary>The words of a title, each between two spaces: "Lawyer’s journey" becomes " lawyer s journey ".</summary>
    public static string Of(string title)
    {
        var words = new StringBuilder(title.Length + 2).Append(' ');
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c)) words.Append(LetterFolding.Fold(c));
            else if (words[^1] != ' ' && !IsInvisible(c)) words.Append(' ');
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    /// <summary>
    /// True where one of two titles, given as their words, contains the other, which has at least as many letters as said.
    /// </summary>
    public static bool Overlap(string one, string other, int leastLetters)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length - 2 >= leastLetters && longer.Contains(shorter, StringComparison.Ordinal);
    }

    // A soft hyphen, a zero-width character and a combining accent stand inside a word.
    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'
        || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
