using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts;

/// <summary>A figure that asks to be shown by Plotly; a front end without Plotly shows the same image as always.</summary>
[TypeFormatterSource(typeof(PlotlyFormatterSource), PreferredMimeTypes = ["application/vnd.plotly.v1+json", "text/html", "text/plain"])]
public sealed class PlotlyFigure
{
    internal PlotlyFigure(Figure figure) => Figure = figure;

    /// <summary>What is shown.</summary>
    public Figure Figure { get; }

    /// <summary>The Plotly JSON object.</summary>
    public override string ToString() => Figure.ToPlotlyJson();
}

internal sealed class PlotlyFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("application/vnd.plotly.v1+json", value => ((PlotlyFigure)value).Figure.ToPlotlyJson()),
        new MimeFormatter("text/html", value => ((IShowable)((PlotlyFigure)value).Figure).ToHtml()),
        new MimeFormatter("text/plain", value => ((PlotlyFigure)value).Figure.ToString()),
    ];
}
