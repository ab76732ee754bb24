using NewsCorpus.Actors;
using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>Which actor or outlet a source is, by the mention at its head.</summary>
internal sealed class SpeakerResolver(TokenTable tokens, IReadOnlyList<ActorMention> mentions)
{
    /// <summary>The speaker or, where the source is an outlet, the outlet; null where the text does not tell.</summary>
    public (string? Speaker, string? Outlet) Of(TokenRange source)
    {
        if (source.IsEmpty || mentions.Count == 0) return (null, null);
        var span = new TextSpan(tokens[source.First].Start, tokens[source.End - 1].End);
        var head = Head(span);
        if (head is null) return (null, null);
        return head.Type == ActorType.Outlet ? (null, head.Actor) : (head.Actor, null);
    }

    // A person or body named in the source, else an outlet, else a state that an official speaks for.
    private ActorMention? Head(TextSpan span)
    {
        ActorMention? best = null;
        for (var i = FirstAtOrAfter(span.Start); i < mentions.Count && mentions[i].Span.Start < span.End; i++)
        {
            if (!span.Contains(mentions[i].Span)) continue;
            if (best is null || Rank(mentions[i]) < Rank(best)) best = mentions[i];
        }

        return best;
    }

    private static int Rank(ActorMention mention) => mention.Type switch
    {
        ActorType.Person => 0,
        ActorType.Outlet => 1,
        ActorType.Organisation => 2,
        _ => 3,
    };

    private int FirstAtOrAfter(int offset)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (mentions[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
