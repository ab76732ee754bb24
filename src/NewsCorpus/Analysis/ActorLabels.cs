using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Actors;

namespace NewsCorpus;

/// <summary>
/// How charts of a corpus call its actors. A state or region that texts name hardly but by its people ("Palestinian officials", "the
/// Palestinians", "the Kurds") is called by them: nobody named it as a state.
/// </summary>
internal sealed class ActorLabels
{
    // Of the mentions of a state: so many name the people, and the state itself is named no more often than one time in seven.
    private const double MostByPeople = 6.0 / 7;

    // A corpus never changes, so its states are counted once, however many charts ask.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, ActorLabels> Known = [];

    private readonly Dictionary<string, (string People, string Adjective)> _peoples;

    private ActorLabels(IReadOnlyList<AnnotatedDocument> documents) =>
        _peoples = documents
            .SelectMany(
                document => document.MentionsIn(Scope.Story).Where(mention => mention.Type is ActorType.State or ActorType.Place),
                (document, mention) => (document.Raw, Mention: mention))
            .GroupBy(item => item.Mention.Name, StringComparer.Ordinal)
            .Where(state => state.Count(item => item.Mention.Via == NamedVia.Demonym) >= MostByPeople * state.Count())
            .Select(state => (state.Key, People: PeopleOf(state.Where(item => item.Mention.Via == NamedVia.Demonym)
                .Select(item => ScopeExtensions.OneLine(item.Mention.Span.Of(item.Raw))))))
            .Where(state => state.People is not null)
            .ToDictionary(state => state.Key, state => state.People!.Value, StringComparer.Ordinal);

    /// <summary>The labels of a corpus.</summary>
    public static ActorLabels Of(Corpus corpus) => Known.GetValue(corpus.Documents, documents => new ActorLabels(documents));

    /// <summary>What a chart calls the actor of a name.</summary>
    public string this[string name] => _peoples.TryGetValue(name, out var people) ? people.People : name;

    /// <summary>Whether a label is that of a people.</summary>
    public bool IsPeople(string label) => _peoples.Values.Any(people => people.People == label);

    /// <summary>"Palestinian" for a state that is called by its people; null for any other.</summary>
    public string? AdjectiveOf(string name) => _peoples.TryGetValue(name, out var people) ? people.Adjective : null;

    // The plural that the texts themselves have, and what they have before nouns: "Palestinians" and "Palestinian", "Kurds" and "Kurdish".
    private static (string People, string Adjective)? PeopleOf(IEnumerable<string> demonyms)
    {
        var words = demonyms.CountBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Key).ToList();
        var people = words.Find(word => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal));
        return people is not null && words.Find(word => word != people) is { } adjective ? (people, adjective) : null;
    }
}
