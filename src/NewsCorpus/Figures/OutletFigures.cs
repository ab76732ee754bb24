using System.Globalization;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of which outlets the texts rest on, and for what.</summary>
public static class OutletFigures
{
    /// <summary>Which outlets are cited how often, and by how many texts.</summary>
    public static BarChart Cited(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var citations = OutletCoverage.Citations(corpus);
        var texts = citations.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count();
        var bySeries = groups.By == GroupedBy.Document;
        return BarChart.Of(citations, row => row.Name, _ => 1, bySeries ? row => groups[row.Document] : null,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = Invariant($"{texts:#,##0} of {Words.Count(corpus.Documents.Count, "text names", "texts name")} an outlet that they rest on"),
            Palette = Palette.InOrder(groups.Labels),
            XLabel = "citations",
            EmptyText = "No outlet is cited",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>Which outlet covers which actor, or why it cannot be told.</summary>
    public static Heatmap ByActor(Corpus corpus, int actors = 8) => Matrix(
        corpus, OutletCoverage.ByActor(corpus, actors), "No outlet is cited or has texts about an actor",
        (without, all) => Invariant($"{without:#,##0} of {Words.Count(all, "outlet is", "outlets are")} known here only through what others say of them"));

    /// <summary>Which outlet covers which theme, or why it cannot be told.</summary>
    public static Heatmap ByTheme(Corpus corpus, int themes = 6)
    {
        var rows = OutletCoverage.ByTheme(corpus, themes);
        var widest = rows.GroupBy(row => row.About, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count(row => row.Sentences > 0)).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        return Matrix(
            corpus, rows, "No outlet is cited or has texts about a theme",
            (_, all) => Invariant($"{widest!.Key}: the theme of most outlets, {widest.Count(row => row.Sentences > 0):#,##0} of {all:#,##0}"));
    }

    /// <summary>What the texts are about: the share of their sentences that touch a theme.</summary>
    public static Heatmap Themes(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var rows = OutletCoverage.Themes(corpus);
        var sentences = corpus.Documents.GroupBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(document => document.Text.SentencesIn(Scope.Story).Count()), StringComparer.Ordinal);
        var widest = rows.GroupBy(row => row.Theme, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Sum(row => row.Sentences)).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault();
        var cells = rows.GroupBy(row => (row.Theme, Group: groups[row.Document]));
        return Heatmap.Of(
            cells, cell => cell.Key.Theme, cell => cell.Key.Group,
            cell => sentences[cell.Key.Group] == 0 ? null : Math.Round(100.0 * cell.Sum(row => row.Sentences) / sentences[cell.Key.Group]),
            note: cell => string.Join(", ", cell.SelectMany(row => row.Terms).Distinct(StringComparer.Ordinal).Take(12))) with
        {
            Title = widest is null ? "No theme is touched"
                : Invariant($"{widest.Key}: touched in {widest.Count():#,##0} of {Words.Count(corpus.Documents.Count, "text", "texts")}, in {widest.Sum(row => row.Sentences):#,##0} sentences"),
            Subtitle = $"Per cent of sentences that touch a theme, by {groups.Noun}; a sentence can touch several or none",
            ColumnOrder = [.. groups.Labels],
            MissingReason = "not touched",
            ValueLabel = "per cent of sentences",
            EmptyText = "No theme is touched",
            Source = SourceLine.Of(corpus),
        };
    }

    private static Heatmap Matrix(Corpus corpus, IReadOnlyList<CoverageRow> rows, string nothing, Func<int, int, string> title)
    {
        // Of the outlets, those with the most sentences are drawn, whatever the alphabet says.
        var outlets = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Sentences))
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (Name: group.Key, group.First().Texts)).ToList();
        return Heatmap.Of(
            rows, row => row.Outlet, row => row.About, row => row.Sentences == 0 ? null : row.Sentences, row => row.Reason,
            row => string.Create(CultureInfo.InvariantCulture, $"{row.Own} own, {row.Wire} agency copy, {row.Cited} cited; origins: {row.Origins}")) with
        {
            Title = outlets.Count == 0 ? nothing : title(outlets.Count(outlet => outlet.Texts == 0), outlets.Count),
            Subtitle = "Rests on " + OriginIndex.Of(corpus).Describe(corpus.Documents.Select(document => document.Id)),
            RowOrder = [.. outlets.Select(outlet => outlet.Name)],
            ValueLabel = "sentences",
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }
}
