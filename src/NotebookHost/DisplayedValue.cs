using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost;

/// <summary>Something shown below a cell that can be replaced, such as the progress of long work.</summary>
public sealed class DisplayedValue
{
    private readonly CellContext? _cell;
    private readonly IReadOnlyList<string> _mimeTypes;
    private readonly string _id;

    internal DisplayedValue(CellContext? cell, IReadOnlyList<string> mimeTypes)
    {
        _cell = cell;
        _mimeTypes = mimeTypes;
        _id = cell?.NextDisplayId() ?? "";
    }

    /// <summary>Replaces what was shown, in place, also from a later cell.</summary>
    /// <param name="value">The value to show instead.</param>
    public void Update(object? value)
    {
        // A later cell has an output of its own; the one that showed the value may have ended.
        var cell = CellContext.Current ?? _cell;
        if (cell is null)
            return;
        var bundle = cell.Formatter.Format(value, _mimeTypes);
        cell.Output.Send(sink => sink.UpdateDisplay(bundle, _id));
    }

    internal void Show(object? value)
    {
        if (_cell is null)
            return;
        var bundle = _cell.Formatter.Format(value, _mimeTypes);
        _cell.Output.Send(sink => sink.Display(bundle, _id));
    }
}
