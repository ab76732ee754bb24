using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims;

/// <summary>
/// For whom an actor stands when claims are compared: a person or body that the dictionary gives a state acts for that
/// state, and so do its ministries and its capital, so that "Kim", "Pyongyang" and "North Korea" are one party. Others are
/// their own.
/// </summary>
internal sealed class Parties
{
    private static readonly string[] Tables = ["actors", "organisations", "persons"];
    private readonly HashSet<string> _persons;
    private readonly Dictionary<string, string> _stateOf = new(StringComparer.Ordinal);

    public Parties(LexiconTables lexicon)
    {
        _persons = lexicon.Rows("persons").Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Tables.SelectMany(lexicon.Rows))
        {
            if (row["state"].Length > 0) _stateOf[row["id"]] = row["state"];
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

    /// <summary>Whether an actor id is that of a person of the dictionary.</summary>
    public bool IsPerson(string actor) => _persons.Contains(actor);

    /// <summary>The party of an actor id.</summary>
    public string Of(string actor) => _stateOf.GetValueOrDefault(actor, actor);
}
