using NotebookHost.Libraries;
using NotebookHost.Libraries.Packages;

namespace NotebookHost.Engine;

internal sealed record CellEngineOptions
{
    /// <summary>The notebook's folder: what <c>#r</c> and <c>#load</c> are relative to.</summary>
    public required string BaseDirectory { get; init; }

    /// <summary>The libraries that cells load; engines of one process may share them.</summary>
    public LibraryStore Libraries { get; init; } = new();

    /// <summary>
    /// Put checks into loops and functions, so that an interrupt ends them. Costs a second look at each cell that has any;
    /// who ends the whole process anyway can do without.
    /// </summary>
    public bool Stoppable { get; init; } = true;

    public PackageResolver Packages { get; init; } = new();
}
