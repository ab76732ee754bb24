using System.Globalization;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>
/// Draws what the texts are about, by theme: how many sentences have one of the words of it that the texts have most. They are named under
/// the chart, so that a reader can count them too; the table counts all words of the dictionary.
/// </summary>
internal static class ThemeShares
{
    // Percentage points; a smaller difference may be chance.
    private const int LeastSpread = 10;

    private const int MostThemes = 6;
    private const int MostWords = 8;
    private const int LeastShareOfFirst = 4;
    private const int LeastPercent = 4;

    // A second theme that less than a tenth of the sentences touches goes unsaid.
    private const int LeastPartOfSecond = 10;

    // A theme that an outlet hardly touches is no finding, however little another one has of it.
    private const double LeastOfContrast = 0.12;

    // How far the first theme is ahead of the second.
    private const double LeastLead = 1.25;

    private const string Nothing = "No theme stands out: none is clearly more frequent than the others";

    /// <summary>The figure; see <see cref="OutletFigures.Themes"/>.</summary>
    public static Heatmap Of(Corpus corpus)
    {
        var groups = DocumentGroups.Of(corpus);
        var words = WordsOf(corpus);
        var rows = RowsOf(corpus, words);
        var sizes = corpus.Documents.ToDictionary(
            document => document.Id, document => document.Text.WholeSentencesIn(Scope.Story).Count(), StringComparer.Ordinal);
        var sentences = sizes.GroupBy(text => groups[text.Key], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(text => text.Value), StringComparer.Ordinal);
        var counts = rows.GroupBy(row => row.Theme, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Sum(row => row.Sentences)))
            .OrderByDescending(theme => theme.Count).ThenBy(theme => theme.Name, StringComparer.Ordinal).ToList();
        var (all, first, second) = (sizes.Values.Sum(), counts.FirstOrDefault(), counts.Skip(1).FirstOrDefault());
        var gap = OutletContrast.Of(corpus, groups, rows.Select(row => (row.Theme, row.Document, row.Sentences)),
            group => sentences[group], LeastOfContrast);
        var nothing = counts.Count == 0 ? "No theme is touched"
            // Where even the first theme touches little, the texts are about something that the list has no theme for.
            : first.Count * LeastShareOfFirst < all
                ? "No theme touches a quarter of the sentences: the list is made for news of states, war and diplomacy"
            : groups.Compared.Count == 0 ? groups.NothingToCompare
            : gap is null && first.Count < LeastLead * second.Count ? Nothing : null;
        var cells = rows.Where(row => groups.Compared.Contains(groups[row.Document]))
            .GroupBy(row => (row.Theme, Group: groups[row.Document])).ToList();
        var spread = Spread(groups, cells, first.Name, Percent);
        if (groups.By == GroupedBy.Outlet && gap is null && spread.Length == 0)
            nothing ??= "No outlet writes about a theme clearly more than another does";
        if (nothing is not null) cells = [];
        // A row of ones and twos says nothing.
        var shown = cells.Where(cell => Percent(cell) >= LeastPercent).Select(cell => cell.Key.Theme).ToHashSet(StringComparer.Ordinal);
        double Percent(IGrouping<(string Theme, string Group), ThemeRow> cell) => sentences[cell.Key.Group] == 0 ? 0
            : Math.Round(100.0 * cell.Sum(row => row.Sentences) / sentences[cell.Key.Group]);
        shown.IntersectWith(counts.Where(theme => shown.Contains(theme.Name)).Take(MostThemes).Select(theme => theme.Name));
        var map = Heatmap.Of(
            cells.Where(cell => shown.Contains(cell.Key.Theme)),
            cell => cell.Key.Theme, cell => cell.Key.Group, cell => Percent(cell),
            reason: cell => groups.By == GroupedBy.Document ? null
                : TextsBehind.OfCell(cell.SelectMany(row => Enumerable.Repeat(row.Document, row.Sentences))),
            note: cell => FirstOf(corpus, cell.Key.Theme, cell.First().Document) is { } start
                ? PlaceNote.First(Terms(cell), cell.First().Document, start) : Terms(cell));
        var rates = new RatesByGroup(counts.Select(theme => theme.Name).Where(shown.Contains),
            shown.Count == 0 ? [] : groups.Compared,
            gap is { } marked ? marked.Groups.Select(group => (marked.Name, group)) : [], "per cent of sentences", nothing);
        return rates.Of(map, "no sentence", corpus) with
        {
            Title = nothing ?? (gap is { } found ? Contrast(found) : Leading()),
            Subtitle = nothing is not null ? "" : "Per cent of sentences that have one of the words named below"
                + (groups.By == GroupedBy.Document ? "" : "; in brackets: number of texts") + groups.Restriction
                + ". A sentence may count for several themes",
            Remarks = shown.Count == 0 ? [] : [.. counts.Select(theme => theme.Name).Where(shown.Contains)
                .Select(theme => $"{theme}: {string.Join(", ", words[theme])}"),
                "Sentences in the order of the columns: "
                    + string.Join(", ", groups.Compared.Select(group => Invariant($"{sentences[group]:#,##0}")))],
        };

