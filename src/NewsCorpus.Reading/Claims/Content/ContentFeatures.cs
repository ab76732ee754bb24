using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>
/// What is compared of a content: its words (<c>w:</c>), parties (<c>p:</c>), actions (<c>a:</c>), who acts (<c>g:</c>), who
/// does what (<c>f:</c>) and what is done to whom (<c>t:</c>).
/// </summary>
internal sealed class ContentFeatures(TokenTable tokens, Parties parties, ContentWords words)
{
    // Nouns that name a saying or a doing without telling which ("claims", "actions").
    private static readonly WordSet PointingNouns = WordSet.Named("pointing-nouns");

    /// <summary>The features of a content, each once, in ordinal order; none where it has no word, party or action of its own.</summary>
    public IReadOnlyList<string> Of(
        IReadOnlyList<TextSpan> content, List<ActorMention> actors, IEnumerable<ActionMention> actions, Frame frame)
    {
        var features = new SortedSet<string>(StemsIn(content, actors).Select(stem => "w:" + stem), StringComparer.Ordinal);
        features.UnionWith(actors.Select(mention => "p:" + parties.Of(mention.Actor)));
        features.UnionWith(actions.Select(action => "a:" + action.Action));
        if (features.Count > 0) features.UnionWith(Of(frame));
        return [.. features];
    }

    private static IEnumerable<string> Of(Frame frame)
    {
        if (frame.Agent is not null) yield return "g:" + frame.Agent;
        if (frame is { Agent: not null, Action: not null }) yield return $"f:{frame.Agent}>{frame.Action}";
        if (frame is { Target: not null, Action: not null }) yield return $"t:{frame.Action}>{frame.Target}";
    }

    // The words that carry something and are no part of a party's name.
    private IEnumerable<string> StemsIn(IReadOnlyList<TextSpan> content, List<ActorMention> actors)
    {
        var next = 0;
        foreach (var span in content)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                while (next < actors.Count && actors[next].Span.End <= tokens[i].Start) next++;
                if (next < actors.Count && actors[next].Span.Contains(tokens[i].Span)) continue;
                if (!PointingNouns.Has(tokens.TextOf(i)) && words.StemOf(tokens, i) is { } stem) yield return stem;
            }
        }
    }
}
