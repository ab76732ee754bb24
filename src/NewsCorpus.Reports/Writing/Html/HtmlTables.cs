using System.Globalization;
using System.Text;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>The tables of the page. The script of the page makes them sort and filter; without it they are plain tables.</summary>
internal static class HtmlTables
{
    public static void Append(StringBuilder html, DataTable table, HtmlNotes notes)
    {
        var shown = table.Rows.Take(Limits.PageRows).ToList();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"table\" role=\"region\" aria-labelledby=\"ht-{table.Name}\" tabindex=\"0\">\n<table class=\"data\" id=\"t-{table.Name}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<caption id=\"ht-{table.Name}\">{HtmlWriter.Text(table.Title, 300)}: {Rows(table, shown.Count)}</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(column.IsNumeric ? " data-kind=\"number\" class=\"n\"" : "");
            if (column.Facet != Facet.None) html.Append(CultureInfo.InvariantCulture, $" data-facet=\"{column.Facet.ToString().ToLowerInvariant()}\"");
            html.Append('>').Append(HtmlWriter.Text(column.Header, 100)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in shown) AppendRow(html, table, row, notes);
        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Rows(DataTable table, int shown) => shown == table.Rows.Count
        ? Words.Count(shown, "row", "rows")
        : string.Create(CultureInfo.InvariantCulture, $"the first {shown:#,##0} of {table.Rows.Count:#,##0} rows; all are in {table.Name}.csv");

    private static void AppendRow(StringBuilder html, DataTable table, TableRow row, HtmlNotes notes)
    {
        html.Append("<tr>");
        foreach (var (column, value) in table.Columns.Zip(row.Cells))
        {
            var text = HtmlWriter.Text(Text(column, value), Limits.Cell);
            html.Append(column.IsNumeric ? "<td class=\"n\">" : value is DateOnly ? "<td class=\"d\">" : "<td dir=\"auto\">");
            if (column.LeadsBack && text.Length > 0 && row.Places.Count > 0) notes.AppendLink(html, text, row.Places);
            else html.Append(text);
            html.Append("</td>");
        }

        html.Append("</tr>\n");
    }

    private static string Text(TableColumn column, object? value) => value switch
    {
        int or long when column.IsNumeric => ((IFormattable)value).ToString("#,##0", CultureInfo.InvariantCulture),
        Enum name => Column.Readable(name.ToString()),
        _ => Cell.Text(value),
    };
}
