using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Patterns;
using NewsCorpus.Reading.Dates.Values;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates;

/// <summary>One pass over one text: finds forms, gives them values, and remembers what later ones depend on.</summary>
internal sealed class DateScan(StructuredText text, DateOnly? published, DateVocabulary words, DatePhrases phrases)
{
    /// <summary>"1,000,000" in characters: longer numbers count nothing that a calendar has.</summary>
    private const int LongestNumber = 9;

    /// <summary>News full of dates has one in every 25 tokens; a list that must grow copies all of them.</summary>
    private const int TokensPerMention = 20;

    private readonly List<DateMention> _mentions = new(text.Tokens.Count / TokensPerMention);
    private readonly ValueCache _values = new();
    private readonly TextTimes _times = new(published);
    private TimeForm _lastForm;
    private int _lastEnd;
    private int _sentence;

    public IReadOnlyList<DateMention> Run()
    {
        foreach (var block in text.Blocks) ScanBlock(block);
        return _mentions;
    }

    private void ScanBlock(Block block)
    {
        var tokens = new DateTokens(text.Tokens, words, phrases, block.FirstToken, block.EndToken);
        _lastEnd = -1;
        for (var i = tokens.NextStart(0); i < tokens.Count; i = tokens.NextStart(i))
        {
            var start = i;
            var end = tokens.Kind(i) == TokenKind.Number
                ? MatchNumber(tokens, ref start, out var form)
                : ExpressionMatcher.Match(tokens, i, out form);
            if (end < 0)
            {
                i++;
                continue;
            }

            end = YearPair.Extend(tokens, end, isHistory: _times.IsNarrative, ref form);
            Add(tokens, block.FirstToken, start, end, form);
            _lastForm = form;
            i = _lastEnd = end;
        }
    }

    private int MatchNumber(in DateTokens tokens, ref int i, out TimeForm form)
    {
        form = default;
        if (tokens[i].Length > LongestNumber) return -1;
        if (i > _lastEnd && tokens.IsJoined(i) && tokens.IsApostrophe(i - 1))
        {
            // "'90s"
            var quoted = YearMatcher.MatchForm(tokens, i - 1, out form);
            if (quoted > 0)
            {
                i--;
                return quoted;
            }
        }

        var end = ListedDate.MatchAfter(tokens, i, _lastForm, _lastEnd, out form);
        if (end > 0) return end;
        end = ListedDate.MatchBefore(tokens, i, out form);
        return end > 0 ? end : ExpressionMatcher.Match(tokens, i, out form);
    }

    private void Add(in DateTokens tokens, int firstToken, int i, int end, in TimeForm form)
    {
        var start = IsLed(tokens, i, form) ? i - 1 : i;
        var span = new TextSpan(tokens[start].Start, tokens[end - 1].End);
        var mod = TimexFormat.Mod(form.Mod);
        if (form.IsSettled || IsUndated(form))
        {
            if (form.Type == TimexType.Duration) _times.NoteDuration(form.Amount);
            var value = form.IsSettled ? _values.Settled(form) : "PRESENT_REF";
            _mentions.Add(new DateMention(span, form.Type, value, mod, null, null, null, DateAnchor.None));
            return;
        }

        var sentence = SentenceAt(firstToken + i);
        var (low, high) = (sentence.FirstToken - firstToken, sentence.EndToken - firstToken);
        var direction = NearestPoint.NeedsDirection(form, _times) ? TenseFinder.Find(tokens, i, end, low, high) : TimeDirection.Unknown;
        if (form.Order == DayMonthOrder.Open) _times.OrderElsewhere ??= FigureOrder.OfText(text, words, phrases);
        var time = FigureOrder.Settle(form, _times) ?? Normaliser.Resolve(form, _times, direction);
        _times.Note(form, time.Point, time.Anchor, i == 0 && (end == tokens.Count || tokens.IsMark(end, ':')));
        var (earliest, latest) = CalendarInterval.Of(time.Point);
        var reason = time.Reason;
        if (form.IsFiscal && time.Point is { Finest: Granularity.Year, YearSpan: 1, Year: > 1 and < 9998 })
        {
            (earliest, latest, reason) = CalendarInterval.OfFiscalYear(time.Point.Year);
        }
        else if (form.Order == DayMonthOrder.Open && FigureOrder.OpenInterval(form, time) is { } open) (earliest, latest) = open;
        else if (time.Point is { Month: not 0, HasYear: false })
        {
            (earliest, latest, reason) = OpenYear.Find(tokens, i, end, low, high, time.Point);
        }

        _mentions.Add(new DateMention(span, form.Type, _values.Of(time.Point), mod, earliest, latest, time.Point.Finest, time.Anchor,
            reason));
    }

    // "at least three days", "twice a week"
    private static bool IsLed(in DateTokens tokens, int i, in TimeForm form) =>
        form.Mod is TimeMod.EqualOrMore or TimeMod.EqualOrLess ? tokens.IsWord(i - 1, "at")
        : form.Type == TimexType.Set && (tokens.IsWord(i - 1, "once") || tokens.IsWord(i - 1, "twice"));

    // "today's world" names no day in a text whose own day is unknown.
    private bool IsUndated(in TimeForm form) =>
        published is null && form is { Unit: TimeUnit.Day, Shift: 0, Anchor: ShiftAnchor.Published, Point.IsEmpty: true };

    private Sentence SentenceAt(int token)
    {
        var sentences = text.Sentences;
        while (_sentence < sentences.Count - 1 && sentences[_sentence].EndToken <= token) _sentence++;
        return sentences[_sentence];
    }
}
