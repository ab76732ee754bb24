using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace NewsCorpus.Reports.Writing.Pdf;

/// <summary>A report as a PDF: tagged, with bookmarks and page numbers; charts are vectors; each number names a note at the end.</summary>
internal sealed class PdfWriter
{
    private const int Quote = 220;

    private readonly PdfDocument _document = new();
    private readonly PdfPages _pages;
    private readonly NoteList _notes = new();
    private XPdfForm? _charts;
    private int _chart;

    private PdfWriter() => _pages = new PdfPages(_document);

    /// <summary>Writes the report to a file.</summary>
    /// <exception cref="InvalidOperationException">There is no font, or a native library is missing; the message says what to
    /// install.</exception>
    public static void Write(Report report, string path)
    {
        var writer = new PdfWriter();
        using (writer._pages)
        {
            writer._document.Info.Title = Xml.Clean(report.Title, 300);
            writer._document.Info.Author = Xml.Clean(report.Author, 200);
            writer._document.Info.Creator = "newscorpus";
            writer._document.Language = "en";
            using var charts = new MemoryStream(report.Charts.Any() ? ChartPages.Write(report.Charts.Select(chart => chart.Figure)) : []);
            writer._charts = charts.Length > 0 ? XPdfForm.FromStream(charts) : null;
            writer.Write(report);
            writer._charts?.Dispose();
        }

        writer._document.Save(path);
    }

    private void Write(Report report)
    {
        Text(PdfBlockLevelElementTag.Heading1, Xml.Clean(report.Title, 300), 22, true, 4);
        if (report.Author.Length > 0) Text(PdfBlockLevelElementTag.Paragraph, Xml.Clean(report.Author, 200), 11, false, 2);
        Text(PdfBlockLevelElementTag.Paragraph, Xml.Clean(report.Basis, 400), 9, false, 14);
        foreach (var section in report.Sections)
        {
            Heading(section.Title);
            foreach (var block in section.Blocks) Write(block);
        }

        Heading("The texts");
        foreach (var document in report.Documents)
        {
            Text(PdfBlockLevelElementTag.Paragraph, Xml.Clean(DocumentLine.Of(report, document), 600), 8, false, 2);
        }

        WriteNotes();
    }

    private void Heading(string title)
    {
        _pages.Skip(16);
        _pages.Ensure(120);
        _document.Outlines.Add(Xml.Clean(title, 200), _pages.Page, true);
        Text(PdfBlockLevelElementTag.Heading2, title, 15, true, 6);
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case Finding finding:
                _pages.Write(PdfBlockLevelElementTag.Paragraph, Words(finding), 5);
                break;
            case Remark remark:
                Text(PdfBlockLevelElementTag.Paragraph, remark.Text, 10.5, false, 5);
                break;
            case Chart chart:
                WriteChart(chart.Figure);
                break;
            case DataTable table:
                PdfTable.Write(_pages, table, _notes);
                break;
        }
    }

    // A piece that begins without a space goes on with the word before it.
    private List<PdfWord> Words(Finding finding)
    {
        var words = new List<PdfWord>();
        var goesOn = false;
        foreach (var run in finding.Runs)
        {
            foreach (var (i, word) in _pages.Words(run.Text, 10.5, false, XColors.Black).Index())
            {
                words.Add(word with { GoesOn = i == 0 && goesOn && run.Text[0] != ' ' });
            }

            if (run.Places.Count > 0)
            {
                words.AddRange(_pages.Words(Mark(_notes.Refer(run.Places, Limits.PlacesOfFinding).Number), 8, false, XColors.DarkBlue));
            }

            goesOn = run.Text.Length == 0 ? goesOn : run.Text[^1] != ' ';
        }

        return words;
    }

    // The charts come in the order of their pages.
    private void WriteChart(Figure figure)
    {
        var form = _charts!;
        form.PageNumber = ++_chart;
        var scale = Math.Min(PdfPages.TextWidth / form.PointWidth, (PdfPages.TextHeight - 20) / form.PointHeight);
        var (width, height) = (form.PointWidth * scale, form.PointHeight * scale);
        _pages.Skip(8);
        _pages.Ensure(height);
        var box = new XRect(PdfPages.Margin, _pages.Y, width, height);
        _pages.Structure.BeginElement(PdfIllustrationElementTag.Figure, Xml.Clean(figure.AlternativeText), box);
        _pages.Graphics.DrawImage(form, box);
        _pages.Structure.End();
        _pages.Skip(height + 8);
    }

    private void WriteNotes()
    {
        if (_notes.Notes.Count == 0) return;
        Heading("Notes");
        foreach (var (i, note) in _notes.Notes.Index())
        {
            Text(PdfBlockLevelElementTag.Paragraph, $"{Mark(i + 1)} {NoteText.Of(note.Places, note.Most, Quote)}", 8, false, 2);
        }
    }

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");

    private void Text(PdfBlockLevelElementTag tag, string text, double size, bool bold, double after) =>
        _pages.Write(tag, [.. _pages.Words(text, size, bold, XColors.Black)], after);
}
