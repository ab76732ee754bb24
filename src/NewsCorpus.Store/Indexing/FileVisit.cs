using NewsCorpus.Reading.Documents.Files;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Indexing;

/// <summary>What one run finds out about a file: its state on disk, and what of it was known.</summary>
/// <param name="Path">The file as messages name it.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Modified">When it was last written, in ticks; 0 where a later change could go unseen.</param>
internal sealed record FileVisit(string Path, long Size, long Modified)
{
    // A change within the grain of a file system's clock leaves the time as it is.
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(2);

    /// <summary>Texts that were read before and stand at another place now.</summary>
    public List<MovedText> Moved { get; } = [];

    /// <summary>What was odd or rejected in it.</summary>
    public List<Issue> Issues { get; } = [];

    /// <summary>The state of a file now.</summary>
    public static FileVisit Of(FoundFile file)
    {
        // What a link leads to is what may have changed.
        var info = File.ResolveLinkTarget(file.FullPath, returnFinalTarget: true) as FileInfo ?? new FileInfo(file.FullPath);
        if (!info.Exists) return new FileVisit(file.Shown, 0, 0);
        var isSettled = info.LastWriteTimeUtc < DateTime.UtcNow - Grain;
        return new FileVisit(file.Shown, info.Length, isSettled ? info.LastWriteTimeUtc.Ticks : 0);
    }
}

/// <summary>A known text at another place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Path">The path that it shows now.</param>
/// <param name="File">Its file now.</param>
/// <param name="Item">Its line or number there.</param>
internal sealed record MovedText(KnownText Text, string Path, string File, long Item);
