using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>The table <c>claim-words</c>, by the stems of its words.</summary>
internal sealed class ClaimWords
{
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);
    private readonly WordStem _stems;

    public ClaimWords(LexiconTables lexicon, WordStem stems)
    {
        _stems = stems;
        foreach (var row in lexicon.Rows("claim-words"))
        {
            _classes[row["class"]] = row.List("words").SelectMany(word => (string[])[word, KeyOf(word)]).ToHashSet(StringComparer.Ordinal);
        }

        Government = [.. lexicon.Rows("claim-words").Where(row => row["class"] == "government").SelectMany(row => row.List("words"))];
    }

    /// <summary>Words in the ids of organisations that act for their state.</summary>
    public IReadOnlyList<string> Government { get; }

    /// <summary>Whether a word, in lower case or as a stem, is of a class.</summary>
    public bool Is(string kind, string? word) =>
        word is not null && _classes.TryGetValue(kind, out var words) && (words.Contains(word) || words.Contains(_stems.Of(word)));

    private string KeyOf(string word)
    {
        var parts = word.Split(' ');
        return string.Join(' ', parts.Skip(1).Prepend(_stems.Of(parts[0])));
    }
}
