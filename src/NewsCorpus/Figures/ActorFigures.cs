using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of who is mentioned.</summary>
public static class ActorFigures
{
    private const int Top = 20;

    // Beyond these, a row of one mention is ballast.
    private const int FewestRows = 10;
    private const int Links = 36;

    // Of so many texts, a pair counts that this many of them name together.
    private const int FewestForPairs = 10;
    private const int FewestOfPair = 3;
    private const int FewestPairs = 3;

    // Six links of thirty texts leave a page empty.
    private const int FewestPairsOfMany = 10;

    // A share of fewer mentions moves by more than five points with each.
    private const int FewestForShare = 20;
    private const int FewestShares = 3;

    // Shares nearer to each other set no state apart.
    private const int LeastSpread = 15;

    /// <summary>
    /// How each of the most named actors is named: mentions by kind of wording. Outlets are left out, as who is cited is another question,
    /// and places that are no states, as they have one name only.
    /// </summary>
    public static BarChart Naming(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var mentions = ActorMentions.Of(corpus).Where(row => row.Type is not (ActorType.Outlet or ActorType.Place)).ToList();
        var metonyms = mentions.Count(row => row.Via == NamedVia.Metonym);
        var words = Enum.GetValues<NamedVia>().ToDictionary(via => via, via => Wording(via, mentions));
        var first = Leaders.Of(mentions.Select(row => row.Name), "actors");
        return BarChart.Of(mentions, row => row.Name, _ => 1, row => words[row.Via],
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = first.Count == 0 ? "No actor is mentioned"
                : $"{first.Subject} {first.Verb} named most{first.Lead}",
            Subtitle = $"{Words.Count(mentions.Count, "mention", "mentions")} by wording" + (metonyms == 0
                ? ""
                : Invariant($"; {metonyms:#,##0} {(metonyms == 1 ? "names" : "name")} a state by its capital or seat of power"))
                + Example(mentions) + LeftOut(corpus, mentions),
            Palette = Palette.InOrder(words.Values),
            SeriesOrder = [.. words.Values],
            Top = Math.Clamp(mentions.CountBy(row => row.Name, StringComparer.Ordinal).Count(name => name.Value > 1), FewestRows, Top),
            XLabel = "mentions",
            EmptyText = "No actor is mentioned",
            Source = SourceLine.Of(corpus),
        };
    }

    // ", as “Moscow” for Russia": the metonym that these texts have most.
    private static string Example(IReadOnlyList<ActorMentionRow> mentions)
    {
        var most = mentions.Where(row => row.Via == NamedVia.Metonym)
            .CountBy(row => (Text: ScopeExtensions.OneLine(row.Text), row.Name)).OrderByDescending(item => item.Value)
            .ThenBy(item => item.Key.Text, StringComparer.Ordinal).Select(item => item.Key).FirstOrDefault();
        return most.Name is null ? "" : $", as “{most.Text}” for {NameInSentence.Of(most.Name)}";
    }

