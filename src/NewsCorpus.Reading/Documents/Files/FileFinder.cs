using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>
/// Finds the files to read: a typed file itself, or all texts below a typed folder in ordinal order of relative path.
/// Hidden files, <c>README.md</c> and folders named <c>lexicon</c> are no documents.
/// </summary>
internal sealed class FileFinder(ICollection<Issue> issues)
{
    /// <summary>The files at or below a path; what is left out is reported.</summary>
    public IReadOnlyList<FoundFile> Find(string typed)
    {
        if (Directory.Exists(typed)) return InFolder(typed);
        if (!File.Exists(typed))
        {
            issues.Add(new Issue(IssueSeverity.Error, Slashes(typed), null, null, "not-found", "there is no such file or folder"));
            return [];
        }

        // A pipe such as /dev/fd/63 has no extension and is still what the user asked for.
        var reader = DocumentReaders.Of(typed) ?? (Path.GetExtension(typed).Length == 0 ? PlainTextReader.Instance : null);
        if (reader is not null) return [new FoundFile(typed, Slashes(typed), Path.GetFileName(typed), reader)];
        var extension = DocumentReaders.ExtensionOf(typed);
        issues.Add(new Issue(IssueSeverity.Error, Slashes(typed), 1, null, "unknown-format",
            $"'{extension}' is not a format that is read; {DocumentReaders.Advice(extension)}"));
        return [];
    }

    private List<FoundFile> InFolder(string typed)
    {
        var all = new List<string>();
        Collect(typed, "", all, []);
        all.Sort(StringComparer.Ordinal);
        var prefix = Slashes(typed).TrimEnd('/') + "/";
        var found = new List<FoundFile>();
        var others = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var relative in all)
        {
            if (DocumentReaders.Of(relative) is { } reader)
            {
                found.Add(new FoundFile(Path.Combine(typed, relative), prefix + relative, relative, reader));
                continue;
            }

            var extension = DocumentReaders.ExtensionOf(relative);
            if (!others.TryGetValue(extension, out var same)) others.Add(extension, same = []);
            same.Add(prefix + relative);
        }

        foreach (var extension in others.Keys.Order(StringComparer.Ordinal)) ReportUnknown(extension, others[extension]);
        return found;
    }

    private void ReportUnknown(string extension, List<string> files)
    {
        var name = extension.Length == 0 ? "a file without extension" : $"'{extension}'";
        var number = files.Count == 1 ? "" : $" ({files.Count} such files)";
        issues.Add(new Issue(IssueSeverity.Warning, files[0], null, null, "unknown-format",
            $"{name} is not read{number}; {DocumentReaders.Advice(extension)}"));
    }

    // `above` holds the real folders on the way down, so that a link to one of them ends the descent.
    private void Collect(string root, string relative, List<string> files, List<string> above)
    {
        var folder = new DirectoryInfo(Path.Combine(root, relative));
        try
        {
            var real = folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
            if (above.Contains(real)) return;
            above.Add(real);
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (IsHidden(entry)) continue;
                var below = relative.Length == 0 ? entry.Name : relative + "/" + entry.Name;
                if ((entry.Attributes & FileAttributes.Directory) != 0)
                {
                    if (!entry.Name.Equals("lexicon", StringComparison.OrdinalIgnoreCase)) Collect(root, below, files, above);
                }
                else if (!entry.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
                {
                    files.Add(below);
                }
            }

            above.RemoveAt(above.Count - 1);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            issues.Add(new Issue(IssueSeverity.Error, Slashes(Path.Combine(root, relative)), null, null, "unreadable",
                "the folder cannot be read: " + Reason(problem)));
        }
    }

    /// <summary>Why a file could not be opened, without the absolute path that system messages carry.</summary>
    public static string Reason(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more, or a link leads nowhere",
        PathTooLongException => "its path is too long",
        _ => "an input error occurred; it may be locked, damaged or larger than 2 GB",
    };

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.')
        || (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0
        || entry.Name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || entry.Name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    private static string Slashes(string path) =>
        Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
