namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>
/// Writes calendar points as TIMEX3 values (TimeML annotation guidelines 1.2.1, section 2.1.2): ISO 8601 with
/// <c>X</c> for what is unknown, <c>199</c> for a decade, <c>2023/2024</c> for a season or business year that runs over two years,
/// <c>19</c> for a century, <c>BC0480</c> before Christ.
/// </summary>
internal static class TimexFormat
{
    private static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];
    private static readonly string[] DayParts = ["", "MO", "MI", "AF", "EV", "NI", "DT"];

    /// <summary>More than the length of any value, in characters.</summary>
    public const int LongestValue = 40;

    public static string Reference(TimeReference reference) => reference switch
    {
        TimeReference.Past => "PAST_REF",
        TimeReference.Present => "PRESENT_REF",
        _ => "FUTURE_REF",
    };

    /// <summary>The modifier; null for none.</summary>
    public static string? Mod(TimeMod mod) => mod switch
    {
        TimeMod.None => null,
        TimeMod.Start => "START",
        TimeMod.Mid => "MID",
        TimeMod.End => "END",
        TimeMod.Approx => "APPROX",
        TimeMod.LessThan => "LESS_THAN",
        TimeMod.MoreThan => "MORE_THAN",
        TimeMod.EqualOrMore => "EQUAL_OR_MORE",
        _ => "EQUAL_OR_LESS",
    };

    /// <summary>Writes the value of a calendar time; gives its length.</summary>
    public static int Write(in CalendarPoint point, Span<char> buffer)
    {
        var end = WriteDate(point, buffer);
        return point.HasTime ? WriteTime(point, buffer, end) : end;
    }

    private static int WriteDate(in CalendarPoint point, Span<char> buffer)
    {
        var end = WriteYear(point, buffer);
        if (point.YearSpan > 1) return end;
        if (point.Month == 0 && point.Day == 0)
        {
            if (point.IsOpenDay) return Append(buffer, end, "-XX-XX");
            if (point.IsOpenMonth) return Append(buffer, end, "-XX");
            if (point.IsOpenQuarter) return Append(buffer, end, "-QX");
            if (point.IsOpenWeek || point.Week != 0 || point.IsWeekend || point.Weekday != 0) return WriteWeek(point, buffer, end);
            if (point.Season != 0) return Append(buffer, Append(buffer, end, "-"), Seasons[point.Season]);
            if (point.Quarter != 0) return Append(buffer, Append(buffer, end, "-Q"), (char)('0' + point.Quarter));
            if (point.Half != 0) return Append(buffer, Append(buffer, end, "-H"), (char)('0' + point.Half));
            return point.HasTime ? Append(buffer, end, "-XX-XX") : end;
        }

        end = Append(buffer, end, "-");
        end = point.Month == 0 ? Append(buffer, end, "XX") : AppendTwo(buffer, end, point.Month);
        if (point.Day == 0) return point.HasTime ? Append(buffer, end, "-XX") : end;
        return AppendTwo(buffer, Append(buffer, end, "-"), point.Day);
    }

    private static int WriteYear(in CalendarPoint point, Span<char> buffer)
    {
        if (!point.HasYear) return Append(buffer, 0, "XXXX");
        var end = point.Year < 0 ? Append(buffer, 0, "BC") : 0;
        var year = Math.Abs(point.Year);
        end = AppendTwo(buffer, AppendTwo(buffer, end, year / 100), year % 100);
        if (point.YearSpan == 2) return AppendTwo(buffer, AppendTwo(buffer, Append(buffer, end, "/"), (year + 1) / 100), (year + 1) % 100);
        return point.YearSpan switch { 10 => end - 1, 100 => end - 2, _ => end };
    }

    private static int WriteWeek(in CalendarPoint point, Span<char> buffer, int end)
    {
        end = Append(buffer, end, "-W");
        end = point.Week == 0 ? Append(buffer, end, "XX") : AppendTwo(buffer, end, point.Week);
        if (point.IsWeekend) return Append(buffer, end, "-WE");
        return point.Weekday == 0 ? end : Append(buffer, Append(buffer, end, "-"), (char)('0' + point.Weekday));
    }

    private static int WriteTime(in CalendarPoint point, Span<char> buffer, int end)
    {
        end = Append(buffer, end, "T");
        if (!point.HasHour) return Append(buffer, end, DayParts[(int)point.Part]);
        end = AppendTwo(buffer, end, point.Hour);
        end = AppendTwo(buffer, Append(buffer, end, ":"), point.Minute);
        return point.IsUtc ? Append(buffer, end, "Z") : end;
    }

    private static int AppendTwo(Span<char> buffer, int end, int number)
    {
        buffer[end] = (char)('0' + (number / 10));
        buffer[end + 1] = (char)('0' + (number % 10));
        return end + 2;
    }

    private static int Append(Span<char> buffer, int end, char letter)
    {
        buffer[end] = letter;
        return end + 1;
    }

    private static int Append(Span<char> buffer, int end, string text)
    {
        text.CopyTo(buffer[end..]);
        return end + text.Length;
    }
}
