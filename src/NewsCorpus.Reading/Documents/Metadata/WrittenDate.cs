using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>A day as metadata writes it. Zones are not converted.</summary>
/// <param name="Day">The day.</param>
/// <param name="UtcHour">The hour where the text gives a clock in UTC, so that the publisher's own day may be another; null
/// otherwise.</param>
internal readonly record struct WrittenDay(DateOnly Day, int? UtcHour)
{
    // Newsrooms work between UTC-10 (Hawaii) and UTC+13 (New Zealand in summer).
    private const int FirstHourOfSameDay = 10;
    private const int FirstHourOfNextDay = 11;

    /// <summary>True where it can be that other day at the publisher's place.</summary>
    public bool MayBe(DateOnly other) => (other.DayNumber - Day.DayNumber) switch
    {
        0 => true,
        -1 => UtcHour < FirstHourOfSameDay,
        1 => UtcHour >= FirstHourOfNextDay,
        _ => false,
    };
}

/// <summary>
/// Reads the first full date of a short text in any common form: ISO 8601, RFC 2822, RFC 850, ctime, "March 12, 2024 at 9:30 p.m. EDT",
/// "12th of March 2024", "2024/03/12", "12.03.2024", seconds or milliseconds since 1970.
/// </summary>
internal static partial class WrittenDate
{
    private const string Month = @"(?<m>\p{L}{3,10})";
    private const string Clock = @"([0-9]{1,2}:[0-9]{2}(:[0-9]{2})?\s*([ap]\.?m\.?)?\s*)";
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads a date.</summary>
    /// <param name="text">A short text.</param>
    /// <param name="isMonthFirst">How "03/12/2024" is meant; null where nobody says, and it is then no date.</param>
    /// <returns>The day; null where there is none with day, month and year.</returns>
    public static WrittenDay? Read(string text, bool? isMonthFirst = null)
    {
        text = text.Trim();
        if (PublishedDate.FromIso(text) is { } iso) return new WrittenDay(iso, UtcHour(text));
        if (SinceEpoch(text) is { } instant) return new WrittenDay(DateOnly.FromDateTime(instant), instant.Hour);
        foreach (var form in Forms())
        {
            foreach (Match match in form.Matches(text))
            {
                if (DayOf(match, isMonthFirst) is { } day) return new WrittenDay(day, UtcHour(text));
            }
        }

        return null;
    }

    private static Regex[] Forms() => [YearFirst(), DayMonthNameYear(), MonthNameDayYear(), YearMonthNameDay(), Numeric(), Compact()];

    private static DateOnly? DayOf(Match match, bool? isMonthFirst)
    {
        var year = Number(match.Groups["y"].Value);
        if (match.Groups["y"].Length == 2) year += year < 70 ? 2000 : 1900;
        if (match.Groups["m"] is { Success: true, Value: var month })
        {
            return Make(year, char.IsAsciiDigit(month[0])
                ? Number(month) : MonthNames.NumberOf(month) ?? 0, Number(match.Groups["d"].Value));
        }

        var (first, second) = (Number(match.Groups["a"].Value), Number(match.Groups["b"].Value));
        // With full stops the day comes first everywhere that writes so.
        if (first > 12 || first == second || match.Groups["s"].Value == ".") return Make(year, second, first);
        if (second > 12) return Make(year, first, second);
        if (WeekdayOrder(match.Groups["w"].Value, Make(year, first, second), Make(year, second, first)) is { } byWeekday)
        {
            isMonthFirst = byWeekday;
        }

        return isMonthFirst is { } order ? order ? Make(year, first, second) : Make(year, second, first) : null;
    }

    // "Fri, 05/03/2024" is of May, as the fifth of March was a Tuesday.
    private static bool? WeekdayOrder(string weekday, DateOnly? monthFirst, DateOnly? dayFirst)
    {
        var isMonthFirst = IsOn(monthFirst, weekday);
        return isMonthFirst == IsOn(dayFirst, weekday) ? null : isMonthFirst;
    }

    private static bool IsOn(DateOnly? day, string weekday) =>
        weekday.Length > 0 && day?.DayOfWeek.ToString().StartsWith(weekday, StringComparison.OrdinalIgnoreCase) == true;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    private static DateTime? SinceEpoch(string text)
    {
        if (text.Length is not (10 or 13) || text.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        var number = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return DateTimeOffset.FromUnixTimeMilliseconds(text.Length == 10 ? number * 1000 : number).UtcDateTime;
    }

    // A date in UTC without a clock is that of midnight.
    private static int? UtcHour(string text)
    {
        if (!Utc().IsMatch(text)) return null;
        return Hour().Match(text) is { Success: true } hour ? Number(hour.Groups["h"].Value) % 24 : 0;
    }

    [GeneratedRegex(
        @"([0-9]\s*Z|[+-]00:?00|GMT|UTC|[0-9]T.*[0-9]\+00)$|\b(GMT|UTC)\b(?!\s*[+-][0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Utc();

    [GeneratedRegex(@"(?<h>[0-9]{1,2}):[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>[0-9]{4})([-/.]|\s?[年년]\s?)(?<m>[0-9]{1,2})([-/.]|\s?[月월]\s?)(?<d>[0-9]{1,2})(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        @"(?<![0-9])(?<d>[0-9]{1,2})(st|nd|rd|th|er)?[\s,.-]*((of|de|del)\s+)?\b" + Month + @"\b[\s.,-]*((de|del)\s+)?(?<y>[0-9]{4}"
        + @"|(?<=-)[0-9]{2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthNameYear();

    // ctime has the clock and the zone before the year: "Tue Mar 12 21:30:09 GMT 2024".
    [GeneratedRegex(
        @"\b" + Month + @"\b[\s.,-]*(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(" + Clock + @"([A-Z]{1,5}([+-][0-9]{2}:?[0-9]{2})?\s+"
        + @"|[+-][0-9]{4}\s+)?)?(?<y>[0-9]{4})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthNameDayYear();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>[0-9]{4})[\s,./-]+" + Month + @"\b[\s.,/-]*(?<d>[0-9]{1,2})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthNameDay();

    [GeneratedRegex(
        @"(\b(?<w>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?<![0-9/.-])(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\k<s>"
        + @"(?<y>[0-9]{4})(?![0-9/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>(19|20)[0-9]{2})(?<m>[0-9]{2})(?<d>[0-9]{2})([0-9]{4}([0-9]{2})?)?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();
}
