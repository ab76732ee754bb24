using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

public sealed class ClaimLinkerTest
{
    private static readonly ClaimReader Reader = new(LexiconTables.Default);

    private const string Claim = "Seoul's defence ministry said North Korea had sent artillery shells to Russia.";

    [Theory]
    [InlineData("North Korea denied sending any arms to Russia.", LinkRelation.Denies)]
    [InlineData("North Korea said it had never sent weapons to Russia.", LinkRelation.Denies)]
    [InlineData("The North Korean Foreign Ministry rejected claims of arms supplies to Russia.", LinkRelation.Denies)]
    [InlineData("North Korea said reports of arms shipments to Russia were baseless.", LinkRelation.Denies)]
    [InlineData("The United Nations said there was no proof that North Korea had sent weapons to Russia.", LinkRelation.Doubts)]
    [InlineData("The United States could not verify that North Korea had delivered arms to Russia.", LinkRelation.Doubts)]
    [InlineData("The White House confirmed that North Korea had shipped munitions to Russia.", LinkRelation.Confirms)]
    public void Link_StatementInAnotherText_LeadsToTheClaim(string text, LinkRelation relation) =>
        Assert.Contains(Links(Claim, text), link => link.Relation == relation && link.From.Document.Id == "t1"
            && link.Claims.Any(statement => statement.Document.Id == "t0"));

    [Theory]
    [InlineData("Iran denied sending any arms to Russia.")]
    [InlineData("North Korea denied sending any arms to Syria.")]
    [InlineData("North Korea denied that it had imposed sanctions on Russia.")]
    [InlineData("North Korea said it would send more arms to Russia.")]
    [InlineData("North Korea denied that its soldiers were fighting for Russia in Ukraine.")]
    [InlineData("North Korea denied an alliance with Russia that goes beyond arms.")]
    [InlineData("Russia denied that it needed weapons from abroad for its war.")]
    public void Link_AnotherDeed_DoesNotLeadToTheClaim(string text) =>
        Assert.DoesNotContain(Links(Claim, text), link => link.From.Document.Id == "t1"
            && link.Claims.Any(statement => statement.Document.Id == "t0"));

    [Theory]
    [InlineData("Ukraine said Russia had shelled a hospital in Odesa.",
        "Russia denied that its jets had bombed a power plant during the night.")]
    [InlineData("Ukraine said Russia had shelled a hospital in Odesa.", "Russia denied shelling the hospital in Kherson.")]
    [InlineData("Japan said North Korea had fired a missile on 3 May 2023.", "North Korea denied firing a missile on 9 May 2023.")]
    [InlineData("Brussels said Turkey had imposed a ban on seafood.", "Turkey denied that it had expelled diplomats.")]
    public void Link_OtherThingsPlacesOrDays_DoesNotLeadToTheClaim(string claim, string text) => Assert.Empty(Links(claim, text));

