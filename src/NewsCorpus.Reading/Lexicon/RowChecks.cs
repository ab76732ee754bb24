using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Lexicon;

/// <summary>Checks an analyst's table when it is loaded: what cannot be used is reported with its file and line.</summary>
internal static class RowChecks
{
    /// <summary>The id of a row: its first column.</summary>
    public static string Id(LexiconRow row) => row[row.Columns[0]];

    /// <summary>Whether a table is one that the library reads and its header names the id; unknown columns are reported.</summary>
    public static bool Fits(string name, TsvTable table, IReadOnlyList<string>? defaults, ICollection<Issue> issues)
    {
        if (TableSchema.Columns(name, defaults) is not { } known)
        {
            issues.Add(Warning(table.File, 1, "lexicon-table", $"there is no table '{name}'; the file is left out"));
            return false;
        }

        if (table.Columns.Count == 0) return false;
        if (table.Columns[0] != known[0])
        {
            issues.Add(new Issue(IssueSeverity.Error, table.File, table.HeaderLine, null, "lexicon-column",
                $"the first line must name the columns, '{known[0]}' first ({string.Join(", ", known)}); the file is left out"));
            return false;
        }

        foreach (var column in table.Columns.Where(column => !known.Contains(column)))
        {
            issues.Add(Warning(table.File, table.HeaderLine, "lexicon-column",
                $"unknown column '{column}' is not read; known are {string.Join(", ", known)}"
                + (NearestWord.To(column, known.Except(table.Columns)) is { } near ? $" (did you mean '{near}'?)" : "")));
        }

        return true;
    }

    /// <summary>The rows that can be used.</summary>
    public static IReadOnlyList<LexiconRow> Usable(string name, TsvTable table, ICollection<Issue> issues)
    {
        var isActors = TableSchema.ActorTables.Contains(name);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var usable = new List<LexiconRow>();
        foreach (var row in table.Rows)
        {
            var id = Id(row);
            if (id.Length == 0)
            {
                issues.Add(Error(row, "lexicon-id", "the line has no id; it is left out"));
            }
            else if (isActors && !id.StartsWith('-') && TypeProblem(name, row) is { } problem)
            {
                issues.Add(Error(row, "lexicon-type", problem));
            }
            else if (isActors && lines.TryGetValue(id, out var first))
            {
                issues.Add(Error(row, "lexicon-duplicate", $"'{id}' stands in line {first} already; the line is left out"));
            }
            else if (!id.StartsWith('-') && CellProblem(name, row) is { } wrong)
            {
                issues.Add(Error(row, "lexicon-value", $"'{id}': {wrong}; the line is left out"));
            }
            else
            {
                lines.TryAdd(id, row.Line);
                usable.Add(row);
            }
        }

        return usable;
    }

    /// <summary>What is wrong with the first cell of a row that does not fit the schema; null where all fit.</summary>
    public static string? CellProblem(string table, LexiconRow row) =>
        TableSchema.Rules(table).Select(rule => rule.Problem(row)).FirstOrDefault(problem => problem is not null);

    private static string? TypeProblem(string table, LexiconRow row)
    {
        var type = row["type"];
        if (type.Length == 0 && table == "actors")
        {
            return $"the line has no type ({string.Join(", ", TableSchema.ActorTypes)}); it is left out";
        }

        return type.Length == 0 || TableSchema.ActorTypes.Contains(type)
            ? null
            : $"unknown type '{type}' ({string.Join(", ", TableSchema.ActorTypes)}); the line is left out";
    }

    private static Issue Error(LexiconRow row, string kind, string message) =>
        new(IssueSeverity.Error, row.File, row.Line, null, kind, message);

    private static Issue Warning(string file, int line, string kind, string message) =>
        new(IssueSeverity.Warning, file, line, null, kind, message);
}
