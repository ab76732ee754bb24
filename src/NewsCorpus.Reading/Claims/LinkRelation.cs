namespace NewsCorpus.Reading.Claims;

/// <summary>What a statement does with a claim.</summary>
public enum LinkRelation
{
    /// <summary>Confirms or admits it.</summary>
    Confirms,

    /// <summary>Denies or rejects it.</summary>
    Denies,

    /// <summary>Doubts it or leaves it open.</summary>
    Doubts,

    /// <summary>Confirms what the same speaker denies elsewhere, or the other way round.</summary>
    Reverses,
}
