using System.Text.Json;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Any strings and numbers give well-formed XML and JSON, and coordinates inside the frame.</summary>
public sealed class FigurePropertyTests
{
    private static readonly string[] Pieces =
    [
        "Russia", "North Korea", " ", "-", "\t", "\r\n", "\u0000", "\u001F", "\u007F", "\u0085", "\u2028", "\uFFFE", "\uFFFF", "\uD83D",
            "\uDE00", "😀", "e\u0301\u0301\u0301",
        "<script>", "]]>", "&amp;", "\"", "'", "--", "مرحبا", "שלום", "\u202E", "\u2067", "朝鮮", "ﷺ", "W", "i", "supercalifragilistic",
            "%{x}", "{{", "1e309", "=cmd()",
    ];

    private static readonly double[] Extremes =
        [0, -0.0, 1, -1, 0.1, 1e-320, double.Epsilon, 1e300, -1e300, double.MaxValue, double.MinValue, double.NaN, double.PositiveInfinity,
            double.NegativeInfinity, 999_999.5, 1e15, 12345.678];

    private static readonly DateOnly?[] Days =
        [null, DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29), new(2024, 12, 7), new(2024, 12, 8), new(1950, 6, 25)];

    private sealed record Datum(string A, string B, string C, double X, double Y, DateOnly? From, DateOnly? To, int Month);

    [Fact]
    public void Bars_AnyData_AreSound() =>
        Check((data, look) => BarChart.Of(data, d => d.A, d => d.X, series: d => d.B, note: d => d.C)
            with { Title = look.Text, XLabel = look.Text, Layout = look.Flag ? BarLayout.Grouped : BarLayout.Stacked,
            LeftSeries = look.Flag ? [look.Text] : [], Width = look.Width, Top = 15 });

    [Fact]
    public void Dots_AnyData_AreSound() =>
        Check((data, look) => DotPlot.Of(data, d => d.A, d => d.X, d => d.B, d => d.C, d => look.Flag ? d.C : "")
            with { Title = look.Text, XLabel = look.Text, IsPercent = look.Flag, Reference = look.Flag ? null : 1, Width = look.Width });

    [Fact]
    public void Shares_AnyData_AreSound() =>
        Check((data, look) => BarChart.Of(data, d => d.A, d => d.X, series: d => d.B)
            with { Layout = BarLayout.Shares, XLabel = look.Text, Width = look.Width });

    [Fact]
    public void Panels_AnyData_AreSound() =>
        Check((data, look) => LineChart.Of(data, d => d.From ?? DateOnly.MinValue, d => d.Y, d => d.A)
            with { Panels = true, YLabel = look.Text, GroundLabel = look.Text, Ground = [.. data.Select(d => new LinePoint(d.X, d.Y))],
            Width = look.Width });

    [Fact]
    public void Heatmap_AnyData_IsSound() =>
        Check((data, look) => Heatmap.Of(data.Take(25), d => d.A, d => d.B, d => look.Flag ? d.X : null, d => d.C)
            with { Title = look.Text, XLabel = look.Text, YLabel = look.Text, ValueLabel = look.Text, Width = look.Width });

    [Fact]
    public void Timeline_AnyData_IsSound() =>
        Check((data, look) => Timeline.Of(data, d => d.A, d => d.Month > 0 ? When.InMonth(d.Month) : When.Between(d.From, d.To), d => d.B,
            d => d.C, d => d.C) with { Title = look.Text, Source = look.Text, CutGaps = look.Flag, Width = look.Width });

    [Fact]
    public void Lines_AnyData_AreSound() => Check((data, look) => look.Flag
        ? LineChart.Of(data, d => d.X, d => d.Y, d => d.A, d => d.B)
            with { Title = look.Text, YLabel = look.Text, Width = look.Width, FromZero = false }
        : LineChart.Of(data, d => d.From ?? DateOnly.MinValue, d => d.Y, d => d.A) with { XLabel = look.Text, Width = look.Width });

    [Fact]
    public void Network_AnyData_IsSound() =>
        Check((data, look) => Network.Of(data, d => d.A, d => d.B, d => d.X, d => d.C)
            with { Title = look.Text, Width = look.Width,
            Nodes = look.Flag ? [.. data.Take(3).Select(d => new NetworkNode(d.C, d.Y, d.B))] : [] });

    private static void Check(Func<IReadOnlyList<Datum>, (string Text, bool Flag, int Width), Figure> figure)
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        var number = Gen.OneOf(Gen.Elements(Extremes), ArbMap.Default.GeneratorFor<double>(), Gen.Choose(-20, 2000).Select(i => (double)i));
        var datum = from a in text from b in text from c in text from x in number from y in number
                    from f in Gen.Elements(Days) from t in Gen.Elements(Days) from m in Gen.Choose(-24, 12)
                    select new Datum(a, b, c, x, y, f, t, m);
        var all = from data in datum.ArrayOf() from title in text from flag in ArbMap.Default.GeneratorFor<bool>()
            from width in Gen.Elements(320, 500, 760, 1400)
                  select (data, title, flag, width);
        Prop.ForAll(all.ToArbitrary(), c => Sound(figure(c.data, (c.title, c.flag, c.width)))).QuickCheckThrowOnFailure();
    }

    private static void Sound(Figure figure)
    {
        XDocument.Parse(figure.ToSvg());
        JsonDocument.Parse(Plotly.NET.GenericChart.toFigureJson(figure.ToPlotly()));
        var canvas = figure.Draw();
        LayoutRules.AllInside(canvas);
        LayoutRules.NoTextOverText(canvas);
        LayoutRules.LegendApart(canvas);
        Assert.InRange(Math.Max(canvas.Width, canvas.Y), 1, Figure.MaxSize);
        figure.Marks.ToTable("marks").ToCsv();
        Assert.NotEmpty(figure.ToString());
    }
}
