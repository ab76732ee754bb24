using NewsCorpus.Lexicon;

namespace NewsCorpus.Claims;

/// <summary>What the column <c>kind</c> of the table <c>actions</c> says of the classes.</summary>
internal sealed class ActionKinds
{
    private readonly Dictionary<string, string> _kinds;

    public ActionKinds(LexiconTables lexicon) =>
        _kinds = lexicon.Rows("actions").GroupBy(row => row["id"], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Last()["kind"], StringComparer.Ordinal);

    /// <summary>A cue of the class is what happens ("backs").</summary>
    public bool IsDeed(string action) => _kinds.GetValueOrDefault(action) == "deed";

    /// <summary>The class only leads to what is said ("the accusation that").</summary>
    public bool IsSpeech(string action) => _kinds.GetValueOrDefault(action) == "speech";
}
