using System.CommandLine;
using System.Globalization;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus query</c>: the rows of a SQL query on a store, as CSV on standard output.</summary>
internal static class QueryCommand
{
    public static Command Create(HelpWithExamples help)
    {
        var store = new Argument<string>("store") { Description = "The store's file, made by newscorpus index." };
        var sql = new Argument<string>("sql") { Description = "A query in DuckDB's SQL." };
        var command = new Command("query", "Prints the rows of a SQL query on a store as CSV.") { store, sql };
        help.Add(command, """
            Tables: texts, sentences, mentions, names, dates, statements; with claims also claims, claim_statements,
            withheld_statements, links, possible_links, events, unlisted_mentions, origins, voices, overview, blocks,
            unlisted_names, keywords, densities, co_mentions, citations, themes, counts.

            Examples:
              newscorpus query corpus.duckdb "SELECT name, count(*) AS n FROM mentions GROUP BY name ORDER BY n DESC LIMIT 10"
              newscorpus query corpus.duckdb "DESCRIBE mentions"
            """);
        command.SetAction(result => Run(result.GetRequiredValue(store), result.GetRequiredValue(sql)));
        return command;
    }

    private static int Run(string store, string sql)
    {
        try
        {
            var frame = CorpusStore.Query(store, sql);
            using var csv = new StringWriter(CultureInfo.InvariantCulture);
            Csv.WriteRecord(csv, [.. frame.Columns.Select(column => Csv.Field(column.Name))]);
            foreach (var row in frame.Rows)
            {
                Csv.WriteRecord(csv, [.. row.Select(value => Csv.Field(value is string text ? Csv.Guard(text) : Cell.Text(value)))]);
            }

            Console.Out.Write(csv);
            return ExitCodes.Done;
        }
        catch (ArgumentException problem)
        {
            return ErrorLine.Print(ExitCodes.Usage, problem.Message);
        }
        catch (IOException problem)
        {
            return ErrorLine.Print(ExitCodes.Failed, problem.Message);
        }
    }
}
