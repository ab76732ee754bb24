using NewsCorpus.Charts;
using NewsCorpus.Reports.Model;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Content;

/// <summary>An outlet that is cited.</summary>
/// <param name="Outlet">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Citations">How often it is cited.</param>
/// <param name="CitingTexts">Number of texts that cite it.</param>
/// <param name="OwnTexts">Number of texts here that it published.</param>
internal sealed record CitedOutletRow(string Outlet, string Name, int Citations, int CitingTexts, int OwnTexts);

/// <summary>Which outlets the texts come from and rest on.</summary>
internal static class OutletsSection
{
    public static IEnumerable<ReportBlock> Blocks(ReportContext report)
    {
        var corpus = report.Corpus;
        var citations = OutletCoverage.Citations(corpus);
        yield return Rests(report, citations);
        var chains = OutletCoverage.Chains(corpus);
        if (chains.Count > 0)
        {
            var handed = report.Count(chains, row => (row.Document, row.Start, row.End));
            yield return Finding.Of($"{handed} {(handed.Value == 1 ? "time" : "times")} a text has it from one outlet by way of "
                + $"another; what is cited there counts as one source, not two.");
        }

        yield return new Chart("outlets", OutletFigures.Cited(corpus));
        // Of many texts, the charts of density and themes compare the outlets already, and per 1,000 words at that.
        if (DocumentGroups.Of(corpus).By != GroupedBy.Outlet)
        {
            yield return new Chart("outlets-actors", OutletFigures.ByActor(corpus));
            yield return new Chart("outlets-themes", OutletFigures.ByTheme(corpus));
        }

        yield return new Chart("themes", OutletFigures.Themes(corpus));
        yield return Outlets(report, citations);
        yield return new TableBuilder<OutletCitationRow>("citations", citations)
            .Column("Outlet cited", row => row.Name, Facet.Outlet).Column("By way of", row => row.Through)
            .Column("Actors beside", row => row.Actors, Facet.Actor)
            .Column("Themes", row => row.Themes).Source("Text", row => report.Labels[row.Document])
            .Column("Published by", row => row.Publisher, Facet.Outlet)
            .Column("Published", row => report.PublishedOf(row.Document), Facet.Date).Column("Sentence", row => row.Sentence)
            .At(row => [report.At(row.Document, row.Start, row.End)])
            .Build();
    }

    private static Finding Rests(ReportContext report, Table<OutletCitationRow> citations)
    {
        var all = report.Corpus.Documents.Count;
        if (citations.Count == 0) return Finding.Of($"No text cites an outlet. An outlet that is used but not named leaves no trace.");
        // One text about a report of an outlet cites it in every sentence, and that is one text.
        var outlets = citations.GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .Select(group => (Rows: group.ToList(), Texts: group.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(outlet => outlet.Texts).ToList();
        var cites = report.Documents(citations.Select(row => row.Document));
        var verb = cites.Value == 1 ? "cites" : "cite";
        var first = outlets.TakeWhile(outlet => outlet.Texts == outlets[0].Texts).Select(outlet => outlet.Rows).ToList();
        var most = first[0];
        var texts = report.Documents(most.Select(row => row.Document));
        var times = report.Count(most, row => (row.Document, row.Start, row.End));
        return first.Count switch
        {
            1 => Finding.Of($"{cites} of {all} texts {verb} an outlet. {Subject(most)} is cited by the most: {texts} "
                + $"{(texts.Value == 1 ? "text" : "texts")}, {times} "
                + $"{(times.Value == 1 ? "time" : "times")}."),
            2 when texts.Value > 1 => Finding.Of($"{cites} of {all} texts {verb} an outlet. {Subject(most)} and "
                + $"{NameInSentence.Of(first[1][0].Name)} are cited by the most: {texts} and "
                + $"{report.Documents(first[1].Select(row => row.Document))} texts."),
            _ => Finding.Of($"{cites} of {all} texts {verb} an outlet. No single one is cited by the most texts."),
        };
    }

    // "The Wall Street Journal", "The BBC"
    private static string Subject(List<OutletCitationRow> rows) => Words.Capital(NameInSentence.Of(rows[0].Name));

    private static DataTable Outlets(ReportContext report, Table<OutletCitationRow> citations)
    {
        var own = report.Corpus.Documents.CountBy(document => document.Provenance.Publisher?.Outlet
            ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var cited = citations.GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var table = cited.Select(group => new CitedOutletRow(
                group.Key, group.Value[0].Name, group.Value.Count,
                    group.Value.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count(), own.GetValueOrDefault(group.Key)))
            .OrderByDescending(row => row.Citations).ThenBy(row => row.Outlet, StringComparer.Ordinal)
            .ToTable("Outlets that are cited");
        return new TableBuilder<CitedOutletRow>("outlets", table)
            .Column("Outlet", row => row.Name, Facet.Outlet)
            .Number("Citations", row => row.Citations).Number("Texts that cite it", row => row.CitingTexts)
            .Number("Texts of its own", row => row.OwnTexts)
            .At(row => report.Count(cited[row.Outlet], citation => (citation.Document, citation.Start, citation.End)).Places)
            .Build();
    }
}
