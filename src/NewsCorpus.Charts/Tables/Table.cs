using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
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
    private const int RowsOfPart = 500;

    private readonly IReadOnlyList<TRow> _rows;

    /// <summary>A table of rows that never change.</summary>
    internal Table(string title, IReadOnlyList<TRow> rows) => (Title, _rows) = (title, rows);

    /// <summary>What the rows are, in a few words.</summary>
    public string Title { get; }

    /// <summary>
    /// Column headers as shown: "Per thousand words" for a property <c>PerThousandWords</c>. Files use the property's name in camelCase.
    /// </summary>
    public IReadOnlyList<string> Columns => [.. RowColumns.Select(c => c.Header)];

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The row at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not less than <see cref="Count"/>.</exception>
    public TRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Some of what the rows hold, to look at in a notebook: it shows the first 20 and how many more there are, and no other row is read.
    /// </summary>
    /// <param name="title">What is shown, in a few words.</param>
    /// <param name="columns">
    /// Gives what is shown of a row; its public properties become the columns, and null an empty cell. It is called at once.
    /// </param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public TableLook<TColumns> Look<TColumns>(string title, Func<TRow, TColumns> columns)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(columns);
        return new TableLook<TColumns>(title, [.. _rows.Take(TableView.MaxRows).Select(columns)], Count);
    }

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
        var format = OutputFile.Format(path, ".csv", ".json");
        if (!IsWrittenAt(path)) OutputFile.WriteBytes(path, file => WriteFile(format, file));
        return this;
    }

    /// <summary>Writes what <see cref="Save"/> writes.</summary>
    /// <param name="format"><c>.csv</c> or <c>.json</c>.</param>
    /// <param name="file">Where it goes.</param>
    internal void WriteFile(string format, Stream file)
    {
        if (_rows is IWrittenRows written && written.TryWrite(format, file)) return;
        // A row at a time: a large table as one string would stand in memory twice.
        OutputFile.WriteText(file, format, format == ".csv" ? WriteCsv : WriteJson);
    }

    /// <summary>True where it is known, without a look at rows, that a file is what <see cref="Save"/> would write.</summary>
    internal bool IsWrittenAt(string path)
    {
        var format = Path.GetExtension(path).ToLowerInvariant();
        return _rows is IWrittenRows written && OutputFile.Holds(path, file => written.IsWritten(format, file));
    }

    private void WriteCsv(TextWriter csv)
    {
        Csv.WriteRecord(csv, [.. RowColumns.Select(column => Csv.Field(column.Name))]);
        // Each core fills some of the buffers, again and again: those of a whole table would be larger than its rows.
        var buffers = Enumerable.Range(0, _rows.Count <= RowsOfPart ? 1 : 4 * Environment.ProcessorCount)
            .Select(_ => new CsvLines()).ToArray();
        for (var start = 0; start < _rows.Count; start += buffers.Length * RowsOfPart)
        {
            if (buffers.Length == 1) Fill(buffers[0], start);
            else Parallel.For(0, buffers.Length, i => Fill(buffers[i], start + (i * RowsOfPart)));
            foreach (var lines in buffers)
            {
                csv.Write(lines.Written);
                lines.Clear();
            }
        }

        foreach (var lines in buffers) lines.Dispose();
    }

    // On few calls hangs much: it must not wait until the runtime thinks it worth to be compiled well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(CsvLines lines, int first)
    {
        var (columns, end) = (CsvColumns<TRow>.All, Math.Min(first + RowsOfPart, _rows.Count));
        for (var at = first; at < end; at++)
        {
            var row = _rows[at];
            foreach (var write in columns) write(row, lines);
            lines.EndLine();
        }
    }

    private void WriteJson(TextWriter json) => TableJson.Write(json, RowColumns, _rows.Select(row => (object?)row));

    /// <summary>Title and first rows as plain text.</summary>
    public override string ToString() => TableView.ToText(Title, RowColumns, First, Count);

    string IShowable.ToHtml() => TableView.ToHtml(Title, RowColumns, First, Count);

    string IShowable.ToText() => ToString();

    private IReadOnlyList<object?> First => [.. _rows.Take(TableView.MaxRows).Select(row => (object?)row)];
}
