using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Tells which outlet is meant by "the paper" or "the broadcaster".</summary>
internal sealed class NearOutlets(
    TokenTable tokens, Tag[] tags, CueLexicon lexicon, ReferenceScope scope, IReadOnlyList<ActorMention> mentions)
{
    private static readonly WordSet Papers = WordSet.Named("nouns-for-papers");
    private static readonly WordSet Broadcasters = WordSet.Named("nouns-for-broadcasters");

    // Tokens of "the weekly paper".
    private const int LongestPointer = 3;

    /// <summary>"The Gazette reports …. The paper adds": the only outlet of its kind that the sentences right before it name.</summary>
    /// <param name="draft">The statement; its antecedent is set.</param>
    /// <param name="head">The noun of its source.</param>
    /// <param name="speaker">The outlet.</param>
    public bool TryFind(Draft draft, int head, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var source = draft.Source;
        var isPaper = Papers.Has(tokens.TextOf(head));
        if (!isPaper && !Broadcasters.Has(tokens.TextOf(head))) return false;
        if (head != source.End - 1 || source.End - source.First > LongestPointer) return false;
        if (tags[source.First] is not Tag.Determiner || tokens.TextOf(source.First) is not ("the" or "The")) return false;
        var own = scope.FirstOf(draft);
        var from = own;
        while (from > 0 && scope.IsRecent(from - 1, own)) from--;
        ActorMention? found = null;
        foreach (var mention in mentions)
        {
            if (mention.Span.Start < tokens[scope.Sentences[from].FirstToken].Start || mention.Type != ActorType.Outlet) continue;
            if (mention.Span.Start >= tokens[source.First].Start) break;
            if (!lexicon.OutletKinds.TryGetValue(mention.Actor, out var kind)) continue;
            if (isPaper ? kind is not ("paper" or "magazine") : kind is not "broadcaster") continue;
            if (found is not null && found.Actor != mention.Actor) return false;
            found = mention;
        }

        if (found is null) return false;
        draft.Antecedent = new TokenRange(tokens.FirstAtOrAfter(found.Span.Start), tokens.FirstAtOrAfter(found.Span.End));
        speaker = Speaker.Of(found);
        return true;
    }
}
