using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;
using TableColumn = NewsCorpus.Reports.Model.TableColumn;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>
/// The tables of a report as an Excel workbook: a sheet a table, all rows, the head frozen and filtered. Numbers and days are typed,
/// everything else is an inline string, so no text of a corpus is ever a formula.
/// </summary>
internal static class WorkbookWriter
{
    private const int MeasuredRows = 200;
    private const int MaxRows = 1_048_575;
    private const int MaxSheetName = 31;
    private const string About = "About";

    public static void Write(Report report, string path)
    {
        using var workbook = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        workbook.PackageProperties.Title = Xml.Clean(report.Title, 300);
        workbook.PackageProperties.Creator = Xml.Clean(report.Author, 200);
        var main = workbook.AddWorkbookPart();
        main.Workbook = new Workbook();
        var sheets = main.Workbook.AppendChild(new Sheets());
        main.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Create();
        AddSheet(main, sheets, About, writer => WriteAbout(writer, report));
        foreach (var table in report.Tables) AddSheet(main, sheets, table.Name, writer => WriteTable(writer, table));
    }

    private static void AddSheet(WorkbookPart main, Sheets sheets, string name, Action<OpenXmlWriter> write)
    {
        var part = main.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part)) write(writer);
        var id = (uint)sheets.ChildElements.Count + 1;
        sheets.Append(new Sheet { Id = main.GetIdOfPart(part), SheetId = id, Name = name.Length <= MaxSheetName
            ? name
            : name[..MaxSheetName] });
    }

    private static void WriteAbout(OpenXmlWriter writer, Report report)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(OnePageWide());
        writer.WriteElement(new Columns(new Column { Min = 1, Max = 1, Width = 120, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [Text(report.Title, WorkbookStyles.Head)]);
        if (report.Author.Length > 0) WriteRow(writer, [Text(report.Author)]);
        WriteRow(writer, [Text(report.Basis)]);
        foreach (var section in report.Sections)
        {
            WriteRow(writer, [Text(section.Title, WorkbookStyles.Head)]);
            foreach (var finding in section.Blocks.OfType<Finding>()) WriteRow(writer, [Text(finding.Text)]);
            foreach (var remark in section.Blocks.OfType<Remark>()) WriteRow(writer, [Text(remark.Text)]);
        }

        writer.WriteEndElement();
        writer.WriteElement(Landscape());
        writer.WriteEndElement();
    }

    // Printed, a sheet is as wide as a page, and as long as it needs.
    private static SheetProperties OnePageWide() => new(new PageSetupProperties { FitToPage = true });

    private static PageSetup Landscape() =>
        new() { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 };

    private static void WriteTable(OpenXmlWriter writer, DataTable table)
    {
        var rows = Math.Min(table.Rows.Count, MaxRows);
        var leadsBack = table.Rows.Any(row => row.Places.Count > 0);
        var headers = table.Columns.Select(column => column.Header).Concat(leadsBack
            ? ["Document", "Start", "End", "Sentence there"]
            : []).ToList();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(OnePageWide());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(Widths(headers, table));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, headers.Select(header => Text(header, WorkbookStyles.Head)));
        foreach (var row in table.Rows.Take(MaxRows)) WriteRow(writer, Cells(table, row, leadsBack));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference =
            string.Create(CultureInfo.InvariantCulture, $"A1:{Letters(headers.Count)}{rows + 1}") });
        writer.WriteElement(Landscape());
        writer.WriteEndElement();
    }

    private static IEnumerable<Cell> Cells(DataTable table, TableRow row, bool leadsBack)
    {
        var cells = table.Columns.Zip(row.Cells, (column, value) => Value(column, value));
        if (!leadsBack || row.Places.Count == 0) return cells;
        var first = row.Places[0];
        return cells.Concat([Text(first.Document.Id), Number(first.Sentence.Start), Number(first.Sentence.End),
            Text(first.Sentence.IsEmpty ? "" : first.Quote)]);
    }

    private static Cell Value(TableColumn column, object? value) => value switch
    {
        null => new Cell(),
        DateOnly day when day.Year > 1900 =>
            new Cell { CellValue = new CellValue(day.ToDateTime(default).ToOADate()), StyleIndex = WorkbookStyles.Day },
        int or long or double => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => Text(CellText.Of(column, value)),
    };

    private static Cell Number(double value) => new() { CellValue = new CellValue(value) };

    private static Cell Text(string text, uint style = WorkbookStyles.Plain) => new(
        new InlineString(new Text(Xml.Clean(text, 32_000)) { Space = SpaceProcessingModeValues.Preserve })) { DataType =
            CellValues.InlineString, StyleIndex = style };

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells) writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    // By the first rows; the button of the filter takes some room beside the heading.
    private static Columns Widths(List<string> headers, DataTable table) => new(headers.Select((header, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = Math.Clamp(Math.Max(header.Length + 4, Longest(table, i, header)), 8, 60),
        CustomWidth = true,
    }));

    private static int Longest(DataTable table, int column, string header) => column < table.Columns.Count
        ? table.Rows.Take(MeasuredRows).Select(row => CellText.Of(table.Columns[column], row.Cells[column]).Length + 2).DefaultIfEmpty(0)
        .Max()
        : header == "Sentence there" ? 60 : 20;

    // 1 is A, 27 is AA.
    private static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }
}
