namespace NewsCorpus;

/// <summary>One string for each short text that many rows have, such as a name. For one thread.</summary>
internal sealed class SharedWords
{
    private const int Longest = 128;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>The shared string of a short text; a longer one is a string of its own.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;
        var word = text.ToString();
        _words.Add(word);
        return word;
    }
}
