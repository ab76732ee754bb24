using System.Text.Json;
using System.Xml.Linq;
using NewsCorpus.Charts;
using NewsCorpus.Notebooks.Figures;
using NewsCorpus.Tests.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Xunit;

namespace NewsCorpus.Tests.Notebooks;

/// <summary>Reads a chart back from the JSON that Plotly.NET writes, and compares it with the figure and its SVG.</summary>
public sealed class PlotlyFiguresTest
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Areas of the other colours are hatched.
    private static readonly string[] PlainColours = ["#0072b2", "#e69f00", "#f0e442"];

    [Theory]
    [InlineData("bars-stacked")]
    [InlineData("heat")]
    [InlineData("timeline")]
    [InlineData("lines")]
    [InlineData("network")]
    [InlineData("dots")]
    public void Json_OfAFigure_IsAsApproved(string name) =>
        Approved.Check($"Notebooks/Data/{name}.json", JsonSerializer.Serialize(Json(Samples.All[name]()), Readable) + "\n");

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Json_OfAnyFigure_IsAnObjectWithoutMarkup(string name)
    {
        var json = Json(Samples.All[name]());

        Assert.Equal(JsonValueKind.Object, json.GetProperty("layout").ValueKind);
        Assert.DoesNotContain("<script", json.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("http", json.GetRawText(), StringComparison.Ordinal);
        Assert.All(Traces(json), trace => Assert.Contains(trace.GetProperty("type").GetString(), (string[])["bar", "heatmap", "scatter"]));
    }

    [Theory]
    [InlineData("bars-stacked")]
    [InlineData("bars-grouped")]
    [InlineData("bars-diverging")]
    [InlineData("heat")]
    [InlineData("timeline")]
    [InlineData("dots")]
    [InlineData("lines")]
    [InlineData("lines-panels")]
    [InlineData("lines-columns")]
    [InlineData("network")]
    public void HoverTexts_HoldEveryMarkWithItsNote(string name)
    {
        var figure = Samples.All[name]();
        var hovers = Traces(Json(figure)).SelectMany(trace => Strings(trace.GetProperty("hovertext"))).ToHashSet();

        Assert.NotEmpty(figure.Marks);
        Assert.All(figure.Marks, mark => Assert.Contains(Hover(mark), hovers));

        static string Hover(Mark mark) => string.Concat(
            mark.Series.Length == 0 ? mark.Label : $"{mark.Label}, {mark.Series}", $": {mark.Value}",
                mark.Note.Length == 0 ? "" : $"<br>{mark.Note}");
    }

    [Fact]
    public void Bars_HaveTheValuesOrderColoursAndHatchingOfTheSvg()
    {
        var figure = (BarChart)Samples.All["bars-stacked"]();
        var json = Json(figure);
        var svg = XDocument.Parse(figure.ToSvg());
        var labels = Strings(json.GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext")).ToList();
        var words = svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        var colours = svg.Descendants().Select(e => e.Attribute("fill")?.Value).ToHashSet();

        Assert.Equal(["Russia", "North Korea", "Ukraine"], labels[..3]);
        Assert.Equal([.. labels[..3].OrderBy(words.IndexOf)], labels[..3]);
        Assert.Equal(["name", "demonym", "metonym"], Traces(json).Select(trace => trace.GetProperty("name").GetString()));
        foreach (var (trace, series) in Traces(json).Zip(["name", "demonym", "metonym"]))
        {
            var bars = trace.GetProperty("y").EnumerateArray()
                .Zip(trace.GetProperty("x").EnumerateArray(), (row, value) => (Label: labels[row.GetInt32()], Value: value.GetDouble()));
            Assert.All(bars, bar => Assert.Contains(
                figure.Bars, given => Shown(given.Label, bar.Label) && given.Series == series && given.Value == bar.Value));
            Assert.Contains(trace.GetProperty("marker").GetProperty("color").GetString(), colours);
        }
        Assert.All(Traces(json).Select(trace => trace.GetProperty("marker")), marker =>
            Assert.Equal(PlainColours.Contains(marker.GetProperty("color").GetString()), !marker.TryGetProperty("pattern", out _)));

        static bool Shown(string whole, string cut) => whole.StartsWith(cut.Split("<br>")[0].TrimEnd('…'), StringComparison.Ordinal);
    }

    [Fact]
    public void Heatmap_LeavesTheCellsEmptyThatTheFigureLeavesEmpty()
    {
        var figure = (Heatmap)Samples.All["heat"]();
        var trace = Assert.Single(Traces(Json(figure)));
        var values = trace.GetProperty("z").EnumerateArray().SelectMany(row => row.EnumerateArray())
            .Select(z => z.ValueKind == JsonValueKind.Null ? (double?)null : z.GetDouble());

        Assert.Equal(figure.Cells.Select(cell => cell.Value), values);
    }

    [Theory]
    [InlineData("heat")]
    [InlineData("heat-log")]
    [InlineData("heat-quantile")]
    [InlineData("heat-negative")]
    public void Heatmap_ShadesEachValueAsTheSvgDoes(string name)
    {
        var figure = Samples.All[name]();
        var trace = Assert.Single(Traces(Json(figure)));
        var (low, high) = (trace.GetProperty("zmin").GetDouble(), trace.GetProperty("zmax").GetDouble());
        var stops = trace.GetProperty("colorscale").EnumerateArray()
            .ToDictionary(stop => Math.Round(stop[0].GetDouble(), 9), stop => stop[1].GetString());
        var fills = XDocument.Parse(figure.ToSvg()).Descendants().Select(e => e.Attribute("fill")?.Value).ToHashSet();
        var values = trace.GetProperty("z").EnumerateArray().SelectMany(row => row.EnumerateArray())
            .Where(z => z.ValueKind == JsonValueKind.Number).ToList();

        Assert.NotEmpty(values);
        Assert.All(values, z => Assert.Contains(stops[Math.Round((z.GetDouble() - low) / (high - low), 9)], fills));
    }

    [Fact]
    public void Timeline_KeepsTheUndatedBesideTheDates()
    {
        var json = Json(Samples.All["timeline"]());
        var beside = Traces(json).Where(trace => trace.GetProperty("xaxis").GetString() == "x2")
            .SelectMany(trace => Strings(trace.GetProperty("x")));

        Assert.Equal(["Sep", "undated"], beside.Order(StringComparer.Ordinal));
        Assert.Equal(["Sep", "undated"], Strings(json.GetProperty("layout").GetProperty("xaxis2").GetProperty("categoryarray")));
    }

    [Theory]
    [InlineData("lines-panels", "scatter")]
    [InlineData("lines-columns", "bar")]
    public void Panels_StandUnderEachOtherAndAreNamed(string name, string kind)
    {
        var figure = (LineChart)Samples.All[name]();
        var json = Json(figure);
        var axes = json.GetProperty("layout").EnumerateObject()
            .Where(property => property.Name.StartsWith("yaxis", StringComparison.Ordinal))
            .Select(property => property.Value.GetProperty("domain").EnumerateArray().Select(end => end.GetDouble()).ToArray()).ToList();
        var lines = figure.Marks.Select(mark => mark.Series).Distinct().ToList();

        Assert.Equal(lines.Count + 1, axes.Count);
        Assert.All(axes.Zip(axes.Skip(1)), pair => Assert.True(pair.First[0] > pair.Second[1]));
        Assert.Equal(axes.Count, Traces(json).Select(trace => trace.GetProperty("yaxis").GetString()).Distinct().Count());
        Assert.All(Traces(json).SkipLast(1), trace => Assert.Equal(kind, trace.GetProperty("type").GetString()));
        var names = json.GetProperty("layout").GetProperty("annotations").EnumerateArray()
            .Select(item => item.GetProperty("text").GetString()!).ToList();
        Assert.All(lines.Append("texts"), line => Assert.Contains(names, text => text.StartsWith(line, StringComparison.Ordinal)));
    }

    [Fact]
    public void Chart_GoesOnInPlotlyNet()
    {
        var chart = Samples.All["heat"]().ToPlotly().WithSize(321, 123).WithTitle("Two < three");
        var layout = Json(chart).GetProperty("layout");

        Assert.Equal(321, layout.GetProperty("width").GetInt32());
        Assert.Equal("Two &lt; three", layout.GetProperty("title").GetProperty("text").GetString());
        Assert.True(layout.GetProperty("yaxis").TryGetProperty("ticktext", out _));
    }

    [Fact]
    public void SavePlotly_WritesTheJsonAndReturnsTheFigure()
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-plotly-");
        try
        {
            var path = Path.Combine(folder.FullName, "new", "a.json");
            var figure = Samples.All["lines"]();

            Assert.Same(figure, figure.SavePlotly(path));
            using var saved = JsonDocument.Parse(File.ReadAllText(path));
            Assert.True(JsonElement.DeepEquals(Json(figure), saved.RootElement));
            Assert.Throws<ArgumentException>(() => figure.SavePlotly(Path.Combine(folder.FullName, "a.html")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Json_OfAnyFigure_IsThatOfPlotly(string name)
    {
        var chart = Samples.All[name]().ToPlotly();

        Assert.Equal(GenericChart.toFigureJson(chart), PlotlyJson.Of(chart));
    }

    private static JsonElement Json(NewsCorpus.Charts.Figure figure) => Json(figure.ToPlotly());

    private static JsonElement Json(GenericChart chart)
    {
        using var json = JsonDocument.Parse(GenericChart.toFigureJson(chart));
        return json.RootElement.Clone();
    }

    private static IEnumerable<JsonElement> Traces(JsonElement json) => json.GetProperty("data").EnumerateArray();

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };
}
