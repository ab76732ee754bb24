namespace NewsCorpus.Reading.Claims.Content;

/// <summary>Who does what to whom, as far as a statement tells.</summary>
/// <param name="Agent">The party that acts; null where it is not named.</param>
/// <param name="IsAgentSure">True where the wording says who acts; false where the speaker is only taken to be.</param>
/// <param name="Action">Id of the class of its first action; null where it names none.</param>
/// <param name="Target">The party acted on or for; null where it is not named.</param>
internal sealed record Frame(string? Agent, bool IsAgentSure, string? Action, string? Target)
{
    /// <summary>The person who acts, where it is one of the dictionary; null for states and bodies.</summary>
    public string? Person { get; init; }

    public static Frame None { get; } = new(null, false, null, null);

    /// <summary>Whether two statements can be about one deed: no part that both name is different.</summary>
    public bool Fits(Frame other) =>
        !(IsAgentSure && other.IsAgentSure && Agent is not null && other.Agent is not null && Agent != other.Agent);
}
