using NewsCorpus.Charts.Display;
using NewsCorpus.Notebooks.Figures;
using Plotly.NET;

// The namespace of Figure: who uses figures finds this without another using.
namespace NewsCorpus.Charts;

/// <summary>Turns figures into charts of Plotly.NET.</summary>
public static class PlotlyFigures
{
    /// <summary>
    /// The figure as a chart to go on with in Plotly.NET: <c>figure.ToPlotly().WithSize(900, 500)</c>. It has the figure's
    /// numbers, order, colours and hatching; hovering shows what is behind a mark.
    /// </summary>
    /// <param name="figure">Any figure.</param>
    public static GenericChart ToPlotly(this Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var layout = FigureLayout.Of(figure);
        var plot = figure switch
        {
            BarChart bars => BarTraces.Of(bars, layout),
            DotPlot dots => DotTraces.Of(dots, layout),
            Heatmap map => HeatmapTraces.Of(map, layout),
            Timeline timeline => TimelineTraces.Of(timeline, layout),
            LineChart lines => LineTraces.Of(lines, layout),
            Network network => NetworkTraces.Of(network, layout),
            _ => throw new InvalidOperationException($"No Plotly form of {figure.GetType().Name}."),
        };
        FigureLayout.Finish(figure, layout, plot);
        return GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, plot.Traces));
    }

    /// <summary>Writes the figure to a file as Plotly JSON, whole or not at all; missing folders are made.</summary>
    /// <param name="figure">Any figure.</param>
    /// <param name="path">Ends in <c>.json</c>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Figure SavePlotly(this Figure figure, string path)
    {
        _ = OutputFile.Format(path, ".json");
        OutputFile.Write(path, PlotlyJson.Of(figure.ToPlotly()) + "\n");
        return figure;
    }

    /// <summary>Sets the title of a chart. Plotly reads it as a kind of HTML; it is shown as written.</summary>
    /// <param name="chart">Any chart of Plotly.NET.</param>
    /// <param name="title">What is shown or found.</param>
    public static GenericChart WithTitle(this GenericChart chart, string title) =>
        Chart.withTitle(PlotlyText.Escaped(title), null!).Invoke(chart);
}
