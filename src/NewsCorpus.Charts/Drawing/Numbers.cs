using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>Numbers as labels: short, in English notation, the same on every machine.</summary>
internal static class Numbers
{
    /// <summary>At most about four significant digits: 1,234; 12.5; 0.031; 3.4M; 1.2E+20.</summary>
    public static string Short(double value)
    {
        var size = Math.Abs(value);
        return size switch
        {
            0 => "0",
            >= 1e15 or < 1e-4 => value.ToString("0.##E+0", CultureInfo.InvariantCulture),
            >= 999.95e9 => Scaled(value / 1e12, "T"),
            >= 999.95e6 => Scaled(value / 1e9, "B"),
            >= 999_950 => Scaled(value / 1e6, "M"),
            >= 100 => Rounded(value, 0),
            >= 10 => Rounded(value, 1),
            >= 1 => Rounded(value, 2),
            _ => Rounded(value, size >= 0.1 ? 2 : size >= 0.01 ? 3 : 5),
        };
    }

    /// <summary>The same with a sign where it is above zero.</summary>
    public static string Signed(double value) => value > 0 ? "+" + Short(value) : Short(value);

    private static string Scaled(double value, string unit) => value.ToString("#,##0.#", CultureInfo.InvariantCulture) + unit;

    private static string Rounded(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("#,##0.#####", CultureInfo.InvariantCulture);
}
