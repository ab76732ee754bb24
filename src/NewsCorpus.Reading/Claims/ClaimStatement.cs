using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>
/// One statement as it takes part in claims: an attribution, or a sentence in the text's own voice that reports an event.
/// </summary>
internal sealed record ClaimStatement
{
    // Words of "the judge at a meeting on Monday".
    private const int MostWordsBetween = 8;

    private static readonly SearchValues<char> MarksBetween = SearchValues.Create(",;:()[]\"“”\n–—");

    public required AnnotatedDocument Document { get; init; }

    /// <summary>What the sentence attributes; null in the text's own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Actor or outlet that passes the statement on ("Bloomberg reports that Seoul said …"); null where nobody does.</summary>
    public string? ReportedBy { get; init; }

    /// <summary>The words for who passes the statement on ("aides said that Lee had called …"); empty where nobody does.</summary>
    public IReadOnlyList<TextSpan> Reporter { get; init; } = [];

    /// <summary>What is said, in text order; never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>
    /// What is shown for it: the content; with source and cue where it would not tell by itself ("Ann backs the plan", "Ann's
    /// readiness to go").
    /// </summary>
    public IReadOnlyList<TextSpan> Words => !NeedsCue || Attribution is null ? Content
        : WithBy([.. ShownSource(Attribution).Concat(ToContent(Attribution)).Concat(Content).Order()]);

    // "who … mocked the plan" says less than "Lee … mocked the plan".
    private IReadOnlyList<TextSpan> ShownSource(Attribution attribution) => attribution.Source is [var source]
        && source.SliceOf(Document.Raw) is "who" or "which" or "that" ? attribution.NamedSource : attribution.Source;

    // "warned | Norway | against it", "asked | him at the talks | to go": with who is told, and when.
    private IReadOnlyList<TextSpan> ToContent(Attribution attribution)
    {
        if (attribution.Cue is not [.., var last] || Content[0].Start <= last.End) return attribution.Cue;
        var between = Document.Raw.AsSpan(last.End, Content[0].Start - last.End);
        var isShort = !between.ContainsAny(MarksBetween) && between.Count(' ') <= MostWordsBetween
            && !between.Contains(" and ", StringComparison.Ordinal);
        return isShort ? [.. attribution.Cue.Take(attribution.Cue.Count - 1), last with { End = Content[0].Start }] : attribution.Cue;
    }

    // "criticised … the union" is "criticised by the union", "asked … it leave" is "asked that it leave".
    private TextSpan[] WithBy(TextSpan[] spans)
    {
        for (var i = 1; i < spans.Length; i++)
        {
            var gap = new TextSpan(spans[i - 1].End, spans[i].Start);
            if (gap.IsEmpty) continue;
            if (gap.SliceOf(Document.Raw).Trim() is "by" or "from" or "that") spans[i - 1] = spans[i - 1] with { End = gap.End };
        }

        return spans;
    }

    /// <summary>True where the cue itself is what happens.</summary>
    public bool IsDeed { get; init; }

    /// <summary>True where the content tells nothing without the cue.</summary>
    public bool NeedsCue { get; init; }

    /// <summary>
    /// True where it only names something and its cue neither says nor charges that it was: "revealed the first cracks", "praised the
    /// sanctions".
    /// </summary>
    public bool IsBareName { get; init; }

    /// <summary>Index of the sentence of the cue, or of the content in the text's own voice.</summary>
    public required int Sentence { get; init; }

    /// <summary>What the speaker does with the acts, which are told without their negation: "no troops were sent" denies.</summary>
    public Position Position { get; init; }

    /// <summary>What the speaker does with the content as it stands: "no troops were sent" states that none were.</summary>
    public Position Stated { get; init; }

    /// <summary>True where it says of something claimed that it is false, true or without proof.</summary>
    public bool IsVerdict { get; init; }

    /// <summary>What the claim is about: a date in the content; null where it gives none.</summary>
    public DateMention? About { get; init; }

