using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>A name with the acronym that the document gives it: "the Northern Relief Council (NRC)".</summary>
/// <param name="First">First token of the name.</param>
/// <param name="End">One past its last token.</param>
/// <param name="At">The token of the acronym.</param>
/// <param name="Acronym">The acronym as written.</param>
internal sealed record AcronymDefinition(int First, int End, int At, string Acronym)
{
    /// <summary>First token of the definition as a whole.</summary>
    public int Start => Math.Min(First, At);

    /// <summary>False for ordinary words: "genetically modified (GM)".</summary>
    public bool IsName { get; init; } = true;
}

/// <summary>
/// Finds acronyms introduced in brackets, after the name ("… Council (NRC)") or before it ("NRC (… Council)"). The
/// letters must be those of the words; brackets are looked up in the raw text, so that other text costs nothing.
/// </summary>
internal static class AcronymDefinitions
{
    // Small words and joints beside the words that give letters.
    private const int MostTokensBesideLetters = 8;

    public static List<AcronymDefinition> Find(StructuredText text)
    {
        var definitions = new List<AcronymDefinition>();
        for (var at = Next(text.Raw, 0); at >= 0; at = Next(text.Raw, at + 1))
        {
            var bracket = text.Tokens.FirstAtOrAfter(at);
            if (bracket == 0 || bracket >= text.Tokens.Count || text.Tokens[bracket].Start != at) continue;
            if (NameBefore(text, bracket) is { } after) definitions.Add(after);
            else if (NameInside(text, bracket) is { } before) definitions.Add(before);
        }

        return definitions;
    }

    private static int Next(string raw, int from)
    {
        var index = raw.AsSpan(from).IndexOfAny('(', '[');
        return index < 0 ? -1 : from + index;
    }

    // "Northern Relief Council (the “NRC”, founded in 2001)".
    private static AcronymDefinition? NameBefore(StructuredText text, int bracket)
    {
        var tokens = text.Tokens;
        var at = bracket + 1;
        while (at < tokens.Count && (IsQuote(tokens, at) || tokens.TextOf(at) is "the" or "or")) at++;
        if (at >= tokens.Count || AcronymSpelling.LettersOf(tokens, at) is not { Length: > 1 } letters) return null;
        var close = at + 1;
        while (close < tokens.Count && IsQuote(tokens, close)) close++;
        if (close >= tokens.Count || tokens.TextOf(close) is not (")" or "]" or "," or ";")) return null;
        var end = bracket;
        while (end > 0 && IsQuote(tokens, end - 1)) end--;
        // "the Northern Relief Council's (NRC) report"
        if (end > 0 && tokens[end - 1].Kind == TokenKind.Clitic) end--;
        var limit = Math.Max(BlockStart(text, bracket), end - letters.Length - MostTokensBesideLetters);
        for (var first = end - 1; first >= limit && IsInsideName(tokens, first); first--)
        {
            if (CanStart(tokens, first, letters) && AcronymSpelling.Spells(tokens, first, end, letters))
            {
                return new AcronymDefinition(first, end, at, tokens.TextOf(at).ToString());
            }
        }

        return OrdinaryWords(tokens, end, at, letters);
    }

    // "genetically modified (GM)": nobody is meant by the letters then.
    private static AcronymDefinition? OrdinaryWords(TokenTable tokens, int end, int at, string letters)
    {
        var first = end - letters.Length;
        if (first < 0) return null;
        for (var i = 0; i < letters.Length; i++)
        {
            if (tokens[first + i].Kind != TokenKind.Word || tokens[first + i].Is(TokenShape.Capitalised)
                || LetterFolding.Fold(tokens.TextOf(first + i)[0]) != letters[i]) return null;
        }

        return new AcronymDefinition(first, end, at, tokens.TextOf(at).ToString()) { IsName = false };
    }

    // "NRC (the Northern Relief Council)".
    private static AcronymDefinition? NameInside(StructuredText text, int bracket)
    {
        var tokens = text.Tokens;
        if (AcronymSpelling.LettersOf(tokens, bracket - 1) is not { Length: > 1 } letters) return null;
        var first = bracket + 1;
        while (first < tokens.Count && (IsQuote(tokens, first) || tokens.TextOf(first) is "the" or "The")) first++;
        if (first >= tokens.Count || !CanStart(tokens, first, letters)) return null;
        var limit = Math.Min(tokens.Count, first + letters.Length + MostTokensBesideLetters);
        var end = first;
        while (end < limit && IsInsideName(tokens, end)) end++;
        if (end >= tokens.Count || !(IsQuote(tokens, end) || tokens.TextOf(end) is ")" or "]")) return null;
        return AcronymSpelling.Spells(tokens, first, end, letters)
            ? new AcronymDefinition(first, end, bracket - 1, tokens.TextOf(bracket - 1).ToString())
            : null;
    }

    private static int BlockStart(StructuredText text, int index) => text.BlockAt(text.Tokens[index].Start)?.FirstToken ?? index;

    private static bool CanStart(TokenTable tokens, int index, string letters) =>
        tokens[index].Kind == TokenKind.Word
        && tokens[index].Is(TokenShape.Capitalised)
        && tokens.TextOf(index) is not ("The" or "A" or "An")
        && LetterFolding.Fold(tokens.TextOf(index)[0]) == letters[0];

    // Commas stand inside "United Nations Educational, Scientific and Cultural Organization".
    private static bool IsInsideName(TokenTable tokens, int index) => tokens[index].Kind switch
    {
        TokenKind.Word or TokenKind.Clitic => true,
        TokenKind.Punctuation or TokenKind.Symbol => tokens.TextOf(index) is "," or "&" or "-" or "‐" or "‑" or "–" or "/" or "'" or "’",
        _ => false,
    };

    private static bool IsQuote(TokenTable tokens, int index) => tokens.TextOf(index) is "\"" or "“" or "”" or "‘" or "’" or "'";
}
