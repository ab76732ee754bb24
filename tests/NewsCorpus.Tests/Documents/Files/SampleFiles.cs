using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NewsCorpus.Tests.Documents.Files;

/// <summary>Small real files of every kind that is read.</summary>
internal static class SampleFiles
{
    public const string Page = """
        <html><head><title>Talks fail - The New York Times</title><meta name="date" content="2024-03-12"></head><body><article><h1>Talks fail</h1>
        <p>The minister said on Tuesday that the government was ready for talks about the corridor, and that an answer would follow.</p></article></body></html>
        """;

    public const string Rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Reuters: World News</title><link>https://www.reuters.com</link><description>News</description>
        <item><title>Talks fail</title><link>https://www.reuters.com/a</link><pubDate>Tue, 12 Mar 2024 21:30:09 -0500</pubDate><dc:creator>Jane Roe</dc:creator>
        <description>Short.</description><content:encoded><![CDATA[<p>The minister said that talks had failed.</p><p>No answer came.</p>]]></content:encoded></item>
        <item><title>Erdo&#287;an &amp;amp; Orb&#225;n</title><pubDate>nonsense</pubDate><description>Plain text.</description></item>
        <item><link>https://www.reuters.com/empty</link></item></channel></rss>
        """;

    public const string Rdf = """
        <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://gazette.example"><title>Evening Gazette</title><link>https://gazette.example</link><description>News</description></channel>
        <item rdf:about="https://gazette.example/1"><title>Talks fail</title><link>https://gazette.example/1</link><description>The minister said no.</description>
        <dc:date>2024-03-12T21:30:09-05:00</dc:date><dc:creator>Jane Roe</dc:creator></item>
        <item><title>Talks go on</title><description>&lt;p&gt;The minister said yes.&lt;/p&gt;</description></item></rdf:RDF>
        """;

    public const string Atom = """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Evening Gazette</title><id>u</id><updated>2024-05-01T00:00:00Z</updated>
        <entry><title>Talks fail</title><id>1</id><link href="https://gazette.example/1"/><published>2024-03-12T21:30:09-05:00</published><updated>2024-05-01T00:00:00Z</updated>
        <content type="html">&lt;p&gt;The minister said no.&lt;/p&gt;</content></entry></feed>
        """;

    public const string Json = """
        {"status":"ok","articles":[
        {"source":{"id":null,"name":"Reuters"},"author":"Jane Roe","title":"Talks fail","url":"https://www.reuters.com/a","publishedAt":"2024-03-12T21:30:09Z","content":"The minister said no."},
        {"title":"no text"}, 7, {"text":"half \ud83d of it"},
        {"headline":"Erdoğan agrees","date":"12 March 2024","publisher":"Evening Gazette","body":"<p>Moscow said yes.</p><p>Kyiv said no.</p>"}]}
        """;

    public const string Mail = """
        From: Reuters <news@reuters.com>
        Date: Tue, 12 Mar 2024 21:30:09 -0500
        Subject: =?utf-8?q?Erdo=C4=9Fan_said_no?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The minister said =E2=80=9Cno=E2=80=9D to the plan that envoys had brought=
         from the capital.
        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename=plan.pdf

        x
        --b--
        """;

    public static string SavedPage => $"""
        From: <Saved by Blink>
        Snapshot-Content-Location: https://www.nytimes.com/a
        Date: Sat, 1 Jun 2024 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64
        Content-Location: https://www.nytimes.com/a

