using System.Globalization;

namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>Reads a day of publication from metadata and from URLs. Times and zones are not looked at.</summary>
internal static class PublishedDate
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    /// <summary>
    /// The day that an ISO 8601 date or date-time names (calendar, week or ordinal date, extended or basic format);
    /// null for anything else, also for a mere year or month.
    /// </summary>
    public static DateOnly? FromIso(string text)
    {
        var end = text.AsSpan().IndexOfAny('T', 't', ' ');
        var date = end < 0 ? text : text[..end];
        if (end >= 0 && !IsTime(text.AsSpan(end + 1))) return null;
        string[] formats = ["yyyy-MM-dd", "yyyyMMdd"];
        if (DateOnly.TryParseExact(date, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        var compact = date.Replace("-", "", StringComparison.Ordinal);
        return compact.Length switch
        {
            8 when compact[4] == 'W' => FromWeek(compact),
            7 => FromOrdinal(compact),
            _ => null,
        };
    }

    /// <summary>The day that the path of a URL holds (<c>/2024/12/07/</c>, <c>/2024/dec/07/</c>, <c>-2024-12-07</c>).</summary>
    public static DateOnly? FromUrl(string? url)
    {
        if (url is null) return null;
        var query = url.AsSpan().IndexOfAny('?', '#');
        var path = query < 0 ? url : url[..query];
        for (var at = 0; at + 8 <= path.Length; at++)
        {
            if (at > 0 && char.IsAsciiLetterOrDigit(path[at - 1])) continue;
            if (FromUrlAt(path, at) is { } day) return day;
        }

        return null;
    }

    private static DateOnly? FromUrlAt(string path, int at)
    {
        var year = Digits(path, ref at, 4, 4);
        if (year is null or < 1980 or > 2100 || at >= path.Length) return null;
        var separator = path[at];
        if (separator is not ('/' or '-' or '_')) separator = '\0';
        else at++;
        var month = separator == '/' ? MonthName(path, ref at) : null;
        month ??= Digits(path, ref at, separator == '\0' ? 2 : 1, 2);
        if (month is null || at >= path.Length) return null;
        if (separator != '\0' && path[at++] != separator) return null;
        var day = Digits(path, ref at, separator == '\0' ? 2 : 1, 2);
        if (day is null || (at < path.Length && char.IsAsciiLetterOrDigit(path[at]))) return null;
        return Make(year.Value, month.Value, day.Value);
    }

    private static int? MonthName(string path, ref int at)
    {
        if (at + 3 > path.Length) return null;
        var name = path.AsSpan(at, 3);
        for (var i = 0; i < Months.Length; i++)
        {
            if (!name.Equals(Months[i], StringComparison.OrdinalIgnoreCase)) continue;
            at += 3;
            return i + 1;
        }

        return null;
    }

    private static int? Digits(string path, ref int at, int least, int most)
    {
        var (value, start) = (0, at);
        while (at < path.Length && at - start < most && char.IsAsciiDigit(path[at])) value = (value * 10) + path[at++] - '0';
        return at - start >= least ? value : null;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static bool IsTime(ReadOnlySpan<char> time) =>
        time.Length >= 2 && char.IsAsciiDigit(time[0]) && char.IsAsciiDigit(time[1])
        && time.IndexOfAnyExcept("0123456789:.,+-Zz\u2212 ") < 0;

    private static DateOnly? FromWeek(string compact)
    {
        var isNumber = int.TryParse(compact.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            & int.TryParse(compact.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            & int.TryParse(compact.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var day);
        if (!isNumber || year is < 1 or > 9998 || day is < 1 or > 7 || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7)));
    }

    private static DateOnly? FromOrdinal(string compact)
    {
        if (!int.TryParse(compact, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var (year, day) = (number / 1000, number % 1000);
        if (year < 1 || day < 1 || day > (DateTime.IsLeapYear(year) ? 366 : 365)) return null;
        return new DateOnly(year, 1, 1).AddDays(day - 1);
    }
}
