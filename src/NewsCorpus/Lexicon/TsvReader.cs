using NewsCorpus.Issues;

namespace NewsCorpus.Lexicon;

/// <summary>
/// Reads a dictionary table: tab-separated, the first line that is not a comment names the columns, <c>#</c> starts a
/// comment line. A line that does not fit is reported and left out; the rest is read.
/// </summary>
internal static class TsvReader
{
    public static IReadOnlyList<LexiconRow> Read(string file, TextReader reader, ICollection<Issue> issues)
    {
        var rows = new List<LexiconRow>();
        string[]? columns = null;
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text.AsSpan().TrimStart().IsEmpty || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (columns is null)
            {
                columns = cells.Select(cell => cell.Trim()).ToArray();
            }
            else if (cells.Length > columns.Length)
            {
                issues.Add(new Issue(IssueSeverity.Error, file, line, null, "lexicon-line",
                    $"{cells.Length} cells where the table has {columns.Length} columns ({string.Join(", ", columns)}); the line is left out"));
            }
            else
            {
                var named = new Dictionary<string, string>(StringComparer.Ordinal);
                for (var i = 0; i < cells.Length; i++) named[columns[i]] = cells[i].Trim();
                rows.Add(new LexiconRow(file, line, named));
            }
        }

        return rows;
    }
}
