using NewsCorpus.Rows;
using NewsCorpus.Tests.Claims;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>No word of an event hangs in the air, because the date took its noun along or what it goes with stands elsewhere.</summary>
public sealed class LabelRemnantsTest
{
    [Theory]
    [InlineData("A clerk closed the account of Norway on his last day of work in May 2018.")]
    [InlineData("In July 2018 Bo Roe sent a tape of Norway's minister that he had secretly recorded two months before the vote.")]
    [InlineData("In July 2018 Bo Roe of Norway sent a letter to Acme in which he wrote, “I will leave the board of Acme at once.”")]
    [InlineData("In July 2018 the Oslo hospital announced Ann Lee, 33, is ill.")]
    [InlineData("The economy of Norway entered 2018 on a strong footing.")]
    [InlineData("The bill of Norway passed its first test in July 2018 as a core group of Swedes and Danes held together.")]
    [InlineData("A remarkable thing happened Monday: The Oslo Gazette executive editor, Bo Roe, actually had to answer questions.")]
    [InlineData("On Sunday, Bo Roe led a meeting of officials of Norway who declared building ports and \"a merchant fleet\" as "
        + "the aims of the year.")]
    [InlineData("Two-thirds named former president Bo Roe, who moved out of the Oslo House in May 2018.")]
    [InlineData("CLOSE Norway and President Bo Roe searched anxiously Tuesday evening for a way to end the ministry's policy.")]
    [InlineData("Hide Caption 9 of 30 Photos: Ann Lee's life – Ann Lee of Norway lost the Swedish Democratic primary in April.")]
    [InlineData("Exports to primary customer the U.S. have plummeted 60% since 2006 to ten ships.")]
    public void Events_WithARemnant_AreNotShown(string text)
    {
        Assert.Equal("", Shown(text));
        Assert.Contains(ReadEvents.In(text), told => told[^1] != ' ');
    }

    [Theory]
    [InlineData("Norway won ten times in May 2018.", "Norway won ten times")]
    [InlineData("Tougher checks of ships began at Oslo Airport on 4 May 2018.", "Tougher checks of ships began at Oslo Airport")]
    [InlineData("Bo Roe was nominated in May 2018 to lead an office of Norway that has long been poor regardless of who’s in power.",
        "Bo Roe was nominated to lead an office of Norway that has long been poor regardless of who’s in power")]
    public void Events_ThatAreWhole_AreShown(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Fact]
    public void Body_ThatSpeaksOnADay_IsNoEvent() =>
        Assert.Equal("", Shown("Highlighting the issue, the House Republican Conference on Monday announced that they scheduled a session."));

    private static string Shown(string text)
    {
        using var folder = new TestFolder().With("a.txt", $"---\npublished: 2019-01-10\n---\n{text}");
        var events = ClaimChronology.Of(ClaimLedger.Of(Corpus.Load(folder.Path))).Where(row => row.Kind == ChronologyKind.Event);
        return string.Join(" | ", events.Select(row => row.What));
    }
}
