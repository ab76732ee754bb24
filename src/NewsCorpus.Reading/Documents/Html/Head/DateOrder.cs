using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Tells whether a page that writes "03/12/2024" means March or December.</summary>
internal static partial class DateOrder
{
    // Short dates of CLDR: these put the month first. Canada writes both.
    private static readonly FrozenSet<string> MonthFirstCountries =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "us", "ph", "pr", "pa");

    // Country codes that sites everywhere use.
    private static readonly FrozenSet<string> NoCountries = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "ca", "co", "io", "tv", "me", "ai", "fm", "ly", "to", "cc", "ws", "gg", "eu");

    /// <summary>True for the month first, false for the day first; null where nothing on the page says.</summary>
    /// <param name="url">The address of the page. Its country counts before the language, which many sites leave as their software sets
    /// it.</param>
    /// <param name="language">The page's language, such as "en-GB".</param>
    /// <param name="dates">Texts with dates of the page. "25/03/2024" decides for all, and so does a day that is also written in
    /// words.</param>
    public static bool? Of(string? url, string? language, IReadOnlyList<string> dates) =>
        OfFigures(dates) ?? OfOtherDates(dates) ?? OfAddress(url) ?? OfLanguage(language);

    private static bool? OfAddress(string? url)
    {
        if (PageAddress.Read(url) is not { } address) return null;
        var country = address.Host[(address.Host.LastIndexOf('.') + 1)..];
        if (country is "gov" or "mil" or "edu") return true;
        return country.Length != 2 || NoCountries.Contains(country) ? null : MonthFirstCountries.Contains(country);
    }

    private static bool? OfLanguage(string? language)
    {
        if (string.IsNullOrWhiteSpace(language)) return null;
        var parts = language.Trim().Split('-', '_');
        var country = parts.Length > 1 && parts[^1].Length == 2 ? parts[^1] : null;
        if (country is not null && MonthFirstCountries.Contains(country)) return true;
        var isEnglish = parts[0].Equals("en", StringComparison.OrdinalIgnoreCase);
        return isEnglish && (country is null || NoCountries.Contains(country)) ? null : false;
    }

    private static bool? OfFigures(IReadOnlyList<string> dates) => TheOnly(dates.SelectMany(text => Figures().Matches(text))
        .Select(match => (First: Number(match.Groups["a"]), Second: Number(match.Groups["b"])))
        .Where(date => date.First is > 0 and <= 31 && date.Second is > 0 and <= 31 && (date.First > 12) != (date.Second > 12))
        .Select(date => date.Second > 12));

    private static bool? OfOtherDates(IReadOnlyList<string> dates)
    {
        var open = dates.Where(text => Figures().IsMatch(text) && WrittenDate.Read(text) is null).ToList();
        if (open.Count == 0) return null;
        var certain = dates.Select(text => WrittenDate.Read(text)?.Day).OfType<DateOnly>().ToHashSet();
        return TheOnly(open.SelectMany(text => new[] { true, false }.Where(order => IsCertain(text, order))));

        bool IsCertain(string text, bool order) => WrittenDate.Read(text, order) is { } date && certain.Contains(date.Day);
    }

    // One order, however often it was found; null for none and for both.
    private static bool? TheOnly(IEnumerable<bool> orders) => orders.Distinct().Take(2).ToList() is [var isMonthFirst]
        ? isMonthFirst : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9/])(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})/[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
