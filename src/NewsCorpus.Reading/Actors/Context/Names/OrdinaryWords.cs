using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Names;

/// <summary>Single words that only look like names: the text writes them in lower case too ("the High … high prices").</summary>
internal static class OrdinaryWords
{
    private const int LongestWord = 64;

    /// <summary>Removes them. A word that ends a longer name of the text, or follows a title, stays: "Michelle Fields … Fields".</summary>
    public static void Remove(TokenTable tokens, List<UnlistedName> names)
    {
        var suspects = Suspects(tokens, names);
        if (suspects.Count == 0) return;
        var written = WrittenInLowerCase(tokens, suspects);
        if (written.Count == 0) return;
        names.RemoveAll(name => IsSuspect(name, name.Span.SliceOf(tokens.Text))
            && written.Contains(name.Span.Of(tokens.Text).ToLowerInvariant()));
    }

    // In lower case; without those that end a longer name.
    private static HashSet<string> Suspects(TokenTable tokens, List<UnlistedName> names)
    {
        var suspects = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var text = name.Span.SliceOf(tokens.Text);
            if (IsSuspect(name, text)) suspects.Add(text.ToString().ToLowerInvariant());
        }

        if (suspects.Count == 0) return suspects;
        var words = suspects.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        foreach (var name in names)
        {
            var text = name.Span.SliceOf(tokens.Text);
            if (IsSuspect(name, text)) continue;
            var word = text[(text.LastIndexOf(' ') + 1)..];
            var length = word.ToLowerInvariant(lower);
            if (length >= 0) words.Remove(lower[..length]);
            else suspects.Remove(word.ToString().ToLowerInvariant());
        }

        return suspects;
    }

    // Those of the suspects that the text has in lower case, also without the "s" of a plural.
    private static HashSet<string> WrittenInLowerCase(TokenTable tokens, HashSet<string> suspects)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var singulars = new Dictionary<string, string>(StringComparer.Ordinal);
        var sketches = new WordSketches();
        foreach (var word in suspects)
        {
            sketches.Add(word);
            if (!word.EndsWith('s')) continue;
            singulars.Add(word[..^1], word);
            sketches.Add(word.AsSpan(0, word.Length - 1));
        }

        var wholes = suspects.GetAlternateLookup<ReadOnlySpan<char>>();
        var stems = singulars.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(TokenShape.Capitalised) || !sketches.MayHave(tokens.TextOf(i))) continue;
            if (wholes.TryGetValue(tokens.TextOf(i), out var word) || stems.TryGetValue(tokens.TextOf(i), out word)) written.Add(word);
        }

        return written;
    }

    private static bool IsSuspect(UnlistedName name, ReadOnlySpan<char> text)
    {
        if (name.Type is not null || name.FullName is not null || text.Contains(' ')) return false;
        for (var i = 1; i < text.Length; i++) if (char.IsLower(text[i])) return true;
        return false;
    }
}
