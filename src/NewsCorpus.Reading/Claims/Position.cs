namespace NewsCorpus;

/// <summary>
/// What a speaker does with a claim: the stance of the cue, turned where the content itself calls the claim false or doubts it ("said
/// the report was false" denies, "saw no evidence that" doubts). "Said it had never sent arms" denies where it answers somebody who
/// said that it had; elsewhere it states that none were sent.
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
