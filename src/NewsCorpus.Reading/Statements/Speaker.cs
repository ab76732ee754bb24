using NewsCorpus.Reading.Actors;

namespace NewsCorpus.Reading.Statements;

/// <summary>The speaker: an actor, an outlet, or unknown.</summary>
internal readonly record struct Speaker(string? Id, ActorType? Type)
{
    public static Speaker Unknown => default;

    public bool IsKnown => Id is not null;

    public bool IsPerson => Type is ActorType.Person;

    public string? Actor => Type == ActorType.Outlet ? null : Id;

    public string? Outlet => Type == ActorType.Outlet ? Id : null;

    public static Speaker Of(ActorMention mention) => new(mention.Actor, mention.Type);
}
