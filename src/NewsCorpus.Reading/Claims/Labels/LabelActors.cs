using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Names the actors of an event as short as a label can.</summary>
internal sealed class LabelActors(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    /// <summary>Those in a span who can act: no places, no outlets.</summary>
    public IEnumerable<ActorMention> In(TextSpan span) => document.Mentions
        .Where(mention => span.Contains(mention.Span) && mention.Type is not (ActorType.Place or ActorType.Outlet));

    /// <summary>The name of an actor; of a person the surname.</summary>
    public string NameOf(ActorMention mention) =>
        mention.Type == ActorType.Person ? surnames.GetValueOrDefault(mention.Actor) ?? mention.Name.Split(' ')[^1] : mention.Name;
}
