using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>The table of statements shows what a reader understands by itself; the rest is kept beside it.</summary>
public sealed class ReadableStatementsTest
{
    [Theory]
    // A clause, and not a thing that somebody made or moved.
    [InlineData("Ann Lee of Norway disclosed the sale to Sweden after she had bought ten ships.", false)]
    [InlineData("Norway was fined by a judge who declared Ann Lee the winner because Sweden had sent no one.", false)]
    [InlineData("Ann Lee said on Oslo Radio, is to send ten ships to Norway.", false)]
    [InlineData("Bo Roe, who experts testified during his trial was ill, attacked Norway with ten guns.", false)]
    [InlineData("Ann Lee said that if Sweden attacks, Norway will send ten ships.", true)]
    [InlineData("Ann Lee said as a judge she had ordered Norway to free ten men.", true)]
    [InlineData("Ann Lee said that sending ten ships to Norway was a mistake.", true)]
    [InlineData("Ann Lee said at least ten ships had left Norway.", true)]
    [InlineData("Ann Lee said the decision to send ten ships until late 2016 came from Norway.", true)]
    [InlineData("Ann Lee asked how many ships Norway had sent.", true)]
    // Torn where the cue stands inside.
    [InlineData("Thousands marched through the streets against the laws they say would cost Norway ten ships.", false)]
    [InlineData("“were sent to Norway only as guards,” Ann Lee told reporters in Oslo.", false)]
    // What a cue only names.
    [InlineData("Ann Lee faced anger in Oslo for proposing ten changes to the law of Norway.", false)]
    [InlineData("Ann Lee of Norway urged him to send ten ships to Sweden.", false)]
    [InlineData("Ann Lee of Norway urged Sweden to send ten ships.", true)]
    // Who are they, and what is it?
    [InlineData("Ann Lee said they had sent ten ships to Norway.", false)]
    [InlineData("The ministers said they had sent ten ships to Norway.", true)]
    [InlineData("Ann Lee said these were sent to Norway in ten ships.", false)]
    [InlineData("On that day in 2019 it attacked Norway with ten ships.", false)]
    [InlineData("Both were arrested in Norway on 4 May 2019.", false)]
    [InlineData("Last year we sent ten ships to Norway.", false)]
    [InlineData("In 2019, its demand for ships of Norway rose by ten per cent.", false)]
    [InlineData("Ann Lee is claiming these days that Norway will send ten ships.", true)]
    [InlineData("Ann Lee said last weekend's storm sank ten ships of Norway.", true)]
    [InlineData("Her foes said Norway had sent ten ships.", false)]
    [InlineData("Ann Lee said the port in which ten ships had been built had been closed by Norway.", true)]
    [InlineData("Ann Lee denied the charge that Norway had sent ten ships.", true)]
    [InlineData("One of them was arrested in Norway on 4 May 2019.", false)]
    [InlineData("Sweden denied Norway's charges that its ships had attacked Oslo.", false)]
    [InlineData("They held a drill with Sweden, which Norway calls a dress rehearsal for an attack on Oslo.", false)]
    [InlineData("Ann Lee of Norway is insistent that the question be added to the census of Oslo.", false)]
    // The end of a sentence is another's, or its rest is lost.
    [InlineData("Norway's new paper was attacked in Oslo on Monday -- a week after Sweden said it had sent ten ships.", false)]
    [InlineData("Norway attacked Sweden with ten ships last week, saying it had no choice.", true)]
    [InlineData("Bo Roe, the writer whose team attacked Norway with ten ships, said on Monday that he was tired.", false)]
    // Places and papers do not speak.
    [InlineData("OSLO: Norway has attacked Sweden with ten ships.", true)]
    [InlineData("It was the only state to say that Norway had sent ten ships.", false)]
    // Who speaks must be told, and be the one who does.
    [InlineData("Those sources say Norway had sent ten ships.", false)]
    [InlineData("The newspaper said Norway had sent ten ships.", false)]
    [InlineData("Files published by the Acme Institute, a small body, suggested that Norway had sent ten ships.", false)]
    [InlineData("During sentencing the judge said that Norway had sent ten ships.", true)]
    [InlineData("If I were a judge and a lawyer argued that Norway had sent ten ships, I would laugh.", false)]
    [InlineData("The leaders of Peru all either denounced or cast doubt on the ten results of Norway.", false)]
    // What is said must be told whole.
    [InlineData("Ann Lee met ten men in Oslo, urging them not to attack Norway with ships.", false)]
    [InlineData("“It left,” Ann Lee of Norway said.", false)]
    [InlineData("“Swift rebuke from Norway,” Ann Lee of Sweden said.", false)]
    [InlineData("Men of Oslo, who Norway has vowed can keep their ten ships, are tired.", false)]
    [InlineData("The man of Oslo was branded a thief by Ann Lee of Norway.", false)]
    [InlineData("Bo Roe was glad, as Ann Lee gushed about the ten ships Norway would send to him.", false)]
    [InlineData("“Norway is sending ten ships to Sweden,” Ann Lee said, according to the Oslo Gazette of Norway.", true)]
    [InlineData("The sale of ten ships to Norway was announced by defence minister Bo Roe.", false)]
    [InlineData("The sale of ten ships to Norway was criticised by defence minister Bo Roe.", true)]
    [InlineData("Bo Roe of Norway described his own ten views of race.", false)]
    [InlineData("Bo Roe of Norway reiterated his commitment to defend the ports.", true)]
    [InlineData("Bo Roe of Norway described the sale of ten ships as a threat to Sweden.", true)]
    [InlineData("Ann Lee also accused the left-leaning paper, which backs Norway, of lies about ten ships.", false)]
    [InlineData("Leading lawmaker Bo Roe called Norway's ships “unacceptable,” while the head of parliament also blamed Sweden.", false)]
    [InlineData("They listed ten risks, a prospect that experts predict will occur in Norway in ten years.", false)]
    [InlineData("Ten senators of Norway wrote a letter to the president of Sweden on Friday urging Oslo to stay.", false)]
    // What is pointed at stands elsewhere.
    [InlineData("Ann Lee of Norway said this amounted to a loss of ten ships.", false)]
    [InlineData("Ann Lee said it recognised the needs of ten ships of Norway.", false)]
    [InlineData("Ann Lee said it was wrong to send ten ships to Norway.", true)]
    [InlineData("Bo Roe, head of the Acme Bank, said it would sell ten ships to Norway.", true)]
    [InlineData("Yet it is a sign the row between Norway and Sweden is turning worse.", false)]
    [InlineData("It was the ports of Norway that lost ten ships in 2019.", true)]
    [InlineData("Ann Lee said the law of Norway gave the court the power to do so.", false)]
    [InlineData("Ann Lee said Norway would pay for ten ships if the court told it to do so.", true)]
    [InlineData("Police said he had sold ten ships to Norway.", false)]
    [InlineData("NATO rejected his plea on Sunday.", false)]
    // Who is named is not who speaks.
    [InlineData("The statement said Norway had sent ten ships to Sweden.", false)]
    [InlineData("The police statement said Norway had sent ten ships to Sweden.", true)]
    [InlineData("A team charged with checking Oslo's ports flew to Norway and concluded that ten ships had left.", false)]
    // Not by anybody, or not whole.
    [InlineData("Ten guests of Norway have been warned that more noise will cost them the ship.", false)]
    [InlineData("Ann Lee has described the arrest of a judge, Bo Roe, in the case of Norway, as a shame.", false)]
    [InlineData("Ann Lee voiced hope that with the work of ten envoys in Norway, trade would grow.", false)]
    [InlineData("Bo Roe of Norway disputes the account of the navy and claims ten ships were back.", false)]
    public void FirstStatement_IsShownWhereItIsReadable(string text, bool isShown)
    {
        using var folder = new TestFolder().With("a.txt", text);
        var ledger = ClaimLedger.Of(Corpus.Load(folder.Path));
        var first = ledger.AllStatements.MinBy(row => row.Start);
        Assert.Equal(isShown, ledger.Statements.Contains(first));
    }

