using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>Recognises names that an English text gives in their own script: "Kim Jong Un (김정은)", "Владимир Путин".</summary>
internal static class OtherScript
{
    /// <summary>Words that begin with a letter before this one are in Latin script.</summary>
    public const char FirstOtherLetter = '\u0370'; // Greek, Cyrillic, Hebrew and so on
    private const int MostWords = 4;

    /// <summary>
    /// True for a word of another script in a short run of such words: a capitalised one where the script has capitals. A longer run is a
    /// text in another language, where nothing tells names from other words.
    /// </summary>
    public static bool IsName(TokenTable tokens, int index)
    {
        if (!IsOther(tokens, index) || char.IsLower(tokens.FirstLetter(index))) return false;
        int first = index, end = index + 1;
        while (IsOther(tokens, first - 1) && end - first <= MostWords) first--;
        while (IsOther(tokens, end) && end - first <= MostWords) end++;
        return end - first <= MostWords;
    }

    private static bool IsOther(TokenTable tokens, int index) =>
        index >= 0 && index < tokens.Count && tokens[index].Kind == TokenKind.Word
        && tokens.FirstLetter(index) is >= FirstOtherLetter and not (>= '\u1E00' and < '\u2000') and not (>= '\uFF21' and <= '\uFF5A');
}
