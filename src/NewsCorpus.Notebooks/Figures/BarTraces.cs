using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Marker = Plotly.NET.TraceObjects.Marker;

namespace NewsCorpus.Notebooks.Figures;

internal static class BarTraces
{
    public static FigurePlot Of(BarChart chart, Layout layout)
    {
        var table = BarTable.Of(chart);
        layout.With("barmode", chart.Layout == BarLayout.Grouped ? "group" : "relative");
        layout.Get<LinearAxis>("xaxis")!.With("title", FigureLayout.AxisTitle(chart.XLabel));
        layout.With("yaxis", FigureLayout.Lanes([.. table.Rows.Select(row => row.Label)], chart.Width * 0.3, "", down: true));
        var isShares = chart.Layout == BarLayout.Shares;
        if (isShares) layout.Get<LinearAxis>("xaxis")!.With("ticksuffix", " %");
        return new FigurePlot(
            [.. table.Series.Names.Select((name, series) => Series(table, name, series, isShares))], 40 + 28 * table.Rows.Count,
            table.Hidden.Count > 0 ? table.LeftOut(chart) : "");
    }

    private static Trace Series(BarTable table, string name, int series, bool isShares)
    {
        var pieces = table.Rows.Select((row, i) => (Row: i, row.Whole, Piece: row.Pieces[series])).Where(p => p.Piece.Drawn).ToList();
        var isAlone = table.Series.Names.Count == 1;
        var fill = Ink.Light.Series(isAlone ? 0 : table.Series.SlotOf(name));
        return new Trace2D("bar")
            .With("orientation", "h")
            .With("name", PlotlyText.Wrapped(name, 260, 1))
            .With("showlegend", !isAlone)
            .With("x", pieces.Select(p => PlotlyText.Number(isShares ? Share(p.Piece, p.Whole) : p.Piece.Length)).ToArray())
            .With("y", pieces.Select(p => p.Row).ToArray())
            .With("hovertext", pieces.Select(p => PlotlyText.Hover(p.Piece.Mark)).ToArray())
            .With("hoverinfo", "text")
            .With("marker", new Marker().With("color", fill.Colour).With("pattern", Hatching(fill.Texture, fill.Colour)));
    }

    private static double Share(BarPiece piece, double whole) => whole == 0 ? 0 : 100 * (Math.Abs(piece.Value) / whole);

    private static Pattern? Hatching(Texture texture, string colour)
    {
        var shape = texture switch
        {
            Texture.Rising => "/",
            Texture.Falling => "\\",
            Texture.Level => "-",
            Texture.Upright => "|",
            Texture.Crossed => "x",
            _ => null,
        };
        return shape is null ? null : new Pattern()
            .With("shape", shape).With("fillmode", "overlay").With("fgcolor", Ink.Between(colour, Ink.Light.Paper)).With("size", 6)
            .With("solidity", 0.2);
    }
}
