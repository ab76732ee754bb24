using NewsCorpus.Reading.Actors.Dictionary;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>The actors that a document names beyond doubt, and the token indexes at which it does.</summary>
internal sealed class SeenActors
{
    private readonly Dictionary<ActorEntry, List<int>> _actors = [];
    private readonly Dictionary<int, List<int>> _rivals = [];
    private readonly Dictionary<string, int> _homes = new(StringComparer.Ordinal);

    public void Add(ActorEntry actor, int at)
    {
        AddTo(_actors, actor, at);
        var state = HomeOf(actor);
        _homes[state] = _homes.GetValueOrDefault(state) + 1;
    }

    /// <summary>How often the document names actors of the same state, itself included.</summary>
    public int Affinity(ActorEntry actor) => _homes.GetValueOrDefault(HomeOf(actor));

    /// <summary>Notes an unlisted name that ends in a listed surname.</summary>
    public void AddRival(int surname, int at) => AddTo(_rivals, surname, at);

    public bool Has(ActorEntry actor) => _actors.ContainsKey(actor);

    public bool HasRival(int surname) => _rivals.ContainsKey(surname);

    public int First(ActorEntry actor) => _actors[actor][0];

    /// <summary>The last place before <paramref name="at"/>; -1 where there is none.</summary>
    public int LastBefore(ActorEntry actor, int at) => LastBefore(_actors.GetValueOrDefault(actor), at);

    public int LastRivalBefore(int surname, int at) => LastBefore(_rivals.GetValueOrDefault(surname), at);

    private static string HomeOf(ActorEntry actor) => actor.Type == ActorType.State ? actor.Id : actor.State;

    private static int LastBefore(List<int>? places, int at)
    {
        if (places is null) return -1;
        var index = places.BinarySearch(at);
        if (index < 0) index = ~index;
        return index == 0 ? -1 : places[index - 1];
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<int>> places, TKey key, int at) where TKey : notnull
    {
        if (!places.TryGetValue(key, out var list)) places.Add(key, list = []);
        list.Add(at);
    }
}
