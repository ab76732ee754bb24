using Xunit;

namespace NewsCorpus.Cli.Tests;

public sealed class IndexCommandTest
{
    [Fact]
    public void Index_ThenQuery_GivesTheRowsAsCsv()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/a.txt", "Moscow denied it on 7 March 2024. \"=1+1\" said Vladimir Putin.");
        var index = CommandLine.Run(folder.Path, "index", "texts", "--store", "s.duckdb", "--parquet", "tables", "--arrow", "tables");
        Assert.Equal((0, "s.duckdb: 1 read, 0 kept, 0 removed"), (index.ExitCode, index.Errors.Split(';')[0].Trim()));
        Assert.Equal(0, CommandLine.Run(folder.Path, "index", "texts", "--store", "s.duckdb").ExitCode);
        var query = CommandLine.Run(
            folder.Path, "query", "s.duckdb",
            "SELECT document, actor, count(*) AS n, '=1+1' AS f FROM mentions GROUP BY ALL ORDER BY actor");
        Assert.Equal("document,actor,n,f\na,RUS,1,'=1+1\na,vladimir-putin,1,'=1+1\n", query.Output.ReplaceLineEndings("\n"));
        string[] tables = ["texts", "sentences", "mentions", "names", "dates", "statements", "claims", "claim_statements", "links"];
        foreach (var table in tables)
        {
            Assert.True(File.Exists(Path.Combine(folder.Path, "tables", table + ".arrow")), table);
            var parquet = CommandLine.Run(
                folder.Path, "query", "s.duckdb",
                $"SELECT count(*) - (SELECT count(*) FROM {table}) AS n FROM 'tables/{table}.parquet'");
            Assert.Equal("n\n0\n", parquet.Output.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void Query_ThatIsWrong_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/a.txt", "Moscow denied it.");
        CommandLine.Run(folder.Path, "index", "texts", "--store", "s.duckdb");
        var result = CommandLine.Run(folder.Path, "query", "s.duckdb", "DROP TABLE texts");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("read-only", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run(folder.Path, "query", "none.duckdb", "SELECT 1").ExitCode);
    }

    [Fact]
    public void Index_OfNothing_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var result = CommandLine.Run(folder.Path, "index", "nowhere", "--store", "s.duckdb");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nowhere", result.Errors, StringComparison.Ordinal);
    }
}