        {Convert.ToBase64String(Encoding.UTF8.GetBytes(Page))}
        --b--
        """;

    public static byte[] WebArchive
    {
        get
        {
            var page = Packed(Encoding.UTF8.GetBytes(Page));
            return
            [
                .. Record("warcinfo", "x"u8.ToArray()),
                .. Record("response", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"u8,
                    .. Encoding.ASCII.GetBytes($"{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8]),
                .. Record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"u8.ToArray()),
                .. Record("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No such page.</p>"u8.ToArray()),
            ];

            static byte[] Record(string type, byte[] body) =>
            [
                .. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://www.nytimes.com/2024/03/12/a\r\nContent-Length: {body.Length}\r\n\r\n"),
                .. body, .. "\r\n\r\n"u8,
            ];
        }
    }

    /// <summary>Every kind by file name.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All =>
    [
        ("a.txt", Encoding.UTF8.GetBytes("---\ntitle: Talks fail\ndate: 2024-03-12\n---\nThe minister said no. Erdoğan said yes.\n")),
        ("a.html", Encoding.UTF8.GetBytes(Page)), ("a.jsonl", "{\"text\":\"The minister said no.\"}\n{\"text\":\"\"}\n{\"id\":\"x\",\"text\":\"Yes.\"}\n"u8.ToArray()),
        ("a.json", Encoding.UTF8.GetBytes(Json)), ("a.rss", Encoding.UTF8.GetBytes(Rss)), ("rdf.xml", Encoding.UTF8.GetBytes(Rdf)),
            ("a.atom", Encoding.UTF8.GetBytes(Atom)),
        ("a.eml", Encoding.UTF8.GetBytes(Mail)), ("a.mht", Encoding.UTF8.GetBytes(SavedPage)), ("a.warc", WebArchive),
            ("a.txt.gz", Packed("The minister said no."u8.ToArray())),
        ("a.pdf", Pdf(2)), ("a.docx", Word()),
    ];

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>
    /// Pages of two columns with a running head and a page number; words are cut at line ends, and sentences at columns and pages.
    /// </summary>
    public static byte[] Pdf(int pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (var number = 1; number <= pages; number++)
        {
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            page.AddText($"Evening Gazette, 12 March 2024, page {number}", 9, new PdfPoint(60, 800), font);
            page.AddText($"- {number} -", 9, new PdfPoint(290, 30), font);
            if (number == 1) page.AddText("Talks fail in the capital", 24, new PdfPoint(60, 750), font);
            Column(page, font, 60, number == 1 ? ["The minister told report-", "ers that the well-known en-", "voys had left the capital.",
                "", "An answer would come", "before the week was over,"]
                : ["of the border closed.", "", "Nobody was told when it", "would open. The well-", "known road to it is",
                "empty, drivers said."]);
            Column(page, font, 320, number == 1 ? ["and until then nobody in", "the ministry would speak.", "",
                "Officials in Kyiv kept all", "roads to the south and all", "ports on the other side"]
                : ["Trains went on as they", "had before. The railway", "said that it had orders", "to run them until night."]);
        }

        return builder.Build();
    }

    private static void Column(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, double left, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            if (lines[i].Length > 0) page.AddText(lines[i], 11, new PdfPoint(left, 700 - (13 * i)), font);
    }

    /// <summary>A title, a second heading, a date and a paragraph, with the styles that pandoc gives them.</summary>
    public static byte[] Dated(string date, bool isStyled = true)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            string[] paragraphs = isStyled ? ["Title|Talks fail", $"Date|{date}"]
                : ["Title|Talks fail", "heading 1|Talks fail in the capital", $"First Paragraph|{date}"];
            word.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(paragraphs
                .Append("Body Text|The minister said on Tuesday that the talks were over, and that no answer would come before the summer.")
                .Select(text => text.Split('|')).Select(parts => new Paragraph(
                    new ParagraphProperties(new ParagraphStyleId { Val = parts[0] }),
                        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(parts[1]))))));
        }

        return stream.ToArray();
    }

    /// <summary>A title, paragraphs with a deletion and a field, a list and a table.</summary>
    public static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Creator = "Jane Roe";
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>()
                .Styles = new Styles(new Style(new StyleName { Val = "Title" }) { StyleId = "Titel", Type = StyleValues.Paragraph });
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                Styled("Titel", "Talks fail in the capital"),
                new Paragraph(Run("12 March 2024")),
                new Paragraph(Run("The minister "), new DeletedRun(new Run(new DeletedText("never "))), Run("said on Tuesday that Erdoğan"),
                    new Run(new NoBreakHyphen()), Run("style talks were over, and that no answer would come.")),
                new Paragraph(new ParagraphProperties(
                    new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), Run("A first point")),
                new Paragraph(new ParagraphProperties(
                    new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), Run("A second point")),
                new Table(new TableRow(Cell("Country"), Cell("Position")), new TableRow(Cell("Russia"), Cell("denies")))));
        }

        return stream.ToArray();

        static Run Run(string text) =>
            new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));
        static TableCell Cell(string text) => new(new Paragraph(Run(text)));
    }
}
