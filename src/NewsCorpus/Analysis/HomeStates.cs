namespace NewsCorpus;

/// <summary>To which state the persons of the dictionary belong.</summary>
internal sealed class HomeStates
{
    private readonly Dictionary<string, string> _states;

    /// <summary>The persons of the dictionaries of a corpus.</summary>
    public HomeStates(Corpus corpus)
    {
        var names = corpus.Lexicon.Rows("states").ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        _states = corpus.Lexicon.Rows("persons").Where(row => names.ContainsKey(row["state"]))
            .DistinctBy(row => row["name"], StringComparer.Ordinal)
            .ToDictionary(row => row["name"], row => names[row["state"]], StringComparer.Ordinal);
    }

    /// <summary>Whether one is a person and the other the person's own state, in either order; both by name.</summary>
    public bool AreOne(string first, string second) =>
        _states.GetValueOrDefault(first) == second || _states.GetValueOrDefault(second) == first;
}
