using System.Globalization;
using System.Xml.Linq;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;
using Xunit;

namespace NewsCorpus.Tests.Charts;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("bars-stacked")]
    [InlineData("dots")]
    [InlineData("heat")]
    [InlineData("timeline")]
    [InlineData("lines")]
    [InlineData("network")]
    public void Svg_IsWhatWasAgreed(string name) => Approved.Check($"Charts/Data/{name}.svg", Samples.All[name]().ToSvg());

    [Theory]
    [InlineData("bars")]
    [InlineData("dots")]
    [InlineData("heat")]
    [InlineData("timeline")]
    [InlineData("lines")]
    [InlineData("network")]
    public void Layout_IsWhatWasAgreed(string kind) => Approved.Check(
        $"Charts/Data/{kind}.layout.txt",
        string.Concat(Samples.All.Where(sample => sample.Key.Split('-')[0] == kind)
            .Select(sample => Layouts.Of(sample.Key, sample.Value()))));

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Svg_IsWellFormedAndUsesPresentationAttributesOnly(string name)
    {
        var svg = XDocument.Parse(Samples.All[name]().ToSvg());

        string[] allowed = ["svg", "title", "desc", "rect", "circle", "path", "text"];
        Assert.All(svg.Descendants(), e => Assert.Contains(e.Name.LocalName, allowed));
        Assert.All(svg.Descendants().Attributes(),
            a => Assert.DoesNotContain(a.Name.LocalName, (string[])["id", "style", "class", "href"]));
        Assert.All(svg.Descendants().Attributes(), a => Assert.False(a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Svg_NamesAndDescribesItself(string name)
    {
        var root = XDocument.Parse(Samples.All[name]().ToSvg()).Root!;

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.NotEmpty(root.Attribute("aria-label")!.Value);
        Assert.Equal(root.Attribute("aria-label")!.Value, root.Element(Svg + "title")!.Value);
        Assert.NotEmpty(root.Element(Svg + "desc")!.Value);
        Assert.Equal(Ink.Light.Paper, root.Element(Svg + "rect")!.Attribute("fill")!.Value);
        Assert.Equal($"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}", root.Attribute("viewBox")!.Value);
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Layout_KeepsEveryShapeInsideTheFrame(string name) => LayoutRules.AllInside(Samples.All[name]().Draw());

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Layout_NeverOverlapsTexts(string name) => LayoutRules.NoTextOverText(Samples.All[name]().Draw());

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Layout_FitsAPage(string name)
    {
        var canvas = Samples.All[name]().Draw();

        Assert.InRange(canvas.Width, 1, Figure.MaxSize);
        Assert.InRange(canvas.Y, 1, Figure.MaxSize);
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Layout_KeepsTheLegendApart(string name) => LayoutRules.LegendApart(Samples.All[name]().Draw());

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Svg_IsTheSameUnderAnyCulture(string name)
    {
        var expected = Samples.All[name]().ToSvg();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["tr-TR", "de-DE", "ar-SA"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Samples.All[name]().ToSvg());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Html_IsAnImageWithoutTooltips()
    {
        var figure = Samples.All["bars-hostile"]();
        var html = ((IShowable)figure).ToHtml();

        var image = XElement.Parse(html.Replace("\">", "\"/>", StringComparison.Ordinal));
        Assert.Equal("img", image.Name.LocalName);
        var svg = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(image.Attribute("src")!.Value.Split(',')[1]));
        Assert.Single(XDocument.Parse(svg).Descendants(Svg + "title"));
        Assert.Contains("script", image.Attribute("alt")!.Value, StringComparison.Ordinal);
    }
}
