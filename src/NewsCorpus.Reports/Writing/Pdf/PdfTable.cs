using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;
using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace NewsCorpus.Reports.Writing.Pdf;

/// <summary>A table on the pages of a PDF; its head comes again on each page.</summary>
internal sealed class PdfTable
{
    private const double Size = 7;
    private const double Line = 9;
    private const double Padding = 3;
    private const double Letter = 4;
    private const int MostLines = 5;
    private const int CellLength = 200;

    private readonly PdfPages _pages;
    private readonly DataTable _table;
    private readonly NoteList _notes;
    private readonly double[] _widths;

    private PdfTable(PdfPages pages, DataTable table, NoteList notes)
    {
        (_pages, _table, _notes) = (pages, table, notes);
        _widths = ColumnWidths.Of(table, PdfPages.TextWidth, Letter, CellLength);
    }

    public static void Write(PdfPages pages, DataTable table, NoteList notes)
    {
        var paper = PaperTable.Of(table);
        pages.Skip(12);
        pages.Ensure(80);
        pages.Write(PdfBlockLevelElementTag.Paragraph,
            [.. pages.Words(Xml.Clean($"{table.Title}: {CellText.Rows(table, paper.Rows.Count)}", 400), 9, true, XColors.Black)], 3);
        new PdfTable(pages, paper, notes).Write();
        pages.Skip(10);
    }

    private void Write()
    {
        Begin();
        foreach (var row in _table.Rows)
        {
            var cells = Cells(row);
            if (Height(cells) > _pages.Left)
            {
                _pages.Structure.End();
                _pages.NewPage();
                Begin();
            }

            WriteRow(PdfBlockLevelElementTag.TableDataCell, cells);
        }

        _pages.Structure.End();
    }

    private void Begin()
    {
        _pages.Structure.BeginElement(PdfBlockLevelElementTag.Table);
        WriteRow(PdfBlockLevelElementTag.TableHeaderCell,
            [.. _table.Columns.Select((column, i) => Break(column.Header, "", i, bold: true))]);
    }

    private List<List<List<PdfWord>>> Cells(TableRow row)
    {
        var hasNote = false;
        var cells = new List<List<List<PdfWord>>>();
        foreach (var (i, (column, value)) in _table.Columns.Zip(row.Cells).Index())
        {
            var text = Words.Shorten(Xml.Clean(CellText.Of(column, value)), CellLength);
            var isNoted = column.LeadsBack && !hasNote && text.Length > 0 && row.Places.Count > 0;
            hasNote |= isNoted;
            cells.Add(Break(text, isNoted ? $"[{_notes.Refer(row.Places, Limits.PlacesOfRow).Number}]" : "", i, bold: false));
        }

        return cells;
    }

    private List<List<PdfWord>> Break(string text, string note, int column, bool bold)
    {
        var words = _pages.Words(text, Size, bold, XColors.Black).Concat(_pages.Words(note, Size - 1, false, XColors.DarkBlue));
        var lines = _pages.Break(words, _widths[column] - (_table.Columns[column].IsNumeric ? 3 : 2) * Padding);
        if (lines.Count <= MostLines) return lines;
        return [.. lines.Take(MostLines - 1), [.. _pages.Words("…", Size, false, XColors.Black)]];
    }

    private static double Height(List<List<List<PdfWord>>> cells) => cells.Max(lines => lines.Count) * Line + 2 * Padding;

    private void WriteRow(PdfBlockLevelElementTag tag, List<List<List<PdfWord>>> cells)
    {
        var (x, height) = (PdfPages.Margin, Height(cells));
        _pages.Structure.BeginElement(PdfBlockLevelElementTag.TableRow);
        foreach (var (i, lines) in cells.Index())
        {
            _pages.Structure.BeginElement(tag);
            foreach (var (n, line) in lines.Index())
            {
                var width = line.Sum(word => word.Width) + line.Skip(1).Sum(word => word.Space);
                _pages.Draw(line, _table.Columns[i].IsNumeric
                    ? x + _widths[i] - 3 * Padding - width
                    : x, _pages.Y + Padding + (n + 0.75) * Line);
            }

            _pages.Structure.End();
            x += _widths[i];
        }

        _pages.Structure.End();
        _pages.Structure.BeginArtifact();
        _pages.Graphics.DrawLine(new XPen(XColors.LightGray, 0.5), PdfPages.Margin, _pages.Y + height, PdfPages.Margin + PdfPages.TextWidth,
            _pages.Y + height);
        _pages.Structure.End();
        _pages.Skip(height);
    }
}
