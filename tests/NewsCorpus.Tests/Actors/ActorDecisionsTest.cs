using NewsCorpus.Reading.Actors;
using NewsCorpus.Tests.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class ActorDecisionsTest
{
    private const string Header = "id\taction\tactor\ttarget\ttext\tdocument\n";
    private const string Text = "Russia and Ukraine met. Moscow spoke; Russia agreed.";

    [Theory]
    [InlineData("1\tmerge\tUKR\tRUS", "Russia=RUS|Ukraine=RUS|Moscow=RUS|Russia=RUS", "1")]
    [InlineData("1\tsplit\tRUS\tmoscow\tMoscow", "Russia=RUS|Ukraine=UKR|Moscow=moscow|Russia=RUS", "1")]
    [InlineData("1\treject\tRUS", "Ukraine=UKR", "3")]
    [InlineData("1\treject\tRUS\t\tMoscow", "Russia=RUS|Ukraine=UKR|Russia=RUS", "1")]
    [InlineData("1\treject\tRUS\t\t\telsewhere", "Russia=RUS|Ukraine=UKR|Moscow=RUS|Russia=RUS", "0")]
    [InlineData("1\treject\tRUS\t\t\there", "Ukraine=UKR", "3")]
    [InlineData("1\tmerge\tUKR\tRUS\n2\treject\tRUS", "", "1|4")]
    [InlineData("1\trename\tRUS\tthe Russian side", "Russia=RUS|Ukraine=UKR|Moscow=RUS|Russia=RUS", "3")]
    public void Apply_Decision_ChangesAndCounts(string rows, string expected, string counts)
    {
        using var folder = new AnalystFolder();
        var decisions = new ActorDecisions(folder.Write("decisions", Header + rows + "\n").Load());
        var (mentions, changed) = decisions.Apply("here", Text, Reader.Default.Read(Text).Mentions);
        Assert.Equal(expected, string.Join('|', mentions.Select(mention => $"{mention.Span.Of(Text)}={mention.Actor}")));
        Assert.Equal(counts, string.Join('|', changed));
    }

    [Fact]
    public void Apply_MergeAndRename_ShowTheOtherName()
    {
        using var folder = new AnalystFolder();
        var decisions = new ActorDecisions(folder.Write("decisions", Header + "1\tmerge\tUKR\tRUS\n2\trename\tRUS\tEast\n").Load());
        var (mentions, _) = decisions.Apply("here", Text, Reader.Default.Read(Text).Mentions);
        Assert.All(mentions, mention => Assert.Equal("East", mention.Name));
    }

    [Theory]
    [InlineData("1\tmelt\tRUS\tUKR")]
    [InlineData("1\tmerge\tRUS")]
    [InlineData("1\tsplit\tRUS\tUKR")]
    [InlineData("1\treject")]
    public void Read_IncompleteDecision_IsReported(string row)
    {
        using var folder = new AnalystFolder();
        var decisions = new ActorDecisions(folder.Write("decisions", Header + row + "\n").Load());
        Assert.Empty(decisions.All);
        Assert.Equal(2, Assert.Single(decisions.Issues).Line);
    }
}
