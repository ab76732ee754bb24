using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>
/// Says whether words spell an acronym: every capitalised word gives its first letter, small words ("of") may give
/// one, and letters from inside a word may follow its first ("ASEAN"). After the idea of Schwartz and Hearst (2003),
/// with capitals asked for, as only names are wanted.
/// </summary>
internal static class AcronymSpelling
{
    public const int LongestAcronym = 12;

    private const int FewestWords = 2;

    /// <summary>The letters of an acronym in lower case, without dots; empty for a token that is not an acronym.</summary>
    public static string LettersOf(TokenTable tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || !token.Is(TokenShape.Capitalised) || token.Length is < 2 or > LongestAcronym) return "";
        var text = tokens.TextOf(index);
        int upper = 0, lower = 0;
        foreach (var letter in text)
        {
            if (char.IsUpper(letter)) upper++;
            else if (char.IsLower(letter)) lower++;
        }

        return upper >= 2 && upper > lower ? LetterFolding.Fold(text.ToString().Replace(".", "", StringComparison.Ordinal)) : "";
    }

    /// <summary>True when tokens <paramref name="first"/> to <paramref name="end"/> spell the letters.</summary>
    public static bool Spells(TokenTable tokens, int first, int end, string letters)
    {
        // Bit n: the first n letters can be given by the words so far.
        var reached = 1;
        var words = 0;
        for (var i = first; i < end && reached != 0; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            var isCapitalised = tokens[i].Is(TokenShape.Capitalised);
            if (isCapitalised) words++;
            reached = After(reached, LetterFolding.Fold(tokens.TextOf(i).ToString()), letters, isOptional: !isCapitalised);
        }

        return words >= FewestWords && (reached & (1 << letters.Length)) != 0;
    }

    private static int After(int reached, string word, string letters, bool isOptional)
    {
        var next = isOptional ? reached : 0;
        for (var given = 0; given < letters.Length; given++)
        {
            if ((reached & (1 << given)) == 0 || word.Length == 0 || word[0] != letters[given]) continue;
            next |= 1 << (given + 1);
            var inside = given + 1;
            for (var i = 1; i < word.Length && inside < letters.Length && !isOptional; i++)
            {
                if (word[i] == letters[inside]) next |= 1 << ++inside;
            }
        }

        return next;
    }
}
