using Generated;
using NewsCorpus.Reading.Origins;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>Which outlet covers what, and how independently, on texts with known outlets.</summary>
public sealed class CoverageTest
{
    private const string Body = "Poland signed a treaty with Norway on Monday. The treaty of Poland and Norway ends a quarrel over fish that began in the spring and cost both of them dearly.";

    [Fact]
    public void ByActor_CellsThatAreNoCoverageOfTheirOwn_SayWhy()
    {
        using var folder = new TestFolder()
            .With("guardian.txt", "---\noutlet: The Guardian\n---\nWARSAW, Dec 7 (Reuters) - " + Body)
            .With("independent.txt", "---\noutlet: The Independent\n---\nNorway waited for an answer. Bloomberg reported, citing TASS, that Norway would pay.");
        var reasons = OutletCoverage.ByActor(Corpus.Load(folder.Path)).ToDictionary(row => (row.Outlet, row.About), row => row.Reason);
        Assert.Null(reasons[("The Independent", "Norway")]);
        Assert.Equal("has texts here, but no mention", reasons[("The Independent", "Poland")]);
        Assert.Equal("only as wire copy", reasons[("The Guardian", "Poland")]);
        Assert.Equal("only as wire copy", reasons[("Reuters", "Norway")]);
        Assert.Equal("only cited by others", reasons[("TASS", "Norway")]);
        Assert.Equal("no text of this outlet in the corpus", reasons[("TASS", "Poland")]);
    }

    [Fact]
    public void ByTheme_OwnTexts_CountEachSentenceOnce()
    {
        using var folder = new TestFolder().With("a.txt", "---\noutlet: The Guardian\n---\n" + Body);
        var row = OutletCoverage.ByTheme(Corpus.Load(folder.Path)).Single(row => row.About == "Agreements and alliances");
        Assert.Equal((1, 2, 0, 0, 2, 1, null), (row.Texts, row.Own, row.Wire, row.Cited, row.Sentences, row.Origins, row.Reason));
    }

    [Fact]
    public void Citations_ThroughAnotherOutlet_NameTheChain()
    {
        using var folder = new TestFolder().With("a.txt", "---\noutlet: Reuters\n---\nThe Guardian, citing Bloomberg, which cited TASS, said that Norway would pay.");
        var corpus = Corpus.Load(folder.Path);
        var through = OutletCoverage.Citations(corpus).ToDictionary(row => row.Name, row => string.Join(">", row.Through));
        Assert.Equal(("", "The Guardian", "The Guardian>Bloomberg"), (through["The Guardian"], through["Bloomberg"], through["TASS"]));
        Assert.All(OutletCoverage.Citations(corpus), row => Assert.Equal("Reuters", row.Publisher));
        Assert.All(OutletCoverage.Chains(corpus), row => Assert.Equal(row.Cited, corpus.Documents[0].Raw[row.Start..row.End]));
    }

