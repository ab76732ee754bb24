using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>
/// A report as one page that opens from disk and asks no network for anything. Its content security policy lets nothing run but
/// its own script and style, each by its hash, and no picture but those inside it.
/// </summary>
internal static class HtmlWriter
{
    public static string Write(Report report)
    {
        var anchors = new Anchors(report.Documents);
        var notes = new HtmlNotes(report, anchors);
        var places = new ChartPlaces(report.Documents);
        var main = new StringBuilder(1 << 16);
        foreach (var section in report.Sections) AppendSection(main, section, notes, places);
        notes.Append(main);
        HtmlTexts.Append(main, report, anchors);

        var html = new StringBuilder(main.Length + (1 << 16));
        AppendHead(html, report);
        AppendContents(html, report);
        html.Append("<main id=\"main\">\n").Append(main).Append("</main>\n");
        html.Append(CultureInfo.InvariantCulture,
            $"<footer><p>Made by newscorpus {Text(Maker.Version, 40)}. {Text(report.Basis, 400)}.</p></footer>\n");
        return html.Append("<script>").Append(Resource.Script).Append("</script>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Text of whatever origin as HTML: cleaned, cut to a length, escaped.</summary>
    public static string Text(string? text, int length) => Xml.Escape(Xml.Clean(text, length));

    private static void AppendHead(StringBuilder html, Report report)
    {
        var title = Text(report.Title, 300);
        var policy = $"default-src 'none'; img-src data:; script-src '{Hash(Resource.Script)}'; style-src '{Hash(Resource.Style)}'; "
            + $"base-uri 'none'; form-action 'none'";
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy).Append("\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" "
            + "content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        if (report.Author.Length > 0) html.Append("<meta name=\"author\" content=\"").Append(Text(report.Author, 200)).Append("\">\n");
        html.Append("<title>").Append(title).Append("</title>\n<style>").Append(Resource.Style).Append("</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n<header>\n<h1>").Append(title).Append("</h1>\n<p>");
        if (report.Author.Length > 0) html.Append(Text(report.Author, 200)).Append(" · ");
        html.Append(Text(report.Basis, 400)).Append("</p>\n</header>\n");
    }

    private static void AppendContents(StringBuilder html, Report report)
    {
        html.Append("<nav aria-label=\"Contents\">\n<ol>\n");
        foreach (var section in report.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{section.Id}\">{Text(section.Title, 200)}</a></li>\n");
        }

        html.Append("<li><a href=\"#the-texts\">The texts, with the sentences that were counted</a></li>\n</ol>\n</nav>\n");
    }

    private static void AppendSection(StringBuilder html, Section section, HtmlNotes notes, ChartPlaces places)
    {
        html.Append(CultureInfo.InvariantCulture,
            $"<section id=\"{section.Id}\" aria-labelledby=\"h-{section.Id}\">\n<h2 "
            + $"id=\"h-{section.Id}\">{Text(section.Title, 200)}</h2>\n");
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case Finding finding: AppendFinding(html, finding, notes); break;
                case Remark remark: html.Append("<p>").Append(Text(remark.Text, 2_000)).Append("</p>\n"); break;
                case Chart chart: HtmlCharts.Append(html, chart, places, notes); break;
                case DataTable table: HtmlTables.Append(html, table, notes); break;
            }
        }

        html.Append("</section>\n");
    }

    private static void AppendFinding(StringBuilder html, Finding finding, HtmlNotes notes)
    {
        html.Append("<p class=\"finding\">");
        foreach (var run in finding.Runs)
        {
            var text = Xml.Escape(run.Text);
            if (run.Places.Count > 0) notes.AppendNoted(html, text, run.Places);
            else html.Append(text);
        }

        html.Append("</p>\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
