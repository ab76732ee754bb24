using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors;

/// <summary>Who or what is meant by a name that a text does not explain, and another does.</summary>
public sealed class NamesInOtherTextsTest
{
    [Theory]
    [InlineData("They saw Trump.", true)]
    // A headline shouts.
    [InlineData("WATCH Trump at the gate.", true)]
    // Somebody else of that name.
    [InlineData("Orvo Trump slept. They saw Trump.", false)]
    public void ASurnameOfSeveral_IsTheOneOfTheOtherTexts(string text, bool isHe)
    {
        using var folder = Folder(5, "Donald Trump met Peru.", "---\npublished: 2024-08-28\n---\n" + text);

        Assert.Equal(isHe, ActorMentions.Of(Corpus.Load(folder.Path)).Any(row => row.Document == "z" && row.Name == "Donald Trump"));
    }

    [Fact]
    public void ASurnameOfSeveral_StaysOpen_WhereFewTextsNameOne()
    {
        using var folder = Folder(4, "Jeb Bush met Peru.", "---\npublished: 2024-08-28\n---\nThey saw Bush.");

        Assert.DoesNotContain(ActorMentions.Of(Corpus.Load(folder.Path)), row => row.Document == "z");
    }

    [Theory]
    [InlineData("They met in Vellmark, Ohio.", 4)]
    // Nobody says where it lies.
    [InlineData("They met in Vellmark, late.", 0)]
    // It is a surname.
    [InlineData("They met in Vellmark, Ohio. Mr Vellmark left.", 0)]
    public void ATown_IsAPlace_WhereATextSaysInWhichStateItLies(string text, int mentions)
    {
        using var folder = Folder(1, "Few live in Vellmark. Vellmark is old. It rained in Vellmark.", text);

        var corpus = Corpus.Load(folder.Path);
        var rows = ActorMentions.Of(corpus).Where(row => row.Name == "Vellmark").ToList();

        Assert.Equal(mentions, rows.Count);
        Assert.Equal(mentions > 0, ActorFigures.OutletsAndPlaces(corpus).Contains("Vellmark"));
        Assert.All(rows, row => Assert.Equal((ActorType.Place, false), (row.Type, row.InDictionary)));
    }

    [Theory]
    [InlineData("Vell Sea", ActorType.Place)]
    [InlineData("Lake Vell", ActorType.Place)]
    [InlineData("Vell Strait", ActorType.Place)]
    [InlineData("Vell Fleet", ActorType.Organisation)]
    [InlineData("Vell Beach", null)]
    public void AWaterOrAFleet_IsKnownByItsName(string name, ActorType? type)
    {
        using var folder = Folder(2, $"They watched the {name}.", $"The {name} was quiet.");

        Assert.Equal(type, ActorMentions.Of(Corpus.Load(folder.Path)).FirstOrDefault(row => row.Name == name)?.Type);
    }

    // Of two persons of a surname, the one named last is meant by it, unless the first was often called so.
    [Theory]
    [InlineData("Tarnholm ran. ", "Ingrid Tarnholm")]
    [InlineData("Tarnholm ran. Tarnholm slept. Tarnholm ate. ", "Orvo Tarnholm")]
    public void ASurname_StaysWithWhomTheTextOftenCallsSo(string often, string name)
    {
        using var folder = Folder(0, "", $"Minister Orvo Tarnholm came. {often}They saw Dr Ingrid Tarnholm. Minister Orvo Tarnholm left. "
            + "Dr Ingrid Tarnholm left. Then Tarnholm said no. Tarnholm left. Tarnholm slept. Tarnholm ate. Tarnholm ran.");

        Assert.Equal(name, ActorMentions.Of(Corpus.Load(folder.Path))[^1].Name);
    }

