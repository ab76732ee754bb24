using System.Collections.Frozen;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>A list of the table <c>word-lists</c> or of another one of rules, in any case. Immutable.</summary>
internal sealed class WordSet
{
    private const string Table = "word-lists";
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    private WordSet(IReadOnlyList<string> words)
    {
        Words = words;
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(word => word.Length);
    }

    /// <summary>The words as they stand in the table.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The list of an id.</summary>
    /// <exception cref="ArgumentException">The table has no such list.</exception>
    public static WordSet Named(string id) =>
        LexiconTables.Default.Rows(Table).FirstOrDefault(row => row["id"] == id) is { } row
            ? new WordSet(row.List("words"))
            : throw new ArgumentException($"The table '{Table}' has no list '{id}'.", nameof(id));

    /// <summary>The lists of another table of rules, by the first column.</summary>
    public static IEnumerable<KeyValuePair<string, WordSet>> All(string table) => LexiconTables.Default.Rows(table)
        .Select(row => KeyValuePair.Create(row["need"], new WordSet(row.List("words"))));

    /// <summary>True for a word of the list.</summary>
    public bool Has(ReadOnlySpan<char> word) => word.Length <= _longest && _words.Contains(word);

    /// <summary>True for a text with a word of the list, between spaces, marks and apostrophes.</summary>
    public bool HasAnyOf(ReadOnlySpan<char> text)
    {
        foreach (var word in text.SplitAny(" ,.;:’'"))
        {
            if (Has(text[word])) return true;
        }

        return false;
    }
}
