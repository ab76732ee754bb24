using NewsCorpus.Reading.Actors;
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
    public void Load_BadLine_IsReportedWithItsLine(string table, string content, string kind, int line)
    {
        using var folder = new AnalystFolder();
        var issue = Assert.Single(folder.Write(table, content).Load().Issues);
        Assert.Equal((kind, line), (issue.Kind, (int?)issue.Line));
        Assert.EndsWith(table + ".tsv", issue.Path);
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
