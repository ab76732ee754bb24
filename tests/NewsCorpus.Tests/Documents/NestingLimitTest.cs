using NewsCorpus.Reading.Documents.Html;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class NestingLimitTest
{
    private const string Story = "<p>The talks in Geneva went on for a week, and no one left the room.</p>";

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href='x>y'>")]
    [InlineData("<font size=2>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    public void Read_SixtyThousandElementsInEachOther_KeepsTheStory(string open)
    {
        using var folder = new TestFolder().With("x.html", "<html><body>" + string.Concat(Enumerable.Repeat(open, 60_000)) + Story);
        Assert.Contains("no one left the room", Assert.Single(Reading.Of(folder.Path).Documents).Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><p>a</p></div>", 10)]
    [InlineData("<p>one<li>two<br>", 5_000)]
    [InlineData("<br/><!-- <div> --><script>'<div>'</script>", 5_000)]
    [InlineData("a < b <", 5_000)]
    [InlineData("<b>one</b> <i>two</i>", 5_000)]
    [InlineData("<svg viewBox='0 0 9 9'><path d='M0 0'/><use href='#a'/></svg>", 5_000)]
    [InlineData("<textarea><div></textarea>", 5_000)]
    public void Apply_PageThatNestsNoDeeper_IsLeftAsItIs(string piece, int times)
    {
        var html = string.Concat(Enumerable.Repeat(piece, times));
        Assert.Same(html, NestingLimit.Apply(html));
    }

    [Fact]
    public void Apply_DeepPart_LosesTagsAndNoText()
    {
        var html = string.Concat(Enumerable.Repeat("<div>x", 2_000)) + string.Concat(Enumerable.Repeat("</div>", 2_000))
            + "<div>after</div>";
        var limited = NestingLimit.Apply(html);
        Assert.Equal(201, limited.Split("<div>").Length - 1);
        Assert.Equal(201, limited.Split("</div>").Length - 1);
        Assert.Equal(2_000, limited.Count(c => c == 'x'));
    }

    // A parser opens each formatting element that was left open again in every later paragraph.
    [Theory]
    [InlineData("<p><b>", 8)]
    [InlineData("<p><font size=2>", 8)]
    public void Apply_FormattingLeftOpen_OpensFewOfThem(string piece, int most)
    {
        var limited = NestingLimit.Apply(string.Concat(Enumerable.Repeat(piece + "x", 2_000)));
        Assert.Equal(most, limited.Split(piece).Length - 1);
        Assert.Equal(2_000, limited.Split("<p>").Length - 1);
        Assert.Equal(2_000, limited.Count(c => c == 'x'));
    }

    [Fact]
    public void Read_TooDeep_LinesStayApart()
    {
        using var folder = new TestFolder().With("x.html",
            "<html><body>" + string.Concat(Enumerable.Repeat("<ul><li>", 300)) + "First line.<li>Second line.<div>Third line.</div>");
        var raw = Assert.Single(Reading.Of(folder.Path).Documents).Raw;
        Assert.Equal(["First line.", "Second line.", "Third line."],
            raw.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimStart('-', ' ')));
    }
}
