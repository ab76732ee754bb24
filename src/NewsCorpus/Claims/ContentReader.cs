using NewsCorpus.Actions;
using NewsCorpus.Actors;
using NewsCorpus.Statements;
using NewsCorpus.Text;

namespace NewsCorpus.Claims;

/// <summary>What a content says: who does what to whom, its words, and whether it negates or denies it.</summary>
/// <param name="Frame">Who does what to whom.</param>
/// <param name="MainAction">The first action in it; null where it names none.</param>
/// <param name="Features">What is compared, each once, in ordinal order.</param>
/// <param name="Places">Ids of the towns and regions it names.</param>
/// <param name="Polarity">Whether the content affirms what it is about.</param>
internal sealed record ContentReading(Frame Frame, ActionMention? MainAction, IReadOnlyList<string> Features, IReadOnlyList<string> Places, Polarity Polarity);

/// <summary>Reads the contents of one document's statements.</summary>
internal sealed class ContentReader(AnnotatedDocument document, Parties parties, ContentWords words, ActionKinds kinds)
{
    private const int MostTokens = 150;
    private static readonly string[] Pronouns = ["it", "its", "he", "his", "she", "her", "they", "their", "we", "our", "i", "my"];
    private static readonly string[] SpeakersOwn = [.. Pronouns, "to", "not", "never"];

    private readonly TokenTable _tokens = document.Text.Tokens;

    /// <summary>The beginning of a content, where it says what it is about: speeches and quotations that never close may be as long as the text.</summary>
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
        var actors = In(document.Mentions, mention => mention.Span, content);
        var actions = In(document.Actions, action => action.Span, content);
        var inCue = attribution is null ? [] : DeedsIn(attribution);
        var main = inCue.FirstOrDefault() ?? actions.FirstOrDefault(action => !kinds.IsSpeech(action.Action)) ?? actions.FirstOrDefault();
        var frame = FrameOf(content, attribution, actors, main, isInCue: inCue.Count > 0);
        var features = new SortedSet<string>(Words(content, actors).Select(word => "w:" + word), StringComparer.Ordinal);
        features.UnionWith(actors.Select(mention => "p:" + parties.Of(mention.Actor)));
        features.UnionWith(actions.Concat(inCue).Select(action => "a:" + action.Action));
        if (features.Count > 0) AddFrame(features, frame);
        return new ContentReading(frame, main, [.. features], [.. actors.Where(mention => mention.Type == ActorType.Place).Select(mention => parties.Of(mention.Actor))], PolarityReader.Read(_tokens, content, main));
    }

    /// <summary>The actions that the cue itself is ("Ann backs …").</summary>
    public List<ActionMention> DeedsIn(Attribution attribution) =>
        [.. In(document.Actions, action => action.Span, attribution.Cue).Where(action => kinds.IsDeed(action.Action))];

    private static void AddFrame(SortedSet<string> features, Frame frame)
    {
        if (frame.Agent is not null) features.Add("g:" + frame.Agent);
        if (frame is { Agent: not null, Action: not null }) features.Add($"f:{frame.Agent}>{frame.Action}");
        if (frame is { Target: not null, Action: not null }) features.Add($"t:{frame.Action}>{frame.Target}");
    }

    private Frame FrameOf(
        IReadOnlyList<TextSpan> content, Attribution? attribution, List<ActorMention> actors, ActionMention? main, bool isInCue)
    {
        var pivot = isInCue || main is null ? content[0].Start : main.Span.Start;
        var agent = isInCue ? null : actors.FirstOrDefault(mention => CanAct(mention, content) && (main is null || mention.Span.Start < pivot));
        var doer = actors.FirstOrDefault(mention => mention.Span.Start > pivot && IsAfterBy(mention)) ?? agent ?? Addressee(attribution, content);
        var speaker = attribution?.Speaker is { } id ? parties.Of(id) : null;
        var isSure = doer is not null || isInCue || HasSpeakerBefore(content[0].Start, Math.Max(pivot, content[0].Start + 1));
        var acts = doer is not null ? parties.Of(doer.Actor) : speaker;
        var others = actors.Where(mention => parties.Of(mention.Actor) != acts).ToList();
        var target = others.FirstOrDefault(mention => mention.Span.Start >= pivot) ?? others.FirstOrDefault();
        return new Frame(acts, acts is not null && isSure, main?.Action, target is null ? null : parties.Of(target.Actor));
    }

    private bool IsAfterBy(ActorMention mention)
    {
        var at = _tokens.FirstAtOrAfter(mention.Span.Start) - 1;
        if (at >= 0 && _tokens.TextOf(at) is "the") at--;
        return at >= 0 && _tokens.TextOf(at) is "by";
    }

    // "accused Tehran of sending …": who is named between cue and content.
    private ActorMention? Addressee(Attribution? attribution, IReadOnlyList<TextSpan> content)
    {
        if (attribution is null || attribution.Cue[^1].End >= content[0].Start) return null;
        var between = new TextSpan(attribution.Cue[^1].End, content[0].Start);
        return In(document.Mentions, mention => mention.Span, [between]).FirstOrDefault(mention => !attribution.Source.Any(span => span.Contains(mention.Span)));
    }

    // A state that a content begins with acts, whatever its reading says.
    private static bool CanAct(ActorMention mention, IReadOnlyList<TextSpan> content) => mention.Type != ActorType.Outlet
        && (mention.Reading == MentionReading.Actor || (mention.Type == ActorType.State && mention.Span.Start == content[0].Start));

    // "it had …", "its tanks …", "to send …", "the accusation that its troops …": who acts is left to the speaker.
    private bool HasSpeakerBefore(int start, int pivot)
    {
        var first = _tokens.FirstAtOrAfter(start);
        while (first < _tokens.Count && _tokens[first].Kind is TokenKind.Punctuation) first++;
        for (var i = first; i < _tokens.Count && (i == first || _tokens[i].Start < pivot); i++)
        {
            var word = LetterFolding.Fold(_tokens.TextOf(i).ToString());
            if ((i == first ? SpeakersOwn : Pronouns).Contains(word, StringComparer.Ordinal)) return true;
            if (i == first && word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private IEnumerable<string> Words(IReadOnlyList<TextSpan> content, List<ActorMention> actors)
    {
        var next = 0;
        foreach (var span in content)
        {
            for (var i = _tokens.FirstAtOrAfter(span.Start); i < _tokens.Count && _tokens[i].End <= span.End; i++)
            {
                while (next < actors.Count && actors[next].Span.End <= _tokens[i].Start) next++;
                if (next < actors.Count && actors[next].Span.Contains(_tokens[i].Span)) continue;
                if (!BackReference.IsGeneral(_tokens, i) && words.StemOf(_tokens, i) is { } stem) yield return stem;
            }
        }
    }

    // Items inside the spans; both are in text order.
    private static List<T> In<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, IReadOnlyList<TextSpan> spans)
    {
        var found = new List<T>();
        foreach (var span in spans)
        {
            for (var i = OrderedSearch.FirstAtLeast(items, item => spanOf(item).Start, span.Start); i < items.Count && spanOf(items[i]).Start < span.End; i++)
            {
                if (span.Contains(spanOf(items[i]))) found.Add(items[i]);
            }
        }

        return found;
    }
}
