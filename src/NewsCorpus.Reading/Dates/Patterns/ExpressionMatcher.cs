using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Finds the expression that begins at a token: of all that match the longest.</summary>
internal static class ExpressionMatcher
{
    /// <summary>The position after the expression at <paramref name="i"/>, or -1.</summary>
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (tokens.Kind(i) == TokenKind.Number) return MatchNumber(tokens, i, out form);
        var word = tokens.Word(i);
        if (!Starters.CanBegin(tokens, i, word)) return -1;
        if (word.Is(Modifier))
        {
            var end = MatchModified(tokens, i, word, out form);
            if (end > 0) return end;
        }

        return MatchPlain(tokens, i, word, out form);
    }

    // What each kind can begin with, after an article, so that most are not even tried.
    private const DateRole
        PartStarters = Early | Late | Mid | Earlier | Later | Boundary | Unit,
        SpanStarters = A | This | Possessive | Last | Next | Past | Coming | Previous | Following | Ordinal | Cardinal | Vague | HalfWord
            | Unit | DayPart | Early | Phrase,
        ComparisonStarters = Same | Unit,
        SetStarters = Each | Per | Frequency | Weekday,
        PointStarters = Month | Weekday | Season | DayPart | ClockName | QuarterLabel | HalfLabel | YearName | Phrase | Unit | Cardinal
            | Ordinal | HalfWord
            | This | Last | Next | Past | Coming | Previous | Following | That | Same | DeicticDay | Tonight | Fiscal | Era,
        ReferenceStarters = Phrase | PhraseAfterThe;

    private static int MatchPlain(in DateTokens tokens, int i, in DateWord word, out TimeForm form)
    {
        var best = -1;
        form = default;
        var lead = word.Is(The) ? tokens.Word(i + 1) : word;
        var isFigure = word.Is(The) && tokens.Kind(i + 1) != TokenKind.Word;
        if (isFigure) lead = new DateWord(Cardinal);
        if (lead.Is(PartStarters)) Take(PartMatcher.Match(tokens, i, out var part), part, ref best, ref form);
        if (lead.Is(PointStarters)) Take(DayTimeMatcher.Match(tokens, i, false, out var point), point, ref best, ref form);
        if (word.Is(The) && lead.Is(Unit | Filler | Fiscal))
        {
            Take(WholeUnitMatcher.Match(tokens, i, out var whole), whole, ref best, ref form);
        }

        if (lead.Is(SpanStarters) || (word.Is(Modifier) && tokens.Is(i + 1, Unit)))
        {
            Take(SpanMatcher.Match(tokens, i, out var span), span, ref best, ref form);
        }

        if (lead.Is(ComparisonStarters) || isFigure || tokens.IsWord(i + 1, "latest"))
        {
            Take(ComparisonMatcher.Match(tokens, i, out var comparison), comparison, ref best, ref form);
        }

        if (word.Is(SetStarters) || (word.Unit == TimeUnit.Weekend && word.Is(Plural)))
        {
            Take(SetMatcher.Match(tokens, i, out var set), set, ref best, ref form);
        }

        if (lead.Is(ReferenceStarters)) Take(MatchReference(tokens, i, out var reference), reference, ref best, ref form);
        return best;
    }

    private static void Take(int end, in TimeForm candidate, ref int best, ref TimeForm form)
    {
        if (end > best) (best, form) = (end, candidate);
    }

    // What can follow a number of an expression, and of an amount.
    private const DateRole
        AfterAmount = Unit | HalfWord | Cardinal | Filler | To | And,
        AfterNumber = AfterAmount | Month | Meridiem | OrdinalSuffix | Era | Zone | Of;

    /// <summary>True for a mark with no space to either side, as in "2024-12-07", "10:30", "three-day".</summary>
    public static bool IsMarkInside(in DateTokens tokens, int i) =>
        tokens.Kind(i) == TokenKind.Punctuation && tokens.IsJoined(i) && tokens.IsJoined(i + 1);

    private static int MatchNumber(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var isMark = IsMarkInside(tokens, i + 1);
        var next = tokens.Word(i + 1);
        var canGoOn = isMark || next.Is(AfterNumber | Genitive) || tokens.IsWord(i + 1, "s") || ClockMatcher.CanGoOn(tokens, i);
        var hasFraction = !canGoOn && (AmountMatcher.IsFraction(tokens, i + 1) || tokens.IsMark(i + 1, '½'));
        if (!canGoOn && !hasFraction && tokens[i].Length != 4) return -1;
        var best = -1;
        Take(DayTimeMatcher.Match(tokens, i, false, out var point), point, ref best, ref form);
        if (isMark || hasFraction || next.Is(AfterAmount)) Take(SpanMatcher.Match(tokens, i, out var span), span, ref best, ref form);
        return best;
    }

    // "nearly three years", "more than a week", "at least 72 hours", "around 1910", "about two years ago"
    private static int MatchModified(in DateTokens tokens, int i, DateWord word, out TimeForm form)
    {
        form = default;
        var at = i + 1;
        if (word.Is(NeedsThan))
        {
            if (!tokens.IsWord(at, "than")) return -1;
            at++;
        }
        else if (word.Is(NeedsAt))
        {
            if (!tokens.IsWord(i - 1, "at")) return -1;
        }
        else if (word.Is(Abbreviated) && tokens.IsMark(at, '.'))
        {
            at++;
        }

        var end = SpanMatcher.Match(tokens, at, out form);
        var isOver = word.Mod == TimeMod.MoreThan && !word.Is(NeedsThan);
        if (end > 0 && (tokens.Is(at, The | Unit | Past | Last | Next) || (isOver && tokens.Is(at, Vague)))) return -1;
        if (end < 0 && word.Mod == TimeMod.Approx && !tokens.IsWord(i, "some")) end = DayTimeMatcher.Match(tokens, at, false, out form);
        // "to get around Wednesday's ruling"
        if (end < 0 || (tokens.IsWord(i, "around") && tokens.Is(end, Genitive))) return -1;
        form.Mod = word.Mod;
        return end;
    }

    private static int MatchReference(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var end = tokens.Phrases.Match(tokens, i, out var phrase);
        if (end < 0 || phrase!.Reference == TimeReference.None || !IsReference(tokens, i, end, phrase)) return -1;
        form = TimeForm.Of(phrase.Reference);
        return end;
    }

    private static bool IsInName(in DateTokens tokens, int i) =>
        tokens.IsCapitalised(i) && i > 0 && tokens.Kind(i - 1) == TokenKind.Word && tokens.Kind(i + 1) == TokenKind.Word
            && tokens.IsCapitalised(i + 1);

    private static bool IsModal(in DateTokens tokens, int i) =>
        tokens.IsWord(i, "may") || tokens.IsWord(i, "could") || tokens.IsWord(i, "might");

    private static bool IsReference(in DateTokens tokens, int i, int end, DatePhrase phrase) => phrase.Words switch
    {
        // "the past behaviour", "the present case"; "as soon as"
        "the past" => !tokens.Is(end, Unit | Cardinal | Vague | Season | Weekday | Month) && tokens.Kind(end) != TokenKind.Number
            && (tokens.Is(i - 1, Preposition | Of) || PointMatcher.IsClauseEnd(tokens, end)),
        "the present" => PointMatcher.IsClauseEnd(tokens, end),
        "the moment" => tokens.Is(i - 1, Preposition) && PointMatcher.IsClauseEnd(tokens, end),
        // "will soon", "end soon."; in "soon fell" it only joins the story.
        "soon" => tokens.Is(i - 1, DateSign.FutureTense) || IsModal(tokens, i - 1) || tokens.Is(end, DateSign.FutureTense)
            || (!(tokens.IsDash(end) && tokens.IsJoined(end)) && tokens.Kind(end) != TokenKind.Word && !tokens.IsWord(i - 1, "as")
            && !tokens.IsWord(i - 1, "too")),
        "now" => !tokens.IsDash(end) || !tokens.IsJoined(end),
        // "Current TV"; "its future is uncertain" is its fate.
        "current" or "recent" => !IsInName(tokens, i),
        "future" => !IsInName(tokens, i) && !(tokens.Is(i - 1, Possessive | Genitive)
            && (PointMatcher.IsClauseEnd(tokens, end) || tokens.Is(end, DateSign.Copula | DateSign.PastTense | DateSign.FutureTense))),
        _ => true,
    };
}
