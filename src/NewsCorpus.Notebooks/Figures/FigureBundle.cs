using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>The forms of a figure that depend on how many marks it has.</summary>
internal static class FigureBundle
{
    /// <summary>A figure with more marks is shown as a picture only, or one chart would fill a notebook.</summary>
    public const int MaxMarks = 600;

    /// <summary>The figure as Plotly JSON; nothing where it is too large, or has no mark and only says so.</summary>
    public static string Plotly(Figure figure) => figure.Marks.Count == 0 || IsTooLarge(figure) ? "" : PlotlyJson.Of(figure.ToPlotly());

    /// <summary>The figure as a picture; it says so where there is nothing but the picture.</summary>
    public static string Html(Figure figure)
    {
        var picture = ((IShowable)figure).ToHtml();
        if (!IsTooLarge(figure)) return picture;
        return picture
            + $"<br><small>A picture only, as there are more than {MaxMarks} marks. "
                + "figure.ToPlotly() draws all of them interactively.</small>";
    }

    /// <summary>The figure as SVG. Where Plotly shows what is behind a mark, the tooltips would only double the size.</summary>
    public static string Svg(Figure figure) => figure.Svg(default, tips: IsTooLarge(figure));

    private static bool IsTooLarge(Figure figure) => figure.Marks.Count > MaxMarks;
}