    [Theory]
    [InlineData("Ukraine said Russia had targeted a dam.",
        "Russian officials would not confirm or deny whether the dam had been targeted.")]
    [InlineData("Paris said Japan had violated a pact on chips.",
        "Japan hopes that its data will refute charges that it has violated a pact on chips.")]
    [InlineData("Paris said London had reneged on its fishing agreement.", "Berlin said London had not reneged on its climate pledges.")]
    [InlineData("Leeds said the merger would produce more profits.", "Leeds said the sale would not make any contribution to profits.")]
    [InlineData("Lee said there was only scattered evidence of Labour breaking the rules.", "Labour denied breaking the rules.")]
    [InlineData("Lee said there was only scattered evidence of the Tories breaking the rules.", "Labour denied breaking the rules.")]
    [InlineData("Bo Dale's “resignation” was referred to by Lee.", "Officials said Bo Dale had not resigned.")]
    [InlineData("Lee announced the departure of Bo Dale from Labour.", "Officials said Bo Dale had not resigned from Labour.")]
    [InlineData("Lee testified about Russian influence on their networks.", "Kremlin says Putin not influenced by ex-aide Bo Roe")]
    [InlineData("\"The British voter has spoken,\" Ann Lee said.", "David Cameron was ready. One source said he did not speak to Ann Lee.")]
    [InlineData("Voters criticised the use of pencils, saying it made it easier to rig the count.",
        "An official said there was no link between the use of pencils and spoiled votes.")]
    [InlineData("Paris said Russia would be invited to the feast.", "Officials said Vladimir Putin would not be invited to the feast.")]
    [InlineData("Lee said Ron DeSantis was taking a position on Norway.",
        "An official said the United States was not taking a position on Norway.")]
    [InlineData("Joe Biden threatened Russia with consequences should Moscow choose to attack Ukraine.",
        "Russia denied it intends to attack Ukraine.")]
    [InlineData("Vladimir Putin threatened an incursion into Ukraine.", "The Kremlin denied any intention to invade Ukraine.")]
    [InlineData("One young man said he was scared of the war.", "Another man said he was not scared.")]
    [InlineData("Iran said Norway had attacked a village.", "Norway said it had not attacked in areas where hostages were held.")]
    [InlineData("Zelensky referred to the incursion in terms of its role in talks.", "Putin called the incursion a “massive provocation”.")]
    [InlineData("Lee said there had been non-weapons sales to Iran.", "Norway denied that weapons had been sold to Iran.")]
    [InlineData("\"I am here,\" said Bo Roe, who lives in Texas and said he voted for Lee.",
        "Neither George Bush voted for Lee, Ann Hill said.")]
    [InlineData("Bo Lee would resign, the Irish Times reported on 6 December 2017.", "Lee said he would not resign.")]
    [InlineData("Lee directed him to make contact with Russians, Bo Hill said.", "Lee said he did not direct Hill to buy the embassy.")]
    [InlineData("Lee is weighing a plan under which he would sell Acme, officials said.",
        "Roe dismissed reports that Lee is weighing a plan under which Roe would be replaced.")]
    [InlineData("Norway said Sweden interferes in the affairs of countries all over the world.",
        "Sweden has denied meddling in the election.")]
    [InlineData("Ann Lee criticised Bo Roe's plan to fill the ranks with allies.", "Roe said he had no plans to fire Bo Hill.")]
    [InlineData("Bo Roe's lawyers signalled cooperation with Norway.", "Roe said there was no collusion with Norway.")]
    [InlineData("Residents continued to protest the fatal shooting of a man by an officer in Lima.",
        "The police department said the shooting in Lima was not committed by an officer.")]
    [InlineData("Managers of the shipyard in Ulsan bribed inspectors, prosecutors said.",
        "No inspectors were bribed at Geoje, the auditors said.")]
    public void Link_WhatDeniesNothing_DoesNotLeadToTheClaim(string claim, string text) => Assert.Empty(Links(claim, text));

    [Theory]
    [InlineData("Acme last week raised its bid for Bolt to 20 dollars a share, which the company rejected.")]
    [InlineData(
        "Talks between Norway and Sweden failed to end a dispute over fish, diplomats said. They said Norway had made an offer, but that this was rejected by Sweden.")]
    [InlineData(
        "Lee said he would demand an end to the quota. Lee dismissed recent statements in Tokyo that Japan might retaliate against Norway.")]
    [InlineData(
        "Democrats said Norway needed a pact with Sweden. But the official dismissed the budget idea as an attempt to raise taxes.")]
    [InlineData("Prime Minister Tony Blair has defended the act, saying it is wrong to deny people their hours.")]
    [InlineData(
        "The ministry said: \"We deny that Norway is selling weapons to Iran.\" The army denied that weapons had been sold to Iran.")]
    [InlineData("Bo Roe said the tea party had helped him. \"I ran on principles,\" Roe said. He said he did not run on promises.")]
    [InlineData("Democrats hinted at impeachment on Friday. The special counsel disputed the article.")]
    [InlineData("Rep. Bo Roe is resigning from Congress, he said. A few urged him to go over the accusations, which Roe has denied.")]
    [InlineData(
        "Bo Lee, the mayor, condemned investigations into the matter as a witch hunt. Norway has denied the allegations.")]
    [InlineData("Lee's backers call the report a dodgy dossier. Norway has repeatedly denied allegations of meddling in the vote.")]
    [InlineData("Ann Lee supports the rights of states. Bo Roe does not support anything that would cut benefits.")]
    [InlineData("The lawyer, Mark D. Hill, said the firm received subpoenas. Mark Hill confirmed that the firm received subpoenas.")]
    public void Link_OneTextThatDeniesNothingSaidInIt_HasNone(string text) =>
        Assert.DoesNotContain(Links(text), link => link.Relation == LinkRelation.Denies);

