using Xunit;
using static NewsCorpus.Tests.Claims.Sides.Ledgers;

namespace NewsCorpus.Tests.Claims.Sides;

/// <summary>Reports of trials: what a court hears, what somebody is charged with, and the plea.</summary>
public sealed class CourtReportsTest
{
    [Theory]
    [InlineData("Ann Lee pocketed $2 million while arranging a transfer, a jury heard on Tuesday. The trial opened in Oslo. Lee denies two "
        + "counts of fraud.", "Ann Lee pocketed $2 million while arranging a transfer", "told to a jury")]
    [InlineData("Ann Lee stabbed her husband in his sleep, jurors were told. Police found a knife. Lee has pleaded not guilty to murder.",
        "Ann Lee stabbed her husband in his sleep", "told to jurors")]
    [InlineData("The court heard Ann Lee had stabbed her husband in his sleep. Police found a knife. Lee, 32, denies murder.",
        "Ann Lee had stabbed her husband in his sleep", "told to the court")]
    [InlineData("Ann Lee stabbed her husband in his sleep, prosecutors said. Police found a knife. Lee has pleaded not guilty to murder.",
        "Ann Lee stabbed her husband in his sleep", "prosecutors")]
    [InlineData("Ann Lee lied to the police, the inquiry heard. She denied lying to the police.",
        "Ann Lee lied to the police", "told to the inquiry")]
    [InlineData("Ann Lee is accused of stabbing her husband in his sleep. Police found a knife. She denies murder.",
        "Ann Lee is accused of stabbing her husband in his sleep", "somebody whom the sentence does not name")]
    [InlineData("Ann Lee was charged with stealing a car. She denies the charge.",
        "Ann Lee was charged with stealing a car", "somebody whom the sentence does not name")]
    [InlineData("Ann Lee, 32, is accused of murdering Bo Roe. Lee went to the flat at noon, the court heard. She denies the charge.",
        "Ann Lee, 32 … is accused of murdering Bo Roe", "somebody whom the sentence does not name")]
    [InlineData("Prosecutors say Ann Lee stole money. Police searched her house. She has pleaded not guilty.",
        "Ann Lee stole money", "Prosecutors")]
    [InlineData("Ann Lee is charged with stealing money. Lee, who has pleaded not guilty, will stand trial in May.",
        "Ann Lee is charged with stealing money", "somebody whom the sentence does not name")]
    [InlineData("Ann Lee is charged with stealing money. Lee maintains her innocence.",
        "Ann Lee is charged with stealing money", "somebody whom the sentence does not name")]
    [InlineData("Ann Lee was charged with beating, kicking and robbing clerks. She denies the charges.",
        "Ann Lee was charged with beating, kicking and robbing clerks", "somebody whom the sentence does not name")]
    [InlineData("Prosecutors say Ann Lee shot her husband. Lee has pleaded not guilty in the shooting of her husband.",
        "Ann Lee shot her husband", "Prosecutors")]
    [InlineData("Prosecutors and other officials said Ann Lee stole ten ships. It rained. The town was quiet. Ann Lee pleaded not guilty.",
        "Ann Lee stole ten ships", "Prosecutors and other officials")]
    // It may stand before the charge.
    [InlineData("Ann Lee denies murder. Neighbours were shocked. Prosecutors say Ann Lee stabbed her husband.",
        "Ann Lee stabbed her husband", "Prosecutors")]
    // A heading is no part of the court's name.
    [InlineData("Trial of dancer\n\nOslo Crown Court heard Ann Lee had stabbed her husband in his sleep. Lee, 32, denies murder.",
        "Ann Lee had stabbed her husband in his sleep", "told to Oslo Crown Court")]
    [InlineData("Murder trial\n\nJurors heard that Ann Lee had stabbed her husband in his sleep. Lee, 32, denies murder.",
        "Ann Lee had stabbed her husband in his sleep", "told to jurors")]
    public void Plea_AnswersTheCharge(string text, string claim, string by)
    {
        var ledger = Read(text);
        Assert.Equal(claim, Assert.Single(Contradictions.Of(ledger)).Label);
        var row = Assert.Single(Contradictions.SideBySide(ledger));
        Assert.Equal((by, "Ann Lee"), (row.SaidBy, row.DeniedBy));
    }

