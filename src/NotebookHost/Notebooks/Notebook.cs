using System.Text.Json.Nodes;

namespace NotebookHost.Notebooks;

/// <summary>
/// A notebook file (nbformat 4). What this class does not know stays in the file as it was, keys in their order.
/// </summary>
internal sealed class Notebook
{
    private readonly JsonObject _root;
    private readonly List<NotebookCell> _cells;

    private Notebook(JsonObject root, List<NotebookCell> cells)
    {
        _root = root;
        _cells = cells;
    }

    public IReadOnlyList<NotebookCell> Cells => _cells;

    /// <summary>Cells have an id since nbformat 4.5.</summary>
    public bool HasCellIds => _root["nbformat_minor"] is JsonValue minor && minor.TryGetValue<int>(out var number) && number >= 5;

    /// <exception cref="NotebookFormatException">Not a notebook that can be run.</exception>
    public static Notebook Parse(ReadOnlySpan<byte> utf8)
    {
        if (CanonicalJson.Parse(utf8) is not JsonObject root || root["cells"] is not JsonArray cells)
            throw new NotebookFormatException("not a notebook: it has no list of cells");
        if (root["nbformat"] is not JsonValue version || !version.TryGetValue<int>(out var major) || major != 4)
            throw new NotebookFormatException("not a notebook of format 4");
        return new Notebook(root, [.. cells.Select(NotebookCell.From)]);
    }

    public byte[] ToBytes() => CanonicalJson.Write(_root);

    /// <summary>Adds a cell after another one, or at the start.</summary>
    public void InsertAfter(NotebookCell? cell, NotebookCell added)
    {
        var index = cell is null ? 0 : _cells.IndexOf(cell) + 1;
        _cells.Insert(index, added);
        _root["cells"]!.AsArray().Insert(index, added.Json);
    }

    public void Remove(NotebookCell cell)
    {
        _cells.Remove(cell);
        _root["cells"]!.AsArray().Remove(cell.Json);
    }
}
