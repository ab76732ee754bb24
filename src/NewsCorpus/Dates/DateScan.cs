using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <summary>One pass over one text: finds forms, gives them values, and remembers what later ones depend on.</summary>
internal sealed class DateScan(StructuredText text, DateOnly? published, DateVocabulary words, DatePhrases phrases)
{
    private readonly List<DateMention> _mentions = [];
    private readonly StoryTime _story = new(published);
    private TimeForm _lastForm;
    private int _lastEnd = -1;
    private int _sentence;

    public IReadOnlyList<DateMention> Run()
    {
        foreach (var block in text.Blocks) ScanBlock(block);
        return _mentions;
    }

    private void ScanBlock(Block block)
    {
        var tokens = new DateTokens(text.Tokens, words, phrases, block.FirstToken, block.EndToken);
        var all = text.Tokens.AsSpan();
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            ref readonly var token = ref all[i];
            if (token.Kind == TokenKind.Word ? !words.CanStart(token.Word) : !CanStart(token)) continue;
            var end = Match(tokens, i, out var form);
            if (end < 0) continue;
            Add(tokens, i, end, form);
            _lastForm = form;
            _lastEnd = end;
            i = end - 1;
        }
    }

    // Numbers, and the apostrophe of "'90s".
    private bool CanStart(in Token token) => token.Kind switch
    {
        TokenKind.Number => token.Length <= 9,
        TokenKind.Punctuation => token.Length == 1 && text.Raw[token.Start] is '\'' or '\u2018' or '\u2019',
        _ => false,
    };

    private int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        if (tokens[i].Kind != TokenKind.Number) return ExpressionMatcher.Match(tokens, i, out form);
        var end = ListedDate.MatchAfter(tokens, i, _lastForm, _lastEnd, out form);
        if (end > 0) return end;
        end = ListedDate.MatchBefore(tokens, i, out form);
        return end > 0 ? end : ExpressionMatcher.Match(tokens, i, out form);
    }

    private void Add(in DateTokens tokens, int i, int end, in TimeForm form)
    {
        var start = form.Mod?.StartsWith("EQUAL", StringComparison.Ordinal) == true && tokens.IsWord(i - 1, "at") ? i - 1 : i;
        var span = new TextSpan(tokens[start].Start, tokens[end - 1].End);
        if ((form.Value ?? Undated(form)) is { } value)
        {
            _mentions.Add(new DateMention(span, form.Type, value, form.Mod, null, null, null, DateAnchor.None));
            return;
        }

        var direction = NearestPoint.NeedsDirection(form, _story) ? TenseFinder.Find(SentenceAt(i), i, end) : TimeDirection.Unknown;
        var time = FigureOrder.Settle(form, _story) ?? Normaliser.Resolve(form, _story, direction);
        _story.Note(form, time.Point, time.Anchor, i == tokens.First && (end == tokens.End || tokens.IsMark(end, ':')));
        var (earliest, latest) = CalendarInterval.Of(time.Point);
        if (form.Order == DayMonthOrder.Open && FigureOrder.OpenInterval(form, time) is { } open) (earliest, latest) = open;
        _mentions.Add(new DateMention(span, form.Type, TimexFormat.Value(time.Point), form.Mod, earliest, latest,
            time.Point.Finest, time.Anchor, time.Reason));
    }

    // "today's world" in a text without a day of its own is no day.
    private string? Undated(in TimeForm form) =>
        published is null && form is { Unit: TimeUnit.Day, Shift: 0, Anchor: ShiftAnchor.Published, Point.IsEmpty: true } ? "PRESENT_REF" : null;

    private DateTokens SentenceAt(int token)
    {
        var sentences = text.Sentences;
        while (_sentence < sentences.Count - 1 && sentences[_sentence].EndToken <= token) _sentence++;
        return sentences.Count == 0
            ? new DateTokens(text.Tokens, words, phrases, token, token)
            : new DateTokens(text.Tokens, words, phrases, sentences[_sentence].FirstToken, sentences[_sentence].EndToken);
    }
}
