using System.Globalization;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of which outlets the texts rest on, and for what.</summary>
public static class OutletFigures
{
    // Percentage points; a smaller difference may be chance.
    private const int LeastSpread = 10;

    private const int Top = 15;
    private const int MostThemes = 12;
    private const int MostExamples = 3;
    private const int LeastShareOfFirst = 4;
    private const int LeastPercent = 4;

    // Bars of one text each are a list, not a finding; the table of citations has it.
    private const int FewestBars = 3;
    private const int FewestOfFirst = 3;

    // A matrix of ones and twos likewise.
    private const int FewestForMatrix = 3;

    /// <summary>
    /// By how many texts each outlet is cited: one text about a report of an outlet cites it in every sentence, and that is one text.
    /// </summary>
    public static BarChart Cited(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var citations = OutletCoverage.Citations(corpus).DistinctBy(row => (row.Name, row.Document)).ToList();
        var texts = citations.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count();
        var first = Leaders.Of(citations.Select(row => row.Name), "outlets");
        var title = first.Count == 0 ? "No outlet is cited"
            : first is { Count: 1, AreSeveral: true } && corpus.Documents.Count > 1 ? "No outlet is cited by more than one text"
            : Invariant($"{first.Subject} {first.Verb} cited by the most texts: {first.Count:#,##0} of {corpus.Documents.Count:#,##0}")
                + first.Each;
        var several = citations.CountBy(row => row.Name, StringComparer.Ordinal).Count(outlet => outlet.Value > 1);
        var hasFinding = several >= FewestBars && first.Count >= FewestOfFirst;
        return BarChart.Of(citations.Where(_ => hasFinding), row => row.Name, _ => 1,
            note: row => PlaceNote.First("cited", row.Document, row.Start)) with
        {
            Title = title,
            Subtitle = Invariant($"Texts of others that cite each outlet; {texts:#,##0} of ")
                + Words.Count(corpus.Documents.Count, "text", "texts")
                + $" {(texts == 1 ? "cites" : "cite")} one",
            Top = Math.Min(several, Top),
            XLabel = "texts",
            EmptyText = first.Count == 0
                ? title : Invariant($"Fewer than {FewestBars} outlets are cited by several texts, too few to compare"),
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>
    /// Which outlet covers which actor, or why it cannot be told. Outlets that are only cited by others are left out: a sentence of
    /// another's text is not their coverage. With fewer than two outlets that published texts there is nothing to compare.
    /// </summary>
    public static Heatmap ByActor(Corpus corpus, int actors = 8) => Matrix(
        corpus, OutletCoverage.ByActor(corpus, actors), "an actor", "Sentences that name an actor, by outlet",
        (first, all) => $"{first.Subject} {first.Verb} named by the most outlets: {Share(first, all)}", name => name);

    /// <summary>Which outlet covers which theme, or why it cannot be told; likewise.</summary>
    public static Heatmap ByTheme(Corpus corpus, int themes = 6) => Matrix(
        corpus, OutletCoverage.ByTheme(corpus, themes), "a theme", "Sentences that touch a theme, by outlet",
        (first, all) => $"{first.Subject} {first.Verb} the theme{Plural(first)} of the most outlets: {Share(first, all)}",
        name => $"“{name}”");

    private static string Share(Leaders leaders, int all) => Invariant($"{leaders.Count:#,##0} of {all:#,##0}{leaders.Each}");

    /// <summary>What the texts are about: the share of their sentences that touch a theme.</summary>
    public static Heatmap Themes(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var rows = OutletCoverage.Themes(corpus);
        var sentences = corpus.Documents.GroupBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group =>
            group.Sum(document => document.Text.WholeSentencesIn(Scope.Story).Count()), StringComparer.Ordinal);
        var counts = rows.GroupBy(row => row.Theme, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Sum(row => row.Sentences)))
            .OrderByDescending(theme => theme.Count).ThenBy(theme => theme.Name, StringComparer.Ordinal).ToList();
        var first = Leaders.Of(counts.Select(theme => ($"“{theme.Name}”", theme.Count)), "themes");
        // Where even the first theme touches little, the texts are about something that the list has no theme for.
        var isOfThese = first.Count * LeastShareOfFirst >= sentences.Values.Sum();
        var cells = rows.Where(_ => isOfThese).GroupBy(row => (row.Theme, Group: groups[row.Document])).ToList();
        // A row of ones and twos says nothing.
        var shown = cells.Where(cell => groups.Compared.Contains(cell.Key.Group) && Percent(cell) >= LeastPercent)
            .Select(cell => cell.Key.Theme).ToHashSet(StringComparer.Ordinal);
        double Percent(IGrouping<(string Theme, string Group), ThemeRow> cell) => sentences[cell.Key.Group] == 0 ? 0
            : Math.Round(100.0 * cell.Sum(row => row.Sentences) / sentences[cell.Key.Group]);

        return Heatmap.Of(
            cells.Where(cell => shown.Contains(cell.Key.Theme) && groups.Compared.Contains(cell.Key.Group)),
            cell => cell.Key.Theme, cell => cell.Key.Group, cell => Percent(cell),
            note: cell => FirstOf(corpus, cell.Key.Theme, cell.First().Document) is { } start
                ? PlaceNote.First(Terms(cell), cell.First().Document, start) : Terms(cell)) with
        {
            Title = first.Count == 0 ? "No theme is touched"
                : (isOfThese ? Contrast(corpus, groups, rows, sentences) : null)
                    ?? $"{first.Subject} {first.Verb} the most frequent theme{Plural(first)}: "
                    + $"{Comparison.Share(first.Count, sentences.Values.Sum(), "sentences")} touch {(first.AreSeveral ? "each" : "it")}"
                    + Spread(groups, first, counts, cells, Percent),
            Subtitle = $"Per cent of sentences, by {groups.Described}; a sentence touches the themes of which it has a word"
                + Example(rows, counts) + ". Only whole sentences are counted: no headlines, labels and table cells",
            RowOrder = [.. counts.Select(theme => theme.Name).Where(shown.Contains)],
            TopRows = MostThemes,
            ColumnOrder = shown.Count == 0 ? [] : [.. groups.Compared],
            BlankReason = "not touched",
            AreRates = true,
            ValueLabel = "per cent of sentences",
            EmptyText = first.Count == 0 ? "No theme is touched"
                : isOfThese ? groups.NothingToCompare
                : "No theme touches a quarter of the sentences: the list is made for news of states, war and diplomacy",
            Source = SourceLine.Of(corpus),
        };
    }

