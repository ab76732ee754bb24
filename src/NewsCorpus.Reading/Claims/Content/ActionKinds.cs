using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>What the columns <c>kind</c> and <c>general</c> of the table <c>actions</c> say of the classes.</summary>
internal sealed class ActionKinds
{
    private readonly Dictionary<string, string> _kinds;
    private readonly Dictionary<string, HashSet<string>> _general;
    private readonly HashSet<string> _vague;

    public ActionKinds(LexiconTables lexicon)
    {
        var words = new ContentWords(lexicon);
        var rows = lexicon.Rows("actions").GroupBy(row => row["id"], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Last(), StringComparer.Ordinal);
        _kinds = rows.ToDictionary(row => row.Key, row => row.Value["kind"], StringComparer.Ordinal);
        _general = rows.ToDictionary(row => row.Key, row => Stems(row.Value.List("general")), StringComparer.Ordinal);
        _vague = Stems(lexicon.Rows("cues-words").Where(row => row["class"] == "vague").SelectMany(row => row.List("words")));

        HashSet<string> Stems(IEnumerable<string> general) =>
            general.SelectMany(word => (string[])[word, Inflection.Plural(word)]).Select(words.StemOf).OfType<string>()
                .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A cue of the class is what happens ("backs").</summary>
    public bool IsDeed(string action) => _kinds.GetValueOrDefault(action) == "deed";

    /// <summary>The class only leads to what is said ("the accusation that").</summary>
    public bool IsSpeech(string action) => _kinds.GetValueOrDefault(action) == "speech";

    /// <summary>
    /// Whether a stem says no more than the class does ("arms" for the supply of arms), or nothing of any deed ("plan"); null is no
    /// class.
    /// </summary>
    public bool IsGeneral(string? action, string stem) =>
        _vague.Contains(stem) || (action is not null && _general.TryGetValue(action, out var stems) && stems.Contains(stem));
}
