using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors.Unlisted;

/// <summary>Persons that the dictionary lacks are actors where the texts name them often enough.</summary>
public sealed class UnlistedActorsTest
{
    [Fact]
    public void APerson_IsOneActorByFullNameAndSurnameInAllTexts()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Finance Minister Oskar Vellmark met bankers in Brazil. Vellmark said the debt would be paid.")
            .With("b.txt", "Officials said Oskar B. Vellmark would resign.");

        var mentions = Unlisted(Corpus.Load(folder.Path));

        Assert.Equal(
            ["a: Oskar Vellmark, Name", "a: Vellmark, Surname", "b: Oskar B. Vellmark, Name"],
            mentions.Select(row => $"{row.Document}: {row.Text}, {row.Via}"));
        Assert.All(mentions, row => Assert.Equal(
            (ActorType.Person, false), (row.Type, row.InDictionary)));
        Assert.Single(mentions.Select(row => row.Actor).Distinct());
    }

    [Fact]
    public void ATitleOfRespect_IsNoPartOfAName()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Finance Minister Oskar Vellmark met bankers. They met Alhaji Oskar Vellmark. Vellmark left.")
            .With("b.txt", "Their leader, Mazi Oskar Vellmark, left. Mazi Oskar Vellmark said it rained.");

        Assert.Equal(5, Assert.Single(Unlisted(Corpus.Load(folder.Path)).CountBy(row => row.Name)).Value);
    }

    // She is always named in full, because "Vellmark" alone is he.
    [Fact]
    public void ASurname_IsOfWhoIsRarelyNamedInFull()
    {
        const string others = "The senator, Oskar Vellmark, met bankers. Oskar Vellmark said it rained. The singer, Ingrid Vellmark, left.";
        using var folder = new TestFolder().With("b.txt", others).With("c.txt", others).With(
            "a.txt", "The senator, Oskar Vellmark, met Ingrid Vellmark. Vellmark wept. A lawyer for Ingrid Vellmark spoke. "
            + "Vellmark said no. Ingrid Vellmark left. Vellmark slept. Ingrid Vellmark sang. Mrs. Vellmark came back.");

        Assert.Equal(["Oskar", "Ingrid", "Oskar", "Ingrid", "Oskar", "Ingrid", "Oskar", "Ingrid", "Ingrid"],
            Unlisted(Corpus.Load(folder.Path)).Where(row => row.Document == "a").Select(row => row.Name.Split(' ')[0]));
    }

    // Nobody is meant by a surname of whom the text tells only later, however often captions have the other in full.
    [Fact]
    public void ASurname_IsNotOfWhoComesInBehindIt()
    {
        const string caption = "The singer, Ingvar Vellmark, in Oslo. ";
        using var folder = new TestFolder().With("b.txt", caption + caption).With("c.txt", caption).With(
            "a.txt", $"Vellmark is missed. {caption}Vellmark sang. {caption}{caption}{caption}His mother, Astrid Vellmark, wept.");

        Assert.Equal(["Ingvar", "Ingvar"], Unlisted(Corpus.Load(folder.Path)).Where(row => row.Document == "a" && row.Text == "Vellmark")
            .Select(row => row.Name.Split(' ')[0]));
    }

    // He is named in full before his brother comes in, and goes on by his surname.
    [Fact]
    public void ASurname_IsNotOfARelativeWhoIsNamedOnce()
    {
        const string others = "The senator, Oskar Vellmark, met bankers. The singer, Ingvar Vellmark, left. Ingvar Vellmark sang.";
        using var folder = new TestFolder().With("b.txt", others).With("c.txt", others).With(
            "a.txt", "The senator, Oskar Vellmark, spoke. Oskar Vellmark left. Oskar Vellmark slept. Oskar Vellmark sang. "
            + "His brother, Ingvar Vellmark, wept. Vellmark said no.");

        Assert.Equal("Oskar", Unlisted(Corpus.Load(folder.Path)).Last(row => row.Document == "a").Name.Split(' ')[0]);
    }

    [Theory]
    [InlineData("Kelmar Vellmark", 1)]
    // A given name makes her somebody else.
    [InlineData("Jean Vellmark", 2)]
    public void ADoubleSurname_IsOfWhoHasItBehindAGivenName(string name, int persons)
    {
        var (given, both) = (name.Split(' ')[0], $"Astrid {name}");
        using var folder = new TestFolder()
            .With("a.txt", $"The professor, {both}, spoke. {both} said it rained. {both} left. {both} slept. {both} came back.")
            .With("b.txt", $"Ms. {name} said it was late. {name} said no. {name} said yes. {name} slept. {name} said so. {given} slept.");

        Assert.Equal(persons, Unlisted(Corpus.Load(folder.Path)).Select(row => row.Actor).Distinct().Count());
    }

    [Theory]
    [InlineData("Astrid Kelmar", "Vellmark", "It rained. {1} left.", 1)]
    // No text has both, ...
    [InlineData("Astrid Kelmar", "Vellmark", "It rained.", 2)]
    // ... a sentence tells them apart, ...
    [InlineData("Astrid Kelmar", "Vellmark", "{0} met {1}.", 2)]
    // ... two have a longer name, or it is a body.
    [InlineData("Astrid Kelmar", "Vellmark", "{1} left. {0} Thorne left. {0} Thorne slept. {0} Thorne sang.", 2)]
    [InlineData("Astrid Kelmar", "Foundation", "It rained. {1} left.", 2)]
    public void ABeginningOfALongerName_IsOneWithIt_WhereATextHasBoth(string name, string surname, string text, int actors)
    {
        var whole = $"{name} {surname}";
        using var folder = new TestFolder()
            .With("a.txt", $"The senator, {name}, met bankers. {name} said it rained. " + string.Format(null, text, name, whole))
            .With("b.txt", $"The senator, {name}, spoke. {name} said it rained. {name} slept.")
            .With("c.txt", $"A leader, {whole}, met bankers. {whole} said it snowed. {whole} slept. {whole} sang. {whole} left.");

        Assert.Equal(actors, Unlisted(Corpus.Load(folder.Path)).Select(row => row.Actor).Distinct().Count());
    }

    // A prize or the like has the name of a person, too.
    [Fact]
    public void ALongerName_ThatComesOnce_IsNotWhoHasItsBeginning()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The senator, Astrid Kelmar, met bankers. Astrid Kelmar said it rained. Astrid Kelmar Vellmark left.")
            .With("b.txt", "The senator, Astrid Kelmar, spoke.");

        Assert.Equal(3, Unlisted(Corpus.Load(folder.Path)).Count);
    }

    // "Trade" is no name of his, so that "Mr Vellmark" of another text is he as well.
    [Fact]
    public void AnOffice_BeforeAName_IsNoneOfItsWords()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The chairman, Philip Vellmark, spoke. Philip Vellmark left.")
            .With("b.txt", "They wrote to the Minister for Trade Philip Vellmark. It rained.")
            .With("c.txt", "Mr Vellmark said no. Mr Vellmark left.");

        Assert.Equal(["Philip Vellmark"], Unlisted(Corpus.Load(folder.Path)).Select(row => row.Name).Distinct());
        Assert.Equal(2, Unlisted(Corpus.Load(folder.Path)).Count(row => row.Document == "c"));
    }

    [Theory]
    [InlineData("Vladmir Putin", "Vladimir Putin")]
    [InlineData("Ingridt Vellmark", "Ingrid Vellmark")]
    [InlineData("Astrid Vellmark", "Astrid Vellmark")]
    [InlineData("Joseph I. Brandvik", "Joe Brandvik")]
    [InlineData("Joseph I. Brandvik III", "Joe Brandvik")]
    [InlineData("I. Joseph Brandvik", "Joe Brandvik")]
    public void AFormOfTheGivenNameOfAPersonNamedMore_IsThatPerson(string written, string name)
    {
        var surname = written.Replace(" III", "", StringComparison.Ordinal).Split(' ')[^1];
        using var folder = new TestFolder()
            .With("a.txt", Often("Minister " + written, surname)).With("b.txt", "Vladimir Putin left.")
            .With("c.txt", Often("Senator Ingrid Vellmark", "Vellmark")).With("d.txt", Often("Senator Ingrid Vellmark", "Vellmark"))
            .With("e.txt", Often("Senator Joe Brandvik", "Brandvik")).With("f.txt", Often("Senator Joe Brandvik", "Brandvik"));

        var mentions = ActorMentions.Of(Corpus.Load(folder.Path));

        Assert.Equal([name], mentions.Where(row => row.Document == "a").Select(row => row.Name).Distinct());
    }

    [Theory]
    [InlineData("reject\toskar-vellmark\t", "")]
    [InlineData("rename\toskar-vellmark\tO. Vellmark", "O. Vellmark")]
    [InlineData("merge\toskar-vellmark\tvladimir-putin", "Vladimir Putin")]
    public void ADecision_HoldsForTheseActorsToo(string decision, string name)
    {
        using var folder = new TestFolder()
            .With("a.txt", Often("Minister Oskar Vellmark", "Vellmark"))
            .With("lexicon/decisions.tsv", $"id\taction\tactor\ttarget\ttext\tdocument\nd1\t{decision}\t\t\n");

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(name, string.Join(", ", ActorMentions.Of(corpus).Select(row => row.Name).Distinct()));
        Assert.True(corpus.Decisions.Single().Changed > 3);
    }

    // Who is of an age is a person, whatever his given name and though he says nothing.
    [Theory]
    [InlineData("They shot Orvo Vellmark, 37, in a street. Vellmark ran. They buried Orvo Vellmark.", 6)]
    [InlineData("They drank Orvo Vellmark, cold, in a street. Vellmark ran. They buried Orvo Vellmark.", 0)]
    public void APersonWhoseAgeIsTold_IsAnActor(string text, int mentions)
    {
        using var folder = new TestFolder().With("a.txt", text).With("b.txt", text);

        Assert.Equal(mentions, Unlisted(Corpus.Load(folder.Path)).Count);
    }

    [Theory]
    [InlineData("Mr Vellmark arrived late.", true)]
    [InlineData("“No,” Vellmark said.", true)]
    [InlineData("They drank a cold Vellmark.", false)]
    public void ASurnameAlone_CountsWhereItSpeaksOrIsCalledAPerson(string text, bool isMeant)
    {
        using var folder = new TestFolder().With("a.txt", Often("Minister Oskar Vellmark", "Vellmark")).With("b.txt", text);

        Assert.Equal(isMeant, Unlisted(Corpus.Load(folder.Path)).Any(row => row.Document == "b"));
    }

    [Fact]
    public void AFamilyNameThatComesFirst_IsThePersonsToo()
    {
        using var folder = new TestFolder().With("a.txt", "Vell Markuo went to court. Vell said it was wrong. “No,” Vell said. "
            + "The court freed Vell. Vell Markuo has left, and Vell is in Oslo.")
            .With("b.txt", "The engineer Vell Markuo is in Lima. They freed Vell.");

        Assert.Equal(8, Unlisted(Corpus.Load(folder.Path)).Count(row => row.Name == "Vell Markuo"));
    }

    [Fact]
    public void ASurnameBehindAnotherGivenName_IsNobodyElses()
    {
        using var folder = new TestFolder()
            .With("a.txt", Often("Minister Oskar Vellmark", "Vellmark")).With("b.txt", "Ciaran Vellmark spoke. “No,” Vellmark said.");

        Assert.DoesNotContain(Unlisted(Corpus.Load(folder.Path)), row => row.Document == "b" && row.Name == "Oskar Vellmark");
    }

    [Fact]
    public void ASurnameOfTwo_CountsOnlyWhereTheTextTellsWhose()
    {
        using var folder = new TestFolder()
            .With("a.txt", Often("Minister Oskar Vellmark", "Vellmark")).With("b.txt", Often("Senator Ingrid Vellmark", "Vellmark"))
            .With("c.txt", "“No,” Vellmark said.");

        var mentions = Unlisted(Corpus.Load(folder.Path));

        Assert.Equal(["a: Oskar Vellmark", "b: Ingrid Vellmark"],
            mentions.Select(row => $"{row.Document}: {row.Name}").Distinct());
    }

    [Fact]
    public void ASurname_AfterTheNameOfARelative_StaysWithWhomTheTextIsAbout()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Senator Oskar Vellmark and his wife, Ingrid Vellmark, left. “No,” Vellmark said. " + Often("Vellmark", "Vellmark"));

        Assert.Equal("Oskar Vellmark", Unlisted(Corpus.Load(folder.Path)).Last().Name);
    }

    [Fact]
    public void ASurname_OfAPersonWhoIsListed_IsNobodyElses()
    {
        using var folder = new TestFolder().With("a.txt", "Vladimir Putin met the farmer Ingrid Putin. "
            + Often("The farmer Ingrid Putin", "The farmer Ingrid Putin") + " Putin, too, was late.");

        Assert.DoesNotContain(Unlisted(Corpus.Load(folder.Path)), row => row.Text == "Putin");
    }

    [Theory]
    [InlineData("Ann Vellmarck", true)]
    // Two letters apart, or another given name, is somebody else.
    [InlineData("Ann Wellmarck", false)]
    [InlineData("Ida Vellmarck", false)]
    public void ASurnameALetterApart_IsMisspelled_WhereItIsRareBesideTheOther(string rare, bool isOne)
    {
        using var folder = new TestFolder()
            .With("a.txt", string.Concat(Enumerable.Range(1, 6).Select(i => $"Minister Ann Vellmark said that road {i} was closed. ")))
            .With("b.txt", $"Minister {rare} said that it rained.");

        Assert.Equal(isOne, Unlisted(Corpus.Load(folder.Path)).Any(row => row.Text == rare && row.Name == "Ann Vellmark"));
    }

    [Fact]
    public void MembersOfAParty_AreNoPerson()
    {
        using var folder = new TestFolder().With("a.txt", Often("the Civic Democrats", "the Civic Democrats"));

        Assert.All(Unlisted(Corpus.Load(folder.Path)), row =>
            Assert.Equal(("Civic Democrats", ActorType.Organisation), (row.Name, row.Type)));
    }

    [Fact]
    public void ARareName_IsNoActor()
    {
        using var folder = new TestFolder().With("a.txt", "Minister Oskar Vellmark spoke. Vellmark left.").With("b.txt", "It rained.");

        Assert.Empty(Unlisted(Corpus.Load(folder.Path)));
    }

    [Fact]
    public void EveryAnalysis_CountsThem()
    {
        using var folder = new TestFolder()
            .With("a.txt", Often("the Tarnholm Workers Union", "the Tarnholm Workers Union") + " Brazil met the Tarnholm Workers Union.")
            .With("b.txt", "Brazil met the Tarnholm Workers Union again.").With("c.txt", "Nothing was said in Brazil.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Contains(ActorMentions.CoMentions(corpus), row => (row.First, row.Second) == ("Brazil", "Tarnholm Workers Union"));
        Assert.Contains(ActorMentions.Density(corpus), row => (row.Document, row.Name) == ("b", "Tarnholm Workers Union"));
        Assert.Contains(ClaimLedger.Of(corpus).Statements, row => row.Speaker == "Tarnholm Workers Union");
        Assert.Contains(Snapshot.Of(corpus), row => (row.Measure, row.Name) == (Measure.Statements, "Tarnholm Workers Union"));
        Assert.Contains(ActorFigures.Naming(corpus).Marks, mark => mark.Label == "Tarnholm Workers Union");
        // Who is an actor does not hang on the texts that are looked at.
        Assert.Contains(ActorMentions.Of(corpus.Where(document => document.Id == "b")), row => row.Name == "Tarnholm Workers Union");
    }

    private static List<Rows.ActorMentionRow> Unlisted(Corpus corpus) =>
        [.. ActorMentions.Of(corpus).Where(row => !row.InDictionary)];

    private static string Often(string full, string shortForm) => $"On Monday {full} said the port would close. On Tuesday {shortForm} "
        + $"said it was open. On Wednesday {shortForm} said it was late. On Thursday {shortForm} said it was early. "
        + $"On Friday {shortForm} said it was over.";
}
