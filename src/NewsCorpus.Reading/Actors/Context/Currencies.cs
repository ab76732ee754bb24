using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>Tells the name of a currency, which is no mention of the state that issues it: "US$40", "A$", "Australian dollars".</summary>
internal static class Currencies
{
    private static readonly WordSet Units = WordSet.Named("currency-units");

    /// <summary>True where tokens <paramref name="first"/> to <paramref name="end"/> only say which currency is meant.</summary>
    public static bool Covers(TextContext context, int first, int end)
    {
        var tokens = context.Tokens;
        if (end >= tokens.Count) return false;
        if (IsSign(tokens, end))
        {
            // "US $40", but not "gave the US $40 million" nor "gave Peru $40 million".
            return !tokens[end].Is(TokenShape.SpaceBefore)
                || (tokens[first].Is(TokenShape.AllCaps) && !IsArticle(tokens, first - 1)
                    && end + 1 < tokens.Count && tokens[end + 1].Kind == TokenKind.Number);
        }

        // "U.S. Dlrs": wires capitalise the short form after a full stop.
        return (!tokens[end].Is(TokenShape.Capitalised) || tokens.TextOf(end) is "Dlr" or "Dlrs") && Units.Has(tokens.TextOf(end));
    }

    /// <summary>True for letters right before a dollar sign: "HK$6".</summary>
    public static bool IsBeforeSign(TokenTable tokens, int index) =>
        index + 1 < tokens.Count && IsSign(tokens, index + 1) && !tokens[index + 1].Is(TokenShape.SpaceBefore);

    private static bool IsSign(TokenTable tokens, int index) => tokens[index].Length == 1 && tokens.FirstLetter(index) == '$';

    private static bool IsArticle(TokenTable tokens, int index) => index >= 0 && tokens.TextOf(index) is "the" or "The";
}
