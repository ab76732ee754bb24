using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads stretches of time and what they measure from: "three days", "27-year", "the past five years", "two years ago",
/// "three days later", "the day before", "for years".
/// </summary>
internal static class SpanMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var end = MatchDayBefore(tokens, i, out form);
        if (end > 0) return end;
        end = MatchRelated(tokens, i, out form);
        if (end > 0) return end;
        var number = tokens.Is(i, The) && (tokens.Is(i + 1, Cardinal) || tokens.Kind(i + 1) == TokenKind.Number) ? i + 1 : i;
        end = AmountMatcher.Match(tokens, number, out var amount);
        if (end > 0 && number > i && !tokens.Is(end - 1, Plural)) return -1;
        if (end < 0) end = MatchBareUnit(tokens, i, out amount);
        if (end < 0) return -1;
        var offset = MatchOffset(tokens, end, amount, out form);
        if (offset > 0) return offset;
        return MatchDuration(tokens, i, end, amount, out form);
    }

    // "years" in "for years", "decades later", "hours of fighting"
    private static int MatchBareUnit(in DateTokens tokens, int i, out Amount amount)
    {
        var word = tokens.Word(i);
        amount = new Amount(0, true, word.Unit);
        if (!word.Is(Unit)) return -1;
        if (!word.Is(Plural))
        {
            amount = new Amount(1, false, word.Unit);
            return tokens.IsDash(i + 1) && tokens.IsJoined(i + 1) && tokens.IsWord(i + 2, "long") ? i + 1 : -1;
        }

        // "the wee hours of Sunday"
        if (word.Unit == TimeUnit.Hour && (tokens.IsWord(i - 1, "wee") || tokens.IsWord(i - 1, "small") || tokens.IsWord(i - 1, "early")))
        {
            return -1;
        }

        var isMeasured = tokens.Is(i + 1, Ago | Later | Earlier | Of) || (tokens.IsDash(i + 1) && tokens.Is(i + 2, Lasting))
            || (tokens.IsWord(i + 1, "that") && tokens.IsWord(i + 2, "followed"))
            || IsMeasure(tokens, i - 1)
            || (tokens.Is(i - 1, And) && tokens.Is(i - 2, Plural) && tokens.Is(i - 2, Unit) && IsMeasure(tokens, i - 3));
        return isMeasured ? i + 1 : -1;
    }

    // "for years", "in just minutes", "spent years in jail", "will take days or weeks"
    private static bool IsMeasure(in DateTokens tokens, int i) => tokens.Is(i, DateSign.DurationLead);

    // "ago", "later", "earlier", "before" at the end of a clause, "from now"
    private static int MatchOffset(in DateTokens tokens, int end, Amount amount, out TimeForm form)
    {
        form = default;
        var word = tokens.Word(end);
        var at = end + 1;
        ShiftAnchor anchor;
        int sign;
        if (word.Is(Ago)) (anchor, sign) = (ShiftAnchor.Published, -1);
        else if (word.Is(Later | Earlier) && (!word.Is(Preposition) || PointMatcher.IsClauseEnd(tokens, at))
            && !tokens.IsWord(end, "afterward"))
        {
            (anchor, sign) = (ShiftAnchor.Text, word.Is(Later) ? 1 : -1);
        }
        else if (tokens.IsWord(end, "from") && tokens.IsWord(at, "now")) (anchor, sign, at) = (ShiftAnchor.Published, 1, at + 1);
        else return -1;
        form = OfOffset(amount, anchor, sign);
        return at;
    }

    private static TimeForm OfOffset(Amount amount, ShiftAnchor anchor, int sign)
    {
        // "two and a half years ago" is 30 months ago.
        if (amount.Split() is { Unit: TimeUnit.Year, RestUnit: TimeUnit.Month } mixed)
        {
            amount = new Amount((mixed.Count * 12) + mixed.Rest, false, TimeUnit.Month);
        }

        if (amount is { IsWhole: false, IsVague: false, Unit: TimeUnit.Century })
        {
            amount = new Amount(amount.Count * 100, false, TimeUnit.Year);
        }

        if (!amount.IsWhole || amount.Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour)
        {
            // "years ago" points to the past; "an hour later" says only how long.
            return anchor == ShiftAnchor.Text
                ? TimeForm.Of(TimexType.Duration, amount)
                : TimeForm.Of(sign < 0 ? TimeReference.Past : TimeReference.Future);
        }

        var (unit, factor) = amount.Unit == TimeUnit.Fortnight ? (TimeUnit.Week, 2) : (amount.Unit, 1);
        var shift = sign * factor * (int)amount.Count;
        // "a year ago" compares with what was just reported on: a quarter, where one was.
        if (unit == TimeUnit.Year && shift == -1)
        {
            anchor = anchor == ShiftAnchor.Text ? ShiftAnchor.QuarterOrText : ShiftAnchor.QuarterOrPublished;
        }

        return new TimeForm { Unit = unit, Shift = shift, Anchor = anchor, IsOffset = true };
    }

    // "the day before", "the year after", "the day before yesterday"
    private static int MatchDayBefore(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (!tokens.Is(i, The)) return -1;
        var unit = tokens.Word(i + 1);
        if (!unit.Is(Unit | DayPart) || unit.Is(Plural)) return -1;
        var word = tokens.Word(i + 2);
        var sign = word.Is(Earlier | Previous) ? -1 : word.Is(Later | Following) ? 1 : 0;
        if (sign == 0) return -1;
        if (tokens.Is(i + 3, DeicticDay))
        {
            form = new TimeForm { Unit = TimeUnit.Day, Shift = sign + tokens.Word(i + 3).Number };
            return i + 4;
        }

        // "the week after next", "the year before last"
        if (unit.Is(Unit) && tokens.Is(i + 3, sign < 0 ? Last : Next) && PointMatcher.IsClauseEnd(tokens, i + 4))
        {
            form = new TimeForm { Unit = unit.Unit, Shift = 2 * sign };
            return i + 4;
        }

        if (!PointMatcher.IsClauseEnd(tokens, i + 3) && !tokens.Is(i + 3, DateSign.PastTense)) return -1;
        var isPart = unit.Is(DayPart);
        form = new TimeForm { Unit = isPart ? TimeUnit.Day : unit.Unit, Shift = sign, Anchor = ShiftAnchor.Text };
        if (isPart) (form.Type, form.Point.Part) = (TimexType.Time, unit.Part);
        return i + 3;
    }

    // "the past five years", "the next few weeks", "the first nine months of 1989", "recent weeks", "the coming days"
    private static int MatchRelated(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Is(i, The | This | Possessive) || tokens.IsWord(i, "these") ? i + 1 : i;
        var word = tokens.Word(at);
        var isRecent = tokens.IsWord(at, "recent") || (tokens.IsWord(at, "early") && tokens.Word(at + 1).Unit != TimeUnit.Hour);
        if (!isRecent && !word.Is(Last | Next | Past | Coming | Previous | Following | Ordinal)) return -1;
        if (word.Is(Ordinal) && word.Number is not (1 or -1)) return -1;
        at++;
        int end;
        Amount amount;
        if (tokens.Is(at, Unit) && tokens.Is(at, Plural))
        {
            amount = new Amount(0, true, tokens.Word(at).Unit);
            end = at + 1;
        }
        else
        {
            if (tokens.Is(at, A | The)) return -1;
            end = AmountMatcher.Match(tokens, at, out amount);
            if (end < 0) return -1;
            if (amount is { IsVague: false, Count: <= 1 } && tokens.Is(end - 1, Unit) && !tokens.Is(end - 1, Plural)) return -1;
        }

        form = TimeForm.Of(TimexType.Duration, amount);
        return WithYear(tokens, end);
    }

    private static int WithYear(in DateTokens tokens, int end)
    {
        if (!tokens.Is(end, Of)) return end;
        var after = YearMatcher.Match(tokens, end + 1, false, out _);
        return after > 0 ? after : end;
    }

    private static int MatchDuration(in DateTokens tokens, int i, int end, Amount amount, out TimeForm form)
    {
        form = TimeForm.Of(TimexType.Duration, amount);
        // "will one day be", "hopes to one day follow"
        if (amount is { Count: 1, Unit: TimeUnit.Day } && tokens.IsWord(i, "one")
            && (tokens.Is(i - 1, DateSign.FutureTense) || (tokens.IsWord(i - 1, "to") && tokens.Kind(end) == TokenKind.Word)))
        {
            form = TimeForm.Of(TimeReference.Future);
            return end;
        }

        var dashed = tokens.IsDash(end) && tokens.IsJoined(end) ? 1 : 0;
        if (tokens.Is(end + dashed, Lasting) && tokens.Word(end + dashed).Unit == TimeUnit.None)
        {
            // An age is not a stretch of time that the text tells of.
            return tokens.IsWord(end + dashed, "old") ? -1 : dashed == 0 ? end : end + dashed + 1;
        }

        if (amount is { IsVague: false, Count: 1 } && tokens.Is(i, A)) return MatchOne(tokens, i, end, amount.Unit, ref form);
        // "three quarters of the vote", but "two consecutive quarters of growth"
        if (amount.Unit == TimeUnit.Quarter && ((tokens.Is(end, Of) && !tokens.Is(end - 2, Filler)) || amount.Count <= 1)) return -1;
        return amount.Unit is TimeUnit.Weekend or TimeUnit.Half && amount.Count <= 1 ? -1 : end;
    }

    // "a year": a rate after what is counted ("$40 a year"), a duration after a preposition ("for a year").
    private static int MatchOne(in DateTokens tokens, int i, int end, TimeUnit unit, ref TimeForm form)
    {
        if (unit is TimeUnit.Quarter or TimeUnit.Second or TimeUnit.Weekend) return -1;
        if (tokens.Is(i - 1, Preposition | Modifier)) return end;
        // "comes a day after"
        if (tokens.Is(end, Later | Earlier)) return end;
        var before = tokens[i - 1];
        var isRate = before.Kind is TokenKind.Number || tokens.IsMark(i - 1, '%') || tokens.Is(i - 1, Cardinal)
            || tokens.Is(i - 1, DateSign.Counted)
            || tokens.IsWord(i - 1, "once") || tokens.IsWord(i - 1, "twice") || tokens.IsWord(i - 1, "share")
            || tokens.IsWord(i - 1, "barrel")
            || (before.Kind == TokenKind.Word && before.Length > 2 && tokens.Text(i - 1)[^1] == 's' && tokens.Word(i - 1).IsOther);
        if (isRate) form.Type = TimexType.Set;
        return isRate || end > i + 2 ? end : -1;
    }
}
