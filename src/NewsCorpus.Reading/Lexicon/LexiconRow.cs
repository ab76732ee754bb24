namespace NewsCorpus.Reading.Lexicon;

/// <summary>One row of a dictionary table.</summary>
/// <param name="File">The file that it came from, as it should be named to the analyst.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Cells">Column name to text; trimmed, never null.</param>
internal sealed record LexiconRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a column; empty where the table or the line lacks it.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    /// <summary>The parts of a column between bars ("Moscow|Kremlin"), trimmed, without empty ones.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The value that a column names; null where it names none.</summary>
    public T? Value<T>(string column)
        where T : struct, Enum => EnumName.Parse<T>(this[column]);
}
