using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Wording;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Links denials with the claim that they name together with who makes it: "denied Oslo's claim that it had fired". Nothing has to be
/// compared: the sentence itself says who denies what of whom.
/// </summary>
internal sealed class NamedClaims
{
    private readonly NamedClaim _reader;
    private readonly Dictionary<ClaimStatement, int> _claimOf = [];

    private NamedClaims(IReadOnlyList<ClaimGroup> claims, ClaimWords words)
    {
        _reader = new NamedClaim(words);
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var statement in claims[i].Statements) _claimOf[statement] = i;
        }
    }

    /// <summary>The links, in the order of the texts.</summary>
    public static IReadOnlyList<ClaimLink> Link(IReadOnlyList<ClaimGroup> claims, ClaimWords words)
    {
        var linker = new NamedClaims(claims, words);
        return
        [
            .. linker._claimOf.Keys.Where(statement => statement.Attribution is not null)
                .GroupBy(statement => (statement.Document.Id, statement.Sentence))
                .SelectMany(sentence => linker.LinksIn([.. sentence.Order(Comparer<ClaimStatement>.Create(ClaimStatement.Compare))])),
        ];
    }

    private IEnumerable<ClaimLink> LinksIn(ClaimStatement[] statements)
    {
        foreach (var denial in statements)
        {
            if (_reader.In(denial, statements) is not { } claimed || SourceIdentity.IsLikelyOne(denial, claimed)) continue;
            // "the suggestion that reporters should stay", "that he step down": a demand
            if (claimed.Stands is [{ Act.Mood: Mood.Wish }, ..]) continue;
            yield return new ClaimLink(
                denial, _claimOf[claimed], claimed, LinkRelation.Denies, 1, denial.Attribution!.Cue[0], claimed.Content[0], LinkBasis.Named,
                claimed.Stands.Any(stand => Concern.IsOf(denial, stand.Act)), LinkConditions.None);
        }
    }
}