    // "Van Tarnholm" is he, and "Tarnholm" is not the painter of whom he is a relative.
    [Theory]
    [InlineData("Minister Orvo van Tarnholm came. Van Tarnholm left. Van Tarnholm slept. Van Tarnholm ate. Tarnholm ran.", 5)]
    [InlineData("Minister Orvo van Tarnholm, a nephew of the painter Ingrid van Tarnholm, came. Then Van Tarnholm left. Tarnholm ran. "
        + "Minister Orvo van Tarnholm slept. Minister Orvo van Tarnholm ate.", 5)]
    public void ASurnameWithAParticle_IsThePersons(string text, int mentions)
    {
        using var folder = Folder(0, "", text);

        Assert.Equal(mentions, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => row.Name == "Orvo van Tarnholm"));
    }

    // In another text, too.
    [Fact]
    public void ASurnameWithAParticle_IsThePersons_WhereOthersNameHimInFull()
    {
        using var folder = Folder(2, "Minister Orvo van Tarnholm came.", "In May Van Tarnholm left. Minister Van Tarnholm slept.");

        Assert.Equal(["Orvo van Tarnholm"], ActorMentions.Of(Corpus.Load(folder.Path)).Select(row => row.Name).Distinct());
    }

    [Theory]
    [InlineData("They met Senator Orvo Tarnholm SC. Senator Orvo Tarnholm SC slept. Senator Orvo Tarnholm SC ate. Tarnholm SC ran.")]
    [InlineData("They met Senator Orvo B. Tarnholm. Senator Orvo B. Tarnholm slept. Senator Orvo B. Tarnholm ate. "
        + "Senator Orvo Tarnholm ran. Tarnholm left.")]
    public void AName_HasNoLettersBehindIt_AndNoInitialWhereItNeedNone(string text)
    {
        using var folder = Folder(1, text, text);

        Assert.Equal(["Orvo Tarnholm"], ActorMentions.Of(Corpus.Load(folder.Path)).Select(row => row.Name).Distinct());
    }

    [Fact]
    public void AGivenNameThatIsAMonth_IsPartOfTheName()
    {
        const string text = "They met Minister Jan Orvo Tarnholm. Minister Jan Orvo Tarnholm slept. In Jan Orvo Brandvik slept.";
        using var folder = Folder(1, text, text);

        Assert.Contains("Jan Orvo Tarnholm", ActorMentions.Of(Corpus.Load(folder.Path)).Select(row => row.Name));
        Assert.DoesNotContain("Jan Orvo Brandvik", Corpus.Load(folder.Path).Documents[0].Names.Select(
            name => name.Span.Of(Corpus.Load(folder.Path).Documents[0].Raw)));
    }

    [Fact]
    public void AParkNamedAfterAPlace_IsNotThePlace()
    {
        using var folder = Folder(0, "", "They met in Crimea. They met in Crimea Park. They met on Crimea Street.");

        Assert.Single(ActorMentions.Of(Corpus.Load(folder.Path)), row => row.Name == "Crimea");
    }

    [Fact]
    public void APersonWithAndWithoutAMiddleName_IsOne()
    {
        using var folder = Folder(1, "Minister Orvo Berno Tarnholm came.", "Minister Orvo Tarnholm came. Minister Orvo Tarnholm left.");

        Assert.Single(ActorMentions.Of(Corpus.Load(folder.Path)).Select(row => row.Name).Distinct());
    }

    [Fact]
    public void ATownOfTwoWords_IsNoPerson()
    {
        using var folder = Folder(1, "They met in Batur Vellmark, Ohio.", "Batur Vellmark slept. They met in Batur Vellmark.");

        Assert.Equal(["Batur Vellmark", "Batur Vellmark", "Batur Vellmark"],
            ActorMentions.Of(Corpus.Load(folder.Path)).Where(row => row.Name == "Batur Vellmark").Select(row => row.Text));
    }

    [Theory]
    [InlineData("They buried Orvo Tarnholm. Tarnholm had run. They asked of a role in Tarnholm’s death. Nobody knew Tarnholm.", true)]
    [InlineData("They buried Orvo Tarnholm. Tarnholm had run. They had seen Tarnholm. Nobody knew Tarnholm.", true)]
    [InlineData("They drove an Orvo Tarnholm. The Tarnholm is fast. The Tarnholm is red. The Tarnholm is new.", false)]
    public void WhoIsOftenCalledByASurnameAlone_IsAPerson(string text, bool isPerson)
    {
        using var folder = Folder(1, text, text);

        Assert.Equal(isPerson, ActorMentions.Of(Corpus.Load(folder.Path)).Any(row => row.Name == "Orvo Tarnholm"));
    }

    [Fact]
    public void APlaceNamedAfterAPerson_HasNotHisWords()
    {
        const string text = "Sergei Lavrov came. Lavrov said no. They built Ramat Lavrov. They left Ramat Lavrov.";
        using var folder = Folder(1, text, text);

        Assert.Equal(["Sergei Lavrov"], ActorMentions.Of(Corpus.Load(folder.Path)).Select(row => row.Name).Distinct());
    }

    [Theory]
    [InlineData("Barack Obama came. Obama and first lady Orva Obama slept. In June Obama slept.", 3)]
    [InlineData("Barack Obama came. Obama met the singer Orva Obama. In June Obama slept.", 2)]
    public void ASurname_BehindTheNameOfARelative_StaysWithTheFirst(string text, int mentions)
    {
        using var folder = Folder(0, "", text);

        Assert.Equal(mentions, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => row.Name == "Barack Obama"));
    }

    [Theory]
    [InlineData("The Sun reported it.", true)]
    [InlineData("The Sun Chronicle reported it.", false)]
    public void AnOutletOfALongerName_IsAnother(string text, bool isIt)
    {
        using var folder = Folder(0, "", text);

        Assert.Equal(isIt, ActorMentions.Of(Corpus.Load(folder.Path)).Any(row => row.Name == "The Sun"));
    }

    [Theory]
    [InlineData("LIMA Ministers met.", 0)]
    [InlineData("OSLO/LIMA A man left.", 0)]
    [InlineData("LIMA MINISTERS MEET", 1)]
    [InlineData("Lima met them.", 1)]
    // Where somebody is from, by an abbreviation.
    [InlineData("Ann Lee, D-Conn., met them in Tarnholm, Conn., on a day.", 0)]
    [InlineData("They met in Tarnholm, Connecticut.", 1)]
    [InlineData("They left Western Australia. Last month, WA slept.", 2)]
    [InlineData("They left Western Australia. They met in Tarnholm, WA.", 1)]
    public void WhereATextWasWritten_OrSomebodyIsFrom_IsNoMention(string text, int mentions)
    {
        using var folder = Folder(0, "", text + "\n\nThey slept, and nobody spoke of it again on that day.");

        Assert.Equal(mentions, ActorMentions.Of(Corpus.Load(folder.Path)).Count);
    }

    [Fact]
    public void AStateNamedByItsPeople_IsCalledByThem()
    {
        using var folder = Folder(1, "Kurdish men left. Kurdish songs rose. The Kurds slept.", "Kurdish men wept. Kurdish men left.");
        var labels = ActorLabels.Of(Corpus.Load(folder.Path));

        Assert.Equal(("Kurds", "Kurdish"), (labels["Kurdistan"], labels.AdjectiveOf("Kurdistan")));
    }

    // A page that lost its spaces: nobody else of that surname.
    [Theory]
    [InlineData("Fans of LeeorJoe Biden wept. Biden slept.", 2)]
    [InlineData("Fans of McJoel Biden wept. Biden slept.", 0)]
    public void AGivenNameRunTogetherWithAWord_IsThePersons(string text, int mentions)
    {
        using var folder = Folder(0, "", text);

        Assert.Equal(mentions, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => row.Name == "Joe Biden"));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void ASurnameThatOneBears_IsHim_WhereManyTextsNameHim(int texts, bool isHe)
    {
        using var folder = Folder(texts, "In May Ann Quillam said no. In May Bill Tarnes said so. In May William Tarnes said no.",
            "They read the Quillam report. They met Tarnes.");
        var rows = ActorMentions.Of(Corpus.Load(folder.Path)).Where(row => row.Document == "z").Select(row => row.Name).ToList();

        Assert.Equal(isHe ? ["Ann Quillam", "Bill Tarnes"] : [], rows);
    }

    [Fact]
    public void AFirmOfPartners_KeepsItsLastWord()
    {
        using var folder = Folder(1, "Vellmark & Co fell. Vellmark & Co rose.", "Vellmark & Co slept.");

        Assert.Equal("Vellmark & Co", Assert.Single(
            ActorMentions.Of(Corpus.Load(folder.Path)).Select(row => row.Name).Distinct(StringComparer.Ordinal)));
    }

    // The dictionary knows another John with that initial.
    [Theory]
    [InlineData("John F. Kerry", "John Kerry")]
    [InlineData("John F. Kennedy", "John F. Kennedy")]
    public void AnInitial_ThatTheDictionaryLeavesOut_HidesNobody(string written, string name)
    {
        using var folder = Folder(0, "", $"On Monday {written} met Peru.");

        Assert.Contains(ActorMentions.Of(Corpus.Load(folder.Path)), row => (row.Text, row.Name) == (written, name));
    }

    private static TestFolder Folder(int others, string other, string text)
    {
        var folder = new TestFolder().With("z.txt", text);
        for (var i = 0; i < others; i++) folder.With($"{i}.txt", other);
        return folder;
    }
}
