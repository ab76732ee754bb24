using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>In how many ways a claim is denied, and what looks like it.</summary>
public sealed class DenialTest
{
    private static readonly ClaimReader Reader = new(LexiconTables.Default);

    [Theory]
    // Negative subjects and openings.
    [InlineData("Norwegian soldiers crossed the border at Skibotn, Sweden's army said.",
        "Not one of our soldiers has crossed the border at Skibotn, Norway's army said.")]
    [InlineData("The riot squad entered the campus in Lima on Friday, the rector said.",
        "\"At no time did the riot squad enter the campus in Lima,\" the police said.")]
    [InlineData("Norwegian jets bombed a market in Tromso, Sweden's army said.",
        "None of our aircraft, manned or unmanned, was over Tromso, Norway's army said.")]
    [InlineData("A policeman shot at a car in Lima, a resident said.",
        "None of the officers present in Lima opened fire, the prefecture assured.")]
    // Claims that are called false.
    [InlineData("Acme closed its plant in Gent, the union said.",
        "Acme called the paper's report that it had closed the plant in Gent a fabrication.")]
    [InlineData("An officer of the Justice Department telephoned Judge Lee, a clerk said.",
        "The Justice Department rejected the allegation that one of its officers had contacted Judge Lee before judgment was given.")]
    // The opposite.
    [InlineData("The pressure vessel of the Ringhals reactor was cracked, two welders said.",
        "\"The vessel at Ringhals is intact,\" inspectors said.")]
    [InlineData("Chile closed the pass at Los Andes on Friday, hauliers said.",
        "The pass at Los Andes in Chile remained open on Friday, the customs director said.")]
    [InlineData("Mayor Ann Lee dined with the developer in Seville on 14 March 2022, a secretary said.",
        "\"On 14 March 2022 I was in Rome, at a congress of cities,\" Mayor Ann Lee told reporters.")]
    // Two objects, sums, what is done by others.
    [InlineData("Businessman Bo Roe paid the main witness three million shillings, a prosecutor said.",
        "Bo Roe denied that he had paid the witness.")]
    [InlineData("Bo Roe made an offer of two billion euros for Acme, two people said.",
        "Bo Roe has not made an offer for Acme, his spokesman said.")]
    [InlineData("The owner, Bo Roe, had two pillars removed, an engineer said.", "Bo Roe said he had not removed any pillars.")]
    [InlineData("The electoral commission printed 500,000 more ballot papers, the party said.",
        "The commission denied that it had printed more ballot papers.")]
    // What the text itself reports, and what papers show.
    [InlineData("The Norwegian army shelled a market in Tromso on Friday, killing nine people.",
        "Norway's army denied that it had shelled a market in Tromso.")]
    [InlineData("Acme paid Bolt two million euros in May, the invoices show.", "Acme denied that it had paid Bolt.")]
    // Who is called by what he is.
    [InlineData("The lander crashed in Utah on Friday, an engineer said.", "The lander Argo had not crashed in Utah, its builder said.")]
    [InlineData("The abbot of the monastery sold the icon, a dealer said.", "The abbot, Petros Roe, said he had not sold the icon.")]
    public void Link_DenialOfIt_LeadsToTheClaim(string claim, string denial) =>
        Assert.Contains(Links(claim, denial), link => link.Relation == LinkRelation.Denies && link.Missing == LinkConditions.None);

    [Theory]
    // Another place, another day, another thing.
    [InlineData("Guards used tear gas in cell block C, a committee in Latacunga said.",
        "Guards did not use tear gas in the Esmeraldas prison, its director said.")]
    [InlineData("Norwegian jets bombed a market in Tromso on 3 May 2023, Sweden's army said.",
        "None of our jets was in Tromso on 9 May 2023, Norway's army said.")]
    [InlineData("Mayor Ann Lee dined with the developer in Seville on 14 March 2022, a secretary said.",
        "On 20 March 2022 Ann Lee was in Rome, her office said.")]
    [InlineData("Mayor Ann Lee dined with the developer in Seville on 14 March 2022, a secretary said.",
        "On 14 March 2022 Bo Roe was in Rome, his office said.")]
    [InlineData("Chile closed the pass at Los Andes on Friday, hauliers said.",
        "The bank at Los Andes in Chile remained open on Friday, its director said.")]
    [InlineData("The pressure vessel of the Ringhals reactor was cracked, two welders said.",
        "\"The bridge at Ringhals is intact,\" inspectors said.")]
    [InlineData("Bo Roe paid the main witness three million shillings, a prosecutor said.", "Bo Roe denied that he had paid the referee.")]
    [InlineData("The Norwegian army shelled a market in Tromso on Friday, killing nine people.",
        "Sweden's army denied that it had shelled a market in Tromso.")]
    [InlineData("The Norwegian army shelled a market in Tromso on Friday, killing nine people.",
        "\"Nobody shelled anybody,\" a farmer said.")]
    [InlineData("Bally made a filing with the SEC about its offering, the paper said.",
        "No filing had been made with the SEC, a spokesman for Polaroid said.")]
    [InlineData("Acme held talks with Bolt on a sale, the paper said.", "Bo Roe holds a stake in Bolt, a lawyer said.")]
    public void Link_WhatLooksLikeIt_DoesNotLeadToTheClaim(string claim, string denial) =>
        Assert.DoesNotContain(Links(claim, denial), link => link.Relation == LinkRelation.Denies && link.Missing == LinkConditions.None);

    [Fact]
    public void Contraries_WhatTheyDeny_IsKnown()
    {
        var synonyms = new Synonyms(LexiconTables.Default);
        Assert.All(
            LexiconTables.Default.Rows("contraries").SelectMany(row => row.List("denies")),
            verb => Assert.NotEmpty(synonyms.OfVerb(synonyms.KeyOf(verb))));
    }

    [Theory]
    [InlineData(false, "is intact")]
    [InlineData(true, "is not intact")]
    public void Contraries_OfAnAct_AreOfWhatIsSo(bool isNone, string what)
    {
        var statement = Assert.Single(Statements($"Inspectors said the reactor {what}."));
        Assert.Equal(isNone, statement.Contraries.Count == 0);
    }

    private static IReadOnlyList<ClaimStatement> Statements(params string[] texts) =>
    [
        .. ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text)))
            .SelectMany(document => Reader.Read(document, block => block.IsStory)),
    ];

    private static IReadOnlyList<ClaimLink> Links(params string[] texts)
    {
        var space = new FeatureSpace(Statements(texts));
        return ClaimLinker.Link(space, ClaimGrouper.Group(space));
    }
}
