using System.Globalization;
using System.Text;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>The tables of the page. The script of the page makes them sort and filter; without it they are plain tables.</summary>
internal static class HtmlTables
{
    public static void Append(StringBuilder html, DataTable table, HtmlNotes notes)
    {
        var shown = table.Rows.Take(Limits.PageRows).ToList();
        html.Append(CultureInfo.InvariantCulture,
            $"<div class=\"table\" role=\"region\" aria-labelledby=\"ht-{table.Name}\" tabindex=\"0\">\n<table class=\"data\" "
            + $"id=\"t-{table.Name}\">\n");
        html.Append(CultureInfo.InvariantCulture,
            $"<caption id=\"ht-{table.Name}\">{HtmlWriter.Text(table.Title, 300)}: "
            + $"{CellText.Rows(table, shown.Count)}</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(column.IsNumeric ? " data-kind=\"number\" class=\"n\"" : "");
            if (column.Facet != Facet.None)
            {
                html.Append(CultureInfo.InvariantCulture, $" data-facet=\"{column.Facet.ToString().ToLowerInvariant()}\"");
            }

            html.Append('>').Append(HtmlWriter.Text(column.Header, 100)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in shown) AppendRow(html, table, row, notes);
        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void AppendRow(StringBuilder html, DataTable table, TableRow row, HtmlNotes notes)
    {
        html.Append("<tr>");
        foreach (var (column, value) in table.Columns.Zip(row.Cells))
        {
            var text = HtmlWriter.Text(CellText.Of(column, value), Limits.Cell);
            html.Append(column.IsNumeric ? "<td class=\"n\">" : value is DateOnly ? "<td class=\"d\">" : "<td dir=\"auto\">");
            if (column.LeadsBack && text.Length > 0 && row.Places.Count > 0) notes.AppendLink(html, text, row.Places);
            else html.Append(text);
            html.Append("</td>");
        }

        html.Append("</tr>\n");
    }
}
