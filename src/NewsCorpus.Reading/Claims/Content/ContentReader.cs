using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>What a content says: who does what to whom, and its words.</summary>
/// <param name="Frame">Who does what to whom.</param>
/// <param name="MainAction">The first action in it; null where it names none.</param>
/// <param name="Features">What is compared, each once, in ordinal order.</param>
/// <param name="Places">Ids of the towns and regions it names.</param>
internal sealed record ContentReading(Frame Frame, ActionMention? MainAction, IReadOnlyList<string> Features, IReadOnlyList<string> Places);

/// <summary>Reads the contents of one document's statements.</summary>
internal sealed class ContentReader(AnnotatedDocument document, Parties parties, ContentWords words, ActionKinds kinds)
{
    private const int MostTokens = 150;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly FrameReader _frames = new(document, parties);
    private readonly ContentFeatures _features = new(document.Text.Tokens, parties, words);

    /// <summary>
    /// The beginning of a content, where it says what it is about: speeches and quotations that never close may be as long as the
    /// text.
    /// </summary>
    public IReadOnlyList<TextSpan> HeadOf(IReadOnlyList<TextSpan> content)
    {
        var (head, left) = (new List<TextSpan>(), MostTokens);
        foreach (var span in content)
        {
            var (first, end) = (_tokens.FirstAtOrAfter(span.Start), _tokens.FirstAtOrAfter(span.End));
            head.Add(end - first <= left ? span : new TextSpan(span.Start, _tokens[first + left - 1].End));
            left -= end - first;
            if (left <= 0) break;
        }

        return head;
    }

    /// <summary>What a content says; it is read to its end.</summary>
    public ContentReading Read(IReadOnlyList<TextSpan> content, Attribution? attribution)
    {
        var actors = SpannedItems.Inside(document.Mentions, mention => mention.Span, content);
        var actions = SpannedItems.Inside(document.Actions, action => action.Span, content);
        var inCue = attribution is null ? [] : DeedsIn(attribution);
        var main = inCue.FirstOrDefault() ?? actions.FirstOrDefault(action => !kinds.IsSpeech(action.Action)) ?? actions.FirstOrDefault();
        var frame = _frames.Read(content, attribution, actors, main, isInCue: inCue.Count > 0);
        var places = actors.Where(mention => mention.Type == ActorType.Place).Select(mention => parties.Of(mention.Actor));
        return new ContentReading(frame, main, _features.Of(content, actors, actions.Concat(inCue), frame), [.. places]);
    }

    /// <summary>The actions that the cue itself is ("Ann backs …").</summary>
    public List<ActionMention> DeedsIn(Attribution attribution) =>
        [.. SpannedItems.Inside(document.Actions, action => action.Span, attribution.Cue).Where(action => kinds.IsDeed(action.Action))];
}
