using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>
/// Immutable rows with a title. Query it with LINQ and turn the result into a table again with
/// <see cref="TableExtensions.ToTable{TRow}"/>. In a notebook it shows itself (the first 20 rows).
/// </summary>
/// <typeparam name="TRow">A record; its public properties are the columns, in the order of its primary constructor.</typeparam>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Table<TRow> : IReadOnlyList<TRow>, IShowable
{
    // Reading a type's properties is slow, and every table of a type shares them.
    private static readonly IReadOnlyList<Column> RowColumns = Column.Of(typeof(TRow));
    // A long table is written as CSV on all cores, so many rows at a time.
    private const int RowsOfPart = 5_000;

    private readonly ImmutableArray<TRow> _rows;

    internal Table(string title, ImmutableArray<TRow> rows) => (Title, _rows) = (title, rows);

    /// <summary>What the rows are, in a few words.</summary>
    public string Title { get; }

    /// <summary>
    /// Column headers as shown: "Per thousand words" for a property <c>PerThousandWords</c>. Files use the property's name in camelCase.
    /// </summary>
    public IReadOnlyList<string> Columns => [.. RowColumns.Select(c => c.Header)];

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Length;

    /// <summary>The row at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not less than <see cref="Count"/>.</exception>
    public TRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The table as CSV (RFC 4180, LF): a header in camelCase, dates as ISO 8601, fractions with at most four decimals,
    /// null as nothing, lists joined with "; ". Texts that a spreadsheet would run as a formula (first character = + - @,
    /// tab or line break) get an apostrophe in front.
    /// </summary>
    public string ToCsv()
    {
        using var csv = new StringWriter(CultureInfo.InvariantCulture);
        WriteCsv(csv);
        return csv.ToString();
    }

    /// <summary>The table as a JSON array of objects, one a line, with property names in camelCase.</summary>
    public string ToJson()
    {
        using var json = new StringWriter(CultureInfo.InvariantCulture);
        WriteJson(json);
        return json.ToString();
    }

    /// <summary>
    /// Writes the table to a file, whole or not at all, as UTF-8; missing folders are made. CSV begins with a byte order mark, so that
    /// Excel shows its accents.
    /// </summary>
    /// <param name="path">A path that ends in <c>.csv</c> or <c>.json</c>.</param>
    /// <returns>The table, so that a notebook cell can save and show it in one line.</returns>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Table<TRow> Save(string path)
    {
        // A row at a time: a large table as one string would stand in memory twice.
        OutputFile.Write(path, OutputFile.Format(path, ".csv", ".json") == ".csv" ? WriteCsv : WriteJson);
        return this;
    }

    private void WriteCsv(TextWriter csv)
    {
        Csv.WriteRecord(csv, [.. RowColumns.Select(column => Csv.Field(column.Name))]);
        if (_rows.Length <= RowsOfPart)
        {
            WriteCsv(csv, 0, _rows.Length);
            return;
        }

        var parts = Enumerable.Range(0, (_rows.Length + RowsOfPart - 1) / RowsOfPart).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(part =>
            {
                var text = new StringWriter(CultureInfo.InvariantCulture);
                WriteCsv(text, part * RowsOfPart, Math.Min((part + 1) * RowsOfPart, _rows.Length));
                return text.GetStringBuilder();
            });
        foreach (var part in parts) csv.Write(part);
    }

    private void WriteCsv(TextWriter csv, int first, int end)
    {
        var (fields, values) = (new string[RowColumns.Count], new object?[RowColumns.Count]);
        for (var at = first; at < end; at++)
        {
            for (var i = 0; i < fields.Length; i++)
            {
                var value = RowColumns[i].Value(_rows[at]);
                // Rows that follow each other share strings: the sentence that they stand in, say.
                if (value is string && ReferenceEquals(value, values[i])) continue;
                values[i] = value;
                var text = Cell.Text(value);
                fields[i] = Csv.Field(RowColumns[i].IsNumeric ? text : Csv.Guard(text));
            }

            Csv.WriteRecord(csv, fields);
        }
    }

    private void WriteJson(TextWriter json) => TableJson.Write(json, RowColumns, _rows.Select(row => (object?)row));

    /// <summary>Title and first rows as plain text.</summary>
    public override string ToString() => TableView.ToText(Title, RowColumns, Boxed);

    string IShowable.ToHtml() => TableView.ToHtml(Title, RowColumns, Boxed);

    string IShowable.ToText() => ToString();

    private IReadOnlyList<object?> Boxed => [.. _rows.Select(row => (object?)row)];
}
