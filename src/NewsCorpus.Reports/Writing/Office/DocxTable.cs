using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>A table on paper: its head comes again on each page, and no row is cut in two.</summary>
internal static class DocxTable
{
    private const int CellLength = 160;

    // In twentieths of a point: 17 cm, and a letter of 8 points.
    private const double TextWidth = 9638;
    private const double Letter = 88;

    /// <param name="table">The table as it stands on paper.</param>
    /// <param name="noted">Gives a text with a footnote.</param>
    public static WordTable Create(DataTable table, Func<string, IReadOnlyList<Place>, IEnumerable<OpenXmlElement>> noted)
    {
        var widths = ColumnWidths.Of(table, TextWidth, Letter, CellLength)
            .Select(width => ((int)width).ToString(CultureInfo.InvariantCulture)).ToList();
        var result = new WordTable(
            new TableProperties(new TableStyle { Val = "Rows" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width })));
        result.Append(new WordTableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()),
                .. table.Columns.Zip(widths, (column, width) =>
                Cell("TableHead", width, column.IsNumeric, [DocxWriter.Run(column.Header, 100)]))]));
        foreach (var row in table.Rows) result.Append(Row(table, row, widths, noted));
        return result;
    }

    private static WordTableRow Row(DataTable table, Model.TableRow row, IReadOnlyList<string> widths, Func<string, IReadOnlyList<Place>,
        IEnumerable<OpenXmlElement>> noted)
    {
        var result = new WordTableRow(new TableRowProperties(new CantSplit()));
        var hasNote = false;
        foreach (var (column, value, width) in table.Columns.Zip(row.Cells, widths))
        {
            var text = Words.Shorten(Xml.Clean(CellText.Of(column, value)), CellLength);
            var isNoted = column.LeadsBack && !hasNote && text.Length > 0 && row.Places.Count > 0;
            hasNote |= isNoted;
            result.Append(Cell("TableText", width, column.IsNumeric, noted(text, isNoted ? row.Places : [])));
        }

        return result;
    }

    private static TableCell Cell(string style, string width, bool isNumeric, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = DocxWriter.Paragraph(style, [.. content]);
        if (isNumeric) paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        return new TableCell(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), paragraph);
    }
}
