namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A file that is to be read.</summary>
/// <param name="FullPath">Where the system finds it.</param>
/// <param name="Shown">The path as typed plus the relative path, with <c>/</c>.</param>
/// <param name="Relative">The path below the folder that was typed, with <c>/</c>; the file name for a typed file.</param>
/// <param name="Reader">Reads its kind.</param>
internal sealed record FoundFile(string FullPath, string Shown, string Relative, IDocumentReader Reader)
{
    /// <summary>True for a file packed with gzip.</summary>
    public bool IsPacked => DocumentReaders.IsPacked(Relative);

    /// <summary>The file name without its extension, or its two extensions where it is packed.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(IsPacked ? Relative[..^DocumentReaders.Packed.Length] : Relative);
}
