using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Outlets;
using Xunit;

namespace NewsCorpus.Tests.Outlets;

public sealed class OutletIndexTest
{
    private static readonly OutletIndex Index = new(LexiconTables.Default);

    [Theory]
    [InlineData("the-guardian", "the-guardian")]
    [InlineData("Guardian", "the-guardian")]
    [InlineData("THE GUARDIAN", "the-guardian")]
    [InlineData("El País", "el-pais")]
    [InlineData("https://www.reuters.com/world/story?id=1", "reuters")]
    [InlineData("news.bbc.co.uk", "bbc")]
    [InlineData("https://news.google.com:443/x", "google-news")]
    [InlineData("TASS", "tass")]
    [InlineData("notreuters.com", null)]
    [InlineData("The Unknown Gazette", null)]
    [InlineData("", null)]
    public void Find_NameDomainOrUrl_FindsTheOutlet(string text, string? expected) => Assert.Equal(expected, Index.Find(text)?.Id);

    [Fact]
    public void Indexer_Id_TellsCountryAndKind() => Assert.Equal(new Outlet("tass", "TASS", "RUS", "state-media"), Index["tass"]);
}
