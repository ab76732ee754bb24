using NewsCorpus.Reading;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Outlets;
using Xunit;

namespace NewsCorpus.Tests.Outlets;

/// <summary>Which outlet has it from which other; in the data the one that cites stands first.</summary>
public sealed class CitationChainsTest
{
    private static readonly Annotator Annotator = new(LexiconTables.Default);

    public static TheoryData<string, string> Cases => new(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Outlets", "Data", "chains.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cell => (cell[0], cell[1])));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_Sentence_LinksWhoCitesWithWhoIsCited(string sentence, string links)
    {
        var document = Annotator.Annotate(Annotator.Source.Read(["-"], [], Input(sentence)).Single());
        var found = CitationChains.Find(document.Text, document.Mentions);
        Assert.Equal(links, string.Join("; ", found.Select(link => $"{link.Citing.Name}>{link.Cited.Name}")));
    }

    [Fact]
    public void Find_OneSentenceOfThousandsOfOutlets_Ends()
    {
        var document = Annotator.Annotate(Annotator.Source.Read(["-"], [], Input(string.Concat(Enumerable.Repeat("Reuters citing TASS ",
            1_000)))).Single());
        Assert.NotEmpty(CitationChains.Find(document.Text, document.Mentions));
    }

    private static MemoryStream Input(string text) => new(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { text }));
}
