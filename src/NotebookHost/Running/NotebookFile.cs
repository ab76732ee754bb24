using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>A notebook to run, and the file it came from.</summary>
internal sealed class NotebookFile
{
    private readonly byte[] _original = [];
    private readonly string _path;
    private readonly Notebook? _notebook;

    public NotebookFile(string name)
    {
        Name = name.Replace('\\', '/');
        _path = Path.GetFullPath(name);
        try
        {
            _original = File.ReadAllBytes(_path);
            _notebook = Notebook.Parse(_original);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotebookFormatException)
        {
            Problem = exception is FileNotFoundException or DirectoryNotFoundException
                ? $"{Name} does not exist"
                : $"{Name}: {exception.Message}";
        }
    }

    /// <summary>As it was given.</summary>
    public string Name { get; }

    public string Folder => Path.GetDirectoryName(_path)!;

    /// <summary>Why the file cannot be run; null when it can.</summary>
    public string? Problem { get; }

    public Notebook Notebook => _notebook ?? throw new InvalidOperationException(Problem);

    /// <summary>
    /// Writes the notebook as it is now, completely or not at all: over the original, or as a copy into a folder. A file
    /// that would not change is not touched.
    /// </summary>
    /// <returns>What was done, in a word.</returns>
    public string Save(string? copiesFolder)
    {
        var target = copiesFolder is null ? _path : Path.Combine(copiesFolder, Path.GetFileName(_path));
        var bytes = Notebook.ToBytes();
        if (copiesFolder is null && bytes.AsSpan().SequenceEqual(_original))
            return "unchanged";
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = target + ".tmp";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, target, overwrite: true);
        return copiesFolder is null ? "updated" : "written";
    }
}
