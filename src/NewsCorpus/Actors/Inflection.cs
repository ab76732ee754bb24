namespace NewsCorpus.Actors;

/// <summary>Regular English word forms, so that a word list names each word once.</summary>
internal static class Inflection
{
    /// <summary>The word and its regular forms: of a <c>noun</c> the plural, of a <c>verb</c> -s, -ed and -ing.</summary>
    public static IEnumerable<string> Of(string word, string kind) => kind switch
    {
        "noun" => [word, WithS(word)],
        "verb" => [word, WithS(word), .. WithEd(word)],
        _ => [word],
    };

    private static string WithS(string word)
    {
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        var hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("sh", StringComparison.Ordinal)
            || word.EndsWith("ch", StringComparison.Ordinal) || word is "go" or "do" or "veto";
        return word + (hisses ? "es" : "s");
    }

    private static IEnumerable<string> WithEd(string word)
    {
        if (word[^1] == 'e') return [word + "d", word.EndsWith("ee", StringComparison.Ordinal) ? word + "ing" : word[..^1] + "ing"];
        if (EndsInConsonantY(word)) return [word[..^1] + "ied", word + "ing"];
        var stem = DoublesItsEnd(word) ? word + word[^1] : word;
        return [stem + "ed", stem + "ing", word + "ed", word + "ing"];
    }

    private static bool EndsInConsonantY(string word) => word.Length > 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    // "plan", "submit", "transfer"; both spellings are given, as English has no rule for long words.
    private static bool DoublesItsEnd(string word) => word.Length > 2 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
