using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using NewsCorpus.Charts;
using NewsCorpus.Notebooks;
using NewsCorpus.Notebooks.Figures;
using NewsCorpus.Tests.Charts;
using Xunit;

namespace NewsCorpus.Tests.Notebooks;

/// <summary>What a host of .NET Interactive shows after <c>setup.csx</c>.</summary>
public sealed class NotebookFormattersTest
{
    private const string PlotlyType = "application/vnd.plotly.v1+json";

    public NotebookFormattersTest() => NotebookFormatters.Register();

    [Theory]
    [InlineData("bars-stacked")]
    [InlineData("heat")]
    [InlineData("timeline")]
    [InlineData("lines")]
    [InlineData("network")]
    public void Figure_ShowsAsOneBundle(string name)
    {
        var bundle = Bundle(Samples.All[name]());

        Assert.Equal([PlotlyType, "image/svg+xml", "text/html", "text/plain"], bundle.Keys.Order(StringComparer.Ordinal));
        using var json = JsonDocument.Parse(bundle[PlotlyType]);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        Assert.Matches("^<img alt=\"[^\"]+\" src=\"data:image/svg\\+xml;base64,[^\"]+\">$", bundle["text/html"]);
        Assert.StartsWith("<svg", bundle["image/svg+xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_OfVeryManyMarks_ShowsAsAPictureAndSaysSo()
    {
        var days = Enumerable.Range(0, FigureBundle.MaxMarks + 1).Select(new DateOnly(2024, 1, 1).AddDays);
        var many = Timeline.Of(days, _ => "lane", When.On);

        Assert.Empty(Bundle(many)[PlotlyType]);
        Assert.EndsWith("figure.ToPlotly() draws all of them interactively.</small>", Bundle(many)["text/html"], StringComparison.Ordinal);
    }

    // Its words about why there is nothing stand in the picture; Plotly would draw an empty grid.
    [Fact]
    public void Figure_WithoutMarks_ShowsAsAPicture() => Assert.Empty(Bundle(Samples.All["lines-empty"]())[PlotlyType]);

    [Fact]
    public void Chart_ShowsAsPlotlyJsonWithoutScriptOrAddress()
    {
        var bundle = Bundle(Samples.All["heat"]().ToPlotly().WithTitle("Mine"));

        Assert.Equal([PlotlyType, "text/plain"], bundle.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Plotly chart (heatmap): Mine", bundle["text/plain"]);
        Assert.DoesNotContain("http", bundle[PlotlyType], StringComparison.Ordinal);
    }

    [Fact]
    public void DataFrame_ShowsItsFirst20RowsAndHowManyMore()
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("name", Enumerable.Range(0, 25).Select(i => $"<b>{i}")),
            new Int32DataFrameColumn("count", Enumerable.Range(100, 25)),
            new DateTimeDataFrameColumn("day", Enumerable.Repeat(new DateTime(2024, 12, 7), 25)));
        var bundle = Bundle(frame);

        Assert.Equal(["text/html", "text/plain"], bundle.Keys.Order(StringComparer.Ordinal));
        var html = bundle["text/html"];
        Assert.Contains("<b>DataFrame: 25 rows, 3 columns</b>", html, StringComparison.Ordinal);
        Assert.Contains("<th style=\"text-align:right\">count</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td style=\"text-align:right\">119</td>", html, StringComparison.Ordinal);
        Assert.Contains(">2024-12-07<", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;19", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&lt;b&gt;20", html, StringComparison.Ordinal);
        Assert.Contains(">5 more<", html, StringComparison.Ordinal);
        Assert.EndsWith("5 more", bundle["text/plain"], StringComparison.Ordinal);
    }

    [Fact]
    public void Table_ShowsItselfWithoutBeingRegistered() =>
        Assert.Equal(["text/html", "text/plain"], Bundle(new[] { "a" }.ToTable("one")).Keys.Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Bundle(object value) =>
        FormattedValue.CreateManyFromObject(value).ToDictionary(form => form.MimeType, form => form.Value);
}
