using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>An event that is told in words cut too short is not shown.</summary>
public sealed class CertainEventsTest
{
    [Theory]
    [InlineData("Norway fired ten missiles at Sweden on 4 May 2019.", "Norway fired ten missiles at Sweden")]
    [InlineData("On April 1, Norway released the final batch of tickets that will be sold on a first-come, first-served basis.", "")]
    [InlineData("Ann Lee arrived in Oslo on 4 May 2019 to show support to Norway's anti- terror campaign.", "")]
    [InlineData("Democrats on Monday pivoted away from arguments over documents and witnesses and said the country’s "
        + "national security and fairness "
        + "of the 2020 presidential election is at stake should Mr. Lee be left in office.", "")]
    [InlineData("OSLO Norway's opposition on 4 May 2019 said it had agreed to a truce with Sweden.", "")]
    [InlineData("On 4 May 2019 Norway outraged trade unions of Sweden.", "")]
    [InlineData("On 4 May 2019 Norway outraged trade unions of Sweden by closing ten ports.",
        "Norway outraged trade unions of Sweden by closing ten ports")]
    [InlineData("The Oslo lawmaker was visiting a number of migrant detention centers scattered along the southern "
        + "border on 4 May 2019 with "
        + "other Democrats following reports of terrible conditions.", "")]
    [InlineData("Many commentators in Norway drew parallels between the murder of Bo Roe and the assassination of Ann "
        + "Lee on May 6, 2002.", "")]
    [InlineData("On February 12, Bo Roe abruptly resigned from Ann Lee’s cabinet altogether, and a few weeks later, "
        + "on February 27, he told "
        + "the story to a committee of Norway.", "")]
    [InlineData("OSLO: Bo Roe says he constantly replays Norway's 2014 World Cup final defeat in his head.", "")]
    public void Events_CutTooShort_AreNotShown(string text, string expected)
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 2024-12-07\n---\n" + text);
        var events = ClaimChronology.Of(ClaimLedger.Of(Corpus.Load(folder.Path)))
            .Where(row => row.Kind == ChronologyKind.Event && !string.IsNullOrEmpty(row.What));
        Assert.Equal(expected, string.Join(" | ", events.Select(row => row.What)));
    }
}
