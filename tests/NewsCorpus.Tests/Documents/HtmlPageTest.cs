using System.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class HtmlPageTest
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Documents", "Data", "pages"), "*.html")
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_Page_KeepsTheStoryAndItsMetadata(string name)
    {
        var document = Assert.Single(Reading.Of(Path.Combine(AppContext.BaseDirectory, "Documents", "Data", "pages", name)).Documents);
        Assert.True(document.IsExtracted);
        var shown = new StringBuilder()
            .Append("title\t").Append(document.Title).Append('\n')
            .Append("outlet\t").Append(document.Outlet).Append('\n')
            .Append("url\t").Append(document.Url).Append('\n')
            .Append("published\t").Append(document.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Append('\t').Append(document.PublishedFrom).Append('\n');
        foreach (var block in document.Text.Blocks) shown.Append(block.Kind).Append('\t').Append(block.Span.Of(document.Raw)).Append('\n');
        Approved.Check("Documents/Data/pages/" + Path.ChangeExtension(name, ".tsv"), shown.ToString());
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-1>")]
    [InlineData("<script src='a.js' charset='utf-8'></script><meta http-equiv='Content-Type' content='text/html; charset = ISO-8859-1'>")]
    public void Read_PageInWindows1252_IsDecodedAsItSays(string head)
    {
        byte[] story = [.. "<body><p>Kyiv"u8, 0x92, .. "s envoy spoke in Z"u8, 0xFC, .. "rich for more than an hour.</p>"u8];
        byte[] page = [.. Encoding.ASCII.GetBytes($"<html><head>{head}</head>"), .. story];
        using var folder = new TestFolder().With("x.html", page);
        var reading = Reading.Of(folder.Path);
        Assert.Equal("Kyiv\u2019s envoy spoke in Z\u00FCrich for more than an hour.", Assert.Single(reading.Documents).Raw);
        Assert.Empty(reading.Issues);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><script>var x;</script><nav>Home</nav></body></html>")]
    public void Read_PageWithoutText_IsRejected(string html)
    {
        using var folder = new TestFolder().With("x.html", html);
        Assert.Equal("no-text", Reading.Of(folder.Path).Kinds);
    }

    [Fact]
    public void Read_Fragment_WordsOfCellsAndBreaksStayApart()
    {
        const string Html = "<p>One<br>Two</p><table><tr><td>a<br>b</td><td>c</td></tr></table><ul><li>x<ul><li>y</li></ul></li></ul>";
        using var folder = new TestFolder().With("x.html", Html);
        Assert.Equal("One\nTwo\n\n| a b | c |\n\n- x\n- y", Assert.Single(Reading.Of(folder.Path).Documents).Raw);
    }
}
