using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// The acts that statements claim, by act; in a large pile by act and text, and by act and name, so that the cost of asking grows with the
/// number of statements.
/// </summary>
internal sealed class ClaimIndex
{
    private const int MostCandidates = 2048;

    private readonly bool _isOneStory;
    private readonly List<ClaimedAct> _acts = [];
    private readonly Dictionary<string, List<int>> _byPlace = new(StringComparer.Ordinal);
    private readonly int[] _lastVisits;
    private int _claimedActs;
    private int _visit;

    /// <param name="statements">The statements, in the order in which they are to be found.</param>
    /// <param name="isOneStory">True where the texts are few: then a name need not be shared.</param>
    public ClaimIndex(IEnumerable<ClaimStatement> statements, bool isOneStory)
    {
        _isOneStory = isOneStory;
        foreach (var statement in statements) Add(statement);
        _lastVisits = new int[_acts.Count];
    }

    /// <summary>The claims that an act of a statement may answer, each once: many stand at several of its places.</summary>
    public IEnumerable<ClaimedAct> At(ClaimStatement answer, IEnumerable<Act> acts)
    {
        _visit++;
        foreach (var place in acts.SelectMany(act => PlacesOf(answer, act, act.Keys)).Distinct(StringComparer.Ordinal))
        {
            if (!_byPlace.TryGetValue(place, out var list)) continue;
            for (var i = 0; i < list.Count && i < MostCandidates; i++)
            {
                if (_lastVisits[list[i]] == _visit) continue;
                _lastVisits[list[i]] = _visit;
                yield return _acts[list[i]];
            }
        }
    }

    private void Add(ClaimStatement statement)
    {
        var claimed = new List<ClaimedAct>();
        foreach (var stand in statement.Stands)
        {
            if (stand.Position is not (Position.Asserts or Position.Warns or Position.Pledges or Position.Confirms)) continue;
            var id = claimed.Find(other => other.Stand.Act == stand.Act)?.Id ?? _claimedActs++;
            claimed.Add(new ClaimedAct(id, statement, stand, [.. stand.Act.AllNames.Distinct(StringComparer.Ordinal)]));
            _acts.Add(claimed[^1]);
            var places = stand.Act.Readings.SelectMany(act => PlacesOf(statement, act, act.Keys));
            if (Whereabouts.CanBeDenied(stand.Act))
            {
                places = places.Concat(PlacesOf(statement, stand.Act, [Whereabouts.Absent, Whereabouts.Elsewhere]));
            }

            foreach (var place in places.Distinct(StringComparer.Ordinal))
            {
                if (!_byPlace.TryGetValue(place, out var list)) _byPlace[place] = list = [];
                list.Add(_acts.Count - 1);
            }
        }
    }

    private IEnumerable<string> PlacesOf(ClaimStatement statement, Act act, IEnumerable<string> keys) => _isOneStory
        ? keys
        : keys.SelectMany(key => HandlesOf(statement, act).Select(handle => $"{key}\n{handle}"));

    // The names in an act, and the text that it stands in.
    private static IEnumerable<string> HandlesOf(ClaimStatement statement, Act act) =>
        act.AllNames.SelectMany(NameKeys.Handles).Append("=" + statement.Document.Id);
}
