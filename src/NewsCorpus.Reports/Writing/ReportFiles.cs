using NewsCorpus.Charts.Display;
using NewsCorpus.Reports.Writing.Html;

namespace NewsCorpus.Reports.Writing;

/// <summary>The files of a report.</summary>
internal static class ReportFiles
{
    public static void Save(Report report, string folder, IReadOnlyList<ReportFormat> formats, Action<string>? progress)
    {
        foreach (var format in formats)
        {
            var name = "report" + Extension(format);
            progress?.Invoke(name);
            var path = Path.Combine(folder, name);
            switch (format)
            {
                case ReportFormat.Html: OutputFile.Write(path, HtmlWriter.Write(report)); break;
                case ReportFormat.Markdown: MarkdownWriter.Save(report, path); break;
                default: throw new ArgumentOutOfRangeException(nameof(formats), format, "There is no such format.");
            }
        }

        progress?.Invoke("tables");
        foreach (var table in report.Tables) table.SaveCsv(Path.Combine(folder, table.Name + ".csv"));
    }

    private static string Extension(ReportFormat format) => format == ReportFormat.Markdown ? ".md" : "." + format.ToString().ToLowerInvariant();
}
