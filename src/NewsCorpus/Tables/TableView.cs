using System.Globalization;
using System.Text;
using NewsCorpus.Display;

namespace NewsCorpus.Tables;

/// <summary>A table as a notebook shows it. Grey rules and inherited colours suit light and dark front ends alike.</summary>
internal static class TableView
{
    private const int MaxRows = 20;
    private const int MaxHtmlCell = 240;
    private const int MaxTextCell = 40;
    private const string Rule = "border:0;border-bottom:1px solid rgba(128,128,128,0.35);padding:3px 10px 3px 0;vertical-align:top;";

    public static string ToHtml(string title, IReadOnlyList<Column> columns, IReadOnlyList<object?> rows)
    {
        var html = new StringBuilder("<table style=\"border-collapse:collapse;\">\n");
        html.Append("<caption style=\"text-align:left;font-weight:bold;padding:0 0 4px 0;\">").Append(Escaped(title, 400)).Append("</caption>\n<tr>");
        foreach (var column in columns)
            html.Append("<th").Append(Style(column, "font-weight:bold;")).Append('>').Append(Escaped(column.Header, MaxHtmlCell)).Append("</th>");
        html.Append("</tr>\n");
        foreach (var row in rows.Take(MaxRows)) AppendRow(html, columns, row);
        if (More(rows) is { } more)
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{Math.Max(1, columns.Count)}\" style=\"border:0;text-align:left;\">{more}</td></tr>\n");
        return html.Append("</table>").ToString();
    }

    public static string ToText(string title, IReadOnlyList<Column> columns, IReadOnlyList<object?> rows)
    {
        var cells = rows.Take(MaxRows).Select(row => columns.Select(c => Xml.Shorten(Xml.Clean(Cell.Text(c.Value(row))), MaxTextCell)).ToArray()).ToList();
        var widths = columns.Select((c, i) => Math.Max(c.Header.Length, cells.Select(r => r[i].Length).DefaultIfEmpty().Max())).ToArray();
        var text = new StringBuilder(Xml.Clean(title)).Append('\n');
        AppendLine([.. columns.Select(c => c.Header)]);
        AppendLine([.. widths.Select(w => new string('-', w))]);
        foreach (var row in cells) AppendLine(row);
        if (More(rows) is { } more) text.Append(more).Append('\n');
        return text.ToString().TrimEnd('\n');

        void AppendLine(string[] fields) => text.Append(string.Join("  ", fields.Select((field, i) =>
            columns[i].IsNumeric ? field.PadLeft(widths[i]) : field.PadRight(widths[i]))).TrimEnd()).Append('\n');
    }

    private static void AppendRow(StringBuilder html, IReadOnlyList<Column> columns, object? row)
    {
        html.Append("<tr>");
        foreach (var column in columns)
        {
            var full = Xml.Clean(Cell.Text(column.Value(row)));
            var shown = Xml.Shorten(full, MaxHtmlCell);
            html.Append("<td").Append(Style(column, ""));
            if (!column.IsNumeric) html.Append(" dir=\"auto\"");
            if (shown.Length < full.Length) html.Append(" title=\"").Append(Xml.Escape(full)).Append('"');
            html.Append('>').Append(Xml.Escape(shown)).Append("</td>");
        }
        html.Append("</tr>\n");
    }

    private static string Style(Column column, string extra) => $" style=\"{Rule}text-align:{(column.IsNumeric ? "right" : "left")};{extra}\"";

    private static string? More(IReadOnlyList<object?> rows) => rows.Count switch
    {
        0 => "no rows",
        > MaxRows => string.Create(CultureInfo.InvariantCulture, $"{rows.Count - MaxRows:#,##0} more"),
        _ => null,
    };

    private static string Escaped(string text, int max) => Xml.Escape(Xml.Shorten(Xml.Clean(text), max));
}
