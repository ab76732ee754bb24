using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Linking;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>What the acts that a denial and a claim share tell of whether they are about one thing.</summary>
internal sealed class SharedActs(IEnumerable<ClaimStatement> statements)
{
    private const LinkConditions Apart = LinkConditions.Time | LinkConditions.Place | LinkConditions.Mood | LinkConditions.Manner
        | LinkConditions.Amount | LinkConditions.Recipient;

    private readonly SameEvent _events = new(statements);

    /// <summary>Whether both tell the same act, but of others, of another thing, elsewhere or at another time.</summary>
    public bool AreOthers(DeniedClause clause, ClaimStatement claimed)
    {
        var isAny = false;
        var answer = clause.Statement;
        foreach (var stand in answer.Stands.Where(stand => clause.Span.Overlaps(stand.Act.Span)))
        {
            foreach (var told in claimed.Stands.Where(told => ActComparison.HasSameHead(stand.Act, told.Act)))
            {
                isAny = true;
                var (things, actors) = ObjectComparison.Compare(stand.Act, told.Act, true);
                var pairing = new Pairing(answer, stand, claimed, told, LinkRelation.Denies);
                var missing = _events.MissingIn(pairing, stand.Act, told.Act) | SameEvent.MissingBeside(pairing, stand.Act, out _);
                // "such weapons" are those that its own text tells of.
                if (stand.Act.Object is { IsPointedAt: true } && !pairing.IsSameText) return true;
                // Of the same act a mere "not" in another text tells nothing where it is open who acts.
                if (!clause.HasCue && !pairing.IsSameText && actors != Likeness.Same) return true;
                if (things != Likeness.Different && actors != Likeness.Different && (missing & Apart) == 0) return false;
            }
        }

        return isAny;
    }
}
