using System.Collections.Concurrent;

namespace NewsCorpus.Store.Codec;

/// <summary>One copy of each string that many documents share, such as an actor's name. Safe for use from several threads.</summary>
internal sealed class StringPool
{
    private const int LongestShared = 40;
    private readonly ConcurrentDictionary<string, string> _strings = new(StringComparer.Ordinal);

    /// <summary>The shared copy of a short string; a long one as it is.</summary>
    public string Of(string text) => text.Length > LongestShared ? text : _strings.GetOrAdd(text, text);
}
