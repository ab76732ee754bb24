using System.Globalization;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of which outlets the texts rest on, and for what.</summary>
public static class OutletFigures
{
    private const int Top = 15;
    private const int MostCitingTexts = 6;
    private const int MostThemes = 12;

    /// <summary>Which outlets are cited how often, and by how many texts.</summary>
    public static BarChart Cited(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var citations = OutletCoverage.Citations(corpus);
        var texts = citations.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count();
        var bySeries = groups.By == GroupedBy.Document && texts <= MostCitingTexts;
        var first = Leaders.Of(citations.Select(row => row.Name), "outlets");
        return BarChart.Of(citations, row => row.Name, _ => 1, bySeries ? row => groups[row.Document] : null,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = first.Count == 0 ? "No outlet is cited" : $"{first.Subject} {first.Verb} cited most: {Times(first.Count)}{first.Each}",
            Subtitle = Invariant($"Citations of each outlet; {texts:#,##0} of {Words.Count(corpus.Documents.Count, "text", "texts")}")
                + $" {(texts == 1 ? "cites" : "cite")} one",
            Top = Top,
            Palette = Palette.InOrder(groups.Labels),
            XLabel = "citations",
            EmptyText = "No outlet is cited",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>Which outlet covers which actor, or why it cannot be told.</summary>
    public static Heatmap ByActor(Corpus corpus, int actors = 8) => Matrix(
        corpus, OutletCoverage.ByActor(corpus, actors), "No outlet is cited or has texts about an actor",
        "Sentences that name an actor, by outlet", KnownBy);

    private static string KnownBy(int without, int all) => (without, all) switch
    {
        (0, 1) => "The 1 outlet has a text of its own here",
        (0, _) => Invariant($"Each of the {all:#,##0} outlets has a text of its own here"),
        (1, 1) => "The 1 outlet is known here only through texts of others",
        _ when without == all => Invariant($"All {all:#,##0} outlets are known here only through texts of others"),
        _ => Invariant($"{without:#,##0} of {all:#,##0} outlets {Words.Are(without)} known here only through texts of others"),
    };

    /// <summary>Which outlet covers which theme, or why it cannot be told.</summary>
    public static Heatmap ByTheme(Corpus corpus, int themes = 6)
    {
        var rows = OutletCoverage.ByTheme(corpus, themes);
        var first = Leaders.Of(rows.Where(row => row.Sentences > 0).Select(row => $"“{row.About}”"), "themes");
        return Matrix(
            corpus, rows, "No outlet is cited or has texts about a theme", "Sentences that touch a theme, by outlet",
            (_, all) => $"{first.Subject} {first.Verb} the theme{Plural(first)} of the most outlets: "
                + Invariant($"{first.Count:#,##0} of {all:#,##0}{first.Each}"));
    }

    /// <summary>What the texts are about: the share of their sentences that touch a theme.</summary>
    public static Heatmap Themes(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var rows = OutletCoverage.Themes(corpus);
        var sentences = corpus.Documents.GroupBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group =>
            group.Sum(document => document.Text.SentencesIn(Scope.Story).Count()), StringComparer.Ordinal);
        var counts = rows.GroupBy(row => row.Theme, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Sum(row => row.Sentences)))
            .OrderByDescending(theme => theme.Count).ThenBy(theme => theme.Name, StringComparer.Ordinal).ToList();
        var first = Leaders.Of(counts.Select(theme => ($"“{theme.Name}”", theme.Count)), "themes");
        var cells = rows.GroupBy(row => (row.Theme, Group: groups[row.Document]));
        return Heatmap.Of(
            cells, cell => cell.Key.Theme, cell => cell.Key.Group,
            cell => sentences[cell.Key.Group] == 0 ? null : Math.Round(100.0 * cell.Sum(row => row.Sentences) / sentences[cell.Key.Group]),
            note: cell => FirstOf(corpus, cell.Key.Theme, cell.First().Document) is { } start
                ? PlaceNote.First(Terms(cell), cell.First().Document, start) : Terms(cell)) with
        {
            Title = first.Count == 0 ? "No theme is touched"
                : Invariant($"{first.Subject} {first.Verb} the most frequent theme{Plural(first)}: {first.Count:#,##0} of ")
                    + Words.Count(sentences.Values.Sum(), "sentence", "sentences") + first.Each,
            Subtitle = $"Per cent of sentences that touch a theme, by {groups.Noun}; a sentence can touch several or none",
            RowOrder = [.. counts.Select(theme => theme.Name)],
            TopRows = MostThemes,
            ColumnOrder = [.. groups.Labels],
            BlankReason = "not touched",
            AreRates = true,
            ValueLabel = "per cent of sentences",
            EmptyText = "No theme is touched",
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Plural(Leaders leaders) => leaders.AreSeveral ? "s" : "";

    private static string Terms(IEnumerable<ThemeRow> rows) =>
        string.Join(", ", rows.SelectMany(row => row.Terms).Distinct(StringComparer.Ordinal).Take(12));

    // Where a text first touches a theme.
    private static int? FirstOf(Corpus corpus, string theme, string id)
    {
        var document = corpus.Documents.First(document => document.Id == id);
        return document.Themes.FirstOrDefault(mention => mention.Name == theme
            && Scope.Story.Includes(document.Text, mention.Span))?.Span.Start;
    }

    private static string Times(int count) => count == 1 ? "once" : Invariant($"{count:#,##0} times");

    private static Heatmap Matrix(Corpus corpus, IReadOnlyList<CoverageRow> rows, string nothing, string subtitle,
        Func<int, int, string> title)
    {
        // Of the outlets, those with the most sentences are drawn, whatever the alphabet says.
        var outlets = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Sentences))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, group.First().Texts, HasAny: group.Any(row => row.Sentences > 0),
            Label: LabelOf([.. group])))
            .ToList();
        var labels = outlets.ToDictionary(outlet => outlet.Name, outlet => outlet.Label, StringComparer.Ordinal);
        var drawn = outlets.Where(outlet => outlet.HasAny).Select(outlet => outlet.Name).ToHashSet(StringComparer.Ordinal);
        return Heatmap.Of(
            rows.Where(row => drawn.Contains(row.Outlet)), row => labels[row.Outlet], row => row.About,
            row => row.Sentences == 0 ? null : row.Sentences,
            row => row.Sentences > 0 && labels[row.Outlet] != row.Outlet ? null : row.Reason,
            row => string.Create(CultureInfo.InvariantCulture,
                $"{row.Own} own, {row.Wire} agency copy, {row.Cited} cited; origins: {row.Origins}")) with
        {
            Title = outlets.Count == 0 ? nothing : title(outlets.Count(outlet => outlet.Texts == 0), outlets.Count),
            Subtitle = $"{subtitle}; rests on {OriginIndex.Of(corpus).Describe(corpus.Documents.Select(document => document.Id))}",
            RowOrder = [.. outlets.Where(outlet => outlet.HasAny).Select(outlet => outlet.Label)],
            TopRows = Top,
            BlankReason = OutletMatrix.NoMention,
            ValueLabel = "sentences",
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    // What holds for all that there is of an outlet stands once at its name, not in every cell.
    private static string LabelOf(IReadOnlyList<CoverageRow> outlet)
    {
        var kinds = outlet.Where(row => row.Sentences > 0).Select(row => row.Reason).Distinct(StringComparer.Ordinal).ToList();
        return kinds is [{ } kind] ? $"{outlet[0].Outlet} ({kind})" : outlet[0].Outlet;
    }
}
