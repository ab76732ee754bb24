using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors;

/// <summary>Single words that only look like names: the text writes them in lower case too ("the High … high prices").</summary>
internal static class OrdinaryWords
{
    /// <summary>Removes them. A word that ends a longer name of the text, or follows a title, stays: "Michelle Fields … Fields".</summary>
    public static void Remove(TokenTable tokens, List<UnlistedName> names)
    {
        var suspects = new HashSet<string>(StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var text = name.Span.Of(tokens.Text).ToString();
            if (IsSuspect(name, text)) suspects.Add(text.ToLowerInvariant());
            else parts.Add(text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        }

        suspects.ExceptWith(parts);
        if (suspects.Count == 0) return;
        var written = new HashSet<string>(StringComparer.Ordinal);
        var plurals = suspects.Where(word => word.EndsWith('s')).ToDictionary(word => word[..^1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var lookup = suspects.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenShape.Capitalised) && lookup.TryGetValue(tokens.TextOf(i), out var word)) written.Add(word);
            else if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenShape.Capitalised) && plurals.TryGetValue(tokens.TextOf(i), out var plural)) written.Add(plural);
        }

        names.RemoveAll(name => name.Span.Of(tokens.Text).ToString() is var text && IsSuspect(name, text) && written.Contains(text.ToLowerInvariant()));
    }

    private static bool IsSuspect(UnlistedName name, string text) =>
        name.Type is null && name.FullName is null && !text.Contains(' ', StringComparison.Ordinal) && text.Skip(1).Any(char.IsLower);
}
