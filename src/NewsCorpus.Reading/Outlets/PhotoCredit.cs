using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>
/// Tells the credit of a photograph from the citation of a report: "PHOTO: Reuters file", "REUTERS/Jane Roe", "AP photo".
/// </summary>
internal static class PhotoCredit
{
    // Tokens of "/Acme Pictures.no/Reuters".
    private const int LongestCredit = 7;

    private static readonly WordSet Pictures = WordSet.Named("picture-nouns");

    /// <summary>True where an outlet's name credits a picture.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="name">Where the name stands.</param>
    public static bool CreditsPicture(TokenTable tokens, TextSpan name)
    {
        var (first, end) = (tokens.FirstAtOrAfter(name.Start), tokens.FirstAtOrAfter(name.End));
        if (IsPicture(tokens, end)) return true;
        // "REUTERS/Jane Roe" names a photographer; a "Reuters/Ipsos poll" does not.
        if (Text(tokens, end) is "/" && IsName(tokens, end + 1) && IsName(tokens, end + 2)) return true;
        var before = Text(tokens, first - 1);
        // "Jane Roe/Acme Pictures/Reuters"
        for (var i = first - 2; before is "/" && i > first - LongestCredit; i--)
            if (Text(tokens, i) is "/" && IsNamed(tokens, i - 1)) return true;
        return before is "©" || (before is ":" or "/" or "by" && IsPicture(tokens, first - 2));
    }

    private static bool IsNamed(TokenTable tokens, int token) => token > 0 && IsName(tokens, token) && IsName(tokens, token - 1);

    private static bool IsPicture(TokenTable tokens, int token) => Pictures.Has(Text(tokens, token));

    private static bool IsName(TokenTable tokens, int token) =>
        token < tokens.Count && tokens[token].Kind == TokenKind.Word && tokens[token].Is(TokenShape.Capitalised);

    private static ReadOnlySpan<char> Text(TokenTable tokens, int token) => token >= 0 && token < tokens.Count ? tokens.TextOf(token) : [];
}
