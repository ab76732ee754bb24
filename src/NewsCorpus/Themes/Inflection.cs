namespace NewsCorpus.Themes;

/// <summary>Regular English inflection by spelling. Irregular forms stand in the dictionary as they are.</summary>
internal static class Inflection
{
    /// <summary>The plural of a noun or of the last word of a phrase ("visit", "ballistic missile", "treaty").</summary>
    public static string Plural(string noun) => noun switch
    {
        [.., var before, 'y'] when !IsVowel(before) => noun[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };

    /// <summary>A verb with its -s, -ed and -ing forms; a final consonant is doubled where the last syllable asks for it.</summary>
    public static IEnumerable<string> VerbForms(string verb)
    {
        var (stem, rest) = verb.IndexOf(' ') is var space && space < 0 ? (verb, "") : (verb[..space], verb[space..]);
        var (past, going) = stem switch
        {
            [.., 'e', 'e'] => (stem + "d", stem + "ing"),
            [.., 'e'] => (stem + "d", stem[..^1] + "ing"),
            [.., var before, 'y'] when !IsVowel(before) => (stem[..^1] + "ied", stem + "ing"),
            [var first, .., var vowel, var last] when !IsVowel(first) && stem.Length <= 4 && IsVowel(vowel)
                && !IsVowel(stem[^3]) && !IsVowel(last) && last is not ('w' or 'x' or 'y') => (stem + last + "ed", stem + last + "ing"),
            _ => (stem + "ed", stem + "ing"),
        };
        return [verb, Plural(stem) + rest, past + rest, going + rest];
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
