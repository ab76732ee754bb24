using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>The first rows of a table as a notebook shows them (<see cref="Table{TRow}.Look"/>).</summary>
/// <typeparam name="TColumns">What is shown of a row.</typeparam>
[TypeFormatterSource(typeof(ShowableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TableLook<TColumns> : IShowable
{
    private static readonly IReadOnlyList<Column> ShownColumns = Column.Of(typeof(TColumns));

    private readonly string _title;
    private readonly IReadOnlyList<object?> _first;
    private readonly int _count;

    internal TableLook(string title, IEnumerable<TColumns> first, int count) =>
        (_title, _first, _count) = (title, [.. first.Select(row => (object?)row)], count);

    /// <summary>Title and first rows as plain text.</summary>
    public override string ToString() => TableView.ToText(_title, ShownColumns, _first, _count);

    string IShowable.ToHtml() => TableView.ToHtml(_title, ShownColumns, _first, _count);

    string IShowable.ToText() => ToString();
}
