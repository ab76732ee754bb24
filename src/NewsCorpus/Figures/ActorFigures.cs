using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of who is mentioned.</summary>
public static class ActorFigures
{
    private const int Top = 20;
    private const int FewestForShare = 3;

    /// <summary>How each of the most named actors is named: mentions by kind of wording.</summary>
    public static BarChart Naming(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var mentions = ActorMentions.Of(corpus);
        var metonyms = mentions.Count(row => row.Via == NamedVia.Metonym);
        var first = Leaders.Of(mentions.Select(row => row.Name), "actors");
        var kinds = Enum.GetValues<NamedVia>().Select(Wording).ToList();
        return BarChart.Of(
            mentions, row => row.Name, _ => 1, row => Wording(row.Via), row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = first.Count == 0 ? "No known actor is mentioned"
                : Invariant($"{first.Subject} {first.Verb} named most: {first.Count:#,##0} of {mentions.Count:#,##0} mentions{first.Each}"),
            Subtitle = Invariant($"Mentions by wording; {metonyms:#,##0} of all {(metonyms == 1 ? "names" : "name")}")
                + " a state by its capital or seat of power, as “Moscow” for Russia",
            Palette = Palette.InOrder(kinds),
            SeriesOrder = [.. kinds],
            Top = Top,
            XLabel = "mentions",
            EmptyText = "No known actor is mentioned",
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Wording(NamedVia via) => via switch
    {
        NamedVia.Name => "main name",
        NamedVia.Alias => "other name",
        NamedVia.Demonym => "nationality",
        NamedVia.Metonym => "capital or seat of power",
        NamedVia.Surname => "surname",
        NamedVia.Role => "office",
        _ => "pronoun",
    };

    /// <summary>Which text, outlet or month is about whom: mentions per 1,000 words.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 30; the most mentioned first.</param>
    public static Heatmap Density(Corpus corpus, int actors = 12)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 1);
        var groups = DocumentGroups.Of(corpus);
        var rows = ActorMentions.Density(corpus);
        var words = corpus.Documents.GroupBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(document => document.Text.WordsIn(Scope.Story)), StringComparer.Ordinal);
        var top = rows.GroupBy(row => row.Name, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Mentions))
            .ThenBy(group => group.Key, StringComparer.Ordinal).Take(actors).Select(group => group.Key).ToList();
        var cells = ActorMentions.Of(corpus).Where(row => top.Contains(row.Name, StringComparer.Ordinal))
            .GroupBy(row => (row.Name, Group: groups[row.Document]))
            .Select(cell => (cell.Key.Name, cell.Key.Group, Mentions: cell.Count(), First: cell.First())).ToList();
        var texts = rows.GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count())).ToList();
        return Heatmap.Of(
            cells, cell => cell.Name, cell => cell.Group, cell => words[cell.Group] == 0
                ? null
                : Math.Round(1000.0 * cell.Mentions / words[cell.Group], 1),
            note: cell => PlaceNote.First(Words.Count(cell.Mentions, "mention", "mentions"), cell.First.Document, cell.First.Start)) with
        {
            Title = Widest(texts, corpus.Documents.Count),
            Subtitle = $"Mentions per 1,000 words, by {groups.Noun}",
            RowOrder = [.. top],
            ColumnOrder = [.. groups.Labels],
            BlankReason = "not mentioned",
            AreRates = true,
            ValueLabel = "mentions per 1,000 words",
            EmptyText = "No known actor is mentioned",
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Widest(IReadOnlyList<(string Name, int Count)> texts, int all)
    {
        var first = Leaders.Of(texts, "actors");
        return first.Count == 0 ? "No known actor is mentioned"
            : all == 1 ? $"The text mentions {Words.Count(texts.Count, "known actor", "known actors")}"
            : first.Count == all ? Invariant($"{first.Subject} {first.Verb} named in each of the {all:#,##0} texts")
            : Invariant($"{first.Subject} {first.Verb} named in the most texts: {first.Count:#,##0} of {all:#,##0}{first.Each}");
    }

    /// <summary>Which states and places are named as a territory, and which as a body that acts: the share of territory.</summary>
    public static DotPlot Reading(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var mentions = ActorMentions.Of(corpus).Where(row => row.Type is ActorType.State or ActorType.Place).ToList();
        var place = mentions.Count(row => row.Reading == MentionReading.Place);
        var names = mentions.GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, All: group.Count(), Place: group.Count(row => row.Reading == MentionReading.Place),
                First: group.FirstOrDefault(row => row.Reading == MentionReading.Place) ?? group.First()))
            .Where(row => row.All >= FewestForShare)
            .OrderByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal).Take(Top)
            .OrderByDescending(row => (double)row.Place / row.All)
            .ThenByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal);
        return DotPlot.Of(
            names, row => row.Name, row => Math.Round(100.0 * row.Place / row.All),
            note: row => PlaceNote.First(Territory(row.Place, row.All, "mentions"), row.First.Document, row.First.Start),
            basis: row => Invariant($"of {row.All:#,##0}")) with
        {
            Title = Territory(place, mentions.Count, "mentions of states and places"),
            Subtitle = $"The others mean a body that acts. The most named states and places with at least {FewestForShare} mentions",
            IsPercent = true,
            Reference = 50,
            XLabel = "share of mentions that mean territory",
            EmptyText = $"No state or place is named {FewestForShare} times",
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Territory(int place, int all, string what) =>
        Invariant($"{place:#,##0} of {all:#,##0} {what} {(place == 1 ? "means" : "mean")} territory");

    /// <summary>
    /// Which actors are named in the same sentence. Outlets are left out; the links needed grow with the corpus, as only the strongest are
    /// drawn.
    /// </summary>
    public static Network Together(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var outlets = corpus.Documents.SelectMany(document => document.Mentions).Where(mention => mention.Type == ActorType.Outlet)
            .Select(mention => mention.Name).ToHashSet(StringComparer.Ordinal);
        var pairs = ActorMentions.CoMentions(corpus).Where(row => !outlets.Contains(row.First) && !outlets.Contains(row.Second)).ToList();
        var strongest = pairs.FirstOrDefault();
        return Network.Of(
            pairs.Where(row => row.Sentences > 1), row => row.First, row => row.Second, row => row.Sentences,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = strongest is null ? "No two actors share a sentence"
                : Words.Capital($"{NameInSentence.Of(strongest.First)} and {NameInSentence.Of(strongest.Second)} are named together most")
                    + $": in {Words.Count(strongest.Sentences, "sentence", "sentences")}",
            Subtitle = "The strongest pairs that share two sentences or more; in one colour: actors linked most to each other",
            WeightLabel = "shared sentences",
            Palette = Colours.Actors(corpus),
            EmptyText = "No two actors share two sentences",
            Source = SourceLine.Of(corpus),
        };
    }
}
