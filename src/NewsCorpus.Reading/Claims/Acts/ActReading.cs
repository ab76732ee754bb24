namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>What a content says: its acts, and what it does with them as a whole.</summary>
/// <param name="Acts">The acts in text order, the main one first.</param>
/// <param name="IsDenied">"reports of arms were false", "such claims as fabrications".</param>
/// <param name="IsCalledFalse">"dismissed as false the claims that": with a denial it says no more than that.</param>
/// <param name="IsDoubted">"there was no evidence that".</param>
/// <param name="IsVerdict">It says of something claimed that it is so or not so: one of these, or "no such meeting took place".</param>
/// <param name="PointsBack">The content says nothing of its own: "the claim", "these actions", "it".</param>
internal sealed record ActReading(
    IReadOnlyList<Act> Acts, bool IsDenied, bool IsCalledFalse, bool IsDoubted, bool IsVerdict, bool PointsBack)
{
    public static ActReading None { get; } = new([], false, false, false, false, false);
}

/// <summary>What has been read of a content so far; the parts are those of <see cref="ActReading"/>.</summary>
internal sealed class ActFindings
{
    // A content with more acts than these is a list, and its later acts are rarely what is answered.
    private const int MostActs = 4;

    public List<Act> Acts { get; } = [];

    public bool IsDenied { get; set; }

    public bool IsCalledFalse { get; set; }

    public bool IsDoubted { get; set; }

    /// <summary>"no such meeting took place": whether something happened is what is said.</summary>
    public bool IsOnHappening { get; set; }

    public bool PointsBack { get; set; }

    /// <summary>The act of a verb that tells nothing by itself ("told them to leave"), where no other is found.</summary>
    public Act? Telling { get; set; }

    /// <summary>True where no further act counts.</summary>
    public bool IsFull => Acts.Count >= MostActs;

    public ActReading ToReading() => new(
        Acts.Count == 0 && Telling is { } telling ? [telling] : Acts, IsDenied, IsCalledFalse, IsDoubted,
        IsDenied || IsCalledFalse || IsDoubted || IsOnHappening, PointsBack && Acts.Count == 0);
}