    [Theory]
    // What is told on the way is no charge, nor is what she says herself.
    [InlineData("The trial of Ann Lee began on Monday. The court heard that Lee had met her husband in a bar. Lee denies murder.")]
    [InlineData("Ann Lee claimed that she had slept, the court heard. Lee denies murder.")]
    [InlineData("Ann Lee, a builder, claims to have fled after her rival died, the court has heard. Lee denies murder.")]
    [InlineData("The court heard how Ann Lee had stabbed her husband. Lee denies murder.")]
    // Of another's charge, of which nothing is told, and charged by somebody who is named.
    [InlineData("Ann Lee stabbed her husband in his sleep, the court heard. Bo Roe, her friend, denies theft.")]
    [InlineData("Ann Lee has been charged with eight offences. Lee denies robbery.")]
    [InlineData("Ann Lee is accused of stealing grain by Norway and its neighbours. Lee denies the accusation.")]
    [InlineData("Two laboratories have tied the hairs to Ann Lee, a filing said. Lee pleaded not guilty to the charges.")]
    [InlineData("Ann Lee is charged with stealing money. Tom Dahl has pleaded not guilty.")]
    [InlineData("Norway said Ann Lee had left the town. Lee has pleaded not guilty to theft.")]
    // Another officer; and what the jail says is no charge.
    [InlineData("The police officer who shot a boy has killed two men, prosecutors said. The police officer who shot Tom Dahl has pleaded "
        + "not guilty.")]
    [InlineData("Ann Lee began a jail sentence for staging a crime in protective custody, police said. Lee maintained her innocence.")]
    [InlineData("The sentence for sharing the video Ann Lee is charged with sharing was long. Lee pleaded not guilty.")]
    [InlineData("Ann Lee has been accused of killing a nurse. “Let's do it,” and Bo Roe took to the radio to maintain his innocence.")]
    // To other charges.
    [InlineData("Clerks have accused Ann Lee of theft. Lee is also facing federal fraud charges, to which she has pleaded not guilty.")]
    [InlineData("Prosecutors say Ann Lee stole money. It rained. The town was quiet. Lee faces four charges and has pleaded not guilty.")]
    [InlineData("Prosecutors say Ann Lee stole money. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Lee was "
        + "indicted in Oslo. Lee has pleaded not guilty.")]
    [InlineData("Mr Roe, prosecutors allege, was stealing from his firm. Mr Roe has pleaded not guilty in the shooting of his wife.")]
    // Nobody in particular accuses, and of whom is told long before.
    [InlineData("Bo Roe is one of ten clerks who were charged. He is accused of stealing grain. The others, including Bo Roe, have pleaded "
        + "not guilty.")]
    [InlineData("Ann Lee is accused of killing her husband. Police found a knife. The town was shocked. It rained. Lee denies murder.")]
    // No plea, and a fee.
    [InlineData("Prosecutors say Ann Lee stole money. Neighbours were shocked. Lee denied that Bo Roe had been found not guilty.")]
    [InlineData("Prosecutors say Ann Lee had stabbed her husband. Neighbours were shocked. Ann Lee denies the charge of the tax office.")]
    // Who "she" is may be the prosecutor.
    [InlineData("Tom Dahl took $2 million for a transfer, a jury heard. The player knew nothing of the transfer, she said.")]
    // Who "it" is that is accused does not stand there.
    [InlineData("It has also been accused of harvesting the names of users. Ann Lee rejected that claim.")]
    [InlineData("The firm claims that its lawyer passed on details to Ann Lee. Allegations are denied by all parties.")]
    [InlineData("In a paper, prosecutors allege Bo Roe \"engaged in a conspiracy\" with Ann Lee by helping her crack a password. Roe "
        + "pleaded not guilty to the charges of skipping bail.")]
    public void Plea_OnSomethingElse_IsNoRow(string text) => Assert.Empty(Contradictions.SideBySide(Read(text)));
}
