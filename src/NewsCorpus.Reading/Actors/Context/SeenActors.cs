using NewsCorpus.Reading.Actors.Dictionary;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// The actors that a document names beyond doubt, and the token indexes at which it does. Nothing is looked up in most documents, so
/// the tables are made at the first question.
/// </summary>
/// <param name="size">How many places it may get.</param>
internal sealed class SeenActors(int size)
{
    private readonly List<(ActorEntry Actor, int At)> _named = new(size);
    private readonly List<(int Surname, int At)> _rivalsNamed = [];
    private Dictionary<ActorEntry, List<int>>? _actors;
    private Dictionary<int, List<int>>? _rivals;
    private Dictionary<string, int>? _homes;

    private Dictionary<ActorEntry, List<int>> Actors => _actors ??= Collect(_named);

    private Dictionary<int, List<int>> Rivals => _rivals ??= Collect(_rivalsNamed);

    private Dictionary<string, int> Homes => _homes ??=
        _named.CountBy(named => HomeOf(named.Actor)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Notes a place, before anything is asked.</summary>
    public void Add(ActorEntry actor, int at) => _named.Add((actor, at));

    /// <summary>How often the document names actors of the same state, itself included.</summary>
    public int Affinity(ActorEntry actor) => Homes.GetValueOrDefault(HomeOf(actor));

    /// <summary>Notes an unlisted name that ends in a listed surname, before anything is asked.</summary>
    public void AddRival(int surname, int at) => _rivalsNamed.Add((surname, at));

    /// <summary>Whether unlisted names end in a listed surname.</summary>
    public bool HasRivals => _rivalsNamed.Count > 0;

    public bool Has(ActorEntry actor) => Actors.ContainsKey(actor);

    public bool HasRival(int surname) => Rivals.ContainsKey(surname);

    public int First(ActorEntry actor) => Actors[actor][0];

    /// <summary>Where an actor is named, in text order.</summary>
    public IReadOnlyList<int> Places(ActorEntry actor) => Actors.GetValueOrDefault(actor) ?? [];

    /// <summary>Where unlisted names end in a surname, in text order.</summary>
    public IReadOnlyList<int> RivalPlaces(int surname) => Rivals.GetValueOrDefault(surname) ?? [];

    /// <summary>The last place before <paramref name="at"/>; -1 where there is none.</summary>
    public int LastBefore(ActorEntry actor, int at) => LastBefore(Actors.GetValueOrDefault(actor), at);

    private static string HomeOf(ActorEntry actor) => actor.Type == ActorType.State ? actor.Id : actor.State;

    private static int LastBefore(List<int>? places, int at)
    {
        if (places is null) return -1;
        var index = places.BinarySearch(at);
        if (index < 0) index = ~index;
        return index == 0 ? -1 : places[index - 1];
    }

    private static Dictionary<TKey, List<int>> Collect<TKey>(List<(TKey Key, int At)> named)
        where TKey : notnull
    {
        var places = new Dictionary<TKey, List<int>>();
        foreach (var (key, at) in named)
        {
            if (!places.TryGetValue(key, out var list)) places.Add(key, list = []);
            list.Add(at);
        }

        return places;
    }
}