    // ", in CNN 40 %, in the BBC 23 %": of two outlets that differ.
    private static string Spread(DocumentGroups groups, Leaders first, IReadOnlyList<(string Name, int Count)> counts,
        IReadOnlyList<IGrouping<(string Theme, string Group), ThemeRow>> cells, Func<IGrouping<(string, string), ThemeRow>, double> percent)
    {
        if (first.AreSeveral || groups.By != GroupedBy.Outlet || groups.Compared.Count != 2) return "";
        var shares = groups.Compared.Select(group => (group, Share: cells
                .Where(cell => cell.Key == (counts[0].Name, group)).Select(percent).FirstOrDefault()))
            .OrderByDescending(item => item.Share).ToList();
        return shares[0].Share - shares[1].Share < LeastSpread ? ""
            : ", " + string.Join(", ", shares.Select(item => Invariant($"in {OutletContrast.NameOf(item.group)} {item.Share:0} %")));
    }

    // "57 % of the sentences in the Financial Times touch “Economy and trade”, 3 % in the Daily Mail"
    private static string? Contrast(
        Corpus corpus, DocumentGroups groups, IReadOnlyList<ThemeRow> rows, Dictionary<string, int> sentences) =>
        OutletContrast.Of(corpus, groups, rows.Select(row => (row.Theme, row.Document, row.Sentences)), group => sentences[group])
            is not { } gap ? null
            : Invariant($"{100 * gap.Rate:0} % of the sentences in {gap.Most} touch “{gap.Name}”, ")
                + (gap.LeastRate == 0 ? $"none in {gap.Least}" : Invariant($"{100 * gap.LeastRate:0} % in {gap.Least}"));

    private static string Plural(Leaders leaders) => leaders.AreSeveral ? "s" : "";

