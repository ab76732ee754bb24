using NewsCorpus.Charts;
using NewsCorpus.Reading.Origins;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reports.Model;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Content;

/// <summary>What was read, and what could not be.</summary>
internal static class TextsSection
{
    public static IEnumerable<ReportBlock> Blocks(ReportContext report)
    {
        var corpus = report.Corpus;
        var documents = CorpusOverview.Documents(corpus);
        yield return Finding.Of($"{Words.Count(documents.Count, "text", "texts")} with "
            + $"{Words.Count(documents.Sum(row => row.Words), "word", "words")} were read.");
        var blocks = CorpusOverview.Blocks(corpus).Where(row => row.Kind is BlockKind.Reference or BlockKind.Navigation).ToList();
        if (blocks.Count > 0)
        {
            yield return Finding.Of($"{blocks.Sum(row => row.Words)} words in {report.Documents(blocks.Select(row => row.Document))} "
                + $"texts are left out of every count, as page furniture or biographies.");
        }

        var undated = documents.Where(row => row.Published is null).Select(row => row.Document).ToList();
        var nameless = documents.Where(row => row.Outlet is null).Select(row => row.Document).ToList();
        if (undated.Count > 0)
        {
            var they = undated.Count == 1 ? "states no date; it stands" : "state no date; they stand";
            yield return Finding.Of($"{report.Documents(undated)} of them {they} beside every count over time, never in it.");
        }

        if (nameless.Count > 0)
        {
            var they = nameless.Count == 1 ? "states no outlet; that does not make it" : "state no outlet; that does not make them";
            yield return Finding.Of($"{report.Documents(nameless)} of them {they} independent of one.");
        }

        yield return Copies(report);
        foreach (var remark in Unread(corpus)) yield return remark;
        yield return new Chart("texts-through-time", TimeFigures.Texts(corpus));
        yield return new TableBuilder<DocumentRow>("texts", documents)
            .Source("Text", row => report.Labels[row.Document])
            .Column("Begins", row => report.OpeningOf(row.Document))
            .Column("Outlet", row => row.Outlet, Facet.Outlet)
            .Column("Published", row => row.Published, Facet.Date)
            .Number("Words", row => row.Words).Number("Sentences", row => row.Sentences)
            .Number("Mentions", row => row.Mentions).Number("Dates", row => row.Dates).Number("Statements", row => row.Attributions)
            .Column("Id", row => row.Document)
            .At(row => [Place.Whole(report.Document(row.Document))])
            .Build();
        if (corpus.Issues.Count == 0) yield break;
        yield return new TableBuilder<Issue>("issues", WithLocalPaths(corpus).ToTable("What was odd or could not be read"))
            .Column("Severity", row => row.Severity).Column("File", row => row.Path).Number("Line", row => row.Line)
            .Number("Offset", row => row.Offset).Column("Message", row => row.Message)
            .Build();
    }

    // Where the texts lie on the writer's machine is nothing that a reader of the report needs: what all paths begin with goes.
    private static IEnumerable<Issue> WithLocalPaths(Corpus corpus)
    {
        var paths = corpus.Documents.Select(document => document.Document.Path).Concat(corpus.Issues.Select(issue => issue.Path)).ToList();
        var folder = paths[0][..(paths[0].LastIndexOf('/') + 1)];
        while (!paths.All(path => path.StartsWith(folder, StringComparison.Ordinal)))
        {
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return corpus.Issues.Select(issue => issue with { Path = issue.Path[folder.Length..] });
    }

    private static Finding Copies(ReportContext report)
    {
        var origins = CorpusOrigins.Of(report.Corpus);
        var copies = origins.Where(row => row.Relation != TextRelation.Original).ToList();
        if (copies.Count == 0) return Finding.Of($"No text is a copy of another: each is an origin of its own.");
        var count = report.Count(copies, row => (row.Document, row.Start ?? 0, row.End ?? 0));
        var are = count.Value == 1 ? "is a copy, an edited copy or a cut" : "are copies, edited copies or cuts";
        return Finding.Of($"{count} of them {are} of another, so they rest on "
            + $"{Words.Count(origins.Count - copies.Count, "independent origin", "independent origins")}.");
    }

    private static IEnumerable<ReportBlock> Unread(Corpus corpus)
    {
        var errors = corpus.Issues.Count(issue => issue.Severity == IssueSeverity.Error);
        if (errors > 0)
        {
            yield return new Remark($"{Words.Count(errors, "file or line was", "files or lines were")} left out because they could not be "
                + $"read; the table of issues names each.");
        }
    }
}
