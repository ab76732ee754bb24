using NewsCorpus.Actors;
using NewsCorpus.Lexicon;

namespace NewsCorpus.Claims;

/// <summary>
/// For whom an actor stands when claims are compared: a person or body that the dictionary gives a state acts for that
/// state, and so does its capital, so that "Kim", "Pyongyang" and "North Korea" are one party. Others are their own.
/// </summary>
internal sealed class Parties
{
    private static readonly string[] Tables = ["actors", "organisations", "persons"];
    private readonly Dictionary<string, string> _stateOf = new(StringComparer.Ordinal);

    public Parties(LexiconTables lexicon)
    {
        foreach (var row in Tables.SelectMany(lexicon.Rows))
        {
            if (row["state"].Length > 0) _stateOf[row["id"]] = row["state"];
        }

        foreach (var row in lexicon.Rows("states"))
        {
            foreach (var capital in row.List("capital")) _stateOf.TryAdd(Slug.Of(capital), row["id"]);
        }
    }

    /// <summary>The party of an actor id.</summary>
    public string Of(string actor) => _stateOf.GetValueOrDefault(actor, actor);
}
