using NewsCorpus.Reading.Actors;

namespace NewsCorpus;

/// <summary>
/// How charts of a corpus call its actors. A state that texts name hardly but by its people ("Palestinian officials", "the Palestinians")
/// is called by them: nobody named it as a state.
/// </summary>
internal sealed class ActorLabels
{
    // Of the mentions of a state: so many name the people, and the state itself is named no more often than one time in seven.
    private const double MostByPeople = 6.0 / 7;

    private readonly Dictionary<string, string> _peoples;

    /// <summary>The labels of a corpus.</summary>
    public ActorLabels(Corpus corpus) =>
        _peoples = ActorMentions.Of(corpus).Where(row => row.Type == ActorType.State).GroupBy(row => row.Name, StringComparer.Ordinal)
            .Where(state => state.Count(row => row.Via == NamedVia.Demonym) >= MostByPeople * state.Count())
            .Select(state => (state.Key, People: PeopleOf(state.Where(row => row.Via == NamedVia.Demonym).Select(row => row.Text))))
            .Where(state => state.People is not null)
            .ToDictionary(state => state.Key, state => state.People!, StringComparer.Ordinal);

    /// <summary>What a chart calls the actor of a name.</summary>
    public string this[string name] => _peoples.GetValueOrDefault(name, name);

    /// <summary>Whether a label is that of a people.</summary>
    public bool IsPeople(string label) => _peoples.ContainsValue(label);

    /// <summary>"Palestinian" for a state that is called by its people; null for any other.</summary>
    public string? AdjectiveOf(string name) => _peoples.TryGetValue(name, out var people) ? people[..^1] : null;

    // The plural that the texts themselves have: "Palestinians" beside "Palestinian".
    private static string? PeopleOf(IEnumerable<string> demonyms)
    {
        var words = demonyms.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return words.Where(word => word.Key.EndsWith('s') && words.ContainsKey(word.Key[..^1])).OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key).FirstOrDefault();
    }
}
