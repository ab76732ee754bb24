using System.Globalization;
using System.Text;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Tables;

/// <summary>A table as a notebook shows it. Grey rules and inherited colours suit light and dark front ends alike.</summary>
internal static class TableView
{
    /// <summary>The rows that are shown.</summary>
    public const int MaxRows = 20;

    private const int MaxHtmlCell = 240;
    private const int MaxTextCell = 40;

    // Front ends squeeze columns of long text to two words a line.
    private const int LongCell = 60;
    private const string LongWidth = ";min-width:22em";
    private const string Rule = "border-bottom:1px solid #8886";

    public static string ToHtml(string title, IReadOnlyList<Column> columns, IReadOnlyList<object?> rows, int count)
    {
        // Colours are said to be inherited: a page without a doctype does not hand them on to tables.
        var html = new StringBuilder("<table cellpadding=\"4\" style=\"border-collapse:collapse;color:inherit\">\n");
        html.Append("<caption style=\"text-align:left;color:inherit").Append(title.Length <= LongCell ? ";white-space:nowrap" : "")
            .Append("\"><b>").Append(Escaped(title, 400)).Append($"</b></caption>\n<tr style=\"{Rule}\">");
        foreach (var column in columns)
            html.Append("<th").Append(Style(column)).Append('>').Append(Escaped(column.Header, MaxHtmlCell)).Append("</th>");
        html.Append("</tr>\n");
        var isLong = columns.Select(column => rows.Any(row => Cell.Text(column.Value(row)).Length > LongCell)).ToList();
        foreach (var row in rows) AppendRow(html, columns, isLong, row);
        if (More(count) is { } more)
            html.Append(CultureInfo.InvariantCulture,
                $"<tr><td colspan=\"{Math.Max(1, columns.Count)}\" style=\"text-align:left\">{more}</td></tr>\n");
        return html.Append("</table>").ToString();
    }

    public static string ToText(string title, IReadOnlyList<Column> columns, IReadOnlyList<object?> rows, int count)
    {
        var cells = rows
            .Select(row => columns.Select(c => Xml.Shorten(Xml.Clean(Cell.Text(c.Value(row))), MaxTextCell)).ToArray()).ToList();
        var widths = columns.Select((c, i) => Math.Max(c.Header.Length, cells.Select(r => r[i].Length).DefaultIfEmpty().Max())).ToArray();
        var text = new StringBuilder(Xml.Clean(title)).Append('\n');
        AppendLine([.. columns.Select(c => c.Header)]);
        AppendLine([.. widths.Select(w => new string('-', w))]);
        foreach (var row in cells) AppendLine(row);
        if (More(count) is { } more) text.Append(more).Append('\n');
        return text.ToString().TrimEnd('\n');

        void AppendLine(string[] fields) => text.Append(string.Join("  ", fields.Select((field, i) =>
            columns[i].IsNumeric ? field.PadLeft(widths[i]) : field.PadRight(widths[i]))).TrimEnd()).Append('\n');
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<Column> columns, IReadOnlyList<bool> isLong, object? row)
    {
        html.Append($"<tr valign=\"top\" style=\"{Rule}\">");
        foreach (var (i, column) in columns.Index())
        {
            var full = Xml.Clean(Cell.Text(column.Value(row)));
            var shown = Xml.Shorten(full, MaxHtmlCell);
            html.Append("<td").Append(Style(column, isLong[i]));
            if (HasRightToLeft(shown)) html.Append(" dir=\"auto\"");
            if (shown.Length < full.Length) html.Append(" title=\"").Append(Xml.Escape(full)).Append('"');
            var text = Xml.Escape(shown);
            html.Append('>').Append(column.Shown == As.Match ? $"<b>{text}</b>" : text).Append("</td>");
        }

        html.Append("</tr>\n");
    }

    // Front ends align cells as they like unless told. A date broken over two lines is hard to read.
    private static string Style(Column column, bool isLong = false)
    {
        var style = column.IsNumeric || column.Shown == As.BeforeMatch ? "text-align:right" : "text-align:left";
        if (column.IsDate || column.Shown is As.BeforeMatch or As.Match) style += ";white-space:nowrap";
        return $" style=\"{style}{(isLong ? LongWidth : "")}\"";
    }

    private static bool HasRightToLeft(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.AsSpan().IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;

    private static string? More(int rows) => rows switch
    {
        0 => "no rows",
        > MaxRows => string.Create(CultureInfo.InvariantCulture, $"{rows - MaxRows:#,##0} more"),
        _ => null,
    };

    private static string Escaped(string text, int max) => Xml.Escape(Xml.Shorten(Xml.Clean(text), max));
}
