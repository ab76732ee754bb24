using NewsCorpus.Text;
using static NewsCorpus.Dates.DateRole;

namespace NewsCorpus.Dates;

/// <summary>Finds the expression that begins at a token: of all that match the longest.</summary>
internal static class ExpressionMatcher
{
    /// <summary>Words that an expression can begin with.</summary>
    public const DateRole Starters =
        Month | Weekday | Season | DayPart | ClockName | QuarterLabel | HalfLabel | DecadeName | Phrase | Unit | Cardinal | Ordinal | Vague | HalfWord
        | This | Last | Next | Past | Coming | Previous | Following | That | Same | DeicticDay | Tonight | Each | Per | Frequency
        | Early | Late | Mid | Earlier | Later | Boundary | Fiscal | The | A | Modifier | Lasting | Era;

    // All other starters need a word with a role after them ("last week", "two years").
    private const DateRole StandsAlone =
        Month | Weekday | Season | DayPart | ClockName | QuarterLabel | HalfLabel | DecadeName | Phrase | Unit | DeicticDay | Tonight | Frequency | Lasting;

    // What may follow an article, so that most articles cost one look.
    private const DateRole
        AfterThe = (Starters & ~(The | A | Month | Weekday | Cardinal | Modifier | Each | Per | Frequency | Tonight | DeicticDay | Era)) | Cardinal | Filler | OrdinalSuffix,
        AfterA = Unit | Vague | HalfWord | Cardinal | Filler;

    /// <summary>The position after the expression at <paramref name="i"/>, or -1.</summary>
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        var word = tokens.Word(i);
        form = default;
        if (tokens[i].Kind == TokenKind.Number) return MatchNumber(tokens, i, out form);
        if (!word.Is(Starters)) return tokens.IsApostrophe(i) ? YearMatcher.MatchForm(tokens, i, out form) : -1;
        if (word.Is(The | A) && tokens[i + 1].Kind == TokenKind.Word && !tokens.Is(i + 1, word.Is(The) ? AfterThe : AfterA)) return -1;
        if (!word.Is(StandsAlone) && tokens[i + 1].Kind == TokenKind.Word && tokens.Word(i + 1).Roles == None) return -1;
        if (word.Is(Modifier))
        {
            var end = MatchModified(tokens, i, word, out form);
            if (end > 0) return end;
        }

        return MatchPlain(tokens, i, word, out form);
    }

    // What each kind can begin with, so that most are not even tried.
    private const DateRole
        PartStarters = The | Early | Late | Mid | Earlier | Later | Boundary | Unit,
        SpanStarters = The | A | This | Possessive | Last | Next | Past | Coming | Previous | Following | Ordinal | Cardinal | Vague | HalfWord | Unit | Early | Modifier | Phrase,
        SetStarters = Each | Per | Frequency | Weekday,
        PointStarters = Starters & ~(Each | Per | Frequency | Earlier | Later | Boundary | A | Early | Late | Mid | Vague);

    private static int MatchPlain(in DateTokens tokens, int i, DateWord word, out TimeForm form)
    {
        var best = -1;
        form = default;
        if (word.Is(PartStarters)) Take(PartMatcher.Match(tokens, i, out var part), part, ref best, ref form);
        if (word.Is(PointStarters)) Take(DayTimeMatcher.Match(tokens, i, false, out var point), point, ref best, ref form);
        if (word.Is(SpanStarters)) Take(SpanMatcher.Match(tokens, i, out var span), span, ref best, ref form);
        if (word.Is(The | Same | Unit)) Take(ComparisonMatcher.Match(tokens, i, out var comparison), comparison, ref best, ref form);
        if (word.Is(SetStarters)) Take(SetMatcher.Match(tokens, i, out var set), set, ref best, ref form);
        if (word.Is(Phrase | The)) Take(MatchReference(tokens, i, out var reference), reference, ref best, ref form);
        return best;
    }

    private static void Take(int end, in TimeForm candidate, ref int best, ref TimeForm form)
    {
        if (end > best) (best, form) = (end, candidate);
    }

    private static int MatchNumber(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var next = tokens[i + 1];
        var canGoOn = next.Kind == TokenKind.Word
            ? tokens.Word(i + 1).Roles != None || tokens.IsWord(i + 1, "s") || tokens.IsWord(i + 1, "o'clock") || tokens.IsWord(i + 1, "o’clock")
            : next.Kind != TokenKind.Symbol && tokens.IsJoined(i + 1);
        if (!canGoOn && tokens[i].Length != 4) return -1;
        var best = -1;
        Take(DayTimeMatcher.Match(tokens, i, false, out var point), point, ref best, ref form);
        Take(SpanMatcher.Match(tokens, i, out var span), span, ref best, ref form);
        return best;
    }

    // "nearly three years", "more than a week", "at least 72 hours", "around 1910", "about two years ago"
    private static int MatchModified(in DateTokens tokens, int i, DateWord word, out TimeForm form)
    {
        form = default;
        var at = i + 1;
        if (word.Number is 12 or 13)
        {
            if (!tokens.IsWord(at, "than")) return -1;
            at++;
        }
        else if (word.Number is 24 or 25)
        {
            if (!tokens.IsWord(i - 1, "at")) return -1;
        }
        else if (word.Is(Abbreviated) && tokens.IsMark(at, '.'))
        {
            at++;
        }

        var end = SpanMatcher.Match(tokens, at, out form);
        var isOver = word.Number == 3 || tokens.IsWord(i, "some");
        if (end > 0 && (tokens.Is(at, The | Unit | Past | Last | Next) || (word.Number == 3 && tokens.Is(at, Vague)))) return -1;
        if (end < 0 && word.Number == 1 && !isOver) end = DayTimeMatcher.Match(tokens, at, false, out form);
        if (end < 0) return -1;
        form.Mod = word.Number switch { 1 => "APPROX", 2 or 12 => "LESS_THAN", 3 or 13 => "MORE_THAN", 24 => "EQUAL_OR_MORE", _ => "EQUAL_OR_LESS" };
        return end;
    }

    private static int MatchReference(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var end = tokens.Phrases.Match(tokens, i, out var phrase);
        if (end < 0 || phrase!.Reference is not { } value || !IsReference(tokens, i, end, phrase)) return -1;
        form = TimeForm.OfValue(TimexType.Date, value);
        return end;
    }

    private static bool IsReference(in DateTokens tokens, int i, int end, DatePhrase phrase) => phrase.Words switch
    {
        // "the past behaviour", "the present case"; "as soon as"
        "the past" => !tokens.Is(end, Unit | Cardinal | Vague | Season | Weekday | Month) && tokens[end].Kind != TokenKind.Number
            && (tokens.Is(i - 1, Preposition | Of) || PointMatcher.IsClauseEnd(tokens, end)),
        "the present" => PointMatcher.IsClauseEnd(tokens, end),
        "the moment" => tokens.Is(i - 1, Preposition) && PointMatcher.IsClauseEnd(tokens, end),
        // "will soon", "end soon."; in "soon fell" it only joins the story.
        "soon" => tokens.Is(i - 1, FutureSign) || (tokens[end].Kind != TokenKind.Word && !tokens.IsWord(i - 1, "as") && !tokens.IsWord(i - 1, "too")),
        "now" => !tokens.IsDash(end) || !tokens.IsJoined(end),
        _ => true,
    };
}
