using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads numbered parts of a longer time: "the third quarter of 2009", "Q3", "the first half of last year", "the last
/// week of March", "20th century".
/// </summary>
internal static class SubPeriodMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var word = tokens.Word(i);
        // "the third-quarter loss": the article belongs to the noun.
        if (word.Is(The) && tokens.IsDash(i + 2) && tokens.IsJoined(i + 2)) return -1;
        var point = default(CalendarPoint);
        var end = -1;
        if (word.Is(QuarterLabel | HalfLabel))
        {
            end = MatchLabel(tokens, i, ref point);
        }
        else if (word.Is(The | Ordinal | Fiscal | Last))
        {
            end = MatchCentury(tokens, i, out form);
            if (end > 0) return end;
            end = MatchNumbered(tokens, i, ref point, out var number, out var unit);
            if (end > 0 && unit != TimeUnit.Quarter) return MatchUnitOf(tokens, end, number, unit, out form);
        }

        if (end < 0) return -1;
        form = TimeForm.Of(point);
        return WithYear(tokens, end, ref form);
    }

    /// <summary>A quarter or half that stands after its year: "this year's third quarter", "the 1988 quarter".</summary>
    public static int MatchInside(in DateTokens tokens, int i, ref TimeForm form)
    {
        var point = default(CalendarPoint);
        if (tokens.Is(i, QuarterLabel | HalfLabel))
        {
            var label = MatchLabel(tokens, i, ref point);
            if (label < 0) return -1;
            form.Point.Quarter = point.Quarter;
            form.Point.Half = point.Half;
            return label;
        }

        var end = MatchNumbered(tokens, i, ref point, out _, out var unit);
        if (end < 0 || unit is not (TimeUnit.Quarter or TimeUnit.Half) || point.IsEmpty) return -1;
        form.Point.Quarter = point.Quarter;
        form.Point.Half = point.Half;
        return end;
    }

    // "Q3", "3Q", "Q 3", "H1"
    private static int MatchLabel(in DateTokens tokens, int i, ref CalendarPoint point)
    {
        var word = tokens.Word(i);
        if (!tokens.IsCapitalised(i)) return -1;
        if (word.Number == 0) return -1;
        if (word.Is(QuarterLabel)) point.Quarter = (byte)word.Number;
        else point.Half = (byte)word.Number;
        return i + 1;
    }

    // [the] [fiscal] third [fiscal] quarter; also with hyphens.
    private static int MatchNumbered(in DateTokens tokens, int i, ref CalendarPoint point, out int number, out TimeUnit unit)
    {
        number = 0;
        unit = TimeUnit.None;
        var at = tokens.Is(i, The) ? i + 1 : i;
        at = SkipFiscal(tokens, at);
        if (tokens.TryNumber(at, 1, 31, out number) && tokens.Is(at + 1, OrdinalSuffix) && tokens.IsJoined(at + 1)) at += 2;
        else if (tokens.Is(at, Ordinal)) number = tokens.Word(at++).Number;
        else if (tokens.Is(at, Last)) (number, at) = (-1, at + 1);
        else return -1;
        at = SkipFiscal(tokens, at);
        if (tokens.IsDash(at) && tokens.IsJoined(at)) at++;
        var word = tokens.Word(at);
        if (!word.Is(Unit | HalfWord) || word.Is(Plural)) return -1;
        unit = word.Unit;
        if (unit == TimeUnit.Quarter)
        {
            if (number is < -1 or 0 or > 4) return -1;
            point.Quarter = (byte)(number < 0 ? 4 : number);
        }
        else if (unit == TimeUnit.Half && number is 1 or 2 or -1)
        {
            point.Half = (byte)(number < 0 ? 2 : number);
        }

        return at + 1;
    }

    private static int SkipFiscal(in DateTokens tokens, int at)
    {
        if (!tokens.Is(at, Fiscal)) return at;
        return tokens.IsDash(at + 1) && tokens.IsJoined(at + 1) ? at + 2 : at + 1;
    }

    // "of 2009", "2009", "of last year", ", 2009", "of fiscal 2009", "of the year"
    private static int WithYear(in DateTokens tokens, int end, ref TimeForm form)
    {
        var hasOf = tokens.Is(end, Of);
        var at = SkipFiscal(tokens, hasOf ? end + 1 : end);
        var after = YearMatcher.Match(tokens, at, false, out var year);
        if (after > 0)
        {
            form.Point.Year = year;
            form.Point.YearSpan = 1;
            return after;
        }

        if (hasOf && tokens.Is(at, The) && tokens.Word(at + 1) is { Unit: TimeUnit.Year } unit && !unit.Is(Frequency | Plural))
        {
            return at + 2;
        }

        after = RelativeMatcher.Match(tokens, at, out var outer);
        if (after < 0 || outer is not { Unit: TimeUnit.Year, IsSettled: false }) return end;
        outer.Point = form.Point;
        form = outer;
        return after;
    }

    // "the last week of March", "the first day of 2009", "the first half of the 1990s", "the second half of June"
    private static int MatchUnitOf(in DateTokens tokens, int at, int number, TimeUnit unit, out TimeForm form)
    {
        form = default;
        if (unit is TimeUnit.Century) return -1;
        if (!tokens.Is(at, Of)) return -1;
        var end = PointMatcher.Match(tokens, at + 1, true, out var whole, allowsPart: false);
        if (end < 0 || whole.IsSettled) return -1;
        var finest = whole.HasShift && whole.Point.IsEmpty ? ToGranularity(whole.Unit) : whole.Point.Finest;
        switch (unit)
        {
            case TimeUnit.Half when finest == Granularity.Year:
                whole.Point.Half = (byte)(number is 2 or -1 ? 2 : 1);
                break;
            case TimeUnit.Half:
                whole.Mod = number is 2 or -1 ? TimeMod.End : TimeMod.Start;
                break;
            case TimeUnit.Day when finest == Granularity.Month && number > 0:
                whole.Point.Day = (byte)Math.Min(number, 28);
                break;
            case TimeUnit.Month when finest == Granularity.Year && number is > 0 and <= 12:
                whole.Point.Month = (byte)number;
                break;
            case TimeUnit.Week when finest is Granularity.Month or Granularity.Year:
            case TimeUnit.Weekend when finest is Granularity.Month:
                whole.Nth = (sbyte)Math.Clamp(number, -1, 53);
                if (unit == TimeUnit.Weekend) whole.Point.IsWeekend = true;
                break;
            default:
                return -1;
        }

        form = whole;
        return end;
    }

    private static Granularity? ToGranularity(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => Granularity.Year,
        TimeUnit.Month => Granularity.Month,
        TimeUnit.Decade => Granularity.Decade,
        TimeUnit.Century => Granularity.Century,
        TimeUnit.Quarter => Granularity.Quarter,
        _ => null,
    };

    /// <summary>"20th century", "the nineteenth century", "eighteenth-century", "5th century BC".</summary>
    public static int MatchCentury(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Is(i, The) ? i + 1 : i;
        int number;
        if (tokens.TryNumber(at, 1, 21, out number) && tokens.Is(at + 1, OrdinalSuffix) && tokens.IsJoined(at + 1)) at += 2;
        else if (tokens.Is(at, Ordinal) && tokens.Word(at).Number is > 0 and <= 20) number = tokens.Word(at++).Number;
        else if (tokens.IsWord(at, "twenty") && tokens.IsDash(at + 1) && tokens.IsWord(at + 2, "first")) (number, at) = (21, at + 3);
        else return -1;
        if (tokens.IsDash(at) && tokens.IsJoined(at)) at++;
        if (tokens.Word(at).Unit != TimeUnit.Century) return -1;
        at++;
        var year = (number - 1) * 100;
        var isBefore = tokens.Is(at, Era) && tokens.Word(at).Number < 0;
        if (tokens.Is(at, Era)) at++;
        if (year == 0) year = 1;
        form = TimeForm.Of(new CalendarPoint { Year = isBefore ? -year : year, YearSpan = 100 });
        return at;
    }
}
