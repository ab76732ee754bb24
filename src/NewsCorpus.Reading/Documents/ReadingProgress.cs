using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Reading.Documents;

/// <summary>A memory that knows nothing and counts what is read.</summary>
internal sealed class ReadingProgress : IDocumentMemory
{
    private int _texts;

    /// <summary>How far the reading is.</summary>
    public ReadingMeter Meter { get; } = new();

    /// <summary>How many texts were read.</summary>
    public int Texts => Volatile.Read(ref _texts);

    /// <inheritdoc/>
    public bool Skips(FoundFile file, HashSet<string> ids)
    {
        Meter.Begin(new FileInfo(file.FullPath) is { Exists: true } info ? info.Length : 0);
        return false;
    }

    /// <inheritdoc/>
    public bool Recalls(RawText raw, HashSet<string> ids, out Document? document)
    {
        document = null;
        Meter.Add(raw);
        return false;
    }

    /// <inheritdoc/>
    public void Keep(RawText raw, Document document) => Interlocked.Increment(ref _texts);
}