    // ". Towns and regions are left out, as Gaza (137)": where one of them would have a row.
    private static string LeftOut(Corpus corpus, IReadOnlyList<ActorMentionRow> mentions)
    {
        var least = mentions.CountBy(row => row.Name, StringComparer.Ordinal).Select(name => name.Value).OrderDescending().Take(FewestRows)
            .LastOrDefault();
        var place = ActorMentions.Of(corpus).Where(row => row.Type == ActorType.Place).CountBy(row => row.Name, StringComparer.Ordinal)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).FirstOrDefault();
        return place.Value > Math.Max(1, least)
            ? Invariant($". Towns and regions are left out, as {NameInSentence.Of(place.Key)} ({place.Value:#,##0})") : "";
    }

    // "adjective or people (Russian, Democrats)": with the words that these texts have most.
    private static string Demonym(IReadOnlyList<ActorMentionRow> mentions)
    {
        var most = mentions.Where(row => row.Via == NamedVia.Demonym)
            .CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal)
            .OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal)
            .Take(2).Select(item => item.Key).ToList();
        return most.Count == 0 ? "adjective or people" : $"adjective or people ({string.Join(", ", most)})";
    }

    private static string Wording(NamedVia via, IReadOnlyList<ActorMentionRow> mentions) => via switch
    {
        NamedVia.Name => "main name",
        NamedVia.Alias => "other name",
        NamedVia.Demonym => Demonym(mentions),
        NamedVia.Metonym => "capital or seat of power",
        NamedVia.Surname => "surname",
        NamedVia.Role => "office",
        _ => "pronoun",
    };

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
        // Of many that one text each names, which are drawn would be chance.
        var shared = all.Count(row => row.Texts > 1);
        var labels = all.Take(shared >= FewestRows ? Math.Min(shared, actors) : actors)
            .ToDictionary(row => row.Name, row => Invariant($"{row.Name} ({row.Texts:#,##0})"), StringComparer.Ordinal);
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
            Title = Contrast(corpus, groups, [.. cells.Where(_ => nothing is null && corpus.Documents.Count > 1).Select(cell =>
                    (cell.Name, cell.Group, words[cell.Group] == 0 ? 0 : 1000.0 * cell.Mentions / words[cell.Group], cell.Mentions))])
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

    // "CNN names Hezbollah most: 7.9 times in 1,000 words; the BBC 3.1 times"
    private static string? Contrast(Corpus corpus, DocumentGroups groups, IReadOnlyList<(string, string, double, int)> cells) =>
        OutletContrast.Of(corpus, groups, cells) is not var (most, name, rate, next, nextRate) ? null
            : Invariant($"{Words.Capital(most)} names {NameInSentence.Of(name)} {rate:0.0} times in 1,000 words, {next} {nextRate:0.0}");

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
    /// Which states are named as a place, and which as the government or people: the share of mentions by name that mean the place, of
    /// those with 20 or more. Adjectives and words for the people are left out, which hardly mean a place, and so are towns.
    /// </summary>
    public static DotPlot Reading(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var names = ActorMentions.Of(corpus).Where(row => row is { Type: ActorType.State, Via: NamedVia.Name or NamedVia.Alias })
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, All: group.Count(), Place: group.Count(row => row.Reading == MentionReading.Place),
                First: group.FirstOrDefault(row => row.Reading == MentionReading.Place) ?? group.First()))
            .Where(row => row.All >= FewestForShare)
            .OrderByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal).Take(Top)
            .Select(row => (row.Name, row.All, row.Place, row.First, Share: Math.Round(100.0 * row.Place / row.All)))
            .OrderByDescending(row => row.Share).ThenByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal).ToList();
        var nothing = names.Count < FewestShares
            ? Invariant($"Fewer than {FewestShares} states are named {FewestForShare} times, too few to compare")
            : names[0].Share - names[^1].Share < LeastSpread ? "No state is meant as a place clearly more often than the others" : null;
        var example = names.Count == 0 ? "the country" : NameInSentence.Of(names.MaxBy(row => row.All).Name);
        return DotPlot.Of(
            nothing is null ? names : [], row => row.Name, row => row.Share,
            note: row => PlaceNote.First(
                Invariant($"{row.Place:#,##0} of {row.All:#,##0} mentions {(row.Place == 1 ? "means" : "mean")} the place"),
                row.First.Document, row.First.Start),
            basis: row => Invariant($"of {row.All:#,##0}")) with
        {
            Title = nothing ?? Extremes([.. names.Select(row => (row.Name, row.Share))]),
            Subtitle = Invariant($"Share of mentions that mean the place (“in {example}”); the others mean the government or people ")
                + Invariant($"(“{Words.Capital(example)} said”); adjectives and towns are not counted. ")
                + Invariant($"States named {FewestForShare} times or more; of their ")
                + Invariant($"{names.Sum(row => row.All):#,##0} mentions {names.Sum(row => row.Place):#,##0} mean the place"),
            IsPercent = true,
            XLabel = "share of mentions that mean the place; right: number of mentions",
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Extremes(IReadOnlyList<(string Name, double Share)> names)
    {
        var (most, least) = (names[0], names[^1]);
        return Words.Capital(NameInSentence.Of(most.Name))
            + Invariant($" is meant as a place in {most.Share:0} % of its mentions by name, ")
            + NameInSentence.Of(least.Name) + (least.Share == 0 ? " in none" : Invariant($" in {least.Share:0} %"));
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
        if (pairs.Count(row => row.Sentences > 1) < fewestPairs) pairs = [];
        var strongest = pairs.Where(row => row.Sentences == pairs[0].Sentences).ToList();
        pairs = [.. pairs.Where(row => row.Sentences > 1)];
        var network = Network.Of(pairs, row => row.First, row => row.Second, row => row.Sentences,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with { TopLinks = Links };
        return network with
        {
            Title = TogetherMost(strongest),
            Subtitle = CutOff(pairs, network.Marks.Count, fewest),
            WeightLabel = "shared sentences",
            EmptyText = fewest > 1
                ? Invariant($"Fewer than {fewestPairs} pairs of actors share two sentences in {fewest} texts or more")
                : Invariant($"Fewer than {fewestPairs} pairs of actors share two sentences"),
            Source = SourceLine.Of(corpus),
        };
    }

    // What a pair must have to be drawn.
    private static string CutOff(IReadOnlyList<CoMentionRow> pairs, int drawn, int fewestTexts)
    {
        if (drawn == 0) return "";
        var least = pairs[drawn - 1].Sentences;
        var all = drawn == pairs.Count;
        return (all ? Invariant($"All {drawn:#,##0} pairs of actors")
                : Invariant($"The strongest {drawn:#,##0} of {pairs.Count:#,##0} pairs: actors"))
            + Invariant($" that share {(all ? 2 : least):#,##0} sentences or more")
            + (fewestTexts > 1 ? Invariant($" in {fewestTexts} texts or more") : "") + "; no person or body is paired with their own state";
    }

    // Names all pairs that share the first place, as long as a title can hold them.
    private static string TogetherMost(IReadOnlyList<CoMentionRow> strongest)
    {
        const int mostNamed = 3;
        if (strongest.Count == 0) return "No two actors are named together often";
        var subject = strongest.Count > mostNamed
            ? Words.Count(strongest.Count, "pair", "pairs")
            : Words.Capital(string.Join(", and ", strongest.Select(row =>
                $"{NameInSentence.Of(row.First)} and {NameInSentence.Of(row.Second)}")));
        var sentences = Words.Count(strongest[0].Sentences, "sentence", "sentences");
        return strongest.Count == 1 ? $"{subject} are named together most: in {sentences}"
            : strongest.Count > mostNamed ? $"{subject} are named together most: {sentences} each"
            : $"{subject}, are named together most: {sentences} each";
    }
}
