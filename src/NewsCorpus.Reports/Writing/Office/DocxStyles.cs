using DocumentFormat.OpenXml.Wordprocessing;

namespace NewsCorpus.Reports.Writing.Office;

/// <summary>The styles of the document. Sizes are in half points, distances in twentieths of a point.</summary>
internal static class DocxStyles
{
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Arial" }, new FontSize { Val = "21" },
                    new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264",
                LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", isDefault: true),
        Paragraph("Title", "Title", size: 44, isBold: true, after: 60),
        Paragraph("Subtitle", "Subtitle", size: 20, colour: "595959", after: 360),
        Paragraph("Heading1", "heading 1", size: 32, isBold: true, before: 480, after: 120, outline: 0, keepsNext: true),
        Paragraph("TOC1", "toc 1", after: 40),
        Paragraph("Finding", "Finding", size: 23),
        Paragraph("Figure", "Figure", before: 240, after: 240),
        Paragraph("Caption", "caption", size: 18, isBold: true, before: 240, after: 60, keepsNext: true),
        Paragraph("TableHead", "Table Head", size: 15, isBold: true, before: 20, after: 20),
        Paragraph("TableText", "Table Text", size: 15, before: 20, after: 20),
        Paragraph("ListOfTexts", "List of Texts", size: 18, after: 40),
        Paragraph("FootnoteText", "footnote text", size: 16, after: 0),
        Paragraph("Footer", "footer", size: 18, after: 0, isCentred: true),
        new Style(new StyleName { Val = "footnote reference" },
            new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        { Type = StyleValues.Character, StyleId = "FootnoteReference" },
        new Style(
            new StyleName { Val = "Rows" },
            new StyleTableProperties(
                new TableBorders(Line<TopBorder>(), Line<BottomBorder>(), Line<InsideHorizontalBorder>()),
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 50, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 50, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "Rows" });

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" };

    private static Style Paragraph(
        string id, string name, int? size = null, bool isBold = false, string? colour = null, int? before = null, int? after = null,
        int? outline = null, bool keepsNext = false, bool isCentred = false, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepsNext) paragraph.Append(new KeepNext());
        if (before is not null || after is not null)
        {
            var spacing = new SpacingBetweenLines();
            if (before is { } above) spacing.Before = Number(above);
            if (after is { } below) spacing.After = Number(below);
            paragraph.Append(spacing);
        }

        if (isCentred) paragraph.Append(new Justification { Val = JustificationValues.Center });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (isBold) run.Append(new Bold());
        if (colour is not null) run.Append(new Color { Val = colour });
        if (size is { } points) run.Append(new FontSize { Val = Number(points) });
        var style = new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph,
            StyleId = id };
        if (isDefault) style.Default = true;
        return style;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
