namespace NewsCorpus.Reading.Lexicon;

/// <summary>One row of a dictionary table.</summary>
/// <param name="File">The file that it came from, as it should be named to the analyst.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Columns">The names of the columns; of two of one name, the last counts.</param>
/// <param name="Values">The text of the first columns; trimmed.</param>
internal sealed record LexiconRow(string File, int Line, IReadOnlyList<string> Columns, IReadOnlyList<string> Values)
{
    /// <summary>The columns that the line has, with their text.</summary>
    public IEnumerable<KeyValuePair<string, string>> Cells =>
        Columns.Take(Values.Count).Distinct(StringComparer.Ordinal).Select(column => KeyValuePair.Create(column, this[column]));

    /// <summary>The text of a column; empty where the table or the line lacks it.</summary>
    public string this[string column]
    {
        get
        {
            // Few enough that looking through them is faster than a table, of which each row would need its own.
            for (var i = Values.Count - 1; i >= 0; i--) if (Columns[i] == column) return Values[i];
            return "";
        }
    }

    /// <summary>The parts of a column between bars ("Moscow|Kremlin"), trimmed, without empty ones.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The value that a column names; null where it names none.</summary>
    public T? Value<T>(string column)
        where T : struct, Enum => EnumName.Parse<T>(this[column]);
}
