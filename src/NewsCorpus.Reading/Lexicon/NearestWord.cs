namespace NewsCorpus.Reading.Lexicon;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
internal static class NearestWord
{
    private const int MostSlips = 2;

    /// <summary>
    /// The word at the smallest edit distance (Levenshtein, swapped neighbours count once), at most two; null where none is so near.
    /// </summary>
    public static string? To(string word, IEnumerable<string> words)
    {
        var best = words
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(item => item.Distance)
            .FirstOrDefault((Word: "", Distance: int.MaxValue));
        return best.Distance <= Math.Min(MostSlips, word.Length - 1) ? best.Word : null;
    }

    /// <summary>The slips between two words; <see cref="int.MaxValue"/> where their lengths tell that it is more than two.</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostSlips) return int.MaxValue;
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var k = 0; k <= other.Length; k++) rows[0, k] = k;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var k = 1; k <= other.Length; k++)
            {
                var change = char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[k - 1]) ? 0 : 1;
                rows[i, k] = Math.Min(Math.Min(rows[i - 1, k] + 1, rows[i, k - 1] + 1), rows[i - 1, k - 1] + change);
                var isSwapped = i > 1 && k > 1 && one[i - 1] == other[k - 2] && one[i - 2] == other[k - 1];
                if (isSwapped) rows[i, k] = Math.Min(rows[i, k], rows[i - 2, k - 2] + 1);
            }
        }

        return rows[one.Length, other.Length];
    }
}
