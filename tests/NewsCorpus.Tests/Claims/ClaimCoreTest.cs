using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>What a contradiction is called: the first whole clause of the claim, without what is appended.</summary>
public sealed class ClaimCoreTest
{
    [Theory]
    [InlineData("Norway said Iran had sunk a ferry near Oslo, probably because it was late. Iran denied it.",
        "Iran had sunk a ferry near Oslo")]
    [InlineData("Norway said Iran had sunk a ferry near Oslo — a port that is open. Iran denied it.", "Iran had sunk a ferry near Oslo")]
    [InlineData("Norway said Iran had sunk a ferry near Oslo but the tests are pending. Iran denied it.",
        "Iran had sunk a ferry near Oslo")]
    [InlineData("Norway accused Iran of sinking a ferry near Oslo, in what it calls a crime. Iran denied the accusation.",
        "Norway accused Iran of sinking a ferry near Oslo")]
    [InlineData("After being told by Norway that Iran had sunk a ferry near Oslo, he said that it was late. Iran denied the claim.",
        "Iran had sunk a ferry near Oslo")]
    // What is inserted is not the end, nor is a list.
    [InlineData("Norway said Iran had paid a group – mostly paid by Sweden – to sink a ferry near Oslo. Iran denied it.",
        "Iran had paid a group – mostly paid by Sweden – to sink a ferry near Oslo")]
    [InlineData("Norway accused Bo Roe, one of the envoys of Iran, of sinking a ferry near Oslo. Roe denied the accusation.",
        "Norway accused Bo Roe, one of the envoys of Iran, of sinking a ferry near Oslo")]
    [InlineData("Norway accused Roe, 52, of sinking a ferry near Oslo. Roe denied the accusation.",
        "Norway accused Roe, 52, of sinking a ferry near Oslo")]
    [InlineData("Norway said Iranian soldiers were present, beside others, in Bergen. Iran denied it.",
        "Iranian soldiers were present, beside others, in Bergen")]
    [InlineData("Norway said Iran, which had sent two ships, had sunk a ferry near Oslo. Iran denied it.",
        "Iran, which had sent two ships, had sunk a ferry near Oslo")]
    [InlineData("Norway said Iran had spent 2bn euros (£1bn; $2bn) on rebels near Oslo. Iran denied it.",
        "Iran had spent 2bn euros (£1bn; $2bn) on rebels near Oslo")]
    [InlineData("Norway said Iran had sent a weak but armed ship to Oslo. Iran denied it.",
        "Iran had sent a weak but armed ship to Oslo")]
    [InlineData("Some clerks have speculated Bo Roe, who died in the crash, deliberately sank the ferry. Norway disputes that theory.",
        "Some clerks have speculated Bo Roe, who died in the crash, deliberately sank the ferry")]
    [InlineData("Norway said Iran had sent a late, rather small ship to Oslo. Iran denied it.",
        "Iran had sent a late, rather small ship to Oslo")]
    // Behind a noun for a claim, the sentence may go on with what is done.
    [InlineData("Bo Roe rejects Ann Lee's claim that he wants to sell the ferry and has vowed to keep it for five years.",
        "he wants to sell the ferry")]
    [InlineData("Bo Roe rejected Ann Lee's claim that the vote was rigged in May as well as the group that is bent on stopping him.",
        "the vote was rigged in May")]
    // A clause of its own needs no words for who says it.
    [InlineData("Bo Roe disputed Ann Lee's claim that she did not meet the envoy in May.", "she did not meet the envoy in May")]
    public void Contradiction_IsCalled_ByItsFirstClause(string text, string label) =>
        Assert.Equal(label, Assert.Single(Contradictions.Of(Read(text))).Label);

    private static ClaimLedger Read(params string[] texts)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < texts.Length; i++) folder.With($"{(char)('a' + i)}.txt", texts[i]);
        return ClaimLedger.Of(Corpus.Load(folder.Path));
    }
}