    [Theory]
    [InlineData("Iraq said Norway had sold weapons to Iran.",
        "\"We categorically deny that Norway sold weapons to Iran,\" Norwegian foreign minister Ann Lee said.")]
    [InlineData("Norway will close its embassy in Lima, the Irish Times reported.",
        "Norway said it had no plans to close its embassy in Lima.")]
    [InlineData("Police shot at protesters in Lagos, witnesses said.", "Nigeria's police denied opening fire on protesters in Lagos.")]
    [InlineData("China hacked the email system of the Dutch ministry, Norway said.",
        "Beijing denied that it had hacked the Dutch ministry.")]
    [InlineData("The airline flew empty planes to hide the strike, the union said.",
        "The airline denied it had operated empty flights to disguise the walkout.")]
    [InlineData("Pro-Russian rebels shelled Mariupol, Ukrainian officers said.",
        "A rebel commander in Donetsk denied that his forces had fired on the city.")]
    [InlineData("The singer mimed the national anthem, a spokeswoman said.", "The band said the singer had not mimed.")]
    [InlineData("The chairman of the champions paid goalkeepers of rival clubs to lose, police said.",
        "The club's chairman said he had paid no player of any rival side.")]
    [InlineData("Professor Bo Roe ordered his assistants to fake the data, a panel said.",
        "Bo Roe apologised on Friday. But he denied having instructed anyone in his team to fabricate data.")]
    [InlineData("British navy specialists blew up the pipelines, Russia's defence ministry said.",
        "The Ministry of Defence in London said the claim that the Royal Navy had destroyed the pipelines was false.")]
    [InlineData("The regulator looked away for years, an opposition lawmaker told the Gazette.",
        "The head of the agency denied that it had turned a blind eye.")]
    [InlineData("Norway's secret service had handed over those records, an envoy told lawmakers.",
        "Norway's secret service had supplied no phone records to Sweden, a source said.")]
    public void Link_OtherWordsForIt_LeadsToTheClaim(string claim, string text) =>
        Assert.Contains(Links(claim, text), link => link.Relation == LinkRelation.Denies);

    [Theory]
    [InlineData("Norway's drug agency last week disputed Donald Trump's claim that most of the drug was produced in Sweden.")]
    [InlineData("Norway's health ministry has issued a press release denying reports from Iraqi outlets that the soldiers are ill.")]
    [InlineData("Lawson rejected claims by opposition deputies that the government would be forced to call an election.")]
    [InlineData("Sweden has denied Norway's conclusion in January that the army had sold weapons to Iran.")]
    [InlineData("Bo Lee faced accusations from several women that he had groped them. Lee denied the allegations.")]
    [InlineData("Five women have accused Bo Lee of fraud stemming from when he was mayor. Lee, now 70, has denied the allegations.")]
    [InlineData("Acme charged clients for access through Bo Lee, the Irish Times said. Lee denied the claims.")]
    [InlineData("Norway has denied meddling in the vote, and Lee has denied it. Sweden said Norway had meddled in the vote.")]
    [InlineData(
        "The former champion, Petr Hanak, hit his girlfriend, she told the Gazette. In a statement on Saturday the player denied it.")]
    [InlineData("Petr Hanak hit his girlfriend, she told the Gazette. He denied it.")]
    [InlineData("Petr Hanak hit his girlfriend, she told the Gazette. Hanak denied it.")]
    public void Link_InOneText_LeadsToTheClaim(string text) =>
        Assert.Contains(Links(text), link => link.Relation == LinkRelation.Denies);

    [Fact]
    public void Link_ByReference_TakesTheMainActOnly() =>
        Assert.All(
            Statements("Norway has accused Japan of reneging on a pact that called on it to import more cars. Tokyo denied the charges.")
                .Where(statement => statement.IsByReference),
            statement => Assert.Single(statement.Stands));

    [Theory]
    [InlineData("The text describes how North Korea deepened its ties with Russia in 2024, including a defence pact and military aid.", 0)]
    [InlineData("Seoul said North Korea had sent thousands of troops and military equipment to help Russia in its war.", 1)]
    [InlineData("Seoul said North Korea had sent thousands of troops to help Russia in its war.", 0)]
    public void Link_DenialOfArms_LeadsToClaimsThatHoldThem(string claim, int count) =>
        Assert.Equal(count, Links(claim, "North Korea denied sending any arms to Russia.").Count);

    [Theory]
    [InlineData("Ukraine said Russia had shelled a crowded children's hospital near the port of Odesa with rockets.",
        "Russia denied shelling the hospital.")]
    [InlineData("Greece accused Turkey of drilling for gas close to its islands.", "Turkey denied that it was drilling for gas at all.")]
    public void Link_FewWordsSharedButRareOnes_LeadsToTheClaim(string claim, string text) => Assert.Single(Links(claim, text));

    [Theory]
    [InlineData("Hillary Clinton said Donald Trump would raise taxes on farmers.",
        "Bernie Sanders denied that he would raise taxes on farmers.", false)]
    [InlineData("Hillary Clinton said Donald Trump would raise taxes on farmers.",
        "Donald Trump denied that he would raise taxes on farmers.", true)]
    public void Link_PersonsOfOneState_AreNotOne(string claim, string answer, bool isOne) =>
        Assert.Equal(isOne, Links(claim, answer).Any(link => link.Relation == LinkRelation.Denies));

