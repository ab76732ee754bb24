using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Reports.Model;

/// <summary>What a column can be filtered by.</summary>
internal enum Facet
{
    None,
    Actor,
    Outlet,
    Date,
    Stance,
}

/// <summary>A column of a table of the report.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="IsNumeric">Whether it holds numbers.</param>
/// <param name="Facet">What it can be filtered by.</param>
/// <param name="IsSource">Whether it names the text that a row comes from, and so leads there.</param>
internal sealed record TableColumn(string Header, bool IsNumeric, Facet Facet = Facet.None, bool IsSource = false)
{
    /// <summary>Whether its cells lead to the places of their row.</summary>
    public bool LeadsBack => IsNumeric || IsSource;
}

/// <summary>A row: its cells, and the places that its numbers were counted at, looked up only where the row is shown.</summary>
internal sealed class TableRow(IReadOnlyList<object?> cells, Func<IReadOnlyList<Place>> places)
{
    private readonly Lazy<IReadOnlyList<Place>> _places = new(places);

    public IReadOnlyList<object?> Cells { get; } = cells;

    public IReadOnlyList<Place> Places => _places.Value;
}

/// <summary>A table of the report. All rows are in its CSV and in the workbook; the other formats show the first ones.</summary>
/// <param name="Name">Its name in files, in kebab case.</param>
/// <param name="Title">What the rows are.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">All rows.</param>
/// <param name="SaveCsv">Writes the rows with all their fields to a path that ends in <c>.csv</c>.</param>
internal sealed record DataTable(
    string Name, string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, Action<string> SaveCsv) : ReportBlock;

/// <summary>Makes a table of the report of a table of the library, column by column.</summary>
internal sealed class TableBuilder<T>(string name, Table<T> table)
{
    private readonly List<TableColumn> _columns = [];
    private readonly List<Func<T, object?>> _values = [];
    private Func<T, IReadOnlyList<Place>> _places = _ => [];

    public TableBuilder<T> Column(string header, Func<T, object?> value, Facet facet = Facet.None) =>
        Add(new TableColumn(header, false, facet), value);

    public TableBuilder<T> Number(string header, Func<T, object?> value) => Add(new TableColumn(header, true), value);

    /// <summary>The text that a row comes from.</summary>
    public TableBuilder<T> Source(string header, Func<T, object?> value) => Add(new TableColumn(header, false, IsSource: true), value);

    /// <summary>Where the numbers of a row were counted.</summary>
    public TableBuilder<T> At(Func<T, IReadOnlyList<Place>> places)
    {
        _places = places;
        return this;
    }

    public DataTable Build() => new(
        name, table.Title, _columns,
        [.. table.Select(row => new TableRow([.. _values.Select(value => value(row))], () => _places(row)))],
        path => table.Save(path));

    private TableBuilder<T> Add(TableColumn column, Func<T, object?> value)
    {
        _columns.Add(column);
        _values.Add(value);
        return this;
    }
}
