using System.Globalization;
using System.Text;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>
/// The charts of the page: pictures with their alternative text, and their values as a table that leads to the sentences.
/// </summary>
internal static class HtmlCharts
{
    private const int ValuesShown = 60;

    public static void Append(StringBuilder html, Chart chart, ChartPlaces places, HtmlNotes notes)
    {
        var figure = chart.Figure;
        var marks = figure.Marks;
        var found = marks.Select(places.Of).ToList();
        // Title and source line stand in the picture; the alternative text has them too.
        html.Append(CultureInfo.InvariantCulture,
            $"<figure id=\"c-{chart.Name}\" aria-label=\"{HtmlWriter.Text(figure.Title, 400)}\">\n<div class=\"chart\"><picture>");
        html.Append("<source media=\"(prefers-color-scheme: dark) and (not print)\" srcset=\"").Append(Data(figure, Theme.Dark))
            .Append("\">");
        html.Append("<img alt=\"").Append(Xml.Escape(Xml.Clean(figure.AlternativeText))).Append("\" src=\"")
            .Append(Data(figure, Theme.Light)).Append("\"></picture>\n");
        HtmlHotspots.Append(html, figure.Draw(), Links(marks, found, notes));
        html.Append("</div>\n");
        AppendValues(html, marks, found, notes);
        html.Append("</figure>\n");
    }

    // A mark whose value is in the table leads where that leads; the others lead to their first sentence.
    private static Dictionary<string, string> Links(IReadOnlyList<Mark> marks, IReadOnlyList<IReadOnlyList<Place>> places, HtmlNotes notes)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (i, (mark, found)) in marks.Zip(places).Index())
        {
            if (found.Count > 0) links[mark.Tip] = notes.Address(i < ValuesShown ? found : [found[0]]);
        }

        return links;
    }

    private static string Data(Figure figure, Theme theme) =>
        "data:image/svg+xml;base64,"
            + Convert.ToBase64String(Encoding.UTF8.GetBytes(figure.Svg(new ImageOptions { Theme = theme }, tips: false)));

    private static void AppendValues(StringBuilder html, IReadOnlyList<Mark> marks, IReadOnlyList<IReadOnlyList<Place>> places,
        HtmlNotes notes)
    {
        if (marks.Count == 0) return;
        html.Append("<figcaption><details><summary>The values of this chart</summary>\n<table><thead><tr><th scope=\"col\">Label</th><th "
            + "scope=\"col\">Series</th><th scope=\"col\">Value</th></tr></thead><tbody>\n");
        foreach (var (mark, found) in marks.Zip(places).Take(ValuesShown))
        {
            html.Append("<tr><td dir=\"auto\">").Append(HtmlWriter.Text(mark.Label, 200)).Append("</td><td dir=\"auto\">")
                .Append(HtmlWriter.Text(mark.Series, 200)).Append("</td><td>");
            if (found.Count > 0) notes.AppendLink(html, HtmlWriter.Text(mark.Value, 200), found);
            else html.Append(HtmlWriter.Text(mark.Value, 200));
            html.Append("</td></tr>\n");
        }

        if (marks.Count > ValuesShown)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"3\">{marks.Count - ValuesShown:#,##0} more</td></tr>\n");
        }

        html.Append("</tbody></table></details></figcaption>\n");
    }
}
