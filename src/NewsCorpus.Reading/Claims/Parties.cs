using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims;

/// <summary>
/// For whom an actor stands when claims are compared: a person with an office of government and a body of government act for
/// their state, and so do its ministries and its capital, so that "Kim", "Pyongyang" and "North Korea" are one party. Others
/// stand for themselves: the Wagner Group is not Russia.
/// </summary>
internal sealed class Parties
{
    private static readonly WordSet GovernmentOffices = WordSet.Named("government-offices");

    private readonly HashSet<string> _persons;
    private readonly Dictionary<string, string> _stateOf = new(StringComparer.Ordinal);

    /// <param name="lexicon">The dictionary.</param>
    /// <param name="government">Words in the ids of organisations that act for their state.</param>
    public Parties(LexiconTables lexicon, IReadOnlyList<string> government)
    {
        _persons = lexicon.Rows("persons").Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in lexicon.Rows("persons").Concat(lexicon.Rows("actors"))
            .Where(row => row["state"].Length > 0 && HoldsGovernmentOffice(row["offices"])))
        {
            _stateOf[row["id"]] = row["state"];
        }

        foreach (var row in lexicon.Rows("organisations").Concat(lexicon.Rows("actors")).Where(row => row["state"].Length > 0))
        {
            if (government.Any(word => $"-{row["id"]}-".Contains($"-{word}-", StringComparison.Ordinal)))
            {
                _stateOf[row["id"]] = row["state"];
            }
        }

        var ministries = lexicon.Rows("ministries");
        foreach (var row in lexicon.Rows("states"))
        {
            foreach (var demonym in row.List("demonyms"))
            {
                foreach (var ministry in ministries) _stateOf.TryAdd($"{Slug.Of(demonym)}-{ministry["id"]}", row["id"]);
            }

            foreach (var capital in row.List("capital")) _stateOf.TryAdd(Slug.Of(capital), row["id"]);
        }
    }

    // "USA governor 2019-01..": a governor or a senator does not act for the United States.
    private static bool HoldsGovernmentOffice(string offices) =>
        offices.Split('|').Any(office => office.Split(' ') is [_, var held, ..] && GovernmentOffices.Has(held));

    /// <summary>Whether an actor id is that of a person of the dictionary.</summary>
    public bool IsPerson(string actor) => _persons.Contains(actor);

    /// <summary>The party of an actor id.</summary>
    public string Of(string actor) => _stateOf.GetValueOrDefault(actor, actor);
}
