using NewsCorpus.Reports.Changes;
using NewsCorpus.Reports.Content;
using NewsCorpus.Reports.Model;
using NewsCorpus.Reports.Writing;

namespace NewsCorpus.Reports;

/// <summary>A file format of a report.</summary>
public enum ReportFormat
{
    /// <summary>One self-contained page that opens from disk and asks no network for anything.</summary>
    Html,

    /// <summary>A Word document with footnotes; charts are pictures.</summary>
    Docx,

    /// <summary>A tagged PDF with bookmarks; charts are vectors.</summary>
    Pdf,

    /// <summary>A workbook of all tables.</summary>
    Xlsx,

    /// <summary>Markdown, with the charts in a folder beside it.</summary>
    Markdown,

    /// <summary>Each chart as a PNG in the folder <c>charts</c>.</summary>
    Png,
}

/// <summary>
/// What a corpus says, to hand in: findings, charts and tables, each number with a footnote to the sentences that it was counted in.
/// Built once, without regard to a format; text of the corpus stays text in every format. Immutable.
/// </summary>
public sealed class Report
{
    private static readonly (string Id, string Title, Func<ReportContext, IEnumerable<ReportBlock>> Blocks)[] Parts =
    [
        ("texts", "The texts", TextsSection.Blocks),
        ("actors", "Who is mentioned", ActorsSection.Blocks),
        ("outlets", "Who reports what", OutletsSection.Blocks),
        ("claims", "Who claimed or denied what", ClaimsSection.Blocks),
        ("time", "When it was, was said and was published", TimeSection.Blocks),
        ("limits", "What this cannot show", LimitsSection.Blocks),
    ];

    private Report(ReportOptions options, Corpus corpus, IReadOnlyList<Section> sections, ReportContext context)
    {
        Title = options.Title;
        Author = options.Author;
        Basis = SourceLine.Of(corpus);
        Sections = sections;
        Documents = corpus.Documents;
        Labels = context.Labels;
        Inputs = Manifest.Of(corpus);
    }

    /// <summary>The names of the sections, for <see cref="ReportOptions.Sections"/>.</summary>
    public static IReadOnlyList<string> SectionNames { get; } = [.. Parts.Select(part => part.Id)];

    /// <summary>
    /// The names of the charts, for <see cref="ReportOptions.Charts"/>. In the place of a chart that would show no finding, a sentence
    /// says so.
    /// </summary>
    public static IReadOnlyList<string> ChartNames { get; } =
    [
        "texts-through-time", "naming", "density", "mentions-through-time", "reading", "network", "outlets", "outlets-actors",
            "outlets-themes",
        "themes", "disputed", "stances", "voice", "chronology", "claims-through-time", "spread",
    ];

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Who made it; empty where nobody is named.</summary>
    public string Author { get; }

    /// <summary>Over how many texts of which days it is.</summary>
    public string Basis { get; }

    internal IReadOnlyList<Section> Sections { get; }

    internal IReadOnlyList<AnnotatedDocument> Documents { get; }

    /// <summary>Short names of the documents by their ids.</summary>
    internal IReadOnlyDictionary<string, string> Labels { get; }

    /// <summary>What went into it.</summary>
    internal Manifest Inputs { get; }

    internal IEnumerable<Chart> Charts => Sections.SelectMany(section => section.Blocks).OfType<Chart>();

    internal IEnumerable<DataTable> Tables => Sections.SelectMany(section => section.Blocks).OfType<DataTable>();

    /// <summary>The report over a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="options">What stands in it; null for everything.</param>
    /// <param name="progress">Is told each step, in a few words.</param>
    /// <exception cref="ArgumentException">There is no section or chart of a name.</exception>
    public static Report Of(Corpus corpus, ReportOptions? options = null, Action<string>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new ReportOptions();
        Check(options.Sections, SectionNames, "section");
        Check(options.Charts, ChartNames, "chart");
        if (options.From is not null || options.To is not null) corpus = corpus.Between(options.From, options.To);
        if (options.Outlet.Length > 0) corpus = corpus.Outlet(options.Outlet);
        var context = new ReportContext(corpus);
        var sections = new List<Section>();
        foreach (var (id, title, blocks) in Parts.Where(part => options.Sections.Count == 0
            || options.Sections.Contains(part.Id, StringComparer.Ordinal)))
        {
            progress?.Invoke(title);
            var wanted = blocks(context).Where(block => IsWanted(block, options));
            sections.Add(new Section(id, title, [.. wanted.Select(WithFinding).DistinctBy(Said)]));
        }

        return new Report(options, corpus, sections, context);
    }

    /// <summary>
    /// Writes the report into a folder, each file whole or not at all, with the tables as CSV and a manifest of what went into it beside
    /// it.
    /// </summary>
    /// <param name="folder">The folder; made where it is missing.</param>
    /// <param name="formats">The formats; none writes the tables alone.</param>
    /// <param name="progress">Is told each file.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public void Save(string folder, IEnumerable<ReportFormat> formats, Action<string>? progress = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(formats);
        ReportFiles.Save(this, folder, [.. formats.Distinct()], progress);
    }

    private static bool IsWanted(ReportBlock block, ReportOptions options) =>
        block is not Chart chart || options.Charts.Count == 0 || options.Charts.Contains(chart.Name, StringComparer.Ordinal);

    // A chart that would show nothing is one sentence that says so.
    private static ReportBlock WithFinding(ReportBlock block) =>
        block is Chart { Figure: { Marks.Count: 0 } figure } ? new Remark(figure.EmptyText + ".") : block;

    // Two charts may have the same reason to be left out.
    private static object Said(ReportBlock block) => block is Remark remark ? remark.Text : block;

    private static void Check(IReadOnlyList<string> names, IReadOnlyList<string> known, string what)
    {
        foreach (var name in names.Where(name => !known.Contains(name, StringComparer.Ordinal)))
        {
            throw new ArgumentException($"There is no {what} '{name}'. Known are {string.Join(", ", known)}.");
        }
    }
}
