using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Reading.Claims.Content;

namespace NewsCorpus.Reading.Claims.Grouping;

/// <summary>
/// The id of a claim: who does what in its first statement, and eight digits of a hash of that statement's document id and
/// place. "First" is by document id, then by place. So the id stays when texts are added, as long as none of them has an id
/// that sorts before that of the claim's first text and a statement that belongs to the claim.
/// </summary>
internal static class ClaimId
{
    /// <summary>The ids of all claims of a corpus, in their order; where two would have one id, the later has a number behind it.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ClaimGroup> claims)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new string[claims.Count];
        foreach (var (claim, i) in claims.Select((claim, i) => (claim, i))
            .OrderBy(item => item.claim.Statements[0], Comparer<ClaimStatement>.Create(ClaimStatement.Compare)))
        {
            var id = Of(claim);
            var count = seen[id] = seen.GetValueOrDefault(id) + 1;
            ids[i] = count == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }

        return ids;
    }

    private static string Of(ClaimGroup claim)
    {
        var first = claim.Statements[0];
        var place = string.Create(CultureInfo.InvariantCulture, $"{first.Span.Start}\n{first.Attribution?.Cue[0].Start}");
        var key = $"{first.Document.Id}\n{place}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 4));
        var agent = first.Frame.IsAgentSure ? first.Frame.Agent : null;
        return string.Join('-', ((string?[])[agent, first.Frame.Action, hash]).Where(part => part is not null));
    }
}