    [Theory]
    [InlineData("Envoys meet in Paris. - REUTERS/Jane Roe", 0)]
    [InlineData("PHOTO: Reuters file", 0)]
    [InlineData("Envoys meet in Paris. Photo by AFP", 0)]
    [InlineData("Envoys meet in Paris (AP Photo/Jane Roe)", 0)]
    [InlineData("Half of them want peace, a Reuters/Ipsos poll found.", 1)]
    [InlineData("He left, Reuters reported.", 1)]
    [InlineData("NBC’s Lester Holt is the moderator.", 0)]
    [InlineData("It is up to Lester Holt of NBC News to do the job.", 0)]
    [InlineData("He was seen with CNN anchor Bernard Shaw in Oslo.", 0)]
    [InlineData("The groom is a writer for NBC News in Oslo.", 0)]
    [InlineData("Ann Roe, who wrote for the Wall Street Journal, left, they said.", 0)]
    [InlineData("Ann Roe worked for CNN and told lies.", 0)]
    [InlineData("Ann Roe of NBC News reported that he had left.", 1)]
    [InlineData("A CNN poll has Roe ahead.", 1)]
    [InlineData("CNN announced that it would fire her.", 0)]
    [InlineData("As he railed at their coverage, the crowd cried: “CNN lies!”", 0)]
    [InlineData("In an interview on “CNN Tonight” he railed at them.", 1)]
    [InlineData("The investigation into Bo Roe Bo RoeRoe sought votes: CNN MORE's firm goes on.", 0)]
    [InlineData("She was seen on CNN more than once.", 1)]
    [InlineData("He urged a boycott of CNN on Wednesday.", 0)]
    [InlineData("Ann Roe, a Fox News host, said on Twitter that she was sad.", 0)]
    [InlineData("He left without a word, Ann Roe said on CNN.", 1)]
    [InlineData("Bo Roe will not run again: CNN", 1)]
    [InlineData("The messages were obtained by The Atlantic.", 1)]
    [InlineData("They agreed to the rules of the CNN debate, Roe said.", 0)]
    // Who works there and what apes it are news, and a credit is of a picture.
    [InlineData("The CNN reporter was detained by the police in May.", 0)]
    [InlineData("A Wall Street Journal (WSJ) reporter from Oslo was arrested while on a reporting trip.", 0)]
    [InlineData("A CNN reporter saw ten ships in the port.", 1)]
    [InlineData("One such story, published on a website mimicking CNN, told of a clerk.", 0)]
    [InlineData("Posters hang in Oslo on May 4. Bo Roe/Agencja Dahl.pl/Reuters “They are paying for it,” he said to Ann Lee.", 0)]
    [InlineData("He said more to CNN affiliate Roe TV in Oslo.", 0)]
    [InlineData("She told a CNN reporter that it rained.", 1)]
    public void Citations_OfPhotographsAndEmployers_AreNone(string text, int citations)
    {
        using var folder = new TestFolder().With("a.txt", "Talks go on\n\n" + text);
        Assert.Equal(citations, OutletCoverage.Citations(Corpus.Load(folder.Path)).Count);
    }

    [Fact]
    public void Origins_OfNineReprintsOfTwoStories_AreTwo()
    {
        using var folder = new TestFolder();
        string[] stories = [new NewsWriter(1).Story(1, 2_000), new NewsWriter(2).Story(1, 2_000)];
        for (var i = 0; i < 9; i++)
            folder.With($"{i}.txt", $"Headline number {i} of the day\n\nSEOUL, Dec. {i + 1} (Yonhap) -- " + stories[i % 2]);
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal("9 articles, 2 origins", OriginIndex.Of(corpus).Describe(corpus.Documents.Select(document => document.Id)));
        Assert.All(CorpusOrigins.Of(corpus), row => Assert.Equal(("Yonhap", OutletEvidence.Dateline), (row.Wire, row.WireFrom)));
    }

    [Fact]
    public void Origins_OfACut_ShowTheSharedPassage()
    {
        var story = new NewsWriter(3).Story(1, 2_000);
        using var folder = new TestFolder().With("cut.txt", "Our own first words. " + Edits.Head(story, 0.4)).With("whole.txt", story);
        var corpus = Corpus.Load(folder.Path);
        var cut = CorpusOrigins.Of(corpus).Single(row => row.Document == "cut");
        Assert.Equal(("whole", TextRelation.Excerpt, "whole"), (cut.Origin, cut.Relation, cut.ComparedWith));
        Assert.StartsWith(story[..40], corpus.Documents[0].Raw[cut.Start!.Value..cut.End!.Value], StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_OfAnyCorpus_AreAskedForOnceAndStayTheSame()
    {
        using var folder = new TestFolder().With("a.txt", Body).With("b.txt", Body);
        var corpus = Corpus.Load(folder.Path);
        Assert.Equal(CorpusOrigins.Of(corpus).ToCsv(), CorpusOrigins.Of(corpus).ToCsv());
        Assert.Equal(1, OriginIndex.Of(corpus).Count);
        Assert.Equal("a", OriginIndex.Of(corpus)["b"]);
    }
}
