using System.Collections;

namespace NewsCorpus.Charts.Tables;

/// <summary>
/// Rows that are made when they are looked at, out of cells in large blocks: of a table of half a million rows, objects and strings would
/// fill the memory, and most of them nobody looks at twice.
/// </summary>
/// <typeparam name="TCell">What a row is made of.</typeparam>
/// <typeparam name="TRow">The row.</typeparam>
internal sealed class PackedRows<TCell, TRow> : IReadOnlyList<TRow>, IWrittenRows
    where TCell : struct
    where TRow : class
{
    private readonly List<TCell[]> _blocks = [];
    private readonly List<int> _starts = [];
    private readonly Func<TCell, TRow?, TRow> _make;
    private readonly IWrittenRows? _file;

    /// <summary>The rows of some parts, one part after the other.</summary>
    /// <param name="parts">The cells of the rows.</param>
    /// <param name="make">Makes a row; the one before it may have strings to share.</param>
    /// <param name="file">Their files that were kept; null where none were.</param>
    public PackedRows(IEnumerable<IEnumerable<TCell[]>> parts, Func<TCell, TRow?, TRow> make, IWrittenRows? file)
    {
        (_make, _file) = (make, file);
        foreach (var block in parts.SelectMany(blocks => blocks))
        {
            _blocks.Add(block);
            _starts.Add(Count);
            Count += block.Length;
        }
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public TRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var block = _starts.BinarySearch(index) is var found && found < 0 ? ~found - 1 : found;
            return _make(_blocks[block][index - _starts[block]], null);
        }
    }

    /// <inheritdoc/>
    public bool TryWrite(string format, Stream file) => _file?.TryWrite(format, file) is true;

    /// <inheritdoc/>
    public bool IsWritten(string format, Stream file) => _file?.IsWritten(format, file) is true;

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        TRow? last = null;
        foreach (var block in _blocks)
        foreach (var cell in block) yield return last = _make(cell, last);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What packed rows are made of.</summary>
internal static class PackedRows
{
    // Smaller than what the collector takes for a large object.
    private const int CellsOfBlock = 1_024;

    /// <summary>Cells in blocks.</summary>
    public static List<TCell[]> Pack<TCell>(IEnumerable<TCell> cells) => [.. cells.Chunk(CellsOfBlock)];
}
