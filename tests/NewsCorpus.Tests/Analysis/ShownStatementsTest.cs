using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>What a reader sees of a statement: who says it, and what, so that both can be understood without the text.</summary>
public sealed class ShownStatementsTest
{
    [Theory]
    // The object of a verb that takes no clause tells nothing without the verb.
    [InlineData("Bo Roe and other Norwegian officials have mocked the impact of existing Western sanctions on trade.",
        "Bo Roe and other Norwegian officials: Bo Roe and other Norwegian officials have mocked the impact of existing Western sanctions on trade")]
    [InlineData("Norway slammed the state for its policy on the first 'sanctuary town' for migrants.",
        "Norway: Norway slammed the state for its policy on the first 'sanctuary town' for migrants")]
    [InlineData("Norway is guilty of double talk for railing against a raft of laws Sweden passed in Oslo.",
        "Norway: Norway … railing against a raft of laws Sweden passed in Oslo")]
    [InlineData("Ten people are confirmed to have died in Norway.", ": Ten people are confirmed to have died in Norway")]
    [InlineData("The town of Oslo have requested that the police hand over records of Norway.",
        "The town of Oslo: The town of Oslo have requested that the police hand over records of Norway")]
    [InlineData("Ann Lee said a boy who survived the fire is “recovering from burns” in Norway.",
        "Ann Lee: a boy who survived the fire is “recovering from burns” in Norway")]
    // Who is pointed back to, reports for itself, or stands before a body.
    [InlineData("Last week The Guardian sent a man to Oslo. The paper said Norway had closed its ports.",
        ": Last week The Guardian sent a man to Oslo. | The Guardian: Norway had closed its ports")]
    [InlineData("Last week CNN sent a man to Oslo. The network said Norway had closed its ports.",
        ": Last week CNN sent a man to Oslo. | CNN: Norway had closed its ports")]
    [InlineData("Last week CNN sent a man to Oslo. The paper said Norway had closed its ports.",
        ": Last week CNN sent a man to Oslo. | The paper: Norway had closed its ports")]
    [InlineData("According to the Norwegian news agency ANO, Bo Roe had closed ten ports.",
        "the Norwegian news agency ANO: Bo Roe had closed ten ports")]
    [InlineData("Ann Lee, President of the People's Union, Norway’s main party said that Sweden had closed its ports.",
        "Ann Lee: Sweden had closed its ports")]
    [InlineData("The Senate intelligence committee said Norway had closed its ports.",
        "The Senate intelligence committee: Norway had closed its ports")]
    // What ran into it.
    [InlineData("Ann Lee says Norway has closed its ports. https://t.co/abc pic.twitter.com/xyz — Day (@ThisDay) 4 May 2019",
        "Ann Lee: Norway has closed its ports.")]
    [InlineData("Some sources said Norway had hired ten men, although this could not be independently confirmed.",
        "Some sources: Norway had hired ten men")]
    [InlineData("OSLO/BERGEN Norway attacked Sweden with 20 ships on 4 May 2019.", ": Norway attacked Sweden with 20 ships on 4 May 2019.")]
    // Nothing that is said.
    [InlineData("A white officer shot a man in Norway while responding to a call about an apparent “quarrel.”", "")]
    [InlineData("Norway alluded to such factors on Sunday.", "")]
    [InlineData("The bill threatens to prevent Norway from leaving.", "")]
    [InlineData("Others, including cells called T cells and B cells, can also help.", "")]
    [InlineData("The mayor has let his foes gain ground, adding it to the list of tests of ships in Bergen.", "")]
    [InlineData("The paper tells of the alleged abuse.", "")]
    [InlineData("Ann Lee of Norway was asked about it. “Yes,” she said.", "")]
    [InlineData("The mayor of Oslo did not decide on proposals that a neutral party verify that all ships of Norway were sent.", "")]
    [InlineData("Only it is Bo Roe himself and his party facing criticism that they are losing Norway.",
        ": Only it is Bo Roe himself and his party facing criticism that they are losing Norway.")]
    [InlineData("A decision was made in Norway, said an aide who requested anonymity because it was late.",
        "an aide who requested anonymity because it was late: A decision was made in Norway")]
    [InlineData("It could be a chance to overturn Roe v. Wade, something advocates on both sides of Norway see as likely.", "")]
    [InlineData("The US agreed to:", "")]
    [InlineData("FILE PHOTO: Ann Lee waits in line in Oslo, Norway, on 4 May 2020.", "")]
    [InlineData("Ann Roe faces two lawsuits over her order in Norway, with the nurses — residents and firms — claiming the order infringes on law.",
        "the nurses — residents and firms: the nurses — residents and firms … claiming the order infringes on law")]
    // Whole, though another statement follows.
    [InlineData("Ann Lee says she should decide how papers should be cut, but on June 1st the Oslo office launched a review in Norway.",
        "Ann Lee: she should decide how papers should be cut")]
    [InlineData("Norway reported her death to the police.", "Norway: Norway reported her death to the police")]
    [InlineData("It has taken on new weight in Norway this year with Sweden's agency calling for the highest supply of air.",
        ": It has taken on new weight in Norway this year")]
    [InlineData("Norwegian firms said they would do so jointly with Russian or Kazakh partners.",
        "Norwegian firms: they would do so jointly with Russian or Kazakh partners")]
    public void Statements_AreShownAsAReaderUnderstandsThem(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Theory]
    // Who "he" and "she" are, where it is only one person.
    [InlineData("Ann Lee was born in Norway. She was arrested by police in Oslo in 2010.",
        ": She [Ann Lee] was arrested by police in Oslo in 2010.")]
    [InlineData("Angela Merkel was in Oslo. “She is safe in Norway,” Bo Roe said.", "Bo Roe: “She [Angela Merkel] is safe in Norway,”")]
    [InlineData("A letter to Angela Merkel came. She was arrested by police in Oslo in 2010.", "")]
    // What somebody is required to say he has not said.
    [InlineData("A rule requiring that clinics notify patients about the risk takes effect in Norway on Tuesday.", "")]
    [InlineData("Ann Lee was in Norway. “The port is closed,” she said. “It is late,” Bo Roe said.",
        "Ann Lee: “The port is closed,” | Bo Roe: “It is late,”")]
    [InlineData("The Norwegian army and the coalition denied that a strike had hit Oslo.",
        "The Norwegian army and the coalition: a strike had hit Oslo")]
    [InlineData("On Thursday, Sen. Kelly Roe, R-New Hampshire said she had respect for Norway.", "Kelly Roe: she had respect for Norway")]
    [InlineData("A Norwegian court has accepted a petition alleging that the mosque is a temple of Sweden.",
        "a petition: the mosque is a temple of Sweden")]
    [InlineData("Just like Norway, the EU diplomat said that he had orders to hold talks in Oslo.",
        "the EU diplomat: he had orders to hold talks in Oslo")]
    [InlineData("Two U.S. officials, speaking on condition of anonymity, said the strike on Norway was late.",
        "Two U.S. officials: the strike on Norway was late")]
    [InlineData("Norway's museum is old. It has been accused of dealing in stolen goods from Peru.",
        ": It has been accused of dealing in stolen goods from Peru")]
    [InlineData("Neither side in Norway moved, a senior Norwegian official said.",
        "a senior Norwegian official: Neither side in Norway moved")]
    [InlineData("A hard day in Norway. She was arrested by police in Oslo in 2010.", "")]
    [InlineData("Farmers in Norway and their wives met. They said that the town was lost.", "")]
    [InlineData("Oslo said they were stationed there to fly two jets.", "")]
    [InlineData("Bo Roe has railed about Jack Cole to the mayor, saying he is against the port.",
        ": Bo Roe has railed about Jack Cole to the mayor")]
    [InlineData("The boy wrote to Ann Lee while Bo Roe was away, saying the house was full of ghosts.",
        "The boy: the house was full of ghosts")]
    // Who is named behind the comma speaks, and not the mayor.
    [InlineData("Joe Biden was there. The president's spokeswoman, Kendra Barkroe, said that the port was closed.",
        "Kendra Barkroe: the port was closed")]
    [InlineData("In April, the Food and Drug Administration released a warning admitting that the cure had led to pain.",
        "FDA: the cure had led to pain")]
    public void Statements_AreOfWhomAReaderCanTell(string text, string expected) => Assert.Equal(expected, Shown(text));

    // The source of one statement may hold the cue of the next.
    [Fact]
    public void Statements_WhosePartsOverlap_AreShown() => Assert.Contains("“It is late,”", Shown(
        "“It is late,” said Sen. Bo Roe, a Republican, who was one of those taking the lead in demanding papers from the White House on Norway."),
        StringComparison.Ordinal);

    [Fact]
    public void Statements_ThatAreOpenButAnswered_AreKept()
    {
        using var folder = new TestFolder().With(
            "a.txt", "Farmers and nurses met. They said that Norway had sent ships to Sweden. Norway denied that it had sent ships to Sweden.");

        var ledger = ClaimLedger.Of(Corpus.Load(folder.Path));

        Assert.Contains(ledger.Withheld, row => row.Source == "They");
        Assert.Equal(LinkConditions.Source, Assert.Single(ledger.PossibleLinks).Misses);
    }

    private static string Shown(string text)
    {
        using var folder = new TestFolder().With("a.txt", text);
        return string.Join(" | ", ClaimLedger.Of(Corpus.Load(folder.Path)).AllStatements
            .OrderBy(row => row.Start).Select(row => $"{row.Speaker ?? row.Source}: {row.Content}"));
    }
}
