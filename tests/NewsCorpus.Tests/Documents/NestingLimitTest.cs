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
    public void Apply_PageThatNestsNoDeeper_IsLeftAsItIs(string piece, int times)
    {
        var html = string.Concat(Enumerable.Repeat(piece, times));
        Assert.Same(html, NestingLimit.Apply(html));
    }

    [Fact]
    public void Apply_DeepPart_LosesTagsAndNoText()
    {
        var html = string.Concat(Enumerable.Repeat("<div>x", 2_000)) + string.Concat(Enumerable.Repeat("</div>", 2_000)) + "<div>after</div>";
        var limited = NestingLimit.Apply(html);
        Assert.Equal(1_001, limited.Split("<div>").Length - 1);
        Assert.Equal(1_001, limited.Split("</div>").Length - 1);
        Assert.Equal(2_000, limited.Count(c => c == 'x'));
    }
}
