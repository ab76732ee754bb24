using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>
/// Which date of a sentence dates what: one inside what is said tells when the event was, one outside it when it was said.
/// Vague references and durations date nothing.
/// </summary>
internal sealed class StatementDates
{
    private static readonly WordSet OtherTimes = WordSet.Named("openers-of-other-times");

    private readonly AnnotatedDocument _document;
    private readonly ILookup<int, DateMention> _bySentence;
    private readonly ILookup<int, TextSpan> _taken;

    /// <summary>The dates of a document.</summary>
    public StatementDates(AnnotatedDocument document)
        : this(document, [])
    {
    }

    private StatementDates(AnnotatedDocument document, IEnumerable<TextSpan> taken)
    {
        _document = document;
        _bySentence = document.Dates.Where(IsPlaced).ToLookup(date => document.Text.SentenceAt(date.Span.Start));
        _taken = document.Attributions.SelectMany(attribution => attribution.Content).Concat(taken)
            .ToLookup(span => document.Text.SentenceAt(span.Start));
    }

    /// <summary>
    /// The same, with what the text reports in its own voice: a date there is of what it reports, not of what is said beside it.
    /// </summary>
    public StatementDates Without(IEnumerable<TextSpan> reported) => new(_document, reported);

    /// <summary>Whether a date can be put on a calendar, be it with its year open.</summary>
    public static bool IsPlaced(DateMention date) =>
        date.Type is TimexType.Date or TimexType.Time && !date.Value.EndsWith("_REF", StringComparison.Ordinal);

    /// <summary>The date in the content that stands nearest to its action, the first where it has none.</summary>
    public DateMention? About(IReadOnlyList<TextSpan> content, ActionMention? action)
    {
        var text = _document.Text;
        return content.SelectMany(DatesIn).Cast<DateMention?>()
            .MinBy(date => action is null ? 0 : Distance(date!.Value.Span, action.Span));

        IEnumerable<DateMention> DatesIn(TextSpan span)
        {
            var (first, last) = (text.SentenceAt(span.Start), text.SentenceAt(span.End - 1));
            return Enumerable.Range(first, Math.Max(1, last - first + 1))
                .SelectMany(sentence => _bySentence[sentence]).Where(date => span.Contains(date.Span));
        }
    }

    /// <summary>The date of the sentence that stands in nobody's words, and not behind the day of publication.</summary>
    public DateMention? Said(Attribution attribution)
    {
        var cue = attribution.Cue[0];
        var sentence = _document.Text.SentenceAt(cue.Start);
        return _bySentence[sentence]
            .Where(date => !_taken[sentence].Any(span => span.Overlaps(date.Span)) && IsInClauseOf(attribution, date.Span)
                && !EventDates.LiesAhead(date, _document))
            .Cast<DateMention?>()
            .MinBy(date => Distance(date!.Value.Span, cue));
    }

    // "said Wu as the crowd gathered on Friday": the date of another verb tells nothing of when it was said.
    private bool IsInClauseOf(Attribution attribution, TextSpan date)
    {
        var cue = attribution.Cue[0];
        // "the overnight carrier Acme said"
        if (attribution.Source.Any(source => source.Start < date.Start && source.Contains(date))) return false;
        var tokens = _document.Text.Tokens;
        var (start, end) = cue.Start < date.Start ? (cue.End, date.Start) : (date.End, cue.Start);
        var taken = _taken[_document.Text.SentenceAt(cue.Start)];
        for (var i = tokens.FirstAtOrAfter(start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            var isContent = taken.Any(span => span.Contains(tokens[i].Span));
            var tag = _document.Grammar.Tags[i];
            if (!isContent && (tag.IsFinite() || tag is Tag.Relative or Tag.Question or Tag.Subordinator)) return false;
        }

        return !DescribesNoun(date) && !IsInRelative(date) && !StandsAfterOf(date) && !HangsOnSource(attribution, date)
            && !HangsOnOpening(attribution, date);
    }

    // "the November election": the date tells which one.
    private bool DescribesNoun(TextSpan date)
    {
        var (tokens, tags) = (_document.Text.Tokens, _document.Grammar.Tags);
        var (first, next) = (tokens.FirstAtOrAfter(date.Start), tokens.FirstAtOrAfter(date.End));
        return first > 0 && next < tokens.Count && tags[next] is Tag.Nominal
            && tags[first - 1] is Tag.Determiner or Tag.Possessive or Tag.Genitive;
    }

    // "Throughout the race, which ended in May, Lee said"
    private bool IsInRelative(TextSpan date)
    {
        var (tokens, tags) = (_document.Text.Tokens, _document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(date.Start) - 1; i >= 0 && tags[i] is not (Tag.Comma or Tag.Stop or Tag.Quote or Tag.Dash); i--)
        {
            if (tags[i] is Tag.Relative && i > 0 && tags[i - 1] is Tag.Comma) return true;
        }

        return false;
    }

    // "After returning from Oslo last week, Lee said", "When he left in May, Lee said", "By the end of May, Lee said": of something else.
    private bool HangsOnOpening(Attribution attribution, TextSpan date)
    {
        var tokens = _document.Text.Tokens;
        var first = _document.Text.Sentences[_document.Text.SentenceAt(date.Start)].FirstToken;
        var isOther = OtherTimes.Has(tokens.TextOf(first)) || _document.Grammar.Tags[first] is Tag.Subordinator;
        if (!isOther || attribution.Cue[0].Start < date.Start)
        {
            return false;
        }

        for (var i = first + 1; i < tokens.Count && tokens[i].End <= date.Start; i++)
        {
            if (_document.Grammar.Tags[i] is Tag.Comma) return false;
        }

        return true;
    }

    // "Lee, chief of the mission until he fled in 2016, said": the date tells who the source is.
    private bool HangsOnSource(Attribution attribution, TextSpan date)
    {
        if (attribution.Source.Count == 0 || attribution.Source[0].Start >= date.Start) return false;
        var tokens = _document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Source[0].Start); i < tokens.Count && tokens[i].End <= date.Start; i++)
        {
            if (tokens[i].Start >= attribution.Cue[0].Start) return false;
            if (_document.Grammar.Tags[i] is var tag && (tag.IsFinite() || tag is Tag.Relative or Tag.Subordinator)) return true;
        }

        return false;
    }

    // "said of fiscal 1997": what it is about. "told ABC's “This Week.”": the name of a programme.
    private bool StandsAfterOf(TextSpan date) => _document.Text.Tokens.FirstAtOrAfter(date.Start) is > 0 and var first
        && (_document.Text.Tokens.TextOf(first - 1) is "of" or "about" || _document.Grammar.Tags[first - 1] is Tag.Quote);

    private static int Distance(TextSpan a, TextSpan b) => Math.Max(a.Start - b.End, b.Start - a.End);
}
