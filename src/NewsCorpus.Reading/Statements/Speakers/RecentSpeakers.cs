using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>The last speakers, whom later pronouns may refer to. Where the text is ambiguous, nobody is chosen.</summary>
internal sealed class RecentSpeakers(ReferenceScope scope)
{
    private const int MostTurns = 6;
    private readonly List<Turn> _turns = [];

    /// <summary>The last turn; null before the first.</summary>
    public Turn? Last => _turns.Count > 0 ? _turns[^1] : null;

    public void Add(Turn turn)
    {
        if (_turns.Count == MostTurns) _turns.RemoveAt(0);
        _turns.Add(turn);
    }

    /// <summary>
    /// The person who spoke last, leaving out who is known to be of the other gender. An official who speaks for a state is
    /// such a person; after a body or somebody unknown it stays open.
    /// </summary>
    public Speaker Person(Gender gender, Draft later)
    {
        for (var i = _turns.Count - 1; i >= 0 && IsRecent(_turns[i], later); i--)
        {
            if (!_turns[i].Excludes(gender)) return _turns[i].IsPerson ? _turns[i].Speaker : Speaker.Unknown;
        }

        return Speaker.Unknown;
    }

    /// <summary>The body that spoke last; where a person or somebody unknown spoke last, it stays open.</summary>
    public Speaker Body(Draft later) => Last is { Speaker.IsPerson: false } last && IsRecent(last, later) ? last.Speaker : Speaker.Unknown;

    /// <summary>Whether a turn is near enough for a later statement to point back to.</summary>
    public bool IsRecent(Turn turn, Draft later) => scope.IsRecent(turn.Draft.Sentence, later.Sentence);
}
