using NewsCorpus.Charts.Drawing;
using Marker = Plotly.NET.TraceObjects.Marker;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>The markers of a series, as the SVG draws them: shape, colour and rim.</summary>
internal static class SeriesMarker
{
    private static readonly string[] Symbols = ["circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "hexagon2"];

    /// <param name="slot">The series, which gives the colour.</param>
    /// <param name="form">The shape by number, 0 a circle; null for that of the series.</param>
    public static Marker Of(int slot, int? form = null)
    {
        var colour = Ink.Light.Series(slot).Colour;
        return new Marker()
            .With("color", colour).With("symbol", Symbol(form ?? slot)).With("opacity", 1)
            .With("line", new Plotly.NET.Line().With("color", Charts.Drawing.Marker.Rim(Ink.Light, colour)).With("width", 1));
    }

    public static string Symbol(int slot) => Symbols[(slot + Symbols.Length) % Symbols.Length];
}
