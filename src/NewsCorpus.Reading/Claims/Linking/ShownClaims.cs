using NewsCorpus.Reading.Claims.Grouping;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// Leaves out of the claims what a reader could not understand, as it is open who says it or of whom ("he said", "They left"), unless it
/// answers somebody, or somebody answers it.
/// </summary>
internal static class ShownClaims
{
    /// <summary>The claims that are shown, in the same order, and the links between them.</summary>
    public static (IReadOnlyList<ClaimGroup> Groups, IReadOnlyList<ClaimLink> Links) Of(
        IReadOnlyList<ClaimGroup> groups, IReadOnlyList<ClaimLink> links)
    {
        var linked = links.SelectMany(link => new[] { link.From, link.Answered }).ToHashSet();
        var shown = groups
            .Select((group, place) => (Group: group.Without(statement => statement.IsOpen && !linked.Contains(statement)), Place: place))
            .Where(item => item.Group.Statements.Count > 0).ToList();
        var places = shown.Select((item, i) => (item.Place, i)).ToDictionary(item => item.Place, item => item.i);
        return ([.. shown.Select(item => item.Group)], [.. links.Select(link => link with { To = places[link.To] })]);
    }
}
