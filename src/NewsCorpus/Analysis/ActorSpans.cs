using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>The actors of a stretch of text, found without a look at all others of a document.</summary>
internal static class ActorSpans
{
    /// <summary>The actors that are named within a span.</summary>
    public static IEnumerable<ActorMention> ActorsWithin(this AnnotatedDocument document, TextSpan span) =>
        Within(document.Actors, span);

    /// <summary>Mentions, which stand in text order, that lie within a span.</summary>
    public static IEnumerable<ActorMention> Within(IReadOnlyList<ActorMention> mentions, TextSpan span)
    {
        for (var i = OrderedSearch.FirstAtLeast(mentions, mention => mention.Span.Start, span.Start);
            i < mentions.Count && mentions[i].Span.End <= span.End; i++) yield return mentions[i];
    }

    /// <summary>Whether a mention is of somebody who acts: no outlet, and no place that is no state.</summary>
    public static bool IsParty(ActorMention mention) => mention.Type is not (ActorType.Outlet or ActorType.Place);
}
