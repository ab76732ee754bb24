using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>How an area of one series is filled: a colour and a texture, so that print in grey still tells series apart.</summary>
internal readonly record struct Fill(string Colour, Texture Texture);

internal enum Texture { Plain, Rising, Falling, Level, Upright, Crossed }

/// <summary>Colours. Series take those of Okabe and Ito (2008), chosen to be told apart by colour-blind readers.</summary>
internal static class Ink
{
    public const string Text = "#1a1a1a";
    public const string Quiet = "#555555";
    public const string Grid = "#e3e3e3";
    public const string Axis = "#8a8a8a";
    public const string Band = "#f5f5f5";
    public const string Paper = "#ffffff";

    // Neighbours differ in lightness (dark, light, middle …); the textures separate what grey would merge.
    private static readonly Fill[] Series =
    [
        new("#0072b2", Texture.Plain), new("#e69f00", Texture.Plain), new("#009e73", Texture.Rising), new("#56b4e9", Texture.Falling),
        new("#d55e00", Texture.Level), new("#cc79a7", Texture.Crossed), new("#f0e442", Texture.Plain), new("#4d4d4d", Texture.Upright),
    ];

    private static readonly string?[] Dashes = [null, "6 3", "2 3", "8 3 2 3", "12 4", "4 2", "1 4", "10 3 3 3"];

    public static int SeriesCount => Series.Length;

    /// <summary>From the ninth series on the colours come again with another texture.</summary>
    public static Fill Of(int series)
    {
        var fill = Series[series % Series.Length];
        return series < Series.Length ? fill : fill with { Texture = (Texture)(((int)fill.Texture + series / Series.Length) % 6) };
    }

    public static string? Dash(int series) => Dashes[series % Dashes.Length];

    // ColorBrewer's sequential Blues without its palest step, and PuOr for values on both sides of zero.
    private static readonly (int R, int G, int B)[] Blues = [(239, 244, 250), (198, 219, 239), (158, 202, 225), (107, 174, 214), (66, 146, 198), (33, 113, 181), (8, 81, 156), (8, 48, 107)];
    private static readonly (int R, int G, int B)[] Oranges = [(250, 245, 239), (254, 224, 182), (253, 184, 99), (224, 130, 20), (179, 88, 6), (127, 59, 8)];

    /// <summary>A shade for a share of the scale from -1 to 1: negative values orange, positive blue, darker further from zero.</summary>
    public static string Shade(double share)
    {
        var steps = share < 0 ? Oranges : Blues;
        var place = Math.Clamp(Math.Abs(share), 0, 1) * (steps.Length - 1);
        var low = Math.Min((int)place, steps.Length - 2);
        var (a, b, part) = (steps[low], steps[low + 1], place - low);
        return string.Create(CultureInfo.InvariantCulture, $"#{Mix(a.R, b.R, part):x2}{Mix(a.G, b.G, part):x2}{Mix(a.B, b.B, part):x2}");
    }

    /// <summary>Black or white, whichever reads better on a colour (WCAG contrast).</summary>
    public static string On(string colour) => Luminance(colour) > 0.30 ? Text : Paper;

    public static double Luminance(string colour) => 0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);

    private static int Mix(int a, int b, double part) => (int)Math.Round(a + (b - a) * part, MidpointRounding.AwayFromZero);

    // The square is within two per cent of the sRGB curve, and the same on every machine.
    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value * value;
    }
}
