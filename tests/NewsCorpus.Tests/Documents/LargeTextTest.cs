using System.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

/// <summary>Texts so long and so odd that any step whose cost is the square of the length would be felt.</summary>
public sealed class LargeTextTest
{
    [Theory]
    [InlineData("The talks in Geneva went on, and no one left. ")]
    [InlineData("1")]
    [InlineData(". . . ")]
    [InlineData("\"a... B ")]
    [InlineData("! ")]
    [InlineData("? (")]
    [InlineData("A.B")]
    [InlineData("| x ")]
    [InlineData("- ")]
    [InlineData("(")]
    [InlineData("Dr. ")]
    [InlineData("\n")]
    [InlineData("-\n")]
    [InlineData("Short line\n")]
    [InlineData("1. Item\n")]
    [InlineData("x\u0301")]
    [InlineData("'s")]
    public void Read_LongTextOfOneKind_KeepsAllOfIt(string unit)
    {
        var text = new StringBuilder("The talks began.\n").Insert(17, unit, 400_000 / unit.Length).ToString();
        var document = Reading.OfText(text);
        Assert.Equal(text.Length, document.Raw.Length);
    }

    [Fact]
    public void Read_DeeplyNestedPage_IsRead()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 2_000)) + "<p>The talks in Geneva went on, and no one left the room.</p>";
        using var folder = new TestFolder().With("x.html", html);
        Assert.Equal("The talks in Geneva went on, and no one left the room.", Assert.Single(Reading.Of(folder.Path).Documents).Raw);
    }

    [Fact]
    public void Read_JsonLines_StreamsThem()
    {
        var lines = Enumerable.Range(0, 2000).Select(i => $$"""{"id":"{{i}}","text":"{{new string('x', 2000)}} y."}""");
        var reading = Reading.OfInput(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        Assert.Equal(2000, reading.Documents.Count);
        Assert.Equal("-:2000", reading.Documents[^1].Path);
    }
}
