using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>
/// A report as a Word document: headings with a table of contents, findings and tables with real footnotes, charts as pictures with
/// their alternative text. Text of a corpus stands in runs of text alone.
/// </summary>
internal sealed class DocxWriter
{
    private readonly Report _report;
    private readonly DocxNotes _notes = new();
    private readonly DocxPictures _pictures;
    private readonly Body _body = new();

    private DocxWriter(Report report, MainDocumentPart main)
    {
        _report = report;
        _pictures = new DocxPictures(main);
    }

    public static void Write(Report report, string path)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = Xml.Clean(report.Title, 300);
        document.PackageProperties.Creator = Xml.Clean(report.Author, 200);
        document.PackageProperties.Language = "en";
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Create();
        var writer = new DocxWriter(report, main);
        writer.WriteBody();
        writer._body.Append(PageSetup(main));
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(writer._body);
        main.AddNewPart<FootnotesPart>().Footnotes = writer._notes.Create();
        // Word looks for the separators of the footnotes here.
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new FootnoteDocumentWideProperties(
            new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }));
    }

    /// <summary>Text of whatever origin as a run.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Run Run(string text, int length = 2_000) =>
        new(new Text(Xml.Clean(text, length)) { Space = SpaceProcessingModeValues.Preserve });

    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    private void WriteBody()
    {
        _body.Append(Paragraph("Title", Run(_report.Title, 300)));
        _body.Append(Paragraph("Subtitle", Run(_report.Author.Length > 0 ? $"{_report.Author} · {_report.Basis}" : _report.Basis, 600)));
        AppendContents();
        foreach (var (i, section) in _report.Sections.Index())
        {
            AppendHeading(section.Title, i);
            foreach (var block in section.Blocks) Append(block);
        }

        AppendHeading("The texts", _report.Sections.Count);
        foreach (var document in _report.Documents) _body.Append(Paragraph("ListOfTexts", Run(DocumentLine.Of(_report, document))));
    }

    private void AppendHeading(string title, int number)
    {
        var id = (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _body.Append(Paragraph("Heading1", new BookmarkStart { Id = id, Name = Bookmark(number) }, Run(title, 200),
            new BookmarkEnd { Id = id }));
    }

    private static string Bookmark(int number) => $"_Toc{number + 1:0000}";

    // A field that Word renews on request (F9), filled with the headings so that it is never empty.
    private void AppendContents()
    {
        var titles = _report.Sections.Select(section => section.Title).Append("The texts").ToList();
        foreach (var (i, title) in titles.Index())
        {
            var entry = Paragraph("TOC1", new Hyperlink(Run(title, 200)) { Anchor = Bookmark(i), History = true });
            if (i == 0)
            {
                entry.InsertAfter(Field(FieldCharValues.Begin), entry.ParagraphProperties);
                entry.InsertAfter(new DocumentFormat.OpenXml.Wordprocessing
                    .Run(new FieldCode(" TOC \\o \"1-1\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
                    entry.ChildElements[1]);
                entry.InsertAfter(Field(FieldCharValues.Separate), entry.ChildElements[2]);
            }

            if (i == titles.Count - 1) entry.Append(Field(FieldCharValues.End));
            _body.Append(entry);
        }
    }

    private void Append(ReportBlock block)
    {
        switch (block)
        {
            case Finding finding:
                _body.Append(Paragraph("Finding",
                    [.. finding.Runs.SelectMany(run => Noted(run.Text, run.Places, Limits.PlacesOfFinding))]));
                break;
            case Remark remark:
                _body.Append(Paragraph("Normal", Run(remark.Text)));
                break;
            case Chart chart:
                _body.Append(Paragraph("Figure", _pictures.Of(chart.Figure)));
                break;
            case DataTable table:
                var paper = PaperTable.Of(table);
                _body.Append(Paragraph("Caption", Run($"{table.Title}: {CellText.Rows(table, paper.Rows.Count)}", 400)));
                _body.Append(DocxTable.Create(paper, (text, places) => Noted(text, places, Limits.PlacesOfRow)));
                _body.Append(Paragraph("Normal"));
                break;
        }
    }

    private IEnumerable<OpenXmlElement> Noted(string text, IReadOnlyList<Place> places, int most)
    {
        // The pieces of a finding are clean, and keep their spaces.
        yield return new DocumentFormat.OpenXml.Wordprocessing.Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (places.Count > 0) yield return _notes.Reference(places, most);
    }

    private static SectionProperties PageSetup(MainDocumentPart main)
    {
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(Paragraph("Footer", Field(FieldCharValues.Begin),
            new DocumentFormat.OpenXml.Wordprocessing.Run(new FieldCode(" PAGE ")), Field(FieldCharValues.Separate), Run("1"),
            Field(FieldCharValues.End)));
        // A4 in twentieths of a point, margins of 2 cm.
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Run Field(FieldCharValues type) => new(new FieldChar { FieldCharType = type });
}
