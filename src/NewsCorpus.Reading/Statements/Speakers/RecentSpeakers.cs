using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>The last speakers, whom later pronouns may refer to. Where the text is ambiguous, nobody is chosen.</summary>
internal sealed class RecentSpeakers(ReferenceScope scope)
{
    private const int MostTurns = 6;
    private readonly List<Turn> _turns = [];

    private Turn? _thing;

    /// <summary>The last turn; null before the first.</summary>
    public Turn? Last => _turns.Count > 0 ? _turns[^1] : null;

    /// <summary>Adds what was said last.</summary>
    public void Add(Turn turn)
    {
        if (_turns.Count == MostTurns) _turns.RemoveAt(0);
        _turns.Add(turn);
        _thing = null;
    }

    /// <summary>Adds what a report or a poll said last: no person that a later "he" could stand for.</summary>
    public void AddThing(Turn turn) => _thing = turn;

    /// <summary>
    /// The turn of the person who spoke last, leaving out who is known to be of the other gender. An official who speaks for a state is
    /// such a person; null after a body or somebody unknown.
    /// </summary>
    public Turn? Person(Gender gender, Draft later)
    {
        for (var i = _turns.Count - 1; i >= 0 && IsRecent(_turns[i], later); i--)
        {
            if (!_turns[i].Excludes(gender)) return _turns[i].IsPerson || _turns[i].MayBePerson ? _turns[i] : null;
        }

        return null;
    }

    /// <summary>The turn of the body or group that spoke last; null where a person spoke last.</summary>
    public Turn? Body(Draft later) => (_thing ?? Last) is { Speaker.IsPerson: false } last && IsRecent(last, later) ? last : null;

    /// <summary>Whether a turn is near enough for a later statement to point back to.</summary>
    public bool IsRecent(Turn turn, Draft later) => scope.IsRecent(scope.LastOf(turn.Draft), scope.FirstOf(later));
}
