using DocumentFormat.OpenXml.Spreadsheet;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>The few styles of the workbook.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Day = 2;

    private const uint DayFormat = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0, Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top }, ApplyAlignment = true },
            new CellFormat { FormatId = 0, FontId = 1, ApplyFont = true },
            new CellFormat { FormatId = 0, NumberFormatId = DayFormat, ApplyNumberFormat = true }));
}
