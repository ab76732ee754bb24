using System.Globalization;
using System.Text;

namespace NotebookHost.Display;

/// <summary>Rows and columns as a plain HTML table; front ends bring the styles.</summary>
internal static class HtmlTable
{
    public static string Of(Shape shape)
    {
        var html = new StringBuilder("<table>");
        if (shape.Columns.Count > 0)
            html.Append("<thead><tr>").AppendJoin("", shape.Columns.Select(c => $"<th>{Encode(c)}</th>")).Append("</tr></thead>");
        html.Append("<tbody>");
        foreach (var row in shape.Rows)
            html.Append("<tr>").AppendJoin("", row.Select(Cell)).Append("</tr>");
        html.Append("</tbody></table>");
        return html.Append(More(shape.More)).ToString();
    }

    private static string Cell(object? value) => value switch
    {
        null => "<td></td>",
        _ when RegisteredFormatters.Find(value, MimeBundle.Html) is { } markup => $"<td style=\"text-align:left\">{markup}</td>",
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            $"<td style=\"text-align:right\">{Encode(PlainText.Of(value, 1))}</td>",
        _ => $"<td style=\"text-align:left\">{Encode(PlainText.Of(value, 1))}</td>",
    };

    private static string More(int? more) => more switch
    {
        0 => "",
        null => "<p>and more</p>",
        { } count => string.Create(CultureInfo.InvariantCulture, $"<p>{count} more</p>"),
    };

    /// <summary>Only what HTML needs: other characters stay readable in the notebook file.</summary>
    public static string Encode(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
