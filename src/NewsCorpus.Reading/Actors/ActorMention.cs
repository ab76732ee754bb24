using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>What kind of thing a name names.</summary>
public enum ActorType
{
    /// <summary>A state or territory.</summary>
    State,

    /// <summary>An organisation, body or armed group.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place that is not a state.</summary>
    Place,

    /// <summary>A news outlet or agency.</summary>
    Outlet,

    /// <summary>A group of states ("the West").</summary>
    Bloc,
}

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

/// <summary>Whether a mention means a body that acts or a piece of territory.</summary>
public enum MentionReading
{
    /// <summary>Acts, speaks, is supported, attacked, sanctioned or invaded as a body.</summary>
    Actor,

    /// <summary>Where something is.</summary>
    Place,
}

/// <summary>A mention of an actor that the dictionary knows.</summary>
/// <param name="Span">The mention, without article or possessive.</param>
/// <param name="Actor">Stable id: ISO 3166 alpha-3 for states, a kebab-case slug otherwise.</param>
/// <param name="Name">The actor's English name.</param>
/// <param name="Type">What kind of actor.</param>
/// <param name="Via">By what kind of wording.</param>
/// <param name="Reading">Actor or place.</param>
public sealed record ActorMention(
    TextSpan Span, string Actor, string Name, ActorType Type, NamedVia Via, MentionReading Reading);

/// <summary>A proper name that no dictionary entry covers: a candidate for the dictionary.</summary>
/// <param name="Span">The name, without article or possessive.</param>
/// <param name="Type">A rough guess; null where nothing tells.</param>
/// <param name="Reading">Actor or place where it is clear; null otherwise.</param>
public sealed record UnlistedName(TextSpan Span, ActorType? Type, MentionReading? Reading)
{
    /// <summary>For an acronym that the document explains ("Northern Relief Council (NRC)"): where it gives the name in full; else null.</summary>
    public TextSpan? FullName { get; init; }
}

/// <summary>Who is named in a text.</summary>
/// <param name="Mentions">Mentions of known actors, in text order, not overlapping.</param>
/// <param name="Names">Proper names that the dictionary lacks, in text order; they overlap no mention.</param>
public sealed record ActorReading(IReadOnlyList<ActorMention> Mentions, IReadOnlyList<UnlistedName> Names);
