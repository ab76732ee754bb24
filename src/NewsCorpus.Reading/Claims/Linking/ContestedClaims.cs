using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Labels;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Parts a claim whose statements are denied one by one, where they do not say the same: "Lee said Norway was planning a raid" and "Roe
/// accused Norway of a raid last year", each with its denial. Of 29 such bundles that two readers judged 10 were wrong, 6 of them for one
/// pair only.
/// </summary>
internal static class ContestedClaims
{
    // Of all words of two cores, those that both have.
    private const double LeastShare = 0.4;

    private const int ShortestWord = 4;

    private static readonly Comparer<ClaimStatement> InOrder = Comparer<ClaimStatement>.Create(ClaimStatement.Compare);

    /// <summary>The claims, those that were parted off behind the others, and the links to them.</summary>
    public static (IReadOnlyList<ClaimGroup> Groups, IReadOnlyList<ClaimLink> Links) Of(
        IReadOnlyList<ClaimGroup> groups, IReadOnlyList<ClaimLink> links)
    {
        var parted = new Dictionary<ClaimStatement, int>();
        var added = new List<ClaimGroup>();
        foreach (var denied in links.Where(link => link is { Relation: LinkRelation.Denies, Missing: LinkConditions.None })
            .GroupBy(link => link.To))
        {
            var parts = Parts([.. denied.Select(link => link.Answered).Distinct()]);
            if (parts.Count > 1) Join(parts, groups[denied.Key].Statements);
            foreach (var part in parts.Skip(1))
            {
                foreach (var statement in part.Statements) parted[statement] = groups.Count + added.Count;
                added.Add(new ClaimGroup(part.Statements[0], [.. part.Statements.Order(InOrder)]));
            }
        }

        if (added.Count == 0) return (groups, links);
        return ([.. groups.Select(group => group.Without(parted.ContainsKey)), .. added],
            [.. links.Select(link => parted.TryGetValue(link.Answered, out var to) ? link with { To = to } : link)]);
    }

    // Statements that say the same, the first answered first.
    private static List<Part> Parts(IReadOnlyList<ClaimStatement> answered)
    {
        var parts = new List<Part>();
        foreach (var statement in answered)
        {
            var words = WordsOf(statement);
            if (parts.Find(other => ShareOf(other.Words, words) >= LeastShare) is { } part) part.Statements.Add(statement);
            else parts.Add(new Part(words, [statement]));
        }

        return parts;
    }

    // What nobody answers goes with what it says, else it stays with the first.
    private static void Join(List<Part> parts, IReadOnlyList<ClaimStatement> statements)
    {
        var answered = parts.SelectMany(part => part.Statements).ToHashSet();
        foreach (var statement in statements.Where(statement => !answered.Contains(statement)))
        {
            var words = WordsOf(statement);
            var nearest = parts.MaxBy(part => ShareOf(part.Words, words))!;
            if (nearest != parts[0] && ShareOf(nearest.Words, words) >= LeastShare) nearest.Statements.Add(statement);
        }
    }

    private static double ShareOf(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared / (double)Math.Max(1, one.Count + other.Count - shared);
    }

    private static HashSet<string> WordsOf(ClaimStatement statement)
    {
        var tokens = statement.Document.Text.Tokens;
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var span in ClaimCore.Of(statement))
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                if (tokens[i].Length >= ShortestWord) words.Add(tokens.TextOf(i).ToString());
            }
        }

        return words;
    }

    // Statements that say the same, and the words of the first.
    private sealed record Part(HashSet<string> Words, List<ClaimStatement> Statements);
}
