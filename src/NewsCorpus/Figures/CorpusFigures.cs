using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of what the texts are made of.</summary>
public static class CorpusFigures
{
    private const int KeyWords = 12;

    /// <summary>How much of the texts is story, and how much is left out: shares of words by kind of block.</summary>
    public static BarChart Blocks(Corpus corpus) => corpus.Figure(KeptNames.Figures.Blocks, BlocksOf);

    private static BarChart BlocksOf(Corpus corpus)
    {
        var groups = DocumentGroups.Of(corpus);
        var blocks = CorpusOverview.Blocks(corpus);
        var left = blocks.Where(row => row.Kind is BlockKind.Reference or BlockKind.Navigation).Sum(row => row.Words);
        return BarChart.Of(
            blocks.OrderBy(row => groups.RankOf(row.Document)), row => groups[row.Document], row => row.Words, row => NameOf(row.Kind)) with
        {
            Title = Invariant($"{left:#,##0} of {Words.Count(blocks.Sum(row => row.Words), "word", "words")} {Words.Are(left)}")
                + " left out as page furniture or biography",
            Subtitle = $"Share of words by kind of block and {groups.Described}",
            Layout = BarLayout.Shares,
            Sorted = false,
            XLabel = "words",
            Palette = Palette.InOrder(
                new[]
                {
                    BlockKind.Paragraph, BlockKind.ListItem, BlockKind.Title, BlockKind.Heading,
                    BlockKind.Navigation, BlockKind.Reference, BlockKind.TableRow, BlockKind.Question,
                }.Select(NameOf)),
            Source = SourceLine.Of(corpus, Scope.Everything),
        };
    }

    private static string NameOf(BlockKind kind) => kind switch
    {
        BlockKind.ListItem => "list item",
        BlockKind.TableRow => "table row",
        BlockKind.Navigation => "page furniture",
        BlockKind.Reference => "biography",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The words that set one part of a corpus apart from the rest, on either side.</summary>
    /// <param name="keyness">Rows of <see cref="Keyness"/>.</param>
    /// <param name="target">What the target texts are, in a few words.</param>
    /// <param name="reference">What the others are.</param>
    /// <param name="source">What the figure rests on; see <see cref="SourceLine"/>.</param>
    public static DotPlot KeyWordsOf(IReadOnlyList<KeynessRow> keyness, string target, string reference, string source)
    {
        ArgumentNullException.ThrowIfNull(keyness);
        // 3.84: what one word in twenty passes by chance.
        var sure = keyness.Where(row => row.LogLikelihood >= 3.84).ToList();
        var shown = sure.Where(row => row.LogRatio > 0).Take(KeyWords).Concat(sure.Where(row => row.LogRatio < 0).Take(KeyWords))
            .OrderByDescending(row => row.LogRatio).ThenBy(row => row.Word, StringComparer.Ordinal).ToList();
        var first = sure.FirstOrDefault(row => row.LogRatio > 0);
        return DotPlot.Of(
            shown, row => row.Word, row => row.LogRatio, row => row.LogRatio > 0 ? $"more in {target}" : $"more in {reference}",
            row => Invariant($"{row.Document} at {row.Start}; log-likelihood {row.LogLikelihood:0.0}"), row =>
                Invariant($"{row.Target:#,##0} : {row.Reference:#,##0}")) with
        {
            Title = first is null
                ? $"No word sets {target} apart from {reference}"
                : $"“{first.Word}” sets {target} apart from {reference} most clearly",
            Subtitle = $"The surest differences on either side (log-likelihood of 3.84 or more), without words of grammar and months; "
                + $"right: times in {target} and in {reference}",
            Palette = Palette.InOrder($"more in {target}", $"more in {reference}"),
            Reference = 0,
            XLabel = "log ratio: 1 is twice as often, -1 half as often",
            EmptyText = "No word is used clearly more on one side",
            Source = source,
        };
    }
}
