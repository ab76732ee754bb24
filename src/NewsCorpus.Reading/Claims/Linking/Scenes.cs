using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>Where and when the texts play: what an act itself does not tell, its text may.</summary>
internal sealed class Scenes
{
    // Days after which "is not closed" tells nothing of what was.
    private const int LongestNow = 1;

    private readonly ILookup<AnnotatedDocument, Act> _denied;

    public Scenes(IEnumerable<ClaimStatement> statements) => _denied = statements
        .SelectMany(statement => statement.Stands.Where(stand => stand.Position == Position.Denies && stand.Act.Date is not null)
            .Select(stand => (statement.Document, stand.Act)))
        .ToLookup(item => item.Document, item => item.Act);

    /// <summary>Whether an answer tells of a place that is named neither in the act that is claimed nor anywhere in its text.</summary>
    public static bool IsElsewhere(Act answer, Act claim, ClaimStatement claimed)
    {
        if (answer.Keys.Contains(Whereabouts.Elsewhere)) return false;
        var named = answer.Places.Where(place => place.AllNames.Count > 0).ToList();
        if (named.Count == 0 || claim.Places.Any(place => place.AllNames.Count > 0)) return false;
        return !named.Exists(place => AreNamed(place.AllNames, claimed));
    }

    /// <summary>"no filing had been made", another company says: its text does not name who is said to have made it.</summary>
    public static bool IsAboutOthers(ClaimStatement answer, Act act, ClaimStatement claimed, Act claim) =>
        act.Agent is null && claim.Agent is { } agent && agent.All.Any(one => one.AllNames.Count > 0)
            && !ReferenceEquals(answer.Document, claimed.Document) && !agent.All.Any(one => AreNamed(one.AllNames, answer));

    private static bool AreNamed(IReadOnlyList<string> some, ClaimStatement statement) =>
        some.Any(name => statement.TextNames.Contains(name) || statement.TextNames.Any(other => NameKeys.IsOne(name, other))
            || (!name.StartsWith('@') && statement.Document.Raw.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Whether an answer tells of a later time than the claim: "is not closed" days after "was closed", or the day on which its own text
    /// has the same act denied.
    /// </summary>
    public bool IsLater(ClaimStatement answer, Stand stand, ClaimStatement claimed, Stand other)
    {
        if (ReferenceEquals(answer.Document, claimed.Document)) return false;
        var isNow = stand.Act is { IsPresent: true, IsNegated: true } && !other.Act.IsPresent
            && answer.Document.Document.Published is { } day && claimed.Document.Document.Published is { } before
            && day.DayNumber - before.DayNumber > LongestNow;
        return isNow || (stand.Act.Date is null && _denied[answer.Document].Any(denied =>
            ActComparison.HasSameHead(denied, other.Act)
            && (ActComparison.IsBefore(denied.Date, other.Act.Date) || ActComparison.IsBefore(other.Act.Date, denied.Date))));
    }
}
