namespace NewsCorpus;

/// <summary>By what kind of wording an actor is named.</summary>
public enum NamedVia
{
    /// <summary>The main name.</summary>
    Name,

    /// <summary>Another name or spelling.</summary>
    Alias,

    /// <summary>An adjective or noun of nationality ("Russian").</summary>
    Demonym,

    /// <summary>A capital or seat of power that stands for the state ("Moscow", "the Kremlin").</summary>
    Metonym,

    /// <summary>A person's surname alone.</summary>
    Surname,

    /// <summary>An office or role ("the Russian leader", "the envoy").</summary>
    Role,

    /// <summary>A pronoun.</summary>
    Pronoun,
}