        // "38 % of the sentences have a word of diplomacy, visits and talks, 28 % one of agreements and alliances"
        string Leading() =>
            $"{Comparison.Share(first.Count, all, "sentences")} {(first.Count == 1 ? "has" : "have")} a word of {InSentence(first.Name)}"
                + (spread.Length > 0 || second.Count * LeastPartOfSecond < all ? spread
                    : Invariant($", {Comparison.Share(second.Count, all)} one of {InSentence(second.Name)}"));
    }

    // ": in CNN 40 %, in the BBC 23 %": of two outlets that differ.
    private static string Spread(DocumentGroups groups, IReadOnlyList<IGrouping<(string Theme, string Group), ThemeRow>> cells,
        string theme, Func<IGrouping<(string, string), ThemeRow>, double> percent)
    {
        if (groups.By != GroupedBy.Outlet || groups.Compared.Count != 2) return "";
        var shares = groups.Compared.Select(group => (group, Share: cells
                .Where(cell => cell.Key == (theme, group)).Select(percent).FirstOrDefault()))
            .OrderByDescending(item => item.Share).ToList();
        return shares[0].Share - shares[1].Share < LeastSpread ? ""
            : ": " + string.Join(", ", shares.Select(item => Invariant($"in {OutletContrast.NameOf(item.group)} {item.Share:0} %")));
    }

    // "CNN writes more about economy and trade than the BBC: 57 % of its sentences against 3 %"
    private static string Contrast(OutletContrast gap) =>
        $"{Words.Capital(gap.Most)} writes more about {InSentence(gap.Name)} than {gap.Least}: "
            + Invariant($"{100 * gap.Rate:0} % of its sentences against {100 * gap.LeastRate:0} %");

    // "Attacks and war" without its capital; the United Nations keep theirs.
    private static string InSentence(string theme) => theme.Split(' ').Skip(1).Any(word => char.IsUpper(word[0])) ? NameInSentence.Of(theme)
        : theme.Length > 1 && char.IsUpper(theme[1]) ? theme
        : theme[..1].ToLower(CultureInfo.InvariantCulture) + theme[1..];

    // The words of each theme that the texts have most.
    private static Dictionary<string, List<string>> WordsOf(Corpus corpus) => corpus.Documents.SelectMany(MentionsOf)
        .GroupBy(mention => mention.Theme, StringComparer.Ordinal).ToDictionary(theme => theme.Key, theme => theme
            .CountBy(mention => mention.Word, StringComparer.Ordinal).OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal).Take(MostWords).Select(word => word.Key).ToList(), StringComparer.Ordinal);

    private static List<ThemeRow> RowsOf(Corpus corpus, Dictionary<string, List<string>> words) =>
    [
        .. from document in corpus.Documents
           let sentences = document.Text.WholeSentencesIn(Scope.Story).Count()
           from theme in MentionsOf(document).Where(mention => words[mention.Theme].Contains(mention.Word))
               .GroupBy(mention => mention.Theme, StringComparer.Ordinal)
           let count = theme.Select(mention => mention.Sentence).Distinct().Count()
           select new ThemeRow(document.Id, theme.Key, count, (double)count / sentences,
               [.. theme.Select(mention => mention.Word).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
    ];

    private static IEnumerable<(string Theme, string Word, int Sentence)> MentionsOf(AnnotatedDocument document)
    {
        var whole = document.Text.WholeSentencesIn(Scope.Story).Select(item => item.Index).ToHashSet();
        return document.Themes.Select(mention => (mention.Name, ScopeExtensions.OneLine(mention.Span.Of(document.Raw)).ToLowerInvariant(),
            document.Text.SentenceAt(mention.Span.Start))).Where(mention => whole.Contains(mention.Item3));
    }

    private static string Terms(IEnumerable<ThemeRow> rows) =>
        string.Join(", ", rows.SelectMany(row => row.Terms).Distinct(StringComparer.Ordinal).Take(12));

    // Where a text first touches a theme.
    private static int? FirstOf(Corpus corpus, string theme, string id)
    {
        var document = corpus.Documents.First(document => document.Id == id);
        return document.Themes.FirstOrDefault(mention => mention.Name == theme
            && Scope.Story.Includes(document.Text, mention.Span))?.Span.Start;
    }
}
