using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>How an area of one series is filled: a colour and a texture, so that print in grey still tells series apart.</summary>
internal readonly record struct Fill(string Colour, Texture Texture);

internal enum Texture { Plain, Rising, Falling, Level, Upright, Crossed }

/// <summary>The colours of a theme. Series take those of Okabe and Ito (2008), chosen to be told apart by colour-blind readers.</summary>
internal sealed class Ink
{
    /// <summary>The slot of a series that stands for all that are not named.</summary>
    public const int Others = -1;

    private static readonly string?[] Dashes = [null, "6 3", "2 3", "8 3 2 3", "12 4", "4 2", "1 4", "10 3 3 3"];

    // Neighbours differ in lightness (dark, light, middle …); the textures separate what grey would merge.
    private static readonly Fill[] LightSeries =
    [
        new("#0072b2", Texture.Plain), new("#e69f00", Texture.Plain), new("#009e73", Texture.Rising), new("#56b4e9", Texture.Falling),
        new("#d55e00", Texture.Level), new("#cc79a7", Texture.Crossed), new("#f0e442", Texture.Plain), new("#4d4d4d", Texture.Upright),
    ];

    // The blue and the grey of the light theme are too dark on a dark ground.
    private static readonly Fill[] DarkSeries =
        [.. LightSeries.Select((fill, i) =>
            i switch { 0 => fill with { Colour = "#3a93d0" }, 7 => fill with { Colour = "#d8d8d8" }, _ => fill })];

    // ColorBrewer's sequential Blues without its palest step, and PuOr for values on both sides of zero.
    private static readonly (int R, int G, int B)[] Blues =
        [(239, 244, 250), (198, 219, 239), (158, 202, 225), (107, 174, 214), (66, 146, 198), (33, 113, 181), (8, 81, 156), (8, 48, 107)];

    private static readonly (int R, int G, int B)[] Oranges =
        [(250, 245, 239), (254, 224, 182), (253, 184, 99), (224, 130, 20), (179, 88, 6), (127, 59, 8)];

    // On a dark ground a larger value is lighter.
    private static readonly (int R, int G, int B)[] DarkBlues =
        [(38, 46, 56), (25, 64, 103), (33, 98, 153), (52, 136, 194), (101, 172, 216), (170, 212, 236), (226, 241, 250)];
    private static readonly (int R, int G, int B)[] DarkOranges =
        [(52, 44, 38), (105, 57, 16), (160, 86, 16), (212, 128, 35), (247, 181, 104), (254, 226, 190)];

    private readonly bool _isDark;

    private Ink(bool isDark) => _isDark = isDark;

    public static Ink Light { get; } = new(isDark: false);

    public static Ink Dark { get; } = new(isDark: true);

    public static int SeriesCount => LightSeries.Length;

    public static Ink Of(Theme theme) => theme == Theme.Dark ? Dark : Light;

    public string Text => _isDark ? "#ececec" : "#1a1a1a";

    public string Quiet => _isDark ? "#b4b4b4" : "#555555";

    public string Grid => _isDark ? "#3a3d41" : "#e3e3e3";

    public string Axis => _isDark ? "#8f9399" : "#8a8a8a";

    public string Band => _isDark ? "#24272b" : "#f5f5f5";

    /// <summary>The frame around what a title speaks of.</summary>
    public string Highlight => _isDark ? "#ff9d3c" : "#d55e00";

    public string Paper => _isDark ? "#1b1d20" : "#ffffff";

    /// <summary>The ground and the lines of a cell without a value.</summary>
    public (string Ground, string Lines) Empty => _isDark ? ("#1f2125", "#43474d") : ("#fafafa", "#d0d0d0");

    /// <summary>The fill of a slot. From the ninth slot on the colours come again with another texture.</summary>
    public Fill Series(int slot)
    {
        if (slot == Others) return new Fill(_isDark ? "#6b6f75" : "#b8b8b8", Texture.Plain);
        var fill = (_isDark ? DarkSeries : LightSeries)[slot % SeriesCount];
        return slot < SeriesCount ? fill : fill with { Texture = (Texture)(((int)fill.Texture + slot / SeriesCount) % 6) };
    }

    /// <summary>A colour that a thin line keeps apart from the ground: yellow is too pale on white.</summary>
    public string Line(int slot) => !_isDark && Luminance(Series(slot).Colour) > 0.6 ? "#a89b00" : Series(slot).Colour;

    public static string? Dash(int slot) => slot == Others ? "1 2" : Dashes[slot % Dashes.Length];

    /// <summary>The colour of a link by its share of the heaviest, 0 to 1.</summary>
    public string Link(double share) => share switch
    {
        > 0.66 => _isDark ? "#b9c2cb" : "#6b7680",
        > 0.33 => _isDark ? "#828c96" : "#98a3ad",
        _ => _isDark ? "#565e67" : "#c5ccd3",
    };

    /// <summary>
    /// A shade for a share of the scale from -1 to 1: negative values orange, positive blue, further from the ground the further from zero.
    /// </summary>
    public string Shade(double share)
    {
        var steps = (share < 0, _isDark) switch { (true, false) => Oranges, (true, true) => DarkOranges, (false, false) => Blues, _ =>
            DarkBlues };
        var place = Math.Clamp(Math.Abs(share), 0, 1) * (steps.Length - 1);
        var low = Math.Min((int)place, steps.Length - 2);
        var (a, b, part) = (steps[low], steps[low + 1], place - low);
        return string.Create(CultureInfo.InvariantCulture, $"#{Mix(a.R, b.R, part):x2}{Mix(a.G, b.G, part):x2}{Mix(a.B, b.B, part):x2}");
    }

    /// <summary>Black or white, whichever reads better on a colour (WCAG contrast).</summary>
    public static string On(string colour) => Luminance(colour) > 0.30 ? "#1a1a1a" : "#ffffff";

    public static double Luminance(string colour) =>
        0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);

    /// <summary>The colour half way between two.</summary>
    public static string Between(string one, string other)
    {
        return string.Create(CultureInfo.InvariantCulture, $"#{Mean(1):x2}{Mean(3):x2}{Mean(5):x2}");

        int Mean(int at) => (Value(one, at) + Value(other, at)) / 2;
    }

    private static int Value(string colour, int at) =>
        int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int Mix(int a, int b, double part) => (int)Math.Round(a + (b - a) * part, MidpointRounding.AwayFromZero);

    // The square is within two per cent of the sRGB curve, and the same on every machine.
    private static double Channel(string colour, int at)
    {
        var value = Value(colour, at) / 255.0;
        return value * value;
    }
}
