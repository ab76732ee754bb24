using System.Collections.Immutable;
using NewsCorpus.Reading.Actors;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws which text or outlet is about whom.</summary>
internal static class ActorDensity
{
    // Beyond these, a row of one text is ballast.
    private const int FewestRows = 5;

    // An actor whom fewer than a quarter of the texts name.
    private const int LeastPartOfTexts = 4;

    // An actor whose absence is told is named so often elsewhere.
    private const int FewestToMiss = 5;
    private const double MostTexts = 2.0 / 3;

    // Less would be printed as 0.0.
    private const double LeastOfOneDigit = 0.05;
    private const int MostNamed = 3;

    private readonly record struct Row(string Name, int Texts, int Mentions);

    /// <summary>The figure; see <see cref="ActorFigures.Density"/>.</summary>
    public static Heatmap Of(Corpus corpus, int actors)
    {
        var groups = DocumentGroups.Of(corpus);
        var others = ActorFigures.OutletsAndPlaces(corpus);
        var words = corpus.Documents.GroupBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(document => document.Text.WordsIn(Scope.Story)), StringComparer.Ordinal);
        var all = ActorMentions.Density(corpus).Where(row => !others.Contains(row.Name)).GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => new Row(group.Key, group.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count(),
                group.Sum(row => row.Mentions)))
            .OrderByDescending(row => row.Texts).ThenByDescending(row => row.Mentions).ThenBy(row => row.Name, StringComparer.Ordinal)
            .ToList();
        var called = ActorLabels.Of(corpus);
        // Of many that one text each names, which are drawn would be chance; and who is in few of many texts has cells of one text each.
        var shared = all.Count(row => row.Texts > 1);
        var often = all.Count(row => row.Texts > 1 && row.Texts * LeastPartOfTexts >= corpus.Documents.Count);
        var drawn = all.Take(Math.Min(actors, Math.Max(often, shared >= FewestRows ? FewestRows : all.Count))).ToList();
        var labels = drawn.ToDictionary(
            row => row.Name, row => Invariant($"{called[row.Name]} ({row.Texts:#,##0})"), StringComparer.Ordinal);
        // That an outlet names its own country more than others do goes without saying.
        var told = groups.By != GroupedBy.Outlet ? []
            : labels.Keys.Except(Homes(corpus), StringComparer.Ordinal).Where(name => !IsAlsoNoun(corpus, name))
                .ToHashSet(StringComparer.Ordinal);
        var gap = OutletContrast.Of(corpus, groups, ActorMentions.Density(corpus).Where(row => told.Contains(row.Name))
            .GroupBy(row => (row.Name, row.Document)).Select(row => (row.Key.Name, row.Key.Document, row.Sum(item => item.Mentions))),
            group => words[group]);
        var nothing = all.Count == 0 ? "No actor is mentioned"
            : groups.By is GroupedBy.Month or GroupedBy.Year ? "Too many texts to compare each, and too few outlets"
            : groups.Compared.Count == 0 ? groups.NothingToCompare
            : shared == 0 ? "No two texts name the same actor"
            : groups.By == GroupedBy.Outlet && gap is null ? "No outlet names an actor clearly more often than another does"
            : null;
        var cells = ActorMentions.Of(corpus).Where(row => labels.ContainsKey(row.Name) && row.Via != NamedVia.Role)
            .GroupBy(row => (row.Name, Group: groups[row.Document]))
            .Select(cell => (cell.Key.Name, cell.Key.Group, Rows: cell.ToList())).ToList();
        var map = Heatmap.Of(cells.Where(cell => groups.Compared.Contains(cell.Group)),
            cell => labels[cell.Name], cell => cell.Group, cell => words[cell.Group] == 0
                ? null
                : Math.Round(1000.0 * cell.Rows.Count / words[cell.Group], 1),
            reason: cell => groups.By == GroupedBy.Document ? null : TextsBehind.OfCell(cell.Rows.Select(row => row.Document)),
            note: cell => PlaceNote.First(
                Words.Count(cell.Rows.Count, "mention", "mentions"), cell.Rows[0].Document, cell.Rows[0].Start));
        var rates = new RatesByGroup(labels.Values, groups.Compared,
            gap is { } cellsOfGap ? cellsOfGap.Groups.Select(group => (labels[cellsOfGap.Name], group)) : [],
            "mentions per 1,000 words", nothing);
        return rates.Of(map, "not mentioned", corpus) with
        {
            Title = nothing ?? (gap is { } found ? Contrast(found, called) : Widest(drawn, called, corpus.Documents.Count)),
            Subtitle = "Mentions per 1,000 words; in brackets: number of texts"
                + (labels.Count == all.Count ? "" : Invariant($". The {labels.Count} actors that the most texts name"))
                + groups.Restriction + ActorFigures.PlaceLeftOut(corpus),
        };
    }

    // The countries of the outlets that published the texts.
    private static HashSet<string> Homes(Corpus corpus)
    {
        var published = corpus.Documents.Select(document => document.Provenance.Publisher?.Name).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var countries = corpus.Lexicon.Rows("outlets").Where(row => published.Contains(row["name"])).Select(row => row["country"])
            .ToHashSet(StringComparer.Ordinal);
        return corpus.Lexicon.Rows("states").Where(row => countries.Contains(row["id"])).Select(row => row["name"])
            .ToHashSet(StringComparer.Ordinal);
    }

    // "Central Bank" in one outlet, "central bank" in another: there it is no name, and a count of names would say nothing of them.
    private static bool IsAlsoNoun(Corpus corpus, string name)
    {
        const int leastPart = 10;
        var mentions = ActorMentions.Of(corpus).Where(row => row.Name == name && row.Type == ActorType.Organisation).ToList();
        var nouns = mentions.Select(row => row.Text.Split(" of ")[0].ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .Where(text => text.Contains(' ', StringComparison.Ordinal)).ToList();
        return corpus.Documents.Sum(document => nouns.Sum(noun => document.Raw.Split(noun).Length - 1)) * leastPart > mentions.Count;
    }

    // "CNN names Hezbollah far more often than the BBC: 7.9 against 3.1 times in 1,000 words"
    private static string Contrast(OutletContrast gap, ActorLabels called)
    {
        var name = NameInSentence.Of(called[gap.Name]);
        return $"{Words.Capital(gap.Most)} names {name} far more often than {gap.Least}: "
            + Invariant($"{1000 * gap.Rate:0.0} against ")
            + (1000 * gap.LeastRate).ToString(
                1000 * gap.LeastRate < LeastOfOneDigit ? "0.00" : "0.0", System.Globalization.CultureInfo.InvariantCulture)
            + " times in 1,000 words";
    }

    // "All 5 texts name Russia and Ukraine; Kim Jong Un is named in 3", "Norway is named in 8 of 9 texts, Sweden in 4"
    private static string Widest(IReadOnlyList<Row> drawn, ActorLabels called, int all)
    {
        var inAll = drawn.Where(row => row.Texts == all).ToList();
        var (first, missing) = (drawn[0], drawn.Where(row => row.Texts < all && row.Mentions >= FewestToMiss)
            .OrderByDescending(row => row.Texts <= MostTexts * all).ThenByDescending(row => row.Mentions)
            .ThenBy(row => row.Name, StringComparer.Ordinal).Take(1).ToList());
        if (inAll.Count == 0)
        {
            var fewer = missing.Where(row => row.Texts < first.Texts).ToList();
            return Invariant($"{Words.Capital(NameOf(first))} {Be(first)} named in {first.Texts:#,##0} of {all:#,##0} texts")
                + (fewer.Count == 0 ? "" : Invariant($", {NameOf(fewer[0])} in {fewer[0].Texts:#,##0}"));
        }

        var names = inAll.Count <= MostNamed ? Words.List([.. inAll.Select(NameOf)]) : Words.Count(inAll.Count, "actor", "actors");
        return (all == 1 ? "The text names " : Invariant($"All {all:#,##0} texts name ")) + names
            + (missing.Count == 0 ? "" : Invariant($"; {NameOf(missing[0])} {Be(missing[0])} named in {missing[0].Texts:#,##0}"));

        string NameOf(Row row) => NameInSentence.Of(called[row.Name]);

        string Be(Row row) => called.IsPeople(called[row.Name]) ? "are" : "is";
    }
}
