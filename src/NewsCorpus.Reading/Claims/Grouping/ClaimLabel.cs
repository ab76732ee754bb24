using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Grouping;

/// <summary>What a claim is shown as.</summary>
internal static class ClaimLabel
{
    /// <summary>
    /// The statement that stands for the claim: its centre, where that names who acts and neither denies nor doubts; else the
    /// shortest statement that does, one without a negation first; else the first that is a whole clause; else the centre.
    /// </summary>
    public static ClaimStatement StatementOf(ClaimGroup claim)
    {
        var isPlain = IsPlain(claim.Centre);
        if (isPlain && !SaysNo(claim.Centre)) return claim.Centre;
        var plain = claim.Statements.Where(IsPlain).OrderBy(statement => statement.Span.Length).ToList();
        return plain.Find(statement => !SaysNo(statement)) ?? (isPlain ? claim.Centre : plain.FirstOrDefault())
            ?? claim.Statements.FirstOrDefault(statement => !IsFragment(statement)) ?? claim.Centre;
    }

    /// <summary>
    /// The class of action that most statements name first, the first in ordinal order of those; null where they name none.
    /// </summary>
    public static string? ActionOf(ClaimGroup claim) => claim.Statements
        .Where(statement => statement.Frame.Action is not null)
        .CountBy(statement => statement.Frame.Action!, StringComparer.Ordinal)
        .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
        .Select(count => count.Key).FirstOrDefault();

    // "has ties here and does not pose a risk": said against it, though it begins otherwise.
    private static bool SaysNo(ClaimStatement statement) => Negations.StandIn(statement.Document, statement.Content);

    // "that have discussed the attack", "to attack"
    private static bool IsFragment(ClaimStatement statement)
    {
        var first = statement.Document.Text.Tokens.FirstAtOrAfter(statement.Content[0].Start);
        return statement.Document.Grammar.Tags[first]
            is Tag.Relative or Tag.Question or Tag.That or Tag.To or Tag.Coordinator or Tag.Subordinator;
    }

    private static bool IsPlain(ClaimStatement statement) => !statement.IsByReference && !IsFragment(statement)
        && statement.Position is not (Position.Denies or Position.Doubts)
        && (statement.IsDeed || statement.Frame.Agent is null || statement.Features.Contains("p:" + statement.Frame.Agent));
}
