using System.Text;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class SeedBlocksTest
{
    [Fact]
    public void Mark_FiveSeeds_AsJudgedByEye()
    {
        var reading = Reading.Of(Path.Combine(Approved.RepositoryRoot, "seeds"));
        Assert.Empty(reading.Issues);
        Assert.Equal(5, reading.Documents.Count);
        var shown = new StringBuilder();
        foreach (var document in reading.Documents)
        {
            shown.Append(document.Id).Append('\t').Append(document.Title ?? "(no title)").Append('\n');
            foreach (var block in document.Text.Blocks) shown.Append(Line(block, document.Raw)).Append('\n');
        }

        Approved.Check("Documents/Data/seed-blocks.tsv", shown.ToString());
    }

    private static string Line(Block block, string raw)
    {
        var text = block.Span.Of(raw).Replace("\n", "\\n", StringComparison.Ordinal);
        var ends = text.Length <= 100 ? text : text[..60] + " ... " + text[^30..];
        return string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"\t{block.Kind}\t{block.Span.Start}\t{block.Span.End}\t{ends}");
    }
}
