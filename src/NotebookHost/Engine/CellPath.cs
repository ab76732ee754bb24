using System.Globalization;

namespace NotebookHost.Engine;

/// <summary>The name under which a cell's code appears in errors: <c>Cell 3</c>, as in <c>In [3]</c>.</summary>
internal static class CellPath
{
    private const string Prefix = "Cell ";

    public static string For(int cell) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{cell}");

    /// <summary>
    /// How a source file is called in an error: a cell by its number, a loaded file by its path relative to the
    /// notebook, and null for code that is not the user's.
    /// </summary>
    public static string? Describe(string? file, string baseDirectory)
    {
        if (string.IsNullOrEmpty(file))
            return null;
        var name = Path.GetFileName(file);
        if (name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Prefix.Length), out _))
            return name;
        return Path.GetRelativePath(baseDirectory, file).Replace('\\', '/');
    }
}