    [Fact]
    public void Link_OneSourceDeniesAndThenAcknowledges_IsAReversal()
    {
        var links = Links(
            "North Korea has sent thousands of troops and military equipment to Russia, with both nations denying and later acknowledging these actions.");
        Assert.Contains(links, link => link.Relation == LinkRelation.Reverses);
        Assert.Contains(links, link => link.Relation == LinkRelation.Denies);
        Assert.Contains(links, link => link.Relation == LinkRelation.Confirms);
    }

    // The mark behind a label is a cue without a word.
    [Fact]
    public void Read_SpeakerBeforeAColon_SaysIt() =>
        Assert.Contains(
            Statements("Lee: “Norway sold ships to Iran last year.”", "ANN LEE: Norway sold ships to Iran.\n\nBO ROE: It did not."),
            statement => statement.Position == Position.Asserts);

    // A sentence of a quotation whose speaker is not found is nobody's, and not the text's either.
    [Fact]
    public void Read_QuotedSentence_IsNotTheTextsOwn() =>
        Assert.DoesNotContain(
            Statements("Lee spoke in Oslo.\n\n“He acknowledged that he paid no taxes. Norway sold ships to Iran.”"),
            statement => statement.Span.Start > 20);

    [Theory]
    [InlineData("A U.S. official told ABC News Bo Roe came to Norway in 2000.", "Bo Roe came to Norway in 2000")]
    [InlineData("Lee spoke of Ann Roe, who the mayor called “a liar” on Monday.", "Ann Roe … “a liar” on Monday")]
    [InlineData("Story highlights Norway sold ships to Iran, Lee said", "Norway sold ships to Iran")]
    [InlineData("The firm kept the data after promising to delete it, a former employee told the Gazette.",
        "The firm kept the data after promising to delete it")]
    [InlineData("Ann Lee called for calm after the vote, saying the army had left.", "the army had left")]
    public void Read_Statement_TellsWhatWasSaid(string text, string content) => Assert.Contains(
        Statements(text),
        statement => string.Join(" … ", statement.Content.Select(span => text[span.Start..span.End])) == content);

    [Theory]
    [InlineData("Fox hosts won’t ask him why Norway sold ships.")]
    [InlineData("He contradicted his own policy on health care.")]
    [InlineData("Norway sold ships, another claim independent fact checkers have debunked.")]
    [InlineData("The ministry said it does not provide any information about soldiers.")]
    [InlineData("The army said it did not have any information that allowed it to confirm the claim.")]
    [InlineData("Ann Lee said it was absurd that Norway was selling ships.")]
    [InlineData("Ann Lee said the verdict of the court was ridiculous.")]
    [InlineData("The ministry won't officially confirm whether Norway sold ships.")]
    public void Read_WhatDeniesNothing_DeniesNothing(string text) => Assert.DoesNotContain(
        Statements(text),
        statement => statement.Stated is Position.Denies or Position.Doubts && statement.Attribution is { Source.Count: > 0 });

    [Theory]
    [InlineData("Norway discussed the plans of Acme during a trip to Lima.")]
    [InlineData("It is fun to watch him violate norms, declaring Ann Lee lacks the stamina to lead, warning the vote will be rigged.")]
    public void Read_WhatIsOnlySpokenOf_SaysNothing(string text) =>
        Assert.DoesNotContain(Statements(text), statement => statement.Attribution is not null);

    [Theory]
    [InlineData("Norway said it had no information that soldiers had crossed the border.", Position.Doubts)]
    [InlineData("Norway said the claim that soldiers had crossed the border was ridiculous.", Position.Denies)]
    public void Position_WhatIsNotKnownOrRidiculed_IsLeftOpenOrDenied(string text, Position position) =>
        Assert.Contains(Statements(text), statement => statement.Position == position);

    [Fact]
    public void Position_DeniedNegation_Asserts() =>
        Assert.Contains(Statements("Iran denied that it had not sent drones to Russia."),
            statement => statement.Position == Position.Asserts);

    private static IReadOnlyList<ClaimStatement> Statements(params string[] texts)
    {
        return [.. ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text)))
            .SelectMany(document => Reader.Read(document, block => block.IsStory))];
    }

    private static IReadOnlyList<(LinkRelation Relation, ClaimStatement From, IReadOnlyList<ClaimStatement> Claims)> Links(
        params string[] texts)
    {
        var space = new FeatureSpace(Statements(texts));
        var claims = ClaimGrouper.Group(space);
        return [.. ClaimLinker.Link(space, claims).Where(link => link.Missing == LinkConditions.None)
            .Select(link => (link.Relation, link.From, claims[link.To].Statements))];
    }
}
