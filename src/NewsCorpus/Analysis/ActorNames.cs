using NewsCorpus.Reading.Actors;

namespace NewsCorpus;

/// <summary>The names of the actors that a corpus mentions, by their ids.</summary>
internal sealed class ActorNames
{
    private readonly Dictionary<string, ActorMention> _mentions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons;

    public ActorNames(Corpus corpus)
    {
        foreach (var mention in corpus.Documents.SelectMany(document => document.Actors)) _mentions.TryAdd(mention.Actor, mention);
        _persons = _mentions.Values.Where(mention => mention.Type == ActorType.Person).Select(mention => mention.Name)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The English name; the id itself for an actor that is not mentioned by name; null for null.</summary>
    public string? Of(string? actor) => actor is null ? null : _mentions.TryGetValue(actor, out var mention) ? mention.Name : actor;

    /// <summary>Whether an English name is that of a person.</summary>
    public bool IsPerson(string name) => _persons.Contains(name);

    /// <summary>The English name of an outlet; null for null and for any other actor.</summary>
    public string? OutletOf(string? actor) =>
        actor is not null && _mentions.TryGetValue(actor, out var mention) && mention.Type == ActorType.Outlet ? mention.Name : null;
}
