using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Tests.Actors;
using Xunit;

namespace NewsCorpus.Tests.Lexicon;

public sealed class LexiconTablesTest
{
    [Fact]
    public void Default_Tables_LoadWithoutIssue() => Assert.Empty(LexiconTables.Default.Issues);

    [Fact]
    public void Default_Actors_AreOfWorkingSize()
    {
        static int Rows(string table) => LexiconTables.Default.Rows(table).Count;
        Assert.True(Rows("states") >= 195 && Rows("organisations") >= 300 && Rows("persons") >= 400 && Rows("outlets") >= 250);
    }

    [Fact]
    public void Default_ActorIds_AreUniqueInTheirTableAndWellFormed()
    {
        foreach (var table in TableSchema.ActorTables)
        {
            var ids = LexiconTables.Default.Rows(table).Select(row => row["id"]).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, id => Assert.Matches(table == "states" ? "^[A-Z]{3}$" : "^[a-z0-9]+(-[a-z0-9]+)*$", id));
        }
    }

    // Two rows of one id would be one act or thing.
    [Fact]
    public void Default_Synonyms_HaveAnIdOfTheirOwn()
    {
        var ids = LexiconTables.Default.Rows("synonyms").Select(row => row["id"]).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Default_Offices_CanBeRead()
    {
        var offices = LexiconTables.Default.Rows("offices").Select(row => row["id"]).ToHashSet();
        foreach (var office in LexiconTables.Default.Rows("persons").SelectMany(row => row.List("offices")))
        {
            Assert.True(TenureReader.TryRead(office, out var tenure), office);
            Assert.Contains(tenure.Office, offices);
            Assert.True(tenure.From is null || tenure.Until is null || tenure.From <= tenure.Until, office);
        }
    }

    [Fact]
    public void Load_AnalystRow_AddsAnActor()
    {
        using var folder = new AnalystFolder();
        folder.Write("actors", "id\ttype\tname\naurora-pact\torganisation\tAurora Pact\n");
        Assert.Equal("Aurora Pact=aurora-pact", new Reader(folder.Load()).Mentions("The Aurora Pact agreed."));
        Assert.Equal("", Reader.Default.Mentions("The Aurora Pact agreed."));
    }

    [Fact]
    public void Load_SameIdInAnyActorTable_ReplacesTheDefault()
    {
        using var folder = new AnalystFolder();
        folder.Write("actors", "id\ttype\tname\naxios\torganisation\tAxios Barn\n");
        Assert.Equal("Axios Barn=axios", new Reader(folder.Load()).Mentions("They met at the Axios Barn; so Axios said."));
    }

    [Fact]
    public void Load_MinusBeforeId_RemovesTheDefault()
    {
        using var folder = new AnalystFolder();
        folder.Write("actors", "id\n-wagner-group\n");
        Assert.Equal("", new Reader(folder.Load()).Mentions("The Wagner Group left."));
    }

    [Theory]
    [InlineData("actors", "id\ttype\tname\nx\tplanet\tX\n", "lexicon-type", 2)]
    [InlineData("actors", "id\ttype\tname\nx\t\tX\n", "lexicon-type", 2)]
    [InlineData("actors", "id\ttype\tname\nx\tplace\tX\nx\tplace\tY\n", "lexicon-duplicate", 3)]
    [InlineData("actors", "id\ttype\tname\n\tplace\tX\n", "lexicon-id", 2)]
    [InlineData("actors", "# note\nid\ttype\tname\tcolour\nx\tplace\tX\n", "lexicon-column", 2)]
    [InlineData("actors", "x\tplace\tX\n", "lexicon-column", 1)]
    [InlineData("actors", "id\ttype\nx\tplace\tX\tY\n", "lexicon-line", 2)]
    [InlineData("planets", "id\nx\n", "lexicon-table", 1)]
    [InlineData("schema", "table\ncues\n", "lexicon-table", 1)]
    [InlineData("cues", "cue\tkind\tframes\tstance\nmoot\tverb\tclause\tasert\n", "lexicon-value", 2)]
    [InlineData("cues", "cue\tkind\tframes\tstance\nmoot\tverb\tclasue|quote\tassert\n", "lexicon-value", 2)]
    [InlineData("cues", "cue\tkind\tframes\tstance\nmoot\tvreb\tclause\tassert\n", "lexicon-value", 2)]
    [InlineData("cues", "cue\tkind\tframes\tstance\nmoot\tverb\t\tassert\n", "lexicon-value", 2)]
    [InlineData("abbreviations", "word\tclass\nXyz\ttitel\n", "lexicon-value", 2)]
    [InlineData("furniture", "phrase\twhere\tmost-words\tkind\nRead on\tline\tmany\tnavigation\n", "lexicon-value", 2)]
    [InlineData("alias-rules", "alias\tflags\nX\tcomon\n", "lexicon-value", 2)]
    [InlineData("context-words", "id\tclass\twords\nx\tgivenname\tX\n", "lexicon-value", 2)]
    [InlineData("readings", "clue\tweight\nState\theavy\n", "lexicon-value", 2)]
    [InlineData("outlets", "id\tname\tkind\nx\tX\tnewspaper\n", "lexicon-value", 2)]
    public void Load_BadLine_IsReportedWithItsLine(string table, string content, string kind, int line)
    {
        using var folder = new AnalystFolder();
        var issue = Assert.Single(folder.Write(table, content).Load().Issues);
        Assert.Equal((kind, line), (issue.Kind, (int?)issue.Line));
        Assert.EndsWith(table + ".tsv", issue.Path);
    }

    [Fact]
    public void Load_BadValue_TellsWhatStoodThereAndWhatWasExpected()
    {
        using var folder = new AnalystFolder();
        var issue = Assert.Single(folder.Write("cues", "cue\tkind\tframes\tstance\nmoot\tverb\tclause\tasert\n").Load().Issues);
        Assert.Equal(
            "'moot': unknown stance 'asert'; expected one of assert, confirm, deny, doubt, no-comment, warn, demand, pledge, question (did you mean 'assert'?); the line is left out",
            issue.Message);
    }

    [Fact]
    public void Load_MistypedColumn_TellsTheNearOne()
    {
        using var folder = new AnalystFolder();
        var issue = Assert.Single(folder.Write("cues", "cue\tkind\tframes\tstance\thedgd\nmoot\tverb\tclause\tassert\tyes\n").Load()
            .Issues);
        Assert.EndsWith("(did you mean 'hedged'?)", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_Rows_FitTheSchema()
    {
        foreach (var table in LexiconTables.Default.Names)
        {
            Assert.All(LexiconTables.Default.Rows(table),
                row => Assert.True(RowChecks.CellProblem(table, row) is null, $"{table}:{row.Line}: {RowChecks.CellProblem(table, row)}"));
        }
    }

    [Fact]
    public void Load_AnalystAbbreviation_EndsNoSentence()
    {
        using var folder = new AnalystFolder();
        var lexicon = folder.Write("abbreviations", "word\tclass\nObl\ttitle\n").Load();
        Assert.Equal(2, Sentences(LexiconTables.Default));
        Assert.Equal(1, Sentences(lexicon));

        static int Sentences(LexiconTables lexicon) =>
            Assert.Single(ReadAll(lexicon, "They came from Obl. Lugansk to talk.")).Text.Sentences.Count;
    }

    [Fact]
    public void Load_AnalystGivenName_MakesAByline()
    {
        using var folder = new AnalystFolder();
        var lexicon = folder.Write("context-words", "id\tclass\tinflect\twords\nmine\tgiven-name\t\tZorvika\n").Load();
        const string Text = "Talks go on in Vienna\n\nZorvika Quill and Zorvika Vole in Kyiv\n\nThe talks went on all day, the envoy said, and will go on.\n";
        Assert.DoesNotContain(Assert.Single(ReadAll(LexiconTables.Default, Text)).Text.Blocks, block => block.IsByline);
        Assert.Contains(Assert.Single(ReadAll(lexicon, Text)).Text.Blocks, block => block.IsByline);
    }

    private static List<Document> ReadAll(LexiconTables lexicon, string text)
    {
        var issues = new List<Issue>();
        var line = System.Text.Json.JsonSerializer.Serialize(new { text }) + "\n";
        return [.. new Annotator(lexicon).Source.Read(["-"], issues, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line)))];
    }

    [Theory]
    [InlineData("x-men\torganisation\tKremlin\t\n", "lexicon-alias")]
    [InlineData("X men\torganisation\tX Men\t\n", "lexicon-id")]
    [InlineData("x-men\tperson\tXavier Menzel\tRUS president 2020-13..\n", "lexicon-office")]
    [InlineData("x-men\tperson\tXavier Menzel\tRUS janitor 2020..\n", "lexicon-office")]
    public void Check_DoubtfulRow_IsReported(string row, string kind)
    {
        using var folder = new AnalystFolder();
        var issue = Assert.Single(LexiconCheck.Run(folder.Write("actors", "id\ttype\tname\toffices\n" + row).Load()));
        Assert.Equal((kind, 2), (issue.Kind, (int?)issue.Line));
    }

    [Fact]
    public void Suggest_UnknownName_GivesARowThatCoversIt()
    {
        const string Text = "The Aurora Pact agreed. Leaders of the Aurora Pact met.";
        var suggestion = NameSuggestions.Rank([(Text, Reader.Default.Read(Text).Names)])[0];
        Assert.Equal(("Aurora Pact", 2, 1), (suggestion.Name, suggestion.Count, suggestion.Documents));
        using var folder = new AnalystFolder();
        var reading = new Reader(folder.Write("actors", NameSuggestion.Columns + "\n" + suggestion.Row + "\n").Load()).Read(Text);
        Assert.Equal(2, reading.Mentions.Count(mention => mention.Actor == "aurora-pact"));
        Assert.Empty(reading.Names);
    }
}
