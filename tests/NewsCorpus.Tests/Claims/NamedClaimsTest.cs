using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>Denials that name the claim that they deny, and who makes it.</summary>
public sealed class NamedClaimsTest
{
    [Theory]
    [InlineData("Norway rejected accusations by Sweden that its navy had fired on the ferry.",
        "its navy had fired on the ferry", "Sweden", "Norway")]
    [InlineData("Norway dismissed Swedish claims that its navy had fired on the ferry as nonsense.",
        "its navy had fired on the ferry", "Sweden", "Norway")]
    [InlineData("Norwegian diplomats rejected the Swedish suggestion that Oslo was to blame for the delay.",
        "Oslo was to blame for the delay", "Sweden", "Norwegian diplomats")]
    [InlineData("Nordbank denied claims from former employees that it had destroyed records.",
        "it had destroyed records", "former employees", "Nordbank")]
    [InlineData("Ann Lee denied opposition claims that she had taken money from the firm.",
        "she had taken money from the firm", "opposition", "Ann Lee")]
    [InlineData("Norway rejected claims made by Bo Roe that it had fired on the ferry.",
        "it had fired on the ferry", "Bo Roe", "Norway")]
    [InlineData("The town's auditors flatly contradicted Ms. Lee's claim that her letters held no secrets.",
        "her letters held no secrets", "Ms. Lee", "The town's auditors")]
    [InlineData("Iran has repeatedly pushed back on South Korean accusations that it had struck the ship.",
        "it had struck the ship", "South Korea", "Iran")]
    [InlineData("Ann Lee has contradicted the report, pushing back on Bo Roe's claims that Norway had sunk the ferry "
        + "and calling it a hoax.",
        "Norway had sunk the ferry", "Bo Roe", "Ann Lee")]
    [InlineData("Norway rejected Sweden's claim that the draft it had sent was the same as Oslo had offered to others.",
        "the draft it had sent was the same as Oslo had offered to others", "Sweden", "Norway")]
    [InlineData("Bo Roe disputed Norway's account that the two planes, which were of the navy, were hit by shells.",
        "the two planes, which were of the navy, were hit by shells", "Norway", "Bo Roe")]
    [InlineData("Norway disputed a report by the Oslo Gazette saying it had expelled the envoys.",
        "it had expelled the envoys", "the Oslo Gazette", "Norway")]
    [InlineData("Norway dismissed the allegation by Sweden that germs of cholera, plague and other germs were used in Oslo.",
        "germs of cholera, plague and other germs were used in Oslo", "Sweden", "Norway")]
    [InlineData("Norway dismissed Swedish claims that its market is closed to cars by pointing out that no firm had come.",
        "its market is closed to cars", "Sweden", "Norway")]
    [InlineData("Bo Roe spoke. In his delivery, Roe, with his wife, Ann, family and friends behind him, immediately denied Norway's "
        + "allegation that he had sunk a ferry.",
        "he had sunk a ferry", "Norway", "Bo Roe")]
    [InlineData("Bo Roe has denied a New York Times report that he was suspended because of a test.",
        "he was suspended because of a test", "The New York Times", "Bo Roe")]
    [InlineData("Iran dismissed a claim by US officials that its navy had sunk a ferry.",
        "its navy had sunk a ferry", "US officials", "Iran")]
    [InlineData("Bo Roe denied Norway's claims that Swedish officials had threatened to break down the door in Oslo.",
        "Swedish officials had threatened to break down the door in Oslo", "Norway", "Bo Roe")]
    [InlineData("Once Ann Lee raised Roe's denials of claims by several women that he had sunk a ferry, she made room for herself.",
        "he had sunk a ferry", "several women", "Roe")]
    [InlineData("Norway denied that it had expelled the envoys, as Swedish officials claim.",
        "it had expelled the envoys", "Swedish officials", "Norway")]
    [InlineData("Norway rejected Sweden's claim that its navy had hit two ferries near Oslo saying that it was at sea on Monday.",
        "its navy had hit two ferries near Oslo", "Sweden", "Norway")]
    [InlineData("A judge on Monday dismissed as garbage a claim by Bo Roe that he believed he was at sea when the ferry sank.",
        "he believed he was at sea when the ferry sank", "Bo Roe", "A judge")]
    [InlineData("Iran dismissed Norway's allegations that it had been slow to free the envoys of Oslo as an “empty” attempt "
        + "“to mislead the people of the town”.",
        "it had been slow to free the envoys of Oslo", "Norway", "Iran")]
    [InlineData("Ann Lee has rejected police suggestions that a sniper, apparently aiming at a march, was responsible for the "
        + "shots in Oslo.",
        "a sniper, apparently aiming at a march, was responsible for the shots in Oslo", "police", "Ann Lee")]
    [InlineData("Iran's ministry issued a statement, dismissing a Turkish newspaper report that Iran intends to carry out a test.",
        "Iran intends to carry out a test", "Turkish newspaper", "Iran's ministry")]
    [InlineData("Flatly rejecting Norway's claim that it had sunk the ferry, Iran said on Monday that it was at sea.",
        "it had sunk the ferry", "Norway", "Iran")]
    [InlineData("Ann Lee said that Norway's claim that it had been attacked was unfounded.", "it had been attacked", "Norway", "Ann Lee")]
    [InlineData("Ann Lee said allegations by Norway that she had stolen the map were false.",
        "she had stolen the map", "Norway", "Ann Lee")]
    [InlineData("The Northern League have labelled Carl Moe's claims that they blocked the sale of the club as 'incorrect' and say so.",
        "they blocked the sale of the club", "Carl Moe", "The Northern League")]
    [InlineData("Ann Lee denied press reports that she backed Bo Roe as her successor.",
        "she backed Bo Roe as her successor", "press", "Ann Lee")]
    [InlineData("Bo Roe rejected Ann Lee's claim that there was a plan to sink the ships.",
        "there was a plan to sink the ships", "Ann Lee", "Bo Roe")]
    // The subject and the verb of the claim are whole.
    [InlineData("Bo Roe denies a Lee allegation that he, Roe, knew in advance about the leak at the plant.",
        "he, Roe, knew in advance about the leak at the plant", "Lee", "Bo Roe")]
    [InlineData("Ann Lee denied a report by the Oslo Gazette that China and Norway had agreed to build the port.",
        "China and Norway had agreed to build the port", "the Oslo Gazette", "Ann Lee")]
    [InlineData("Sweden denies Norwegian accusations that it has armed and supported rebels in Oslo.",
        "it has armed and supported rebels in Oslo", "Norway", "Sweden")]
    public void Denial_WithWhoClaims_IsShown(string text, string claim, string asserter, string denier)
    {
        var ledger = Read(text);
        var row = Assert.Single(Contradictions.Of(ledger));
        Assert.Equal((claim, asserter, denier, "same sentence, names who claims it"),
            (row.Label, Assert.Single(row.AssertedBy), Assert.Single(row.DeniedBy), Assert.Single(row.Basis)));
    }

