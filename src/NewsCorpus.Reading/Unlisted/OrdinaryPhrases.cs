using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Names that only look like those of persons, as the texts write each of their words small, too: "Social Insurance", "Historic Site".
/// </summary>
internal static class OrdinaryPhrases
{
    // A name may be misspelled once, or be part of an address.
    private const int FewestTimes = 2;

    /// <summary>Those among some names. Who has a given name is a person, whatever the other words: "Mark Felt".</summary>
    /// <param name="documents">All texts.</param>
    /// <param name="names">The names of persons.</param>
    /// <param name="words">What words tell.</param>
    public static IReadOnlyList<string> Among(IReadOnlyList<AnnotatedDocument> documents, IEnumerable<string> names, NameWords words)
    {
        var suspects = names.Select(name => (Name: name, Words: name.Split(' ')))
            .Where(item => item.Words.All(word => word.All(char.IsLetter)) && !words.IsGivenName(item.Words[0])).ToList();
        if (suspects.Count == 0) return [];
        var written = suspects.SelectMany(item => item.Words).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(word => word.ToLowerInvariant(), _ => 0, StringComparer.Ordinal);
        foreach (var document in documents) Count(document.Text.Tokens, written);
        return
        [
            .. suspects.Where(item => item.Words.All(word => written[word.ToLowerInvariant()] >= FewestTimes)).Select(item => item.Name),
        ];
    }

    private static void Count(TokenTable tokens, Dictionary<string, int> written)
    {
        var words = written.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(TokenShape.Capitalised)) continue;
            if (words.TryGetValue(tokens.TextOf(i), out var word, out var count)) written[word] = count + 1;
        }
    }
}
