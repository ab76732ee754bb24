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
        if (suspects.Count == 0 || WrittenInLowerCase(tokens, suspects) is not { } written) return;
        names.RemoveAll(name => IsSuspect(name, name.Span.SliceOf(tokens.Text))
            && written.Contains(name.Span.Of(tokens.Text).ToLowerInvariant()));
    }

    // In lower case; without those that end a longer name.
    private static HashSet<string> Suspects(TokenTable tokens, List<UnlistedName> names)
    {
        var suspects = new HashSet<string>(StringComparer.Ordinal);
        var words = suspects.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        foreach (var name in names)
        {
            var text = name.Span.SliceOf(tokens.Text);
            if (IsSuspect(name, text) && text.ToLowerInvariant(lower) is > 0 and var length) words.Add(lower[..length]);
        }

        if (suspects.Count == 0) return suspects;
        foreach (var name in names)
        {
            var text = name.Span.SliceOf(tokens.Text);
            if (IsSuspect(name, text)) continue;
            var word = text[(text.LastIndexOf(' ') + 1)..];
            if (word.ToLowerInvariant(lower) is > 0 and var length) words.Remove(lower[..length]);
        }

        return suspects;
    }

    // Those of the suspects that the text has in lower case, also without the "s" of a plural; null where it has none.
    private static HashSet<string>? WrittenInLowerCase(TokenTable tokens, HashSet<string> suspects)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in suspects) forms.Add(word, word);
        foreach (var word in suspects) if (word.EndsWith('s')) forms.TryAdd(word[..^1], word);
        var filter = new FormFilter(stackalloc ulong[FormFilter.Size]);
        foreach (var form in forms.Keys) filter.Add(form);

        var words = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>? written = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(TokenShape.Capitalised) || !filter.MayHave(tokens.TextOf(i))) continue;
            if (words.TryGetValue(tokens.TextOf(i), out var word)) (written ??= new(StringComparer.Ordinal)).Add(word);
        }

        return written;
    }

    private static bool IsSuspect(UnlistedName name, ReadOnlySpan<char> text)
    {
        if (name.Type is not null || name.FullName is not null || text.Contains(' ')) return false;
        for (var i = 1; i < text.Length; i++) if (char.IsLower(text[i])) return true;
        return false;
    }

    // A rough set: one word of bits for each first letter, a bit for a last letter and a length.
    private readonly ref struct FormFilter(Span<ulong> bits)
    {
        public const int Size = 32;
        private readonly Span<ulong> _bits = bits;

        public void Add(ReadOnlySpan<char> form)
        {
            if (form.Length > 0) _bits[form[0] % Size] |= Bit(form);
        }

        public bool MayHave(ReadOnlySpan<char> word) => (_bits[word[0] % Size] & Bit(word)) != 0;

        private static ulong Bit(ReadOnlySpan<char> word) => 1UL << ((word.Length * 5) + word[^1]);
    }
}
