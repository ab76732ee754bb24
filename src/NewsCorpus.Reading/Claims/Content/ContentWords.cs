using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>
/// The words that carry what a statement is about: no closed-class words, folded in case and accents, without their
/// inflection, and cut to their first letters, so that "deliver" and "deliveries", "agree" and "agreed" are one.
/// </summary>
internal sealed class ContentWords
{
    /// <summary>Letters of a word that count.</summary>
    public const int StemLength = 6;

    // Word classes of the table word-classes that name no thing, no quality and no event.
    private static readonly string[] Closed =
    [
        "determiner", "quantifier", "possessive", "pronoun", "relative", "that", "question", "coordinator", "subordinator",
        "preposition", "to", "be", "have", "do", "modal", "negation", "adverb", "time",
    ];

    private readonly HashSet<string> _closed;
    private readonly Dictionary<string, string> _verbOf = new(StringComparer.Ordinal);

    /// <summary>The words of grammar: articles, pronouns, prepositions, auxiliaries and the like.</summary>
    public static HashSet<string> FunctionWords(LexiconTables lexicon) => lexicon.Rows("word-classes")
        .Where(row => Closed.Contains(row["class"], StringComparer.Ordinal))
        .SelectMany(row => row.List("words"))
        .ToHashSet(StringComparer.Ordinal);

    private readonly WordCache<string?> _features;

    public ContentWords(LexiconTables lexicon)
    {
        _features = new(word => StemOf(word) is { } stem ? "w:" + stem : null);
        _closed = FunctionWords(lexicon);
        foreach (var row in lexicon.Rows("irregular-verbs"))
        {
            foreach (var form in row.List("past").Concat(row.List("participle"))) _verbOf.TryAdd(form, row["verb"]);
        }
    }

    /// <summary>The stem of a token; null where it carries nothing.</summary>
    public string? StemOf(TokenTable tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Number) return tokens.TextOf(index).ToString().Replace(",", "", StringComparison.Ordinal);
        if (token.Kind != TokenKind.Word || token.Length < 2) return null;
        return StemOf(tokens.TextOf(index).ToString());
    }

    /// <summary>The stem of a token as a feature (<c>w:</c>); null where it carries nothing.</summary>
    public string? FeatureOf(TokenTable tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Word) return token.Length < 2 ? null : _features.Of(tokens.TextOf(index));
        return StemOf(tokens, index) is { } stem ? "w:" + stem : null;
    }

    /// <summary>The stem of a word; null where it carries nothing.</summary>
    public string? StemOf(string text)
    {
        var word = LetterFolding.Fold(text);
        return _closed.Contains(word) ? null : Stem(_verbOf.GetValueOrDefault(word, word));
    }

    private static string Stem(string word)
    {
        var stem = word switch
        {
            [.., 'i', 'e', 's' or 'd'] when word.Length > 4 => word[..^3] + "y",
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 's' or 'x' or 'h', 'e', 's'] when word.Length > 4 => word[..^2],
            [.., 's'] when word.Length > 3 => word[..^1],
            [.., 'i', 'n', 'g'] when word.Length > 5 => word[..^3],
            [.., 'e', 'd'] when word.Length > 4 => word[..^2],
            _ => word,
        };
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e')) stem = stem[..^1];
        if (stem.Length > 3 && stem[^1] == 'e') stem = stem[..^1];
        return stem.Length > StemLength ? stem[..StemLength] : stem;
    }
}
