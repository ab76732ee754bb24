using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Writing.Html;
using NewsCorpus.Reports.Writing.Office;
using NewsCorpus.Reports.Writing.Pdf;

namespace NewsCorpus.Reports.Writing;

/// <summary>The files of a report.</summary>
internal static class ReportFiles
{
    public static void Save(Report report, string folder, IReadOnlyList<ReportFormat> formats, Action<string>? progress)
    {
        progress?.Invoke("tables");
        foreach (var table in report.Tables) table.SaveCsv(Path.Combine(folder, table.Name + ".csv"));
        report.Inputs.Save(folder);
        foreach (var format in formats)
        {
            if (format == ReportFormat.Png)
            {
                SaveCharts(report, folder, ".png", progress);
                continue;
            }

            var name = "report" + Extension(format);
            progress?.Invoke(name);
            var path = Path.Combine(folder, name);
            switch (format)
            {
                case ReportFormat.Html: OutputFile.Write(path, HtmlWriter.Write(report)); break;
                case ReportFormat.Docx: OutputFile.Write(path, temporary => DocxWriter.Write(report, temporary)); break;
                case ReportFormat.Pdf: OutputFile.Write(path, temporary => PdfWriter.Write(report, temporary)); break;
                case ReportFormat.Xlsx: OutputFile.Write(path, temporary => WorkbookWriter.Write(report, temporary)); break;
                case ReportFormat.Markdown: MarkdownWriter.Save(report, path); break;
                default: throw new ArgumentOutOfRangeException(nameof(formats), format, "There is no such format.");
            }
        }
    }

    /// <summary>Each chart as a file of its name in the folder <c>charts</c>.</summary>
    public static void SaveCharts(Report report, string folder, string extension, Action<string>? progress = null)
    {
        foreach (var chart in report.Charts)
        {
            var name = chart.Name + extension;
            progress?.Invoke(name);
            chart.Figure.Save(Path.Combine(folder, "charts", name));
        }
    }

    private static string Extension(ReportFormat format) =>
        format == ReportFormat.Markdown ? ".md" : "." + format.ToString().ToLowerInvariant();
}
