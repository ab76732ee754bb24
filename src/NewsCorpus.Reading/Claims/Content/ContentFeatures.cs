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
        var features = new List<string>();
        AddWords(content, actors, features);
        foreach (var mention in actors) features.Add("p:" + parties.Of(mention.Actor));
        foreach (var action in actions) features.Add("a:" + action.Action);
        if (features.Count == 0) return [];
        features.AddRange(Of(frame));
        features.Sort(StringComparer.Ordinal);
        var count = 1;
        for (var i = 1; i < features.Count; i++) if (features[i] != features[count - 1]) features[count++] = features[i];
        return features.GetRange(0, count).ToArray();
    }

    private static IEnumerable<string> Of(Frame frame)
    {
        if (frame.Agent is not null) yield return "g:" + frame.Agent;
        if (frame is { Agent: not null, Action: not null }) yield return $"f:{frame.Agent}>{frame.Action}";
        if (frame is { Target: not null, Action: not null }) yield return $"t:{frame.Action}>{frame.Target}";
    }

    // The words that carry something and are no part of a party's name.
    private void AddWords(IReadOnlyList<TextSpan> content, List<ActorMention> actors, List<string> features)
    {
        var next = 0;
        foreach (var span in content)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                while (next < actors.Count && actors[next].Span.End <= tokens[i].Start) next++;
                if (next < actors.Count && actors[next].Span.Contains(tokens[i].Span)) continue;
                if (!PointingNouns.Has(tokens.TextOf(i)) && words.FeatureOf(tokens, i) is { } feature) features.Add(feature);
            }
        }
    }
}
