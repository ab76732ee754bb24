using System.Collections;
using System.Globalization;

namespace NewsCorpus.Charts.Tables;

/// <summary>How a value is written in a cell, the same on every machine.</summary>
internal static class Cell
{
    /// <summary>Null is empty, dates are ISO 8601, fractions have at most four decimals, lists are joined with "; ".</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => Fraction(number),
        float number => Fraction(number),
        decimal number => Math.Round(number, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Text)),
        _ => value.ToString() ?? "",
    };

    /// <summary>
    /// At most four decimals; where they would leave nothing of a small number, or zeros nobody measured of a huge one,
    /// scientific with four. Not-a-number is empty.
    /// </summary>
    public static string Fraction(double number)
    {
        if (double.IsNaN(number)) return "";
        if (double.IsInfinity(number)) return number > 0 ? "∞" : "-∞";
        var rounded = Math.Round(number, 4, MidpointRounding.AwayFromZero);
        var scientific = Math.Abs(number) >= 1e15 || (rounded == 0 && number != 0);
        if (rounded == 0 && !scientific) return "0";
        return scientific
            ? number.ToString("0.####E+0", CultureInfo.InvariantCulture)
            : rounded.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