    // ", as “talks” and “visit” for “Diplomacy”": the words by which most texts touch the first theme.
    private static string Example(IReadOnlyList<ThemeRow> rows, IReadOnlyList<(string Name, int Count)> counts) => counts.Count == 0 ? ""
        : ", as " + Words.List([.. rows.Where(row => row.Theme == counts[0].Name).SelectMany(row => row.Terms)
            .CountBy(term => term, StringComparer.Ordinal).OrderByDescending(term => term.Value)
            .ThenBy(term => term.Key, StringComparer.Ordinal).Take(MostExamples).Select(term => $"“{term.Key}”")])
            + $" for “{counts[0].Name}”";

    private static string Terms(IEnumerable<ThemeRow> rows) =>
        string.Join(", ", rows.SelectMany(row => row.Terms).Distinct(StringComparer.Ordinal).Take(12));

    // Where a text first touches a theme.
    private static int? FirstOf(Corpus corpus, string theme, string id)
    {
        var document = corpus.Documents.First(document => document.Id == id);
        return document.Themes.FirstOrDefault(mention => mention.Name == theme
            && Scope.Story.Includes(document.Text, mention.Span))?.Span.Start;
    }

    private static Heatmap Matrix(Corpus corpus, IReadOnlyList<CoverageRow> all, string one, string subtitle,
        Func<Leaders, int, string> title, Func<string, string> quoted)
    {
        var rows = all.Where(row => row.Texts > 0).ToList();
        // Of the outlets, those with the most sentences are drawn, whatever the alphabet says.
        var outlets = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Sentences))
            .ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var nothing = outlets.Count switch
        {
            0 => "No text here names the outlet that published it, so outlets cannot be compared",
            1 => $"All texts whose outlet is known are from {NameInSentence.Of(outlets[0].Key)}, so outlets cannot be compared",
            _ => $"No outlet has {FewestForMatrix} sentences about {one}",
        };
        var hasFinding = outlets.Count > 1 && rows.Any(row => row.Sentences >= FewestForMatrix);
        var drawn = hasFinding ? outlets.Where(group => group.Any(row => row.Sentences > 0)).ToList() : [];
        var labels = drawn.ToDictionary(group => group.Key, group => LabelOf([.. group]), StringComparer.Ordinal);
        var leaders = Leaders.Of(rows.Where(row => row.Sentences > 0).Select(row => quoted(row.About)), one.Split(' ')[1] + "s");
        return Heatmap.Of(
            rows.Where(row => labels.ContainsKey(row.Outlet)), row => labels[row.Outlet], row => row.About,
            row => row.Sentences == 0 ? null : row.Sentences,
            row => row.Sentences > 0 && labels[row.Outlet] != row.Outlet ? null : row.Reason,
            row => string.Create(CultureInfo.InvariantCulture, $"{row.Own} own, {row.Wire} agency copy, {row.Cited} cited; in ")
                + Words.Count(row.Origins, "independent text", "independent texts")) with
        {
            Title = !hasFinding ? nothing : leaders.AreMany ? Largest(rows, quoted) : title(leaders, outlets.Count),
            Subtitle = subtitle,
            RowOrder = [.. labels.Values],
            TopRows = Top,
            BlankReason = OutletMatrix.NoMention,
            ValueLabel = "sentences",
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    // Where many are in the most outlets, that is no finding: which cell has most is.
    private static string Largest(IReadOnlyList<CoverageRow> rows, Func<string, string> quoted)
    {
        var most = rows.MaxBy(row => row.Sentences)!;
        return $"{Words.Capital(NameInSentence.Of(most.Outlet))} has the most sentences about {NameInSentence.Of(quoted(most.About))}: "
            + Invariant($"{most.Sentences:#,##0}");
    }

    // What holds for all that there is of an outlet stands once at its name, not in every cell.
    private static string LabelOf(IReadOnlyList<CoverageRow> outlet)
    {
        var kinds = outlet.Where(row => row.Sentences > 0).Select(row => row.Reason).Distinct(StringComparer.Ordinal).ToList();
        return kinds is [{ } kind] ? $"{outlet[0].Outlet} ({kind})" : outlet[0].Outlet;
    }
}
