using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus;

/// <summary>
/// The words of a short text, to tell whether another says the same in nearly the same words: a rewrite swaps a word or two ("cut short
/// provincial trips", "cut short out-of-town trips"). What has another name, number or negation in it says something else.
/// </summary>
internal sealed class Rewording
{
    // The share of the words of the longer that both have.
    private const double MostAlike = 0.7;

    private static readonly WordSet Negators = WordSet.Named("negators");
    private static readonly char[] Ends = ['.', ',', ';', ':', '!', '?', '"', '“', '”', '‘', '’', '\'', '(', ')'];

    // Each once, in ordinal order without their case.
    private readonly string[] _words;

    /// <summary>The words of a text.</summary>
    public Rewording(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(Ends)).Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        Array.Sort(words, StringComparer.OrdinalIgnoreCase);
        _words = words;
    }

    /// <summary>Whether two texts are one in nearly the same words.</summary>
    public bool IsOf(Rewording other)
    {
        var least = MostAlike * Math.Max(_words.Length, other._words.Length);
        if (Math.Min(_words.Length, other._words.Length) < least) return false;
        var (i, j, shared) = (0, 0, 0);
        while (i < _words.Length || j < other._words.Length)
        {
            var order = i == _words.Length ? 1 : j == other._words.Length ? -1
                : string.Compare(_words[i], other._words[j], StringComparison.OrdinalIgnoreCase);
            if (order == 0) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (!MaySwap(order < 0 ? _words[i++] : other._words[j++])) return false;
        }

        return shared >= least;
    }

    private static bool MaySwap(string word) => char.IsLower(word[0]) && !Negators.Has(word);
}
