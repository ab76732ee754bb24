namespace NewsCorpus.Reading.Claims;

/// <summary>A statement that confirms, denies or doubts what a claim says, or takes back what the same speaker said.</summary>
/// <param name="From">The statement.</param>
/// <param name="To">Index of the claim among the groups given.</param>
/// <param name="Relation">What the statement does with it.</param>
/// <param name="Similarity">How alike the two are, 0 to 1; 1 where the statement is a member of the claim.</param>
internal sealed record ClaimLink(ClaimStatement From, int To, LinkRelation Relation, double Similarity);

/// <summary>What a statement does with a claim.</summary>
public enum LinkRelation
{
    /// <summary>Confirms or admits it.</summary>
    Confirms,

    /// <summary>Denies or rejects it.</summary>
    Denies,

    /// <summary>Doubts it or leaves it open.</summary>
    Doubts,

    /// <summary>Confirms what the same speaker denies elsewhere in the claim, or the other way round.</summary>
    Reverses,
}

/// <summary>
/// Links statements that confirm, deny or doubt with the claims that they are about: the claim that they belong to, and
/// others with a statement of the same <see cref="Proposition"/>.
/// </summary>
internal static class ClaimLinker
{
    private const int MostLinks = 8;
    private const int MostCandidates = 256;

    /// <summary>The links, in the order of their statements, the most alike claim first.</summary>
    public static IReadOnlyList<ClaimLink> Link(FeatureSpace space, IReadOnlyList<ClaimGroup> claims, ActionKinds kinds)
    {
        var proposition = new Proposition(space, kinds);
        var nodes = space.Nodes.SelectMany(node => node.Statements.Select(statement => (statement, node))).ToDictionary(item => item.statement, item => item.node);
        var byDeed = Deeds(claims, proposition);
        var links = new List<ClaimLink>();
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var statement in claims[i].Statements)
            {
                if (RelationOf(statement.Position) is not { } relation) continue;
                if (claims[i].Statements.Any(other => IsClaimed(other, statement))) links.Add(new ClaimLink(statement, i, relation, 1));
                if (claims[i].Statements.Any(other => IsReversal(other, statement))) links.Add(new ClaimLink(statement, i, LinkRelation.Reverses, 1));
                links.AddRange(Others(statement, i).OrderByDescending(link => link.Similarity).ThenBy(link => link.To).Take(MostLinks));
            }
        }

        return links;

        IEnumerable<ClaimLink> Others(ClaimStatement statement, int own) => proposition.AnsweredBy(statement)
            .SelectMany(deed => byDeed.GetValueOrDefault(deed, []).Take(MostCandidates)
                .Where(other => other.Claim != own && IsClaimed(other.Statement, statement) && proposition.IsOne(statement, other.Statement, deed)))
            .Select(other => (other.Claim, Similarity: space.Cosine(Node(statement), Node(other.Statement))))
            .GroupBy(other => other.Claim)
            .Select(group => new ClaimLink(statement, group.Key, RelationOf(statement.Position)!.Value, group.Max(other => other.Similarity)));

        Node Node(ClaimStatement statement) => nodes[statement];
    }

    private static LinkRelation? RelationOf(Position position) => position switch
    {
        Position.Confirms => LinkRelation.Confirms,
        Position.Denies => LinkRelation.Denies,
        Position.Doubts => LinkRelation.Doubts,
        _ => null,
    };

    // What can be confirmed, denied or doubted: what somebody else states, warns of or promises.
    private static bool IsClaimed(ClaimStatement claimed, ClaimStatement by) =>
        !ReferenceEquals(claimed, by) && claimed.Position is Position.Asserts or Position.Warns or Position.Pledges or Position.Confirms
        && claimed.Position != by.Position;

    private static bool IsReversal(ClaimStatement earlier, ClaimStatement later) =>
        (earlier.Position, later.Position) is (Position.Denies, Position.Confirms or Position.Asserts) or (Position.Confirms or Position.Asserts, Position.Denies)
        && earlier.Attribution is { } one && later.Attribution is { } other && ClaimStatement.Compare(earlier, later) < 0
        && (one.Speaker is not null ? one.Speaker == other.Speaker : IsSameSource(earlier, later));

    // "both nations denying and later acknowledging": one source for two cues.
    private static bool IsSameSource(ClaimStatement one, ClaimStatement other) =>
        one.Document == other.Document && one.Attribution!.Source.Count > 0 && one.Attribution.Source.SequenceEqual(other.Attribution!.Source);

    private static Dictionary<Deed, List<(int Claim, ClaimStatement Statement)>> Deeds(IReadOnlyList<ClaimGroup> claims, Proposition proposition)
    {
        var deeds = new Dictionary<Deed, List<(int, ClaimStatement)>>();
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var statement in claims[i].Statements)
            {
                foreach (var deed in proposition.ClaimedIn(statement))
                {
                    if (!deeds.TryGetValue(deed, out var list)) deeds[deed] = list = [];
                    list.Add((i, statement));
                }
            }
        }

        return deeds;
    }
}
