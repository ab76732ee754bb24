using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>A dictionary table as it was read.</summary>
/// <param name="File">The file, as it should be named to the analyst.</param>
/// <param name="HeaderLine">The line of the column names, from 1; 0 where the file has none.</param>
/// <param name="Columns">The column names.</param>
/// <param name="Rows">The rows that fit.</param>
internal sealed record TsvTable(string File, int HeaderLine, IReadOnlyList<string> Columns, IReadOnlyList<LexiconRow> Rows);

/// <summary>
/// Reads a dictionary table: tab-separated, the first line that is not a comment names the columns, <c>#</c> starts a
/// comment line. A line that does not fit is reported and left out; the rest is read.
/// </summary>
internal static class TsvReader
{
    public static TsvTable Read(string file, TextReader reader, ICollection<Issue> issues)
    {
        var rows = new List<LexiconRow>();
        string[]? columns = null;
        var header = 0;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.AsSpan().Trim().IsEmpty || text[0] == '#') continue;
            var cells = text.Split('\t', StringSplitOptions.TrimEntries);
            if (columns is null)
            {
                columns = cells;
                header = line;
                ReportTwice(file, line, columns, issues);
            }
            else if (cells.Length > columns.Length)
            {
                issues.Add(new Issue(IssueSeverity.Error, file, line, null, "lexicon-line",
                    $"{cells.Length} cells where the table has {columns.Length} columns ({string.Join(", ", columns)}); "
                    + "the line is left out"));
            }
            else
            {
                rows.Add(new LexiconRow(file, line, columns, cells));
            }
        }

        return new TsvTable(file, header, columns ?? [], rows);
    }

    private static void ReportTwice(string file, int line, string[] columns, ICollection<Issue> issues)
    {
        foreach (var column in columns.GroupBy(column => column, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            issues.Add(new Issue(IssueSeverity.Warning, file, line, null, "lexicon-column",
                $"the column '{column.Key}' stands twice; the last one is read"));
        }
    }
}
