namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Chooses the telling of an event whose words are shown: complete, neither a bare noun nor half a paragraph.</summary>
internal static class EventWording
{
    // In words.
    private const int Shortest = 3;
    private const int Longest = 16;

    /// <summary>The best of some tellings that have a label.</summary>
    public static DatedEvent BestOf(IReadOnlyCollection<DatedEvent> tellings)
    {
        // "the EU referendum" and "the Remain vote" of one day: what most call it.
        var heads = tellings.CountBy(telling => HeadOf(telling), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var labels = tellings.CountBy(telling => telling.Label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return tellings.OrderByDescending(telling => telling.IsScheduled ? heads[HeadOf(telling)] : 0)
            .ThenByDescending(telling => telling.IsScheduled ? labels[telling.Label] : 0)
            .ThenByDescending(Fit).ThenByDescending(Fullness)
            .ThenBy(telling => telling.Statement, Comparer<ClaimStatement>.Create(ClaimStatement.Compare)).First();
    }

    private static string HeadOf(DatedEvent telling) =>
        telling.Act.Head.SliceOf(telling.Statement.Document.Raw).ToString().ToLowerInvariant();

    // Who and whom, in a clause of some length.
    private static int Fit(DatedEvent telling)
    {
        var words = telling.Label.Count(letter => letter == ' ') + 1;
        return (telling.Act.Agent?.AllNames.Count > 0 ? 1 : 0) + (telling.Act.Object is not null || telling.Act.Places.Count > 0 ? 1 : 0)
            + (words is >= Shortest and <= Longest ? 1 : 0) + (telling.Act.IsNominal ? 0 : 1);
    }

    private static int Fullness(DatedEvent telling) =>
        (telling.Act.Agent?.AllNames.Count ?? 0) + (telling.Act.Object?.AllNames.Count ?? 0) + telling.Act.Places.Count;
}
