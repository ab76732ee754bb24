using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Reading.Documents;

/// <summary>How many bytes of some files were read. One thread counts, another may look.</summary>
internal sealed class ReadingMeter
{
    private long _before;
    private long _size;
    private long _inFile;

    /// <summary>Bytes of the files before the one in work, and of that as many as its texts have so far.</summary>
    public long Bytes => Interlocked.Read(ref _before) + Math.Min(Interlocked.Read(ref _inFile), Interlocked.Read(ref _size));

    /// <summary>The bytes of all files below some paths; 0 where standard input is among them.</summary>
    public static long TotalOf(IReadOnlyList<string> paths) => paths.Contains("-") ? 0 : paths.SelectMany(new FileFinder([]).Find)
        .Sum(file => new FileInfo(file.FullPath) is { Exists: true } info ? info.Length : 0);

    /// <summary>A file of some bytes is read; those before it are done.</summary>
    public void Begin(long size)
    {
        Interlocked.Add(ref _before, _size);
        Interlocked.Exchange(ref _inFile, 0);
        Interlocked.Exchange(ref _size, size);
    }

    /// <summary>A text of the file was read.</summary>
    public void Add(RawText raw) => Interlocked.Add(ref _inFile, System.Text.Encoding.UTF8.GetByteCount(raw.Text));
}
