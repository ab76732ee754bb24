using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NewsCorpus.Reports;
using NewsCorpus.Tests.Documents;
using Xunit;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace NewsCorpus.Tests.Reports;

/// <summary>The Word, Excel and PDF files of a report, of texts that try to do more than be read.</summary>
public sealed class OfficeReportTest(OfficeReportTest.HostileReport hostile) : IClassFixture<OfficeReportTest.HostileReport>
{
    private readonly Report _report = hostile.Report;

    [Fact]
    public void Docx_IsValidAndHasFootnotesAndDescribedPictures()
    {
        using var document = WordprocessingDocument.Open(File("report.docx"), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var main = document.MainDocumentPart!;
        var references = main.Document!.Descendants<Word.FootnoteReference>().Select(reference => reference.Id!.Value).ToList();
        Assert.Equal(references.Order(), main.FootnotesPart!.Footnotes!.Elements<Word.Footnote>().Select(note => note.Id!.Value)
            .Where(id => id > 0));
        Assert.NotEmpty(references);
        var pictures = main.Document.Descendants<Wp.DocProperties>().Select(picture => picture.Description!.Value!).ToList();
        Assert.Equal(_report.Charts.Select(chart => chart.Figure.AlternativeText.Length > 0),
            pictures.Select(text => text.Contains("text", StringComparison.Ordinal)));
        Assert.Empty(main.HyperlinkRelationships);
        Assert.Empty(main.ExternalRelationships);
        Assert.Contains(HostileSeeds.Formula, main.Document.InnerText, StringComparison.Ordinal);
        AssertClean(main.Document.InnerText + main.FootnotesPart.Footnotes.InnerText);
    }

    [Fact]
    public void Xlsx_IsValidAndHasEveryRowAndNoFormula()
    {
        using var workbook = SpreadsheetDocument.Open(File("report.xlsx"), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var main = workbook.WorkbookPart!;
        var sheets = main.Workbook!.Sheets!.Elements<Sheet>().Skip(1).ToList();
        Assert.Equal(_report.Tables.Select(table => table.Name), sheets.Select(sheet => sheet.Name!.Value!));
        foreach (var (table, sheet) in _report.Tables.Zip(sheets))
        {
            var worksheet = ((WorksheetPart)main.GetPartById(sheet.Id!.Value!)).Worksheet!;
            Assert.Equal(table.Rows.Count + 1, worksheet.Descendants<Row>().Count());
            Assert.Empty(worksheet.Descendants<CellFormula>());
            Assert.Single(worksheet.Descendants<Pane>(), pane => pane.State!.Value == PaneStateValues.Frozen);
            Assert.Single(worksheet.Descendants<AutoFilter>());
            AssertClean(worksheet.InnerText);
        }

        var days = ((WorksheetPart)main.GetPartById(sheets[0].Id!.Value!)).Worksheet!.Descendants<Row>().ElementAt(2).Elements<Cell>()
            .ElementAt(3);
        Assert.Equal(new DateOnly(2024, 3, 5).ToDateTime(default).ToOADate().ToString(System.Globalization.CultureInfo.InvariantCulture),
            days.CellValue!.Text);
    }

    [Fact]
    public void Pdf_IsTaggedAndHasBookmarks()
    {
        var text = Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(File("report.pdf")));
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        foreach (var word in new[] { "/MarkInfo", "/StructTreeRoot", "/Outlines", "/Lang" })
            Assert.Contains(word, text, StringComparison.Ordinal);
        foreach (var word in new[] { "/JavaScript", "/JS ", "/URI", "/Launch", "/OpenAction", "/EmbeddedFile" })
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
    }

    private static void AssertClean(string text) =>
        Assert.DoesNotContain(text, letter => letter is (>= '\u202A' and <= '\u202E') or '\u0001' or '\uFFFE');

    private string File(string name) => Path.Combine(hostile.Folder, name);

    /// <summary>One report for all of these tests.</summary>
    public sealed class HostileReport : IDisposable
    {
        private readonly TestFolder _seeds = HostileSeeds.Pile();
        private readonly TestFolder _output = new();

        public HostileReport()
        {
            Report = Report.Of(Corpus.Load(_seeds.Path), new ReportOptions { Title = HostileSeeds.Script, Author = HostileSeeds.Formula });
            Report.Save(_output.Path, [ReportFormat.Docx, ReportFormat.Xlsx, ReportFormat.Pdf]);
        }

        internal Report Report { get; }

        internal string Folder => _output.Path;

        public void Dispose()
        {
            _seeds.Dispose();
            _output.Dispose();
        }
    }
}
