namespace NewsCorpus;

/// <summary>Whether a mention means a body that acts or a piece of territory.</summary>
public enum MentionReading
{
    /// <summary>Acts, speaks, is supported, attacked, sanctioned or invaded as a body.</summary>
    Actor,

    /// <summary>Where something is.</summary>
    Place,
}
