using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsCorpus.Reading.Issues;
using Xunit;

namespace NewsCorpus.Tests.Documents.Files;

public sealed class FileKindsTest
{
    [Fact]
    public void Pdf_Columns_AreReadInOrderWithoutHeadsAndCutWords()
    {
        var document = Assert.Single(Read("a.pdf", SampleFiles.Pdf(2)).Documents);
        Assert.Equal(
            """
            Talks fail in the capital

            The minister told reporters that the well-known envoys had left the capital.

            An answer would come before the week was over, and until then nobody in the ministry would speak.

            Officials in Kyiv kept all roads to the south and all ports on the other side of the border closed.

            Nobody was told when it would open. The well-known road to it is empty, drivers said.

            Trains went on as they had before. The railway said that it had orders to run them until night.
            """, document.Raw);
        Assert.Equal("Talks fail in the capital", document.Title);
    }

    [Fact]
    public void Pdf_OnePage_KeepsItsFirstLine() =>
        Assert.StartsWith("Evening Gazette", Assert.Single(Read("a.pdf", SampleFiles.Pdf(1)).Documents).Raw, StringComparison.Ordinal);

    [Fact]
    public void Word_Document_KeepsStructureAndLosesDeletions()
    {
        var document = Assert.Single(Read("a.docx", SampleFiles.Word()).Documents);
        Assert.Equal(
            """
            Talks fail in the capital

            12 March 2024

            The minister said on Tuesday that Erdoğan-style talks were over, and that no answer would come.

            - A first point
            - A second point

            | Country | Position |
            | Russia | denies |
            """, document.Raw);
        Assert.Equal(("Talks fail in the capital", "Jane Roe", "2024-03-12"), (document.Title, document.Author, Day(document)));
    }

    [Fact]
    public void Rss_Entries_AreDocumentsWithTheirFields()
    {
        var reading = Read("a.rss", Encoding.UTF8.GetBytes(SampleFiles.Rss));
        var first = reading.Documents[0];
        Assert.Equal(("Talks fail", "Reuters", "Jane Roe", "https://www.reuters.com/a", "2024-03-12"),
            (first.Title, first.Outlet, first.Author, first.Url, Day(first)));
        Assert.Equal("Talks fail\n\nThe minister said that talks had failed.\n\nNo answer came.", first.Raw);
        Assert.Equal(("Erdoğan & Orbán", null), (reading.Documents[1].Title, Day(reading.Documents[1])));
        Assert.Equal(3, Assert.Single(reading.Issues).Line);
    }

    [Fact]
    public void Rss_OlderVersions_AreRead()
    {
        var reading = Read("a.xml", Encoding.UTF8.GetBytes(SampleFiles.Rdf));
        var first = reading.Documents[0];
        Assert.Equal(("Talks fail", "Evening Gazette", "Jane Roe", "2024-03-12", "Talks fail\n\nThe minister said no."),
            (first.Title, first.Outlet, first.Author, Day(first), first.Raw));
        Assert.Equal("Talks go on\n\nThe minister said yes.", reading.Documents[1].Raw);
        const string Oldest = """
            <rss version="0.91"><channel><title>Evening Gazette</title><item><title>Talks fail</title><description>The minister said no.</description><pubDate>2024-03-12 10:00</pubDate></item></channel></rss>
            """;
        Assert.Equal("2024-03-12", Day(Assert.Single(Read("a.rss", Encoding.UTF8.GetBytes(Oldest)).Documents)));
    }

    [Fact]
    public void Word_StyleOfDates_GivesTheDay()
    {
        var document = Assert.Single(Read("a.docx", SampleFiles.Dated("12.03.2024")).Documents);
        Assert.Equal(("Talks fail", "2024-03-12"), (document.Title, Day(document)));
    }

    [Fact]
    public void Word_DateBelowSecondHeading_IsTheDateline() =>
        Assert.Equal("2024-03-12", Day(Assert.Single(Read("a.docx", SampleFiles.Dated("March 12, 2024", isStyled: false)).Documents)));

    [Fact]
    public void Atom_Entry_PublishedAndNotUpdated()
    {
        var document = Assert.Single(Read("a.atom", Encoding.UTF8.GetBytes(SampleFiles.Atom)).Documents);
        Assert.Equal(("Talks fail", "Evening Gazette", "2024-03-12"), (document.Title, document.Outlet, Day(document)));
    }

