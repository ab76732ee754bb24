using System.Collections.Concurrent;
using System.Text;

namespace NewsCorpus.Store.Codec;

/// <summary>One copy of each string that many documents share, such as an actor's name. Safe for use from several threads.</summary>
internal sealed class StringPool
{
    private const int LongestShared = 40;
    private readonly ConcurrentDictionary<string, string> _strings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <summary>A pool without strings.</summary>
    public StringPool() => _byLetters = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The shared copy of a short string; a long one as it is.</summary>
    public string Of(string text) => text.Length > LongestShared ? text : _strings.GetOrAdd(text, text);

    /// <summary>The same of a string in UTF-8, which makes no copy where there is one.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShared) return Encoding.UTF8.GetString(utf8);
        Span<char> letters = stackalloc char[LongestShared];
        letters = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        return _byLetters.TryGetValue(letters, out var known) ? known : Of(letters.ToString());
    }
}
