using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Text;

/// <summary>The inflected forms of an English verb.</summary>
[Flags]
internal enum VerbForm : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

/// <summary>
/// English word forms, so that a word list names each word once: by the rules of spelling, with the verbs of
/// <c>irregular-verbs.tsv</c> given. Of a phrase, the first word is inflected as a verb and the last as a noun.
/// </summary>
internal sealed class Inflection
{
    private static readonly VerbForm[] Inflected = [VerbForm.Third, VerbForm.Past, VerbForm.Participle, VerbForm.Gerund];
    private static readonly WordSet TakeEs = WordSet.Named("takes-es");
    private static readonly WordSet KeepMan = WordSet.Named("nouns-in-man");

    // Stressed on the last syllable, which spelling does not tell: "rebut, rebutting" but "debut, debuting".
    private static readonly WordSet StressedAtEnd = WordSet.Named("stressed-at-end");

    private readonly Dictionary<string, LexiconRow> _irregular = new(StringComparer.Ordinal);

    public Inflection(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("irregular-verbs")) _irregular[row["verb"]] = row;
    }

    /// <summary>Each form of a verb once for each role that it has ("read" is base, past and participle).</summary>
    public IEnumerable<(string Form, VerbForm Role)> Verb(string verb)
    {
        var space = verb.IndexOf(' ', StringComparison.Ordinal);
        var (stem, rest) = space < 0 ? (verb, "") : (verb[..space], verb[space..]);
        yield return (verb, VerbForm.Base);
        foreach (var role in Inflected)
        {
            foreach (var form in Forms(stem, role)) yield return (form + rest, role);
        }
    }

    /// <summary>The plural of a noun.</summary>
    public static string Plural(string noun)
    {
        if (noun.EndsWith("man", StringComparison.Ordinal) && !KeepMan.Has(LastWord(noun))) return noun[..^2] + "en";
        return noun.EndsWith("sis", StringComparison.Ordinal) ? noun[..^2] + "es" : WithS(noun);
    }

    /// <summary>Whether a noun looks like more than one: "officials", "men", "people"; not "press", "census", "crisis".</summary>
    public static bool IsPlural(ReadOnlySpan<char> noun) => noun is [.., 's'] and not [.., 's' or 'u' or 'i', 's']
        || noun.EndsWith("men") || noun.EndsWith("people") || noun.EndsWith("police");

    private IEnumerable<string> Forms(string verb, VerbForm role)
    {
        if (_irregular.TryGetValue(verb, out var row) && row.List(Column(role)) is { Count: > 0 } given) return given;
        return role switch
        {
            VerbForm.Third => [WithS(verb)],
            VerbForm.Gerund => WithEnding(verb, "ing"),
            _ => WithEnding(verb, "ed"),
        };
    }

    private static string Column(VerbForm role) => role switch
    {
        VerbForm.Third => "third",
        VerbForm.Past => "past",
        VerbForm.Participle => "participle",
        _ => "gerund",
    };

    private static string WithS(string word) => word switch
    {
        [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "ies",
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., 'o'] when TakeEs.Has(LastWord(word)) => word + "es",
        _ => word + "s",
    };

    private static string[] WithEnding(string verb, string ending) => (verb, ending[0]) switch
    {
        ([.., 'e'], 'e') => [verb + "d"],
        ([.., 'i', 'e'], 'i') => [verb[..^2] + "ying"],
        ([.., 'e', 'e'], 'i') => [verb + "ing"],
        ([.., 'e'], 'i') => [verb[..^1] + "ing"],
        ([.., var before, 'y'], 'e') when !IsVowel(before) => [verb[..^1] + "ied"],
        _ when Doubles(verb) => [verb + verb[^1] + ending],
        // "travelled" and "traveled", "controlled"
        ([.., var first, var vowel, 'l'], _) when IsVowel(vowel) && !IsVowel(first) => [verb + ending, verb + "l" + ending],
        _ => [verb + ending],
    };

    // The last consonant of a stressed syllable with one vowel: "plan", "admit", "refer".
    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || IsVowel(verb[^1]) || verb[^1] is 'w' or 'x' or 'y' || !IsVowel(verb[^2]) || IsVowel(verb[^3])) return false;
        if (verb.Length <= 5 && !verb[..^2].Any(IsVowel)) return true;
        return verb switch
        {
            "limit" or "vomit" => false,
            [.., 'm', 'i', 't'] or [.., 'c', 'u', 'r'] => true,
            [.., var before, 'f', 'e', 'r'] when before != 'f' => true,
            _ => StressedAtEnd.Has(verb),
        };
    }

    private static string LastWord(string phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
