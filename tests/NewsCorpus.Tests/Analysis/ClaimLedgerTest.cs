using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

public sealed class ClaimLedgerTest
{
    [Fact]
    public void Statements_NegativeSentence_DeniesOnlyWhereItAnswersSomebody()
    {
        const string Denial = "Norway said it had never sent weapons to Sudan.";

        Assert.Equal([("Norway", Position.Asserts)], Said(Denial));
        Assert.Contains(("Norway", Position.Denies), Said(Denial, "Sweden said Norway had sent weapons to Sudan."));
    }

    [Theory]
    [InlineData("Sweden accused Norway of meddling.", "Sweden accused Norway of meddling")]
    [InlineData("Sweden said that Norway had meddled.", "Norway had meddled")]
    [InlineData("Sweden called on Norway to act at once.", "Sweden called on Norway to act at once")]
    public void Statements_PhraseThatTellsNothingByItself_KeepsItsVerb(string text, string content) =>
        Assert.Contains(Ledger(text).Statements, row => row.Content == content);

    [Theory]
    [InlineData("Canadian Prime Minister Jean Roe said his feelings were mixed.", "Jean Roe")]
    [InlineData("A Western diplomat said the talks had failed.", "A Western diplomat")]
    [InlineData("CNN analyst Karel Roe said the talks in Norway had failed.", "Karel Roe")]
    [InlineData("One of them, Karel Roe, who said his parents had fled to Norway, left.", "Karel Roe")]
    [InlineData("Canadian officials said the talks had failed.", "Canada")]
    [InlineData("The Americans said the talks had failed.", "The Americans")]
    [InlineData("Martin Roe, a lawyer, left. Roe said the talks in Norway had failed.", "Martin Roe")]
    [InlineData("Martin Roe left. Roe's lawyer said the talks in Norway had failed.", "Roe's lawyer")]
    [InlineData("Martin Roe said the talks in Norway had failed. He added that they were long.", "Martin Roe")]
    [InlineData("A Western diplomat said the talks had failed. The diplomat said Norway had left.", "The diplomat")]
    [InlineData("The head of Norway's bank committee, Martin Roe of Acme, said the talks had failed.", "Martin Roe")]
    [InlineData("The bank's director Martin Roe said the talks in Norway had failed.", "Martin Roe")]
    public void Statements_Speaker_IsWhomTheTextNames(string text, string speaker) =>
        Assert.Contains(Ledger(text).Statements, row => (row.Speaker ?? row.Source) == speaker);

    [Theory]
    [InlineData("Canadian Prime Minister Jean Roe said Norway had sent ships.", "Jean Roe")]
    [InlineData("A Western diplomat said the talks in Norway had failed.", "A Western diplomat")]
    [InlineData("The talks in Norway had failed.", "the text itself")]
    [InlineData("Norway’s Deputy Interior Minister for security and police Seyed Roemad said that ten ships had left Sweden.",
        "Norway’s Deputy Interior Minister for security and police Seyed Roemad")]
    public void Statements_SaidBy_IsWhoseVoiceItIs(string text, string voice) =>
        Assert.Equal([voice], Ledger(text).Statements.Select(row => row.SaidBy));

    [Theory]
    [InlineData("Norway sent ten ships to Sweden on May 4, 2019.", "the text itself")]
    [InlineData("Ann Lee said Norway sent ten ships to Sweden on May 4, 2019.", "Ann Lee")]
    public void Events_Speaker_IsWhoseVoiceItIs(string text, string voice) =>
        Assert.Equal([voice], ClaimChronology.Of(Ledger(text)).Where(row => row.Kind == ChronologyKind.Event).Select(row => row.Speaker));

    [Theory]
    [InlineData("There was talk that Norway would announce a ban on seals.")]
    [InlineData("The talks had failed, said Xinhua, quoting officials in Norway.")]
    [InlineData("Asked whether Norway would announce a ban, the minister left.")]
    public void Statements_WhatNobodySaid_IsNone(string text) =>
        Assert.DoesNotContain(Ledger(text).Statements, row => row.Cue is "would announce" or "quoting" or "Asked");