    [Theory]
    // What the text only says to be so is a sentence of its own.
    [InlineData("Ten men were rescued off Norway, after reportedly being turned away by Sweden.", "reportedly", false)]
    [InlineData("Ten men of Norway were reportedly turned away by Sweden.", "reportedly", true)]
    [InlineData("Bo Roe will lead Norway until Ann Lee, his sister, is confirmed in parliament.", "is confirmed in", false)]
    // Who they are, the sentences before tell.
    [InlineData("They have since been freed by Norway, police said.", "said", false)]
    [InlineData("It was a hard year. It is late for Norway, according to the Oslo Institute.", "according to", true)]
    [InlineData("It was a hard year. His arrest in Norway was a mistake, analysts said.", "said", false)]
    // Which charges?
    [InlineData("Ann Lee of Norway denounced the ruling.", "denounced", false)]
    [InlineData("Ann Lee of Norway denied the charges of theft.", "denied", true)]
    [InlineData("Ann Lee had argued otherwise and the case of Norway is open.", "had argued", false)]
    [InlineData("This point is denied by Ann Lee of Norway.", "is denied", false)]
    // A noun phrase after a preposition.
    [InlineData("Ann Lee expressed concern about the impact the charges will have on ships of Norway.", "expressed concern about", false)]
    // Nobody is told to say so.
    [InlineData("Norway was promised a port for ten ships in 2019.", "was promised", false)]
    [InlineData("Bo Roe was confirmed as head of the navy of Norway in 2019.", "was confirmed as", false)]
    // What is asked stands behind.
    [InlineData("To cut down, Norway has asked its cooks to only serve water by request.", "has asked", false)]
    public void Statement_OfACue_IsShownWhereItIsWhole(string text, string cue, bool isShown)
    {
        using var folder = new TestFolder().With("a.txt", text);
        var ledger = ClaimLedger.Of(Corpus.Load(folder.Path));
        Assert.Equal(isShown, ledger.Statements.Any(row => row.Cue == cue));
    }

