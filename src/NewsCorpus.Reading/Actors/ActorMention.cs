using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors;

/// <summary>A mention of an actor.</summary>
/// <param name="Span">The mention, without article or possessive.</param>
/// <param name="Actor">Stable id: ISO 3166 alpha-3 for states, a kebab-case slug otherwise.</param>
/// <param name="Name">The actor's English name.</param>
/// <param name="Type">What kind of actor.</param>
/// <param name="Via">By what kind of wording.</param>
/// <param name="Reading">Actor or place.</param>
public sealed record ActorMention(
    TextSpan Span, string Actor, string Name, ActorType Type, NamedVia Via, MentionReading Reading)
{
    /// <summary>Whether the dictionary has the actor; if not, the texts of the corpus made one of it.</summary>
    public bool IsListed { get; init; } = true;
}

/// <summary>A proper name that no dictionary entry covers: a candidate for the dictionary.</summary>
/// <param name="Span">The name, without article or possessive.</param>
/// <param name="Type">A rough guess; null where nothing tells.</param>
/// <param name="Reading">Actor or place where it is clear; null otherwise.</param>
public sealed record UnlistedName(TextSpan Span, ActorType? Type, MentionReading? Reading)
{
    /// <summary>
    /// For an acronym that the document explains ("Northern Relief Council (NRC)"): where it gives the name in full; else null.
    /// </summary>
    public TextSpan? FullName { get; init; }
}

/// <summary>Who is named in a text.</summary>
/// <param name="Mentions">Mentions of known actors, in text order, not overlapping.</param>
/// <param name="Names">Proper names that the dictionary lacks, in text order; they overlap no mention.</param>
internal sealed record ActorReading(IReadOnlyList<ActorMention> Mentions, IReadOnlyList<UnlistedName> Names);
