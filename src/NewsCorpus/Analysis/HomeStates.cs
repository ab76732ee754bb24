using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus;

/// <summary>To which state the persons and bodies of the dictionary belong; Hezbollah is none of Lebanon's.</summary>
internal sealed class HomeStates
{
    private static readonly WordSet GroupsApart = WordSet.Named("groups-apart-from-their-state");

    private readonly Dictionary<string, string> _states;

    /// <summary>The persons and bodies of the dictionaries of a corpus.</summary>
    public HomeStates(Corpus corpus)
    {
        var names = corpus.Lexicon.Rows("states").ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        _states = corpus.Lexicon.Rows("persons").Concat(corpus.Lexicon.Rows("organisations"))
            .Where(row => names.ContainsKey(row["state"]) && !GroupsApart.Has(row["id"]))
            .DistinctBy(row => row["name"], StringComparer.Ordinal)
            .ToDictionary(row => row["name"], row => names[row["state"]], StringComparer.Ordinal);
    }

    /// <summary>Whether one is a person or body and the other the own state, in either order; both by name.</summary>
    public bool AreOne(string first, string second) =>
        _states.GetValueOrDefault(first) == second || _states.GetValueOrDefault(second) == first;
}
