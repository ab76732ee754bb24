using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>Reads who does what to whom in a content.</summary>
internal sealed class FrameReader(AnnotatedDocument document, Parties parties)
{
    private static readonly string[] Pronouns = ["it", "its", "he", "his", "she", "her", "they", "their", "we", "our", "i", "my"];
    private static readonly string[] SpeakersOwn = [.. Pronouns, "to", "not", "never"];

    // Letters of an -ing form; shorter words such as "king" are none.
    private const int ShortestGerund = 6;

    private readonly TokenTable _tokens = document.Text.Tokens;

    /// <summary>The frame of a content.</summary>
    /// <param name="content">Its spans.</param>
    /// <param name="attribution">Who says it; null in the text's own voice.</param>
    /// <param name="actors">The mentions inside it, in text order.</param>
    /// <param name="main">Its main action; null where it names none.</param>
    /// <param name="isInCue">Whether that action is the cue itself ("Ann backs …").</param>
    public Frame Read(
        IReadOnlyList<TextSpan> content, Attribution? attribution, List<ActorMention> actors, ActionMention? main, bool isInCue)
    {
        var start = content[0].Start;
        var pivot = isInCue || main is null ? start : main.Span.Start;
        var doer = NamedDoer(content, attribution, actors, main, isInCue, pivot);
        var isSure = doer is not null || isInCue || IsSpeakersOwn(start, Math.Max(pivot, start + 1));
        var speaker = attribution?.Speaker is { } id ? parties.Of(id) : null;
        var agent = doer is not null ? parties.Of(doer.Actor) : speaker;
        var actor = doer?.Actor ?? attribution?.Speaker;
        return new Frame(agent, agent is not null && isSure, main?.Action, TargetOf(actors, agent, pivot))
        {
            Person = actor is not null && parties.IsPerson(actor) ? actor : null,
        };
    }

    // Who is named after "by", else before the action, else between cue and content.
    private ActorMention? NamedDoer(
        IReadOnlyList<TextSpan> content, Attribution? attribution, List<ActorMention> actors, ActionMention? main,
        bool isInCue, int pivot) =>
        actors.FirstOrDefault(mention => mention.Span.Start > pivot && IsAfterBy(mention))
        ?? (isInCue ? null : actors.FirstOrDefault(mention => CanAct(mention, content) && (main is null || mention.Span.Start < pivot)))
        ?? Addressee(attribution, content);

    // The first other party after the action, else before it.
    private string? TargetOf(List<ActorMention> actors, string? agent, int pivot)
    {
        var others = actors.Where(mention => parties.Of(mention.Actor) != agent).ToList();
        var target = others.FirstOrDefault(mention => mention.Span.Start >= pivot) ?? others.FirstOrDefault();
        return target is null ? null : parties.Of(target.Actor);
    }

    private bool IsAfterBy(ActorMention mention)
    {
        var at = _tokens.FirstAtOrAfter(mention.Span.Start) - 1;
        if (at >= 0 && _tokens.TextOf(at) is "the") at--;
        return at >= 0 && _tokens.TextOf(at) is "by";
    }

    // A state that a content begins with acts, whatever its reading says.
    private static bool CanAct(ActorMention mention, IReadOnlyList<TextSpan> content) => mention.Type != ActorType.Outlet
        && (mention.Reading == MentionReading.Actor || (mention.Type == ActorType.State && mention.Span.Start == content[0].Start));

    // "accused Tehran of sending …": who is named between cue and content.
    private ActorMention? Addressee(Attribution? attribution, IReadOnlyList<TextSpan> content)
    {
        if (attribution is null || attribution.Cue[^1].End >= content[0].Start) return null;
        var between = new TextSpan(attribution.Cue[^1].End, content[0].Start);
        return SpannedItems.Inside(document.Mentions, mention => mention.Span, [between])
            .FirstOrDefault(mention => !attribution.Source.Any(span => span.Contains(mention.Span)));
    }

    // "it had …", "its tanks …", "to send …", "sending …", "the accusation that its troops …": the speaker is the one who acts.
    private bool IsSpeakersOwn(int start, int pivot)
    {
        var first = _tokens.FirstAtOrAfter(start);
        while (first < _tokens.Count && _tokens[first].Kind is TokenKind.Punctuation) first++;
        for (var i = first; i < _tokens.Count && (i == first || _tokens[i].Start < pivot); i++)
        {
            var word = LetterFolding.Fold(_tokens.TextOf(i).ToString());
            if ((i == first ? SpeakersOwn : Pronouns).Contains(word, StringComparer.Ordinal)) return true;
            if (i == first && word.Length >= ShortestGerund && word.EndsWith("ing", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