    [Fact]
    public void Json_Articles_ByTheirCommonFields()
    {
        var reading = Read("a.json", Encoding.UTF8.GetBytes(SampleFiles.Json));
        var (first, last) = (reading.Documents[0], reading.Documents[1]);
        Assert.Equal(("Talks fail", "Reuters", "Jane Roe", "2024-03-12"), (first.Title, first.Outlet, first.Author, Day(first)));
        Assert.Equal(("Erdoğan agrees", "Evening Gazette", "2024-03-12", "Moscow said yes.\n\nKyiv said no."),
            (last.Title, last.Outlet, Day(last), last.Raw));
        Assert.Equal("no-text wrong-type lone-surrogate", reading.Kinds);
    }

    [Theory]
    [InlineData("[{\"text\":\"A said yes.\"},{\"text\":\"B said no.\"}]", 2)]
    [InlineData("{\"text\":\"A said yes.\",\"tags\":[{\"x\":1}]}", 1)]
    [InlineData("{\"items\":[{\"content_text\":\"A said yes.\"}]}", 1)]
    [InlineData("{\"response\":{\"status\":\"ok\",\"results\":[{\"text\":\"A said yes.\"}]}}", 1)]
    public void Json_OtherShapes_AreRead(string json, int documents) =>
        Assert.Equal(documents, Read("a.json", Encoding.UTF8.GetBytes(json)).Documents.Count);

    [Fact]
    public void Mail_Message_IsDecoded()
    {
        var reading = Read("a.eml", Encoding.UTF8.GetBytes(SampleFiles.Mail));
        var document = Assert.Single(reading.Documents);
        Assert.Equal(("Erdoğan said no", "Reuters", "2024-03-12"), (document.Title, document.Outlet, Day(document)));
        Assert.Equal("The minister said “no” to the plan that envoys had brought from the capital.", document.Raw.Trim());
        Assert.Contains("plan.pdf", Assert.Single(reading.Issues).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.mht")]
    [InlineData("a.warc")]
    [InlineData("a.html")]
    public void Page_InAnyWrapping_IsTheSame(string name)
    {
        var document = Assert.Single(Read(name, SampleFiles.All.Single(file => file.Name == name).Bytes).Documents);
        Assert.Equal(("Talks fail", "The New York Times", "2024-03-12"), (document.Title, document.Outlet, Day(document)));
        Assert.StartsWith("Talks fail\n\nThe minister said", document.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_AnyKind_IsReadAsWhatItHolds()
    {
        foreach (var (name, bytes) in SampleFiles.All.Where(file => !file.Name.EndsWith(".gz", StringComparison.Ordinal)))
        {
            Assert.Equal(Read(name, bytes).Documents.Select(document => document.Raw),
                Read(name + ".gz", SampleFiles.Packed(bytes)).Documents.Select(document => document.Raw));
        }
    }

    [Fact]
    public void Id_OfPackedFile_HasNoExtension() =>
        Assert.Equal("a", Read("a.txt.gz", SampleFiles.Packed("Yes, he said."u8.ToArray())).Ids);

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    [InlineData("a.rss")]
    [InlineData("a.json")]
    [InlineData("a.warc")]
    [InlineData("a.txt.gz")]
    public void WhatIsNoSuchFile_IsRejectedWithWhatToDo(string name)
    {
        var issue = Assert.Single(Read(name, "nothing of that kind"u8.ToArray()).Issues);
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.NotEmpty(issue.Message);
    }

    [Fact]
    public void Word_ThatUnpacksToTooMuch_IsRejected()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 260; i++) entry.Write(zeros);
        }

        Assert.Contains("unpacks to more than", Assert.Single(Read("a.docx", stream.ToArray()).Issues).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.doc", ".docx")]
    [InlineData("a.zip", "unpack")]
    [InlineData("a.png", "OCR")]
    [InlineData("a.xlsx", ".jsonl")]
    [InlineData("a.foo", ".pdf")]
    public void UnknownKind_SaysWhatToDo(string name, string advice)
    {
        using var folder = new TestFolder().With(name, "x");
        Assert.Contains(advice, Assert.Single(Reading.Of(folder.Path + "/" + name).Issues).Message, StringComparison.Ordinal);
    }

    private static string? Day(Document document) => document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Reading Read(string name, byte[] bytes)
    {
        using var folder = new TestFolder().With(name, bytes);
        return Reading.Of(folder.Path);
    }
}
