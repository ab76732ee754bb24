using System.Collections.Frozen;
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

    private readonly FrozenSet<string> _words;

    /// <summary>The words of a text.</summary>
    public Rewording(string text) => _words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim(Ends)).Where(word => word.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether two texts are one in nearly the same words.</summary>
    public bool IsOf(Rewording other) =>
        _words.Count(other._words.Contains) >= MostAlike * Math.Max(_words.Count, other._words.Count)
        && _words.Where(word => !other._words.Contains(word)).Concat(other._words.Where(word => !_words.Contains(word)))
            .All(word => char.IsLower(word[0]) && !Negators.Has(word));
}