    [Theory]
    // Nobody claims it, nobody says it of himself, and what is rejected is no claim.
    [InlineData("Norway rejected claims that its navy had fired on the ferry.")]
    [InlineData("Ann Lee denied her own claim that the navy had fired on the ferry.")]
    [InlineData("Norway rejected the Swedish offer to send a ship that had been repaired.")]
    // What should be is a demand.
    [InlineData("The Swedish journalists' union has rejected a Norwegian suggestion that reporters should reveal their sources.")]
    [InlineData("Bo Roe rejected Norwegian suggestions that he automatically step down from the case.")]
    // Whom another denial names is somebody else.
    [InlineData("Norway rejected a plan for talks and Swedish claims were many, Ann Lee said.")]
    public void Denial_WithoutWhoClaims_ShowsNothing(string text) => Assert.Empty(Contradictions.Of(Read(text)));

    [Theory]
    [InlineData("Norway denied Sweden's claim that it had shelled a market in Oslo.")]
    [InlineData("Ann Lee said Sweden's claim that Norway had shelled a market in Oslo was false.")]
    public void Denial_OfWhatOneClaims_IsNotOfOthers(string denial)
    {
        var rows = Contradictions.SideBySide(Read("Iran said Norway had shelled a market in Oslo. " + denial));
        Assert.Equal("Sweden", Assert.Single(rows).SaidBy);
    }

    private static ClaimLedger Read(string text)
    {
        using var folder = new TestFolder();
        return ClaimLedger.Of(Corpus.Load(folder.With("a.txt", text + "\n").Path));
    }
}
