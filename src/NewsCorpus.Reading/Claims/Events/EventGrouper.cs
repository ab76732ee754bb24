using NewsCorpus.Reading.Claims.Acts;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Brings together the tellings of one event: the same act on the same date, by parties and at places that do not differ.</summary>
internal static class EventGrouper
{
    /// <summary>The events, each with its fullest telling first.</summary>
    public static IReadOnlyList<EventGroup> Group(IEnumerable<DatedEvent> events)
    {
        var groups = new List<List<DatedEvent>>();
        var byDate = new Dictionary<(string, bool), List<int>>();
        foreach (var telling in events)
        {
            var key = (telling.Date.Value, telling.IsStretch);
            if (!byDate.TryGetValue(key, out var same)) byDate[key] = same = [];
            var at = same.FindIndex(i => groups[i].TrueForAll(other => AreOne(other, telling)));
            if (at >= 0)
            {
                groups[same[at]].Add(telling);
                continue;
            }

            same.Add(groups.Count);
            groups.Add([telling]);
        }

        return [.. groups.Select(group => new EventGroup(group.OrderByDescending(Fullness).ThenBy(telling => telling.Statement, Comparer<ClaimStatement>.Create(ClaimStatement.Compare)).First(), group))];
    }

    private static int Fullness(DatedEvent telling) => (telling.Act.Agent?.AllNames.Count ?? 0) + (telling.Act.Object?.AllNames.Count ?? 0) + telling.Act.Places.Count;

    private static bool AreOne(DatedEvent a, DatedEvent b)
    {
        if (!a.Act.Keys.Overlaps(b.Act.Keys)) return false;
        return Agree(NamesOf(a), NamesOf(b)) && Agree(PlacesOf(a), PlacesOf(b)) && AreLike(a.Act, b.Act);
    }

    // Without a name in common, the things must be of one kind.
    private static bool AreLike(Act a, Act b) => a.Object is null || b.Object is null || a.Object.Keys.Overlaps(b.Object.Keys) || a.Object.Names.Any(name => b.Object.Names.Any(other => NameKeys.IsOne(name, other)))
        || a.IsNominal != b.IsNominal;

    private static List<string> NamesOf(DatedEvent telling) => [.. (telling.Act.Agent?.All ?? []).SelectMany(phrase => phrase.Identities)];

    private static List<string> PlacesOf(DatedEvent telling) => [.. telling.Act.Places.SelectMany(place => place.Towns)];

    private static bool Agree(List<string> a, List<string> b) => a.Count == 0 || b.Count == 0 || a.Any(one => b.Any(other => NameKeys.IsOne(one, other)));
}
