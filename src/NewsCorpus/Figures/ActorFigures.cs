using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of who is mentioned.</summary>
public static class ActorFigures
{
    // Beyond these, a row of one text is ballast.
    private const int FewestRows = 10;
    private const int Links = 36;

    // Of so many texts, a pair counts that this many of them name together.
    private const int FewestForPairs = 10;
    private const int FewestOfPair = 3;
    private const int FewestPairs = 3;
    private const int LeastShared = 2;

    // Six links of thirty texts leave a page empty.
    private const int FewestPairsOfMany = 12;

    /// <summary>
    /// Who is named most: mentions of each actor and place, by kind of wording. Outlets are left out, as who is cited is another question.
    /// A row whose count one text or two carry says so.
    /// </summary>
    public static BarChart Naming(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return ActorNaming.Of(corpus);
    }

    /// <summary>
    /// Which text or outlet is about whom: mentions per 1,000 words, the actors that the most texts name first. Where all texts are one
    /// group there is nothing to compare, and the figure says so; nor does it repeat what <see cref="TimeFigures.Mentions"/> shows.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 30.</param>
    public static Heatmap Density(Corpus corpus, int actors = 12)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 1);
        var groups = DocumentGroups.Of(corpus);
        var others = OutletsAndPlaces(corpus);
        var words = corpus.Documents.GroupBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(document => document.Text.WordsIn(Scope.Story)), StringComparer.Ordinal);
        var nothing = groups.By is GroupedBy.Month or GroupedBy.Year ? "Too many texts to compare each, and too few outlets"
            : groups.Compared.Count == 0 ? groups.NothingToCompare
            : null;
        var all = ActorMentions.Density(corpus).Where(row => !others.Contains(row.Name)).GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Texts: group.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count(),
                Mentions: group.Sum(row => row.Mentions)))
            .OrderByDescending(row => row.Texts).ThenByDescending(row => row.Mentions).ThenBy(row => row.Name, StringComparer.Ordinal)
            .ToList();
        var called = ActorLabels.Of(corpus);
        // Of many that one text each names, which are drawn would be chance.
        var shared = all.Count(row => row.Texts > 1);
        var labels = all.Take(shared >= FewestRows ? Math.Min(shared, actors) : actors)
            .ToDictionary(row => row.Name, row => Invariant($"{called[row.Name]} ({row.Texts:#,##0})"), StringComparer.Ordinal);
        var cells = ActorMentions.Of(corpus).Where(row => labels.ContainsKey(row.Name))
            .GroupBy(row => (row.Name, Group: groups[row.Document]))
            .Select(cell => (cell.Key.Name, cell.Key.Group, Mentions: cell.Count(), First: cell.First())).ToList();
        return Heatmap.Of(
            nothing is null ? cells.Where(cell => groups.Compared.Contains(cell.Group)) : [],
            cell => labels[cell.Name], cell => cell.Group, cell => words[cell.Group] == 0
                ? null
                : Math.Round(1000.0 * cell.Mentions / words[cell.Group], 1),
            reason: cell => cell.Mentions == 1 ? "one mention only" : null,
            note: cell => PlaceNote.First(Words.Count(cell.Mentions, "mention", "mentions"), cell.First.Document, cell.First.Start)) with
        {
            Title = (nothing is null ? Contrast(corpus, groups, labels.Keys, words) : null)
                ?? Widest([.. all.Select(row => (row.Name, row.Texts))], corpus.Documents.Count),
            Subtitle = $"Mentions per 1,000 words, by {groups.Described}; in brackets after a name: number of texts that name it"
                + (labels.Count == all.Count ? ""
                    : Invariant($". Of {all.Count:#,##0} actors the {labels.Count} that the most texts name")),
            RowOrder = nothing is null ? [.. labels.Values] : [],
            ColumnOrder = nothing is null ? [.. groups.Compared] : [],
            BlankReason = "not mentioned",
            AreRates = true,
            ValueLabel = "mentions per 1,000 words",
            EmptyText = all.Count == 0 ? "No actor is mentioned" : nothing ?? "",
            Source = SourceLine.Of(corpus),
        };
    }

    // "CNN names Hezbollah far more often than the BBC: 7.9 against 3.1 times in 1,000 words"
    private static string? Contrast(
        Corpus corpus, DocumentGroups groups, IReadOnlyCollection<string> names, Dictionary<string, int> words)
    {
        var counts = ActorMentions.Density(corpus).Where(row => names.Contains(row.Name))
            .GroupBy(row => (row.Name, row.Document)).Select(row => (row.Key.Name, row.Key.Document, row.Sum(item => item.Mentions)));
        if (OutletContrast.Of(corpus, groups, counts, group => words[group]) is not { } gap) return null;
        var name = NameInSentence.Of(ActorLabels.Of(corpus)[gap.Name]);
        return $"{Words.Capital(gap.Most)} names {name} " + (gap.LeastRate == 0
            ? Invariant($"{1000 * gap.Rate:0.0} times in 1,000 words, {gap.Least} never")
            : Invariant($"far more often than {gap.Least}: {1000 * gap.Rate:0.0} against {1000 * gap.LeastRate:0.0} times in 1,000 words"));
    }

    // Neither outlets nor places that are no states act in the stories.
    private static HashSet<string> OutletsAndPlaces(Corpus corpus) => corpus.Documents.SelectMany(document => document.Mentions)
        .Where(mention => mention.Type is ActorType.Outlet or ActorType.Place).Select(mention => mention.Name)
        .ToHashSet(StringComparer.Ordinal);

    private static string Widest(IReadOnlyList<(string Name, int Count)> texts, int all)
    {
        var first = Leaders.Of(texts, "actors");
        return first.Count == 0 ? "No actor is mentioned"
            : all == 1 ? $"The text mentions {Words.Count(texts.Count, "actor", "actors")}"
            : first.Count == all ? Invariant($"{first.Subject} {first.Verb} named in each of the {all:#,##0} texts")
            : Invariant($"{first.Subject} {first.Verb} named in the most texts, in {first.Count:#,##0} of {all:#,##0}{first.Each}");
    }

    /// <summary>
    /// Which states are the scene of the news, and which act in it: the share of mentions by name that mean the place, of those with 20 or
    /// more. Adjectives and words for the people are left out, which hardly mean a place, and so are towns. Where no state is meant as a
    /// place half of the time while another hardly is, the figure says so.
    /// </summary>
    public static DotPlot Reading(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return ActorReading.Of(corpus);
    }

    /// <summary>
    /// Which actors are named in the same sentence. Outlets and places that are no states are left out, as is what goes without saying: a
    /// person or body with the own state. The links needed grow with the corpus, as only the strongest are drawn.
    /// </summary>
    public static Network Together(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var others = OutletsAndPlaces(corpus);
        // Of many texts, what two of them say is no finding about all.
        var fewest = corpus.Documents.Count < FewestForPairs ? 1 : FewestOfPair;
        var homes = new HomeStates(corpus);
        var pairs = ActorMentions.CoMentions(corpus).Where(row => row.Documents >= fewest && !others.Contains(row.First)
            && !others.Contains(row.Second) && !homes.AreOne(row.First, row.Second)).ToList();
        // One pair or two are a sentence, not a network.
        var fewestPairs = fewest > 1 ? FewestPairsOfMany : FewestPairs;
        // Two sentences are a chance, but of a text or two there may be no more.
        var least = pairs.Count(row => row.Sentences > LeastShared) >= fewestPairs ? LeastShared + 1 : LeastShared;
        if (pairs.Count(row => row.Sentences >= least) < fewestPairs) pairs = [];
        var strongest = pairs.Where(row => row.Sentences == pairs[0].Sentences).ToList();
        pairs = [.. pairs.Where(row => row.Sentences >= least)];
        var called = ActorLabels.Of(corpus);
        var network = Network.Of(pairs, row => called[row.First], row => called[row.Second], row => row.Sentences,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with { TopLinks = Links };
        return network with
        {
            Title = TogetherMost(strongest, called),
            Subtitle = CutOff(pairs, network.Marks.Count, least, fewest),
            WeightLabel = "shared sentences",
            EmptyText = fewest > 1
                ? Invariant($"Fewer than {fewestPairs} pairs of actors share two sentences in {fewest} texts or more")
                : Invariant($"Fewer than {fewestPairs} pairs of actors share two sentences"),
            Source = SourceLine.Of(corpus),
        };
    }

    // What a pair must have to be drawn.
    private static string CutOff(IReadOnlyList<CoMentionRow> pairs, int drawn, int fewest, int fewestTexts)
    {
        if (drawn == 0) return "";
        var least = pairs[drawn - 1].Sentences;
        var all = drawn == pairs.Count;
        return (all ? Invariant($"All {drawn:#,##0} pairs of actors")
                : Invariant($"{drawn:#,##0} of {pairs.Count:#,##0} pairs of actors: those"))
            + Invariant($" that share {(all ? fewest : least):#,##0} sentences or more")
            + (fewestTexts > 1 ? Invariant($" in {fewestTexts} texts or more") : "") + "; no person or body is paired with their own state";
    }

    // Names all pairs that share the first place, as long as a title can hold them.
    private static string TogetherMost(IReadOnlyList<CoMentionRow> strongest, ActorLabels called)
    {
        const int mostNamed = 3;
        if (strongest.Count == 0) return "No two actors are named together often";
        var subject = strongest.Count > mostNamed
            ? Words.Count(strongest.Count, "pair", "pairs")
            : Words.Capital(string.Join(", and ", strongest.Select(row =>
                $"{NameInSentence.Of(called[row.First])} and {NameInSentence.Of(called[row.Second])}")));
        var sentences = Words.Count(strongest[0].Sentences, "sentence", "sentences");
        return strongest.Count == 1 ? $"{subject} are named together most: in {sentences}"
            : strongest.Count > mostNamed ? $"{subject} are named together most: {sentences} each"
            : $"{subject}, are named together most: {sentences} each";
    }
}
