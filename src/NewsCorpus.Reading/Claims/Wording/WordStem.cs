using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>
/// One key for the forms of a word: "supplies", "supplied" and "supply"; "dumped", "dumping" and "dump". Keys are compared,
/// never shown, so they need not be words.
/// </summary>
internal sealed class WordStem
{
    private static readonly string[] KeepEed = ["ceed", "peed", "seed", "deed", "feed", "weed", "need", "heed"];
    private readonly Dictionary<string, string> _irregular = new(StringComparer.Ordinal);

    private readonly WordCache<string> _known;

    public WordStem(LexiconTables lexicon)
    {
        _known = new WordCache<string>(Make);
        foreach (var row in lexicon.Rows("irregular-verbs"))
        {
            foreach (var form in row.List("past").Concat(row.List("participle")).Concat(row.List("gerund")))
            {
                _irregular.TryAdd(form, row["verb"]);
            }
        }
    }

    /// <summary>The key of a word in lower case.</summary>
    public string Of(string word) => _known.Of(word);

    private string Make(string word)
    {
        if (_irregular.TryGetValue(word, out var verb)) word = verb;
        var stem = word switch
        {
            "people" => "person",
            "men" => "man",
            "women" => "woman",
            "children" => "child",
            "dying" or "died" => "die",
            "using" or "used" => "use",
            "tied" => "tie",
            "doing" or "going" => word[..2],
            "owed" => "owe",
            // "plan" and "sit" are other words.
            "plane" or "planes" => "plane#",
            "site" or "sites" => "site#",
            [.., 'i', 'e', 's' or 'd'] when word.Length > 4 => word[..^3] + "y",
            [.., 's' or 'u' or 'i', 's'] => word,
            [.., 's' or 'x' or 'h' or 'z', 'e', 's'] when word.Length > 4 => word[..^2],
            [.., 's'] when word.Length > 3 => word[..^1],
            [.., 'i', 'n', 'g'] when word.Length > 5 => word[..^3],
            [.., 'e', 'e', 'd'] when word.Length > 4 && !KeepEed.Contains(word[^4..], StringComparer.Ordinal) => word[..^1],
            [.., 'e', 'd'] when word.Length > 4 => word[..^2],
            _ => word,
        };
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e') && (stem[^1] != 'l' || stem.Length > 5))
        {
            stem = stem[..^1];
        }

        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>The keys of the verbs that a noun may come from: "violation" of "violate", "shipment" of "ship"; often none.</summary>
    public static IEnumerable<string> VerbsOf(string noun)
    {
        foreach (var ending in (string[])["ment", "ation", "ion", "al", "ance", "ence", "ery", "ing", "ure"])
        {
            if (noun.Length < ending.Length + 3 || !noun.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = noun[..^ending.Length];
            if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l')) stem = stem[..^1];
            yield return stem;
            if (ending == "ation") yield return stem + "at";
        }
    }
}
