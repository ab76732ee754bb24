using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsCorpus;
using NewsCorpus.Reading.Text;
using Xunit;
using Document = NewsCorpus.Document;

namespace NewsCorpus.Tests.Documents;

/// <summary>
/// Pages built as news sites build them, most of whose text is not the story. What is the story is marked <c>data-main</c> in
/// the page (readers of pages do not look at it); words found and missed are counted against that.
/// </summary>
public sealed class PageSkeletonTest
{
    private const double LeastPrecision = 0.7;
    private const double LeastRecall = 0.8;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Documents", "Data", "skeletons");

    [Fact]
    public void Read_PageWithMuchBesideItsStory_TakesTheStory()
    {
        var shown = new StringBuilder("page\tprecision\trecall\n");
        foreach (var document in Reading.Of(Folder).Documents)
        {
            var (precision, recall) = Score(document);
            Assert.True(precision >= LeastPrecision && recall >= LeastRecall,
                $"{document.Id}: precision {precision:0.00}, recall {recall:0.00}");
            shown.Append(CultureInfo.InvariantCulture, $"{document.Id}\t{precision:0.00}\t{recall:0.00}\n");
        }

        Approved.Check("Documents/Data/skeletons/scores.tsv", shown.ToString());
    }

    [Fact]
    public void Read_PageWhoseStoryIsOnlyInJsonLd_WritesItInParagraphs()
    {
        var document = Assert.Single(Reading.Of(Path.Combine(Folder, "json-ld-body.html")).Documents);
        Assert.Equal(BlockKind.Title, document.Text.Blocks[0].Kind);
        Assert.Equal(5, document.Text.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
        Assert.Equal(new DateOnly(2025, 3, 6), document.Published);
    }

    // Shares of words in common, each word counted as often as it stands there.
    private static (double Precision, double Recall) Score(Document document)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, document.Id + ".html")));
        var gold = Words(string.Join(' ', page.QuerySelectorAll("[data-main]").Select(Text)));
        var found = Words(string.Join(' ', document.Text.Blocks.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Navigation))
            .Select(block => block.Span.Of(document.Raw).ToString())));
        var common = gold.Sum(word => Math.Min(word.Value, found.GetValueOrDefault(word.Key)));
        return ((double)common / found.Values.Sum(), (double)common / gold.Values.Sum());
    }

    private static string Text(IElement element) =>
        string.Join(' ', element.GetDescendants().Where(node => node.NodeType == NodeType.Text).Select(node => node.NodeValue));

    private static Dictionary<string, int> Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
