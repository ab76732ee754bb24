using System.Text.RegularExpressions;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>The words of statements as tables show them: on one line, parts of a discontinuous span joined with an ellipsis.</summary>
internal static partial class ClaimText
{
    /// <summary>What stands between the parts of a discontinuous span.</summary>
    public const string Gap = " … ";

    public static string? Words(string raw, IReadOnlyList<TextSpan>? spans)
    {
        if (spans is null or []) return null;
        var words = spans is [var only] ? only.Of(raw) : string.Concat(spans.Select((span, i) => Joint(i) + span.Of(raw)));
        return ScopeExtensions.OneLine(words);

        string Joint(int i)
        {
            if (i == 0) return "";
            return IsBlank(raw, spans[i - 1].End, spans[i].Start) ? " " : Gap;
        }
    }

    private static bool IsBlank(string raw, int start, int end) => start >= end || raw.AsSpan(start, end - start).IsWhiteSpace();

    public static string Content(ClaimStatement statement) => Words(statement.Document.Raw, statement.Words) ?? "";

    public static string? Date(string raw, DateMention? date) => date is { } found ? ScopeExtensions.OneLine(found.Span.Of(raw)) : null;

    /// <summary>A date as day, month or year of the calendar; null for any other, such as a week or a weekday whose date is open.</summary>
    public static string? Calendar(DateMention? date)
    {
        if (date is not { Granularity: not null } found) return null;
        var value = found.Value;
        // "2024-05-04TEV": the day
        var end = value.IndexOf('T', StringComparison.Ordinal);
        if (end >= 0) value = value[..end];
        return CalendarDate().IsMatch(value) ? value : null;
    }

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CalendarDate();

    public static string Sentence(ClaimStatement statement)
    {
        var text = statement.Document.Text;
        return text.ContextOf(statement.Sentence >= 0 ? text.Sentences[statement.Sentence].Span : statement.Span);
    }

    /// <summary>Who says what a text tells in its own voice.</summary>
    public const string Itself = "the text itself";

    /// <summary>Who claims what a text only says to be alleged.</summary>
    public const string Nobody = "somebody whom the sentence does not name";

    /// <summary>Whether a source is the people of a state and no more: "the Americans".</summary>
    public static bool IsPeople(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) =>
        document.Mentions.Any(mention => mention.Actor == actor && mention.Via == NamedVia.Demonym
            && mention.Span.SliceOf(document.Raw).EndsWith("s")
            && source.Any(span => span.Contains(mention.Span) && mention.Span.End == span.End));

    /// <summary>Whether a source ends with the name of its actor: "the West", not "Western diplomats" or "the diplomat".</summary>
    public static bool IsActorItself(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) =>
        document.Mentions.Any(mention => mention.Actor == actor
            && source.Any(span => span.Contains(mention.Span) && mention.Span.End == span.End));

    /// <summary>The sentence at an offset of a document.</summary>
    public static string SentenceAt(AnnotatedDocument document, int offset) =>
        document.Text.ContextOf(document.Text.Sentences[document.Text.SentenceAt(offset)].Span);
}
