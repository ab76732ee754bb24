using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Whom "he" and "she" stand for who claim or deny something: the only person of fitting gender who is named near, leaving out the other
/// side. Where two are, it is open, and nothing is shown.
/// </summary>
internal static class PronounSides
{
    /// <summary>Whether one of two sides may be one of several persons.</summary>
    public static bool AreOpen(ClaimStatement one, ClaimStatement other) => Fitting(one, other).Count > 1 || Fitting(other, one).Count > 1;

    /// <summary>Who a side can be, the other side left out; none where it is no "he" or "she", or nobody is named.</summary>
    public static IReadOnlyList<NearPerson> Fitting(ClaimStatement side, ClaimStatement other) => side.MayBe.Count == 0 || !IsNamed(other)
        ? side.MayBe
        : [.. side.MayBe.Where(person => !NameKeys.Share([person.Key], other.Source!.AllNames))];

    private static bool IsNamed(ClaimStatement other) => other is { MayBe.Count: 0, Source.AllNames.Count: > 0 };
}
