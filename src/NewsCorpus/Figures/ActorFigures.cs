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
        return BarChart.Of(
            mentions, row => row.Name, _ => 1, row => row.Via.ToString(), row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = Invariant($"{metonyms:#,##0} of {Words.Count(mentions.Count, "mention names", "mentions name")} a state by its capital or seat of power"),
            Palette = Palette.InOrder(Enum.GetNames<NamedVia>()),
            SeriesOrder = [.. Enum.GetNames<NamedVia>()],
            Top = Top,
            XLabel = "mentions",
            EmptyText = "No known actor is mentioned",
            Source = SourceLine.Of(corpus),
        };
    }

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
        var cells = rows.Where(row => top.Contains(row.Name, StringComparer.Ordinal))
            .GroupBy(row => (row.Name, Group: groups[row.Document]))
            .Select(cell => (cell.Key.Name, cell.Key.Group, Mentions: cell.Sum(row => row.Mentions))).ToList();
        var everywhere = top.Count(name => rows.Where(row => row.Name == name).Select(row => row.Document).Distinct(StringComparer.Ordinal).Count() == corpus.Documents.Count);
        return Heatmap.Of(
            cells, cell => cell.Name, cell => cell.Group, cell => words[cell.Group] == 0 ? null : Math.Round(1000.0 * cell.Mentions / words[cell.Group], 1),
            note: cell => Words.Count(cell.Mentions, "mention", "mentions")) with
        {
            Title = top.Count == 0 ? "No known actor is mentioned"
                : groups.By == GroupedBy.Document ? $"{everywhere} of the {top.Count} most named actors appear in every text"
                : Invariant($"{top[0]} is named most: {rows.Where(row => row.Name == top[0]).Sum(row => row.Mentions):#,##0} times in {rows.Count(row => row.Name == top[0]):#,##0} of {Words.Count(corpus.Documents.Count, "text", "texts")}"),
            Subtitle = $"Mentions per 1,000 words, by {groups.Noun}",
            RowOrder = [.. top],
            ColumnOrder = [.. groups.Labels],
            MissingReason = "not mentioned",
            ValueLabel = "mentions per 1,000 words",
            EmptyText = "No known actor is mentioned",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>Which states and places are named as a territory, and which as a body that acts: the share of territory.</summary>
    public static DotPlot Reading(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var mentions = ActorMentions.Of(corpus).Where(row => row.Type is ActorType.State or ActorType.Place).ToList();
        var place = mentions.Count(row => row.Reading == MentionReading.Place);
        var names = mentions.GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, All: group.Count(), Place: group.Count(row => row.Reading == MentionReading.Place)))
            .Where(row => row.All >= FewestForShare)
            .OrderByDescending(row => row.All).ThenBy(row => row.Name, StringComparer.Ordinal).Take(Top);
        return DotPlot.Of(
            names, row => row.Name, row => Math.Round(100.0 * row.Place / row.All), note: row => Invariant($"{row.Place:#,##0} of {row.All:#,##0} mentions mean territory"),
            basis: row => Invariant($"of {row.All:#,##0}")) with
        {
            Title = Invariant($"{place:#,##0} of {Words.Count(mentions.Count, "mention", "mentions")} of states and places mean territory, not a body that acts"),
            Subtitle = $"The most named states and places with at least {FewestForShare} mentions; right: number of mentions",
            IsPercent = true,
            Reference = 50,
            XLabel = "share of mentions that mean territory",
            EmptyText = $"No state or place is named {FewestForShare} times",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>Which actors are named in the same sentence. Outlets are left out; the links needed grow with the corpus, as only the strongest are drawn.</summary>
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
                : Invariant($"{strongest.First} and {strongest.Second} share the most sentences: {strongest.Sentences:#,##0}"),
            Subtitle = "The strongest of the pairs that share at least two sentences; colours: groups of actors that are linked more among themselves",
            WeightLabel = "shared sentences",
            Palette = Colours.Actors(corpus),
            EmptyText = "No two actors share two sentences",
            Source = SourceLine.Of(corpus),
        };
    }
}