    [Theory]
    [InlineData("Ann Lee has warned Norway against any attack on Sweden.", "Ann Lee has warned Norway against any attack on Sweden")]
    [InlineData("Ann Lee announced new taxes the firms of Oslo must pay.", "Ann Lee announced new taxes the firms of Oslo must pay")]
    [InlineData("Ann Lee announced taxes that will hurt the firms of Oslo.", "Ann Lee announced taxes that will hurt the firms of Oslo")]
    [InlineData("Ann Lee announced the firms of Norway must pay taxes.", "the firms of Norway must pay taxes")]
    public void Content_ThatIsNoClause_IsShownWithItsVerb(string text, string expected)
    {
        using var folder = new TestFolder().With("a.txt", text);
        Assert.Equal(expected, Assert.Single(ClaimLedger.Of(Corpus.Load(folder.Path)).Statements).Content);
    }

    [Theory]
    [InlineData("Councilman Bo Roe", "Bo Roe")]
    [InlineData("The Norwegian police", null)]
    [InlineData("Norwegian prison officials", null)]
    [InlineData("Norway's health minister", "Norway")]
    [InlineData("Norwegian officials", "Norway")]
    [InlineData("The Norwegian government", "Norway")]
    public void Speaker_IsNamed_AsAStateWhereItsGovernmentSpeaks(string source, string? speaker)
    {
        using var folder = new TestFolder().With("a.txt", source + " said ten ships had left Oslo for Sweden.");
        Assert.Equal(speaker, Assert.Single(ClaimLedger.Of(Corpus.Load(folder.Path)).Statements).Speaker);
    }

    [Fact]
    public void Statements_ThatAreWithheld_CountInTheClaims()
    {
        using var folder = new TestFolder().With("a.txt", "Both were arrested in Norway on 4 May 2019.")
            .With("b.txt", "Norway attacked Sweden with ten ships on 4 May 2019.");
        var ledger = ClaimLedger.Of(Corpus.Load(folder.Path));
        Assert.Equal((1, 1, 2), (ledger.Statements.Count, ledger.Withheld.Count, ledger.Claims.Sum(claim => claim.Statements)));
    }
}
