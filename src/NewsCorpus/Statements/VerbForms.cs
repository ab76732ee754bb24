namespace NewsCorpus.Statements;

/// <summary>What a word can be as a verb form, and which other parts it can play around a cue.</summary>
[Flags]
internal enum WordRole : ushort
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
    AnyVerb = Base | Third | Past | Participle | Gerund,

    /// <summary>A noun as often as a verb ("claims", "support").</summary>
    Homograph = 32,

    /// <summary>A verb that takes another verb into its group ("went on to say").</summary>
    Catenative = 64,

    /// <summary>Where something is said ("in a statement", "on Twitter").</summary>
    SayingPlace = 128,

    /// <summary>A day or a part of a day.</summary>
    Time = 256,

    /// <summary>A noun that speaks for the state or body it belongs to ("official", "ministry").</summary>
    SpeaksFor = 1024,

    /// <summary>A stretch of time ("week"): with "this" or "last" it is an adverbial.</summary>
    Period = 2048,

    /// <summary>Some cue begins with this word.</summary>
    Cue = 512,
}

/// <summary>The inflected forms of an English verb, by rule, with irregular forms given.</summary>
internal static class VerbForms
{
    /// <summary>Each form of a verb with its role. Irregular forms replace the regular ones of the same role.</summary>
    public static IEnumerable<(string Form, WordRole Role)> Of(string verb, IReadOnlyDictionary<WordRole, IReadOnlyList<string>>? irregular)
    {
        yield return (verb, WordRole.Base);
        foreach (var role in (WordRole[])[WordRole.Third, WordRole.Past, WordRole.Participle, WordRole.Gerund])
        {
            if (irregular is not null && irregular.TryGetValue(role, out var forms) && forms.Count > 0)
            {
                foreach (var form in forms) yield return (form, role);
            }
            else
            {
                yield return (Regular(verb, role), role);
            }
        }
    }

    /// <summary>The regular plural of a noun.</summary>
    public static string Plural(string noun) => WithS(noun);

    private static string Regular(string verb, WordRole role) => role switch
    {
        WordRole.Third => WithS(verb),
        WordRole.Gerund => WithIng(verb),
        _ => WithEd(verb),
    };

    private static string WithS(string word)
    {
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        var hisses = word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith('o')
            || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }

    private static string WithEd(string verb)
    {
        if (verb.EndsWith('e')) return verb + "d";
        if (EndsInConsonantY(verb)) return verb[..^1] + "ied";
        return (Doubles(verb) ? verb + verb[^1] : verb) + "ed";
    }

    private static string WithIng(string verb)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return verb[..^2] + "ying";
        if (verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal)) return verb[..^1] + "ing";
        return (Doubles(verb) ? verb + verb[^1] : verb) + "ing";
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    // One syllable, one vowel, one consonant: "plan", "slam". Longer ones that double are listed as irregular.
    private static bool Doubles(string verb) =>
        verb.Length is >= 3 and <= 5 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y')
        && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb[..^2].All(letter => !IsVowel(letter));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
