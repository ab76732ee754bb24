using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Drawing;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Legend = Plotly.NET.LayoutObjects.Legend;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>What every figure has: the head above the plot, the legend between them, the source below.</summary>
internal static class FigureLayout
{
    private const int Foot = 100;
    private const double Head = 26;
    private const double LegendRow = 24;

    /// <summary>The layout before the traces are known.</summary>
    public static Layout Of(Charts.Figure figure) =>
        new Layout()
            .With("title", new Title()
                .With("text", Heading(figure).Text).With("font", new Font().With("size", 17))
                .With("x", Math.Round(Canvas.Margin / figure.Width, 4)).With("xref", "container").With("xanchor", "left")
                .With("yref", "container").With("yanchor", "top"))
            .With("width", figure.Width)
            .With("paper_bgcolor", Ink.Light.Paper)
            .With("plot_bgcolor", Ink.Light.Paper)
            .With("font", new Font().With("color", Ink.Light.Text))
            .With("hoverlabel", new Hoverlabel().With("align", "left"))
            .With("margin", new Margin().With("l", 16).With("r", 16).With("b", Foot))
            .With("legend", new Legend().With("orientation", "h").With("x", 0).With("y", 1).With("yanchor", "bottom"))
            .With("xaxis", new LinearAxis().With("automargin", true).With("gridcolor", Ink.Light.Grid))
            .With("yaxis", new LinearAxis().With("automargin", true).With("gridcolor", Ink.Light.Grid));

    /// <summary>Makes room for the head and for the legend's rows, and the chart as high as all of it.</summary>
    public static void Finish(Charts.Figure figure, Layout layout, FigurePlot plot)
    {
        var names = plot.Traces.Where(trace => trace.Get<bool>("showlegend"))
            .Select(trace => TextMeasure.Width(trace.Get<string>("name")!, 12) + 50).ToList();
        // Plotly gives each entry the width of the widest; about 60 % of the figure is sure to be there.
        var rows = names.Count == 0 ? 0 : Math.Ceiling(names.Count / Math.Max(1, Math.Floor(figure.Width * 0.6 / names.Max())));
        var top = Head + Heading(figure).Height + rows * LegendRow + 16;
        var margin = layout.Get<Margin>("margin")!.With("t", top);
        var foot = margin.Get<int>("b");
        var height = top + plot.Height + foot;
        var source = Xml.Clean(figure.Source);
        List<string> notes = [];
        if (plot.Rest.Length > 0) notes.Add(plot.Rest + ".");
        notes.AddRange(figure.Remarks.Select(remark => Xml.Clean(remark)));
        if (source.Length > 0) notes.Add("Source: " + source);
        var annotations = notes.Count == 0 ? plot.Names : [Note(notes, figure.Width * 0.6).With("yshift", 6 - foot), .. plot.Names];
        if (annotations.Count > 0) layout.With("annotations", annotations.ToArray());
        layout.With("height", height);
        layout.Get<Title>("title")!.With("y", Math.Round(1 - Head / height, 4));
    }

    /// <summary>An axis of rows or columns by number: labels that look alike when cut stay apart, and none is taken for a date.</summary>
    public static LinearAxis Lanes(IReadOnlyList<string> labels, double width, string title, bool down) => new LinearAxis()
        .With("automargin", true)
        .With("zeroline", false)
        .With("showgrid", false)
        .With("title", AxisTitle(title))
        .With("range", down ? new[] { labels.Count - 0.5, -0.5 } : [-0.5, labels.Count - 0.5])
        .With("tickvals", Enumerable.Range(0, labels.Count).ToArray())
        .With("ticktext", labels.Select(label => PlotlyText.Wrapped(label.Length == 0 ? "(no name)" : label, width, 3)).ToArray());

    public static Title AxisTitle(string text) => new Title().With("text", PlotlyText.Wrapped(text, 420, 1));

    private static (string Text, double Height) Heading(Charts.Figure figure)
    {
        var width = figure.Width - 2 * Canvas.Margin;
        var title = FitText.Wrap(Xml.Clean(figure.Title), width, 17, 3, bold: true);
        var subtitle = FitText.Wrap(Xml.Clean(figure.Subtitle), width, 13, 3);
        var lines = title.Select(line => $"<b>{PlotlyText.Escaped(line)}</b>")
            .Concat(subtitle.Select(line => $"<span style=\"font-size:13px\">{PlotlyText.Escaped(line)}</span>"));
        return (string.Join("<br>", lines), 23.0 * (title.Count + subtitle.Count));
    }

    private static Annotation Note(IEnumerable<string> notes, double width) => new Annotation()
        .With("text", string.Join("<br>", notes.Select(note => PlotlyText.Wrapped(note, width, 2, 11))))
        .With("showarrow", false)
        .With("align", "left")
        .With("xref", "paper").With("yref", "paper").With("x", 0).With("y", 0).With("xanchor", "left").With("yanchor", "bottom")
        .With("font", new Font().With("size", 11).With("color", Ink.Light.Quiet));
}
