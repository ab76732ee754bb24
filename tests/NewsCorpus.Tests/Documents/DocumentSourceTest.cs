using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Issues;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class DocumentSourceTest
{
    [Fact]
    public void Read_Folder_InOrdinalOrderOfRelativePathWithoutWhatIsNoDocument()
    {
        using var folder = new TestFolder().With("b.txt", "B.").With("a/z.md", "Z.").With("Z.TXT", "Z.").With("a.txt", "A.")
            .With("README.md", "no").With(".hidden.txt", "no").With(".git/x.txt", "no").With("lexicon/actors.txt", "no")
            .With("a/lexicon/y.txt", "no").With(".DS_Store", "no");
        var reading = Reading.Of(folder.Path);
        Assert.Equal("Z a z b", reading.Ids);
        Assert.Empty(reading.Issues);
        Assert.Equal(folder.Path + "/a/z.md", reading.Documents[2].Path);
    }

    [Fact]
    public void Read_OtherExtensions_OneWarningEach()
    {
        using var folder = new TestFolder().With("a.txt", "A.").With("b.xlsx", "x").With("c/d.xlsx", "x").With("e", "x");
        var reading = Reading.Of(folder.Path);
        Assert.Equal("a", reading.Ids);
        Assert.Equal(2, reading.Issues.Count);
        Assert.All(reading.Issues, issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
        Assert.Contains("2 such files", reading.Issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingPath_IsAnErrorAndTheOthersGoOn()
    {
        using var folder = new TestFolder().With("a.txt", "A.");
        var reading = Reading.Of(folder.Path + "/nowhere", folder.Path + "/a.txt");
        Assert.Equal("a", reading.Ids);
        Assert.Equal($"error: {folder.Path}/nowhere: there is no such file or folder", Assert.Single(reading.Issues).ToString());
    }

    [Fact]
    public void Read_SameFileName_RelativePathBecomesTheId()
    {
        using var folder = new TestFolder().With("a/x.txt", "One.").With("b/x.txt", "Two.");
        Assert.Equal("x b/x.txt", Reading.Of(folder.Path).Ids);
    }

    [Fact]
    public void Read_GivenIdSeenBefore_IsRejectedWithItsLine()
    {
        var reading = Reading.OfLines("""{"id":"a","text":"One."}""", """{"id":"a","text":"Two."}""", """{"text":"Three."}""");
        Assert.Equal("a -:3", reading.Ids);
        Assert.Equal("error: -:2: the id 'a' was seen before", Assert.Single(reading.Issues).ToString());
    }

    [Fact]
    public void Read_JsonLines_TakesTheFieldsAndHashesTheText()
    {
        var document = Assert.Single(Reading.OfLines(
            """{"id":"a","text":"Moscow backs talks\n\nThe talks began.","published":"2024-12-07T10:00:00+03:00","outlet":"Gazette","url":"https://x.org/1","secret":{"a":[1]}}""").Documents);
        Assert.Equal(("a", "-:1", "Moscow backs talks", "Gazette"), (document.Id, document.Path, document.Title, document.Outlet));
        Assert.Equal((new DateOnly(2024, 12, 7), PublishedFrom.Field), (document.Published!.Value, document.PublishedFrom!.Value));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Raw))), document.Sha256);
    }

    [Theory]
    [InlineData("""{"text":"x""", "malformed-json")]
    [InlineData("""{"text":"x"} {}""", "malformed-json")]
    [InlineData("""["text"]""", "malformed-json")]
    [InlineData("nonsense", "malformed-json")]
    [InlineData("""{"id":"x"}""", "no-text")]
    [InlineData("""{"text":" \n\t "}""", "no-text")]
    [InlineData("""{"text":7}""", "wrong-type")]
    [InlineData("""{"text":"half \ud83d of it"}""", "lone-surrogate")]
    public void Read_BadJsonLine_IsRejectedAndTheRestGoesOn(string line, string kind)
    {
        var reading = Reading.OfLines("""{"id":"first","text":"A."}""", "", line, """{"id":"last","text":"B."}""");
        Assert.Equal("first last", reading.Ids);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal((IssueSeverity.Error, 3, kind), (issue.Severity, issue.Line, issue.Kind));
    }

    [Theory]
    [InlineData("""{"id":"a","text":"A.","published":"yesterday"}""")]
    [InlineData("""{"id":"a","text":"A.","published":"2024-02-30"}""")]
    [InlineData("""{"id":"a","text":"A.","published":20241207}""")]
    [InlineData("""{"id":"a","text":"A.","outlet":["x"]}""")]
    [InlineData("""{"id":"a","text":"A.","title":{"x":1}}""")]
    public void Read_FieldOfWrongKind_IsIgnoredWithAWarning(string line)
    {
        var reading = Reading.OfLines(line);
        var document = Assert.Single(reading.Documents);
        Assert.Null(document.Published);
        Assert.Null(document.Outlet);
        Assert.Equal((IssueSeverity.Warning, "ignored-field"), (reading.Issues[0].Severity, reading.Issues[0].Kind));
    }

    [Fact]
    public void Read_FrontMatter_OffsetsCountFromTheStartOfTheFile()
    {
        const string Text = "---\ntitle: \"Talks in Moscow\"\npublished: 2024-12-07\nid: front\ntags:\n  - war\n---\n\nThe talks began.\n";
        using var folder = new TestFolder().With("x.md", Text);
        var document = Assert.Single(Reading.Of(folder.Path).Documents);
        Assert.Equal(("front", "Talks in Moscow", PublishedFrom.FrontMatter), (document.Id, document.Title, document.PublishedFrom!.Value));
        Assert.Equal(Text, document.Raw);
        var block = Assert.Single(document.Text.Blocks);
        Assert.Equal(Text.IndexOf("The talks", StringComparison.Ordinal), block.Span.Start);
    }

    [Theory]
    [InlineData("---\nNot front matter, but a rule.\n---\n")]
    [InlineData("---\ntitle: never closed\n")]
    [InlineData("--- \n")]
    public void Read_TextThatBeginsWithARule_IsNoFrontMatter(string text)
    {
        using var folder = new TestFolder().With("x.txt", text + "The talks began.\n");
        var document = Assert.Single(Reading.Of(folder.Path).Documents);
        Assert.Equal(0, document.Text.Blocks[0].Span.Start);
        Assert.Null(document.PublishedFrom);
    }

    [Theory]
    [InlineData("2024-12-07", "2024-12-07")]
    [InlineData("20241207T1000Z", "2024-12-07")]
    [InlineData("2024-12-07 10:00", "2024-12-07")]
    [InlineData("2024-W49-6", "2024-12-07")]
    [InlineData("2024-342", "2024-12-07")]
    [InlineData("2024-12", null)]
    [InlineData("07/12/2024", null)]
    [InlineData("2024-12-07Tnoon", null)]
    public void FromIso_Published_ReadsTheDay(string text, string? day) =>
        Assert.Equal(day, PublishedDate.FromIso(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("https://x.org/news/2024/12/07/talks", "2024-12-07")]
    [InlineData("https://x.org/world/2024/dec/07/talks", "2024-12-07")]
    [InlineData("https://x.org/talks-2024-12-07/", "2024-12-07")]
    [InlineData("https://x.org/20241207/talks", "2024-12-07")]
    [InlineData("https://x.org/2024/13/07/talks", null)]
    [InlineData("https://x.org/a/12345678901/b", null)]
    [InlineData("https://x.org/talks?d=2024/12/07", null)]
    [InlineData(null, null)]
    public void FromUrl_Path_ReadsTheDay(string? url, string? day) =>
        Assert.Equal(day, PublishedDate.FromUrl(url)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
