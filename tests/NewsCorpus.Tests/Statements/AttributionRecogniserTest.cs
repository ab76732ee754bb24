using NewsCorpus.Export;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Statements;

public sealed class AttributionRecogniserTest
{
    public static TheoryData<string, string> Specs()
    {
        var specs = new List<(string Text, List<string> Expected)>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Statements", "Data", "statements.tsv")).Skip(2))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells[0] != "\"") specs.Add((cells[0], []));
            if (cells.Length > 1) specs[^1].Expected.Add(string.Join(" | ", cells.Skip(1)));
        }

        var data = new TheoryData<string, string>();
        foreach (var (text, expected) in specs) data.Add(text, string.Join('\n', expected));
        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Recognise_Spec_FindsWhoSaysWhat(string text, string expected)
    {
        var found = StatementFixture.Read(text).Select(attribution => string.Join(" | ",
            StatementFixture.Show(text, attribution.Source), StatementFixture.Show(text, attribution.Cue),
            StatementFixture.Show(text, attribution.Content), EnumNames.Kebab(attribution.Form),
                EnumNames.Kebab(attribution.Stance) + (attribution.Hedged ? " hedged" : "")));
        Assert.Equal(expected, string.Join('\n', found));
    }

    [Fact]
    public void Recognise_PassiveCueAfterNoComment_ReadsBoth() =>
        Assert.NotEmpty(StatementFixture.Read("The bank had no comment but was said to be ready to deny the report."));

    [Fact]
    public void Recognise_TextThatEndsWithAPronoun_IsRead() => Assert.NotEmpty(StatementFixture.Read("It was late. Trump said he"));

    [Theory]
    [InlineData("A Norwegian press report said it was discussing a merger.")]
    [InlineData("Norway signed the pact. Another official said talks would go on.")]
    public void Recognise_SourceThatOnlyMentionsAState_HasNoSpeaker(string text) =>
        Assert.All(StatementFixture.Read(text, ("Norwegian", "NOR", ActorType.State), ("Norway", "NOR", ActorType.State)),
            attribution => Assert.Null(attribution.Speaker));

    [Theory]
    [InlineData("Ann Lee, a Norwegian, denied it.", "ann-lee")]
    [InlineData("Ann Lee and a Norwegian denied it.", null)]
    public void Recognise_NameWithWhatItIs_IsOneSpeaker(string text, string? speaker)
    {
        var found = Assert.Single(
            StatementFixture.Read(text, ("Ann Lee", "ann-lee", ActorType.Person), ("Norwegian", "NOR", ActorType.State)));
        Assert.Equal(speaker, found.Speaker);
    }

    [Fact]
    public void Recognise_OutletAsSource_SetsOutletAndNoSpeaker()
    {
        var found = Assert.Single(StatementFixture.Read("The Evening Gazette reports that Norway has left.",
            ("The Evening Gazette", "the-evening-gazette", ActorType.Outlet), ("Norway", "NOR", ActorType.State)));
        Assert.Equal("the-evening-gazette", found.Outlet);
        Assert.Null(found.Speaker);
    }

    [Fact]
    public void Recognise_UnnamedOfficial_SpeaksForTheState()
    {
        var found = Assert.Single(StatementFixture.Read("A senior Norwegian official said that the talks failed.", ("Norwegian", "NOR",
            ActorType.State)));
        Assert.Equal("NOR", found.Speaker);
    }

    [Theory]
    [InlineData("Ann Lee said the talks failed. She added that they were long.", "ann-lee")]
    [InlineData("Norwegian officials said the talks failed. They added that it was late.", "NOR")]
    [InlineData("Norway's ambassador to Sweden said the talks failed. The ambassador added that it was late.", "NOR")]
    [InlineData("Ann Lee said the talks failed.\n\nShe added that they were long.", "ann-lee")]
    [InlineData("Ann Lee said the talks failed.\n\nThe farmers said it rained.\n\nHe added that it was late.", null)]
    [InlineData("Norway wanted talks. Ann Lee flew to Sweden. She said that it was late.", "ann-lee")]
    [InlineData("It was late, said Norwegian foreign minister Ann Lee.", "ann-lee")]
    [InlineData("The Minister for Trade and Foreign Affairs Ann Lee said that it was late.", "ann-lee")]
    [InlineData("The Norwegian minister, Ann Lee, said that it was late.", "ann-lee")]
    [InlineData("Foreign Minister Ann Lee said that it rained. The town slept. The minister added that it was late.", "ann-lee")]
    [InlineData("Norway's opposition party said that it was late.", null)]
    [InlineData("The leaders of Norway and Sweden said that it was late.", null)]
    [InlineData("Norway and Sweden said that it was late.", null)]
    [InlineData("An aide to Ann Lee said that it was late.", null)]
    [InlineData("Ann Lee's campaign said that it was late.", "ann-lee")]
    [InlineData("Norway's head of research Kai Zed said that it was late.", null)]
    [InlineData("Norway's army said that it was late.", "NOR")]
    [InlineData("The study of Norway and Sweden shows that the talks worked.", null)]
    [InlineData("Norwegian farmers said that the talks failed.", null)]
    [InlineData("Critics said the talks failed. They added that it was late.", null)]
    [InlineData("Ann Lee's remarks underline the risk. She added that it was late.", "ann-lee")]
    public void Recognise_Source_SpeaksForWhomItsHeadSays(string text, string? speaker)
    {
        var last = StatementFixture.Read(text, ("Ann Lee", "ann-lee", ActorType.Person), ("Norwegian", "NOR", ActorType.State),
            ("Norway", "NOR", ActorType.State), ("Sweden", "SWE", ActorType.State))[^1];
        Assert.Equal(speaker, last.Speaker);
    }

    [Theory]
    [InlineData("Jean Roe said it rained. Roe was tired. He added that it was late.", "Roe")]
    [InlineData("Jean Roe said it rained. The town slept. He added that it was late.", "Jean Roe")]
    [InlineData("Ms Roe said it rained. He added that it was late.", "He")]
    [InlineData("Jean Roe said it rained. Kim Doe said it snowed. She added that it was late.", "Kim Doe")]
    [InlineData("Ann Zed said it rained. Kim Doe flew home. He added that it was late.", "Kim Doe")]
    [InlineData("Zed, chairman of the bank, said it rained. He added that it was late.", "Zed, chairman of the bank")]
    [InlineData("Zed said it rained. He added that it was late.", "He")]
    [InlineData("The ministry said it rained. It added that it was late.", "The ministry")]
    [InlineData("Shipping sources said it rained. They added that it was late.", "Shipping sources")]
    [InlineData("Shipping sources said it rained. It added that it was late.", "It")]
    [InlineData("The ministry said it rained. They added that it was late.", "They")]
    [InlineData("The ministry said it rained. The report said it snowed. It added that it was late.", "The report")]
    [InlineData("Jean Roe said it rained. It added that it was late.", "It")]
    [InlineData("He said it rained. He added that it was late.", "He")]
    [InlineData("The plan of Jean Roe failed. It cost money, he said.", "Jean Roe")]
    [InlineData("After a long and bitter week, the plan failed for Jean Roe and Karl Doe. It cost money, he said.", "he")]
    [InlineData("In the long and bitter week of late May a chairman met Jean Roe. It cost money, he said.", "he")]
    [InlineData("It is late, said Olesia Brizgun, from the union. She added that it rained.", "Olesia Brizgun")]
    [InlineData("Jean Roe said it rained. His party plans to leave. He added that it was late.", "Jean Roe")]
    [InlineData("Jean Roe said: “It rained. It snowed. It hailed. The town slept.” He added that it was late.", "Jean Roe")]
    [InlineData("Jean Roe said it rained. “It snowed. It hailed. The town slept. We left,” he said.", "Jean Roe")]
    [InlineData("Debbie Zed said it rained. Zed was late, Zed said. She added that it was late.", "Zed")]
    [InlineData("Deputy mayor Kai Zed said it rained. He added that it was late.", "Deputy mayor Kai Zed")]
    [InlineData("Jean Roe said it rained. A reporter asked if it was late. “Yes, very late,” he said.", "Jean Roe")]
    [InlineData("Jean Roe, 57, held a meeting at which he denied that it was late.", "Jean Roe")]
    [InlineData("In an interview, Jean Roe also left when he said that it was late.", "Jean Roe")]
    [InlineData("Kim Doe said it rained. He added that Doe was late.", "He")]
    [InlineData("Kim Doe said Jean Roe still slept, though he said it was late.", "Kim Doe")]
    [InlineData("Shipping sources said it rained. The farmers sold it because they thought that it was late.", "The farmers")]
    [InlineData("The farmers said it rained. The doctors said it snowed. They added that it was late.", "The doctors")]
    public void Recognise_Pronoun_IsNamedByWhatItStandsFor(string text, string named)
    {
        var last = StatementFixture.ReadNamed(text, ("Jean Roe", ActorType.Person), ("Ms Roe", ActorType.Person), ("Roe", null),
            ("Kim Doe", ActorType.Person), ("Ann Zed", ActorType.Person), ("Zed", null),
            ("Karl Doe", ActorType.Person), ("Olesia Brizgun", null))[^1];
        Assert.Equal(named, StatementFixture.Show(text, last.NamedSource));
    }

    [Fact]
    public void Recognise_PronounForAnOwner_StaysSpeech() => Assert.Equal(AttributionKind.Speech, StatementFixture.Read(
        "Ann Lee's remarks underline the risk. She added that it was late.", ("Ann Lee", "ann-lee", ActorType.Person))[^1].Kind);

    // A text that was cut off has no stop.
    [Theory]
    [InlineData("There were five cases, said Dr. Craig Lee, medical d")]
    [InlineData("Laws, according to the FIA Chairman, obligate power distributio")]
    public void Recognise_TextThatBreaksOffInAnApposition_IsRead(string text)
    {
        using var folder = new TestFolder();
        Assert.NotEmpty(Assert.Single(Corpus.Load(folder.With("a.txt", text).Path).Documents).Attributions);
    }

    [Theory]
    [InlineData("Norway attacked a hospital near the port.", 0)]
    [InlineData("Norway's attack on the port was long.", 0)]
    [InlineData("Ann Lee attacked the plan.", 1)]
    public void Recognise_Attack_IsAStatementOnlyOfAPerson(string text, int count) =>
        Assert.Equal(count, StatementFixture.Read(text, ("Ann Lee", "ann-lee", ActorType.Person), ("Norway", "NOR", ActorType.State))
            .Count);

    [Theory]
    [InlineData("Ann Lee said that it rained. He added that it was late.", null)]
    [InlineData("Ann Lee said that it rained. Paul Ray said that it snowed. She added that it was late.", "ann-lee")]
    [InlineData("Ann Lee said that it rained. Paul Ray said that it snowed. He added that it was late.", "paul-ray")]
    [InlineData("Mrs Toth said that it rained. Mr Varga said that it snowed. She added that it was late.", "toth")]
    [InlineData("Toth, a spokeswoman for the port, said that it rained. Paul Ray said that it snowed. She added that it was late.", "toth")]
    [InlineData("Toth said that it rained. Sister Berta said that it snowed. He added that it was late.", "toth")]
    [InlineData("Toth said that it rained. She added that it was late.", "toth")]
    [InlineData("Toth said that it rained. He added that it was late.", "toth")]
    [InlineData("Kim Yo Jong said that it rained. He added that it was late.", null)]
    [InlineData("Kim Yo Jong said that it rained. She added that it was late.", "kim-yo-jong")]
    [InlineData("Ann Lee met Paul Ray in Sweden. He said that it was late.", "paul-ray")]
    [InlineData("A Norwegian spokeswoman said that it rained. She added that it was late.", "NOR")]
    [InlineData("A Norwegian spokeswoman said that it rained. He added that it was late.", null)]
    [InlineData("Norway's foreign minister said that it rained. He added that it was late.", "NOR")]
    [InlineData("Norway's foreign ministry said that it rained. He added that it was late.", null)]
    [InlineData("Norway's foreign ministry said that it rained. It added that it was late.", "NOR")]
    [InlineData("Paul Ray said that it rained. It added that it was late.", null)]
    public void Recognise_Pronoun_StandsForWhomItFits(string text, string? speaker)
    {
        var last = StatementFixture.Read(text, ("Ann Lee", "ann-lee", ActorType.Person), ("Paul Ray", "paul-ray", ActorType.Person),
            ("Toth", "toth", ActorType.Person),
            ("Varga", "varga", ActorType.Person), ("Berta", "berta", ActorType.Person), ("Kim Yo Jong", "kim-yo-jong", ActorType.Person),
            ("Norwegian", "NOR", ActorType.State), ("Norway", "NOR", ActorType.State))[^1];
        Assert.Equal(speaker, last.Speaker);
    }

}
