using System.Globalization;
using System.Text;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Brings together the tellings of one event: the same act on the same date, by parties and at places that do not differ.
/// </summary>
internal static class EventGrouper
{
    // A month.
    private const int LongestUnsureDays = 30;

    /// <summary>The events, each with its fullest telling first.</summary>
    public static IReadOnlyList<EventGroup> Group(IEnumerable<DatedEvent> events)
    {
        var groups = new List<List<DatedEvent>>();
        var kinds = new List<List<DatedEvent>>();
        var byDate = new Dictionary<(string, bool), Day>();
        foreach (var telling in events)
        {
            var key = (DayOf(telling.Date.Value), telling.IsStretch);
            if (!byDate.TryGetValue(key, out var day)) byDate[key] = day = new Day([], new Dictionary<string, int>(StringComparer.Ordinal));
            // What is compared is the same in many tellings: each kind is compared with others once, and no group before its own took it.
            var kind = KindOf(telling);
            var isKnown = day.Kinds.TryGetValue(kind, out var first);
            var at = day.Groups.FindIndex(first, i => kinds[i].TrueForAll(other => AreOne(other, telling)));
            if (at < 0)
            {
                at = day.Groups.Count;
                day.Groups.Add(groups.Count);
                groups.Add([]);
                kinds.Add([]);
            }

            var group = day.Groups[at];
            groups[group].Add(telling);
            if (isKnown && at == first) continue;
            day.Kinds[kind] = at;
            kinds[group].Add(telling);
        }

        var firsts = groups.ConvertAll(group => group.Count);
        for (var i = 0; i < groups.Count; i++) MoveToItsDay(groups, i, byDate);
        foreach (var ((_, isStretch), day) in byDate) if (!isStretch) JoinDeeds(groups, kinds, firsts, day);
        // An event without any name is a riddle in a list: "Hostilities ended".
        return
        [
            .. groups.Select((group, i) => (Group: group, Named: group.Where((telling, at) => telling.IsNamed
                && (at < firsts[i] || telling.IsScheduled)).ToList()))
                .Where(item => item.Group.Count > 0 && item.Named.Count > 0)
                .Select(item => new EventGroup(EventWording.BestOf(item.Named), item.Group)),
        ];
    }

    // "Wednesday night" is told of Wednesday.
    private static string DayOf(string value) => value.IndexOf('T', StringComparison.Ordinal) is > 0 and var time ? value[..time] : value;

    // "Deng died this week" is told of the day on which others say that he died.
    private static void MoveToItsDay(List<List<DatedEvent>> groups, int coarse, Dictionary<(string, bool), Day> byDate)
    {
        if (groups[coarse] is not [{ IsStretch: false, Earliest: { } start, Latest: { } end } first, ..]) return;
        if (end.DayNumber - start.DayNumber is < 1 or > LongestUnsureDays || (NamesOf(first).Count == 0 && !first.IsScheduled)) return;
        var fine = new List<int>();
        for (var day = start; day <= end; day = day.AddDays(1))
        {
            var key = (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false);
            if (!byDate.TryGetValue(key, out var known)) continue;
            fine.AddRange(known.Groups.Where(i => groups[i].Exists(other => (NamesOf(other).Count > 0 || other.IsScheduled)
                && groups[coarse].TrueForAll(telling => AreOne(other, telling)))));
        }

        if (fine is not [var only]) return;
        groups[only].AddRange(groups[coarse]);
        groups[coarse].Clear();
    }

    // "Jo Cox was stabbed", "Jo Cox died": what was told first stays first.
    private static void JoinDeeds(List<List<DatedEvent>> groups, List<List<DatedEvent>> kinds, List<int> firsts, Day day)
    {
        var known = new List<int>();
        foreach (var group in day.Groups.Where(group => groups[group].Count > 0 && kinds[group].Exists(EventKinship.IsOfAKind)))
        {
            var into = known.FindIndex(other => kinds[other].Exists(a => kinds[group].Exists(b => EventKinship.AreOneDeed(a, b))));
            if (into < 0)
            {
                known.Add(group);
                continue;
            }

            groups[known[into]].InsertRange(firsts[known[into]], groups[group].Take(firsts[group]));
            groups[known[into]].AddRange(groups[group].Skip(firsts[group]));
            kinds[known[into]].AddRange(kinds[group]);
            firsts[known[into]] += firsts[group];
            groups[group].Clear();
        }
    }

    // All that AreOne looks at. Lengths keep apart what no separator could.
    private static string KindOf(DatedEvent telling)
    {
        var act = telling.Act;
        var kind = new StringBuilder(act.IsNominal ? "noun" : "verb");
        Add(kind, act.Keys);
        Add(kind, NamesOf(telling));
        Add(kind, PlacesOf(telling));
        if (act.Object is { } thing) Add(Add(kind, thing.Keys), thing.Names);
        return kind.ToString();
    }

    private static StringBuilder Add(StringBuilder kind, IEnumerable<string> words)
    {
        kind.Append('/');
        foreach (var word in words) kind.Append(word.Length).Append(':').Append(word);
        return kind;
    }

    private static bool AreOne(DatedEvent a, DatedEvent b)
    {
        if (!a.Act.Keys.Overlaps(b.Act.Keys)) return false;
        return Agree(NamesOf(a), NamesOf(b)) && Agree(PlacesOf(a), PlacesOf(b)) && AreLike(a.Act, b.Act);
    }

    // Without a name in common, the things must be of one kind.
    private static bool AreLike(Act a, Act b) =>
        a.Object is null || b.Object is null || a.Object.Keys.Overlaps(b.Object.Keys)
        || a.Object.Names.Any(name => b.Object.Names.Any(other => NameKeys.IsOne(name, other)))
        || a.IsNominal != b.IsNominal;

    private static List<string> NamesOf(DatedEvent telling) => [.. (telling.Act.Agent?.All ?? []).SelectMany(phrase => phrase.Identities)];

    private static List<string> PlacesOf(DatedEvent telling) => [.. telling.Act.Places.SelectMany(place => place.Towns)];

    private static bool Agree(List<string> a, List<string> b) =>
        a.Count == 0 || b.Count == 0 || a.Any(one => b.Any(other => NameKeys.IsOne(one, other)));

    /// <summary>What is told of one date.</summary>
    /// <param name="Groups">Indices of its groups.</param>
    /// <param name="Kinds">For each kind of telling which of these groups it went to last.</param>
    private sealed record Day(List<int> Groups, Dictionary<string, int> Kinds);
}