    [Theory]
    [InlineData("The ministers of Norway met to discuss a ban on seals.")]
    [InlineData("The aide helped Norway appeal to the farmers of Sweden.")]
    [InlineData("The ministry of Norway did not tell Sweden to leave.")]
    [InlineData("The ministry of Norway has not yet said whether Sweden left.")]
    [InlineData("Members can ask for a ban on seals in Norway.")]
    [InlineData("The town waits to see if Norway comes out for a ban on seals.")]
    [InlineData("It is unclear whether the attack was ordered by Norway.")]
    [InlineData("The ministry defended Norway's remarks about the farmers of Sweden.")]
    [InlineData("The mayor was invited by Norway.")]
    [InlineData("Sweden shared the pictures posted by Norway.")]
    [InlineData("Norway mentions neither Sweden nor the farmers.")]
    [InlineData("Sweden is careful in how Norway describes the plans of farmers.")]
    [InlineData("The letter quotes the ministers of Norway.")]
    [InlineData("The town tackles what Norway described as a shortage of skills.")]
    [InlineData("The minister of Norway referred to the vote in Sweden.")]
    [InlineData("Norway recalled its ambassador to Sweden.")]
    [InlineData("The minister of Norway told the BBC on Monday.")]
    [InlineData("Norway said no to Sweden.")]
    [InlineData("Norway retweets pictures and uses slang about Sweden.")]
    [InlineData("The ministry prepared Norway's appeal of the ruling on Sweden.")]
    [InlineData("The minister of Norway pointed to the vote as proof that Sweden had lost.")]
    [InlineData("Journalists reporting within Norway were hurt.")]
    [InlineData("The patients of Norway were admitted to the hospital in Sweden.")]
    [InlineData("The board of Norway confirmed Ann Roe.")]
    [InlineData("Deputies of Norway want to block Roe's confirmation in the Senate of Sweden.")]
    [InlineData("Norway must pay, a request Ms Roe's team has rejected.")]
    [InlineData("The path is fraught with risk for Norway, who railed against Sweden.")]
    [InlineData("The minister of Norway is to receive a letter outlining what Sweden did.")]
    [InlineData("The films appeal to the farmers of Norway in Sweden.")]
    [InlineData("A traveller from Norway took offence at being asked to cover her nose in Sweden.")]
    [InlineData("Has said it will not allow Sweden to close the port.")]
    [InlineData("The Norwegian offer was announced on Friday in Sweden.")]
    [InlineData("The ministry of Norway announced its findings in a Swedish journal.")]
    [InlineData("The minister of Norway later tweeted a similar sentiment, but deleted it in Sweden.")]
    public void Statements_WhatIsNotSaid_IsNotShown(string text) =>
        Assert.DoesNotContain(Ledger(text).Statements, row => row.Source is not null);

    [Theory]
    [InlineData("The bill, which Norway described as a farce, was passed.", "The bill … Norway described … a farce")]
    [InlineData("Jean Roe, who criticised Norway, left.", "Jean Roe … criticised Norway")]
    [InlineData("Norway was criticised by the union of Sweden.", "Norway was criticised by the union of Sweden")]
    public void Statements_ContentThatPointsBack_IsShownWithWhatItStandsFor(string text, string content) =>
        Assert.Contains(Ledger(text).Statements, row => row.Content == content);

    [Theory]
    [InlineData("Aides said that Norway had demanded a ban on seals.", "Aides")]
    [InlineData("Norway had demanded a ban on seals, according to a lawyer.", "a lawyer")]
    [InlineData("After Norway had demanded a ban on seals, Sweden wrote that it was late.", null)]
    public void Statements_ReportOfWhatOthersSay_NamesWhoHandsItOn(string text, string? reporter) =>
        Assert.Contains(Ledger(text).Statements, row => row.Cue == "had demanded" && row.ReportedBy == reporter);

    [Theory]
    [InlineData("Norway had left the pact, Sweden's ministry recalled")]
    [InlineData("A request Ms Roe")]
    [InlineData("Norway must pay, rejected a request Ms Roe")]
    [InlineData("Norway must pay, said a man Ms Roe")]
    [InlineData("Norway closed its embassy in Lima on 4 May 2019,")]
    [InlineData("Rain fell. On 4 May 2019 Norway delivered more")]
    public void Statements_TextThatEndsWithASource_AreRead(string text) => Assert.NotNull(Ledger(text).Statements);

    [Theory]
    [InlineData("Sweden's ministry said Norway had left, presumably referring to the vote in Norway.")]
    [InlineData("Sweden's ministry said Norway had sent ships, contradicting the reports of Norway.")]
    public void Statements_WhatTheTextGuessesOrJudges_IsNone(string text) =>
        Assert.DoesNotContain(Ledger(text).Statements, row => row.Cue is "presumably referring to" or "contradicting");

    private static IEnumerable<(string?, Position)> Said(params string[] texts) =>
        Ledger(texts).Statements.Select(row => (row.Speaker ?? row.Source, row.Position));

    private static ClaimLedger Ledger(params string[] texts)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < texts.Length; i++) folder.With($"t{i}.txt", texts[i]);
        return ClaimLedger.Of(Corpus.Load(folder.Path));
    }
}
