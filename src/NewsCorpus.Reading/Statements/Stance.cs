namespace NewsCorpus;

/// <summary>What the cue says that the source does with the content.</summary>
public enum Stance
{
    /// <summary>States it.</summary>
    Assert,

    /// <summary>Confirms or admits it.</summary>
    Confirm,

    /// <summary>Denies or rejects it.</summary>
    Deny,

    /// <summary>Doubts it or could not verify it.</summary>
    Doubt,

    /// <summary>Declines to say anything about it, or does not answer.</summary>
    NoComment,

    /// <summary>Warns of it.</summary>
    Warn,

    /// <summary>Demands or urges it.</summary>
    Demand,

    /// <summary>Promises it.</summary>
    Pledge,

    /// <summary>Asks it.</summary>
    Question,
}