    /// <summary>When it was said: a date beside the cue; null where there is none.</summary>
    public DateMention? Said { get; init; }

    public Frame Frame { get; init; } = Frame.None;

    /// <summary>What is compared, each once, in ordinal order: words, parties, actions, and the frame as a whole.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>Ids of the towns and regions that the content names.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>
    /// What it points back to, whose features and acts it has as its content tells nothing ("these actions"); null where it tells its own.
    /// </summary>
    public ClaimStatement? Antecedent { get; init; }

    /// <summary>True where the content only points back.</summary>
    public bool IsByReference => Antecedent is not null;

    /// <summary>The acts that it speaks of, each with the speaker's position; the main one first.</summary>
    public IReadOnlyList<Stand> Stands { get; init; } = [];

    /// <summary>Acts that it denies by what it states: "the reactor is intact", "he was in Geneva on that day".</summary>
    public IReadOnlyList<Act> Contraries { get; init; } = [];

    /// <summary>All that its text names: ids of actors and of their parties as "@id", other names as they stand.</summary>
    public IReadOnlySet<string> TextNames { get; init; } = FrozenSet<string>.Empty;

    /// <summary>True where it says nothing of its own: "denied the claim".</summary>
    public bool PointsBack { get; init; }

    /// <summary>True where it is appended to what it denies: "…, an accusation he denies".</summary>
    public bool IsAppended { get; init; }

    /// <summary>Who says it, with all that the source names; null in the text's own voice.</summary>
    public Phrase? Source { get; init; }

    /// <summary>True where a court hears it, which is the source, from somebody who is not named: "…, a jury heard".</summary>
    public bool IsHeard { get; init; }

    /// <summary>True where it only says that the speaker did not do it, or denies "doing so".</summary>
    public bool IsElliptic { get; init; }

    /// <summary>True where it pleads not guilty, to whatever the charge is.</summary>
    public bool IsPlea { get; init; }

    /// <summary>The gender of the person who says it; unknown of others and in the text's own voice.</summary>
    public Gender Gender { get; init; }

    /// <summary>Persons whom "he" or "she" as the source may stand for; empty for any other source.</summary>
    public IReadOnlyList<NearPerson> MayBe { get; init; } = [];

    /// <summary>Actor id or outlet id of the speaker; null where it cannot be told, or in the text's own voice.</summary>
    public string? Speaker => Attribution?.Speaker ?? Attribution?.Outlet;

    /// <summary>True where a reader cannot tell who says it, or of whom: "he said", "They left".</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whom the "he" or "she" stands for that opens what is told; null for any other word, and for who says it.</summary>
    public NearPerson? Meant { get; init; }

    /// <summary>From the first to the last unit of the content.</summary>
    public TextSpan Span => new(Content[0].Start, Content[^1].End);

    /// <summary>The part of speech with which the content begins.</summary>
    public Tag FirstTag => Document.Grammar.Tags[Document.Text.Tokens.FirstAtOrAfter(Content[0].Start)];

    /// <summary>Whether a word of the content is one that is meant, by its tag and as it stands.</summary>
    public bool Holds(Func<Tag, string, bool> isMeant)
    {
        var (tokens, tags) = (Document.Text.Tokens, Document.Grammar.Tags);
        foreach (var span in Content)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                if (isMeant(tags[i], tokens.TextOf(i).ToString())) return true;
            }
        }

        return false;
    }

    /// <summary>A total order that depends on the statement alone: document id, then place, then cue.</summary>
    public static int Compare(ClaimStatement a, ClaimStatement b)
    {
        var order = string.CompareOrdinal(a.Document.Id, b.Document.Id);
        if (order == 0) order = a.Span.CompareTo(b.Span);
        return order != 0 ? order : (a.Attribution?.Cue[0].Start ?? -1).CompareTo(b.Attribution?.Cue[0].Start ?? -1);
    }

    // Two statements are never one because they say the same; grouping them is what claims are for.
    public bool Equals(ClaimStatement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
