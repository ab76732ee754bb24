namespace NewsCorpus.Reading.Documents;

/// <summary>How a file is read.</summary>
internal enum FileFormat
{
    /// <summary>One document, perhaps with front matter.</summary>
    Text,

    /// <summary>A page whose main text is the document.</summary>
    Html,

    /// <summary>One document a line.</summary>
    JsonLines,
}

/// <summary>A file that is to be read.</summary>
/// <param name="FullPath">Where the system finds it.</param>
/// <param name="Shown">The path as typed plus the relative path, with <c>/</c>.</param>
/// <param name="Relative">The path below the folder that was typed, with <c>/</c>; the file name for a typed file.</param>
/// <param name="Format">How it is read.</param>
internal readonly record struct FoundFile(string FullPath, string Shown, string Relative, FileFormat Format)
{
    /// <summary>The file name without its extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Relative);
}
