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
    public static string Of(ClaimGroup claim)
    {
        var first = claim.Statements[0];
        var place = string.Create(CultureInfo.InvariantCulture, $"{first.Span.Start}\n{first.Attribution?.Cue[0].Start}");
        var key = $"{first.Document.Id}\n{place}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 4));
        var agent = first.Frame.IsAgentSure ? first.Frame.Agent : null;
        return string.Join('-', ((string?[])[agent, first.Frame.Action, hash]).Where(part => part is not null));
    }
}
