namespace NewsCorpus;

/// <summary>
/// What a speaker does with a claim: the stance of the cue, turned where the content itself negates or denies the claim
/// ("said it had never sent arms" denies, "denied that it had not" asserts, "saw no evidence that" doubts).
/// </summary>
public enum Position
{
    /// <summary>States it.</summary>
    Asserts,

    /// <summary>Confirms or admits it.</summary>
    Confirms,

    /// <summary>Denies or rejects it.</summary>
    Denies,

    /// <summary>Doubts it, could not verify it, or declined to comment.</summary>
    Doubts,

    /// <summary>Warns of it.</summary>
    Warns,

    /// <summary>Demands it.</summary>
    Demands,

    /// <summary>Promises it.</summary>
    Pledges,

    /// <summary>Asks it.</summary>
    Asks,
}
