using System.Collections.Concurrent;
using System.Globalization;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Documents.Files;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Indexing;

/// <summary>
/// Compares a corpus with what the store holds of it. A file of the same size and time is skipped if its texts would get the same ids
/// again; in the others, texts that were read before are not read again. One thread reads; another takes over what it finds.
/// </summary>
internal sealed class StoreMemory : IDocumentMemory
{
    private readonly IReadOnlyDictionary<string, KnownFile> _files;
    private readonly Lazy<Dictionary<Guid, KnownText>> _byKey;
    private readonly Dictionary<Guid, KnownText> _byLine;
    // A line without id has its id from its place.
    private readonly Dictionary<(string File, long Item), KnownText> _byPlace = [];
    private readonly IssueLog _issues;
    private readonly List<FileVisit> _visits = [];
    private int _issuesBefore;

    public StoreMemory(IReadOnlyDictionary<string, KnownFile> files, IReadOnlyList<KnownText> texts, IssueLog issues)
    {
        (_files, _issues) = (files, issues);
        // Keys cover the id, which no two texts share.
        _byKey = new(() => texts.Where(text => text.Key is not null).ToDictionary(text => text.Key!.Value));
        _byLine = new(texts.Count);
        foreach (var text in texts)
        {
            if (text.Line is not { } line) continue;
            if (text.HasGivenId) _byLine.TryAdd(line, text);
            else _byPlace.TryAdd((text.File, text.Item), text);
        }
    }

    /// <summary>The files that were found, in order; read it when the reading has ended.</summary>
    public HashSet<string> Found { get; } = new(StringComparer.Ordinal);

    /// <summary>What is to be stored with each new document, in the order of the documents.</summary>
    public ConcurrentQueue<NewText> New { get; } = new();

    /// <summary>How far the reading is.</summary>
    public ReadingMeter Meter { get; } = new();

    /// <summary>How many texts were known.</summary>
    public int Kept { get; private set; }

    /// <summary>The files that were opened, by their number.</summary>
    public FileVisit Visit(int number)
    {
        lock (_visits) return _visits[number];
    }

    /// <summary>The number of files that were opened.</summary>
    public int Visits
    {
        get { lock (_visits) return _visits.Count; }
    }

    /// <inheritdoc/>
    public bool Skips(FoundFile file, HashSet<string> ids)
    {
        var visit = FileVisit.Of(file);
        Found.Add(visit.Path);
        Meter.Begin(visit.Size);
        var known = _files.GetValueOrDefault(visit.Path);
        if (known is not null && visit.Modified != 0 && (known.Size, known.Modified) == (visit.Size, visit.Modified)
            && TakesSameIds(file, known.Texts, ids))
        {
            foreach (var text in known.Texts) See(text);
            return true;
        }

        _issues.Target = visit.Issues;
        lock (_visits) _visits.Add(visit);
        return false;
    }

    /// <inheritdoc/>
    public bool RecallsLine(FoundFile file, Guid hash, long number, HashSet<string> ids)
    {
        var known = _byLine.GetValueOrDefault(hash) ?? _byPlace.GetValueOrDefault((file.Shown, number));
        // The kind of its file is a part of a text's key.
        if (known is null || known.Line != hash || known.IsSeen || !AreOfOneKind(known.File, file.Shown)) return false;
        if (!known.HasGivenId && known.Id != FileContent.IdsOfItem(file.Relative, file.Shown, number)[0]) return false;
        if (!ids.Add(known.Id)) return false;
        var isInPlace = (known.File, known.Item) == (file.Shown, number);
        See(known);
        if (!isInPlace)
        {
            var path = FileContent.IdsOfItem(file.Relative, file.Shown, number)[^1];
            Visit(Visits - 1).Moved.Add(new MovedText(known, path, file.Shown, number));
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Recalls(RawText raw, HashSet<string> ids, out Document? document)
    {
        document = null;
        Meter.Add(raw);
        _issuesBefore = _issues.Count;
        if (_byKey.Value.Count == 0 || DocumentKey.IdOf(raw, ids) is not { } id) return false;
        if (!_byKey.Value.TryGetValue(TextKey.Of(DocumentKey.Of(raw, id)), out var known) || known.IsSeen) return false;
        ids.Add(id);
        See(known);
        if ((known.IsWholeFile, known.File, known.Item) != (raw.Path == raw.File, raw.File, raw.Line))
            Visit(Visits - 1).Moved.Add(new MovedText(known, raw.Path, raw.File, raw.Line));
        return true;
    }

    /// <inheritdoc/>
    public void Keep(RawText raw, Document document)
    {
        // A text with issues has no key, so that it is read and its issues are reported again whenever its file is.
        Guid? key = _issues.Count > _issuesBefore ? null : TextKey.Of(DocumentKey.Of(raw, document.Id));
        var line = key is null ? null : raw.LineHash;
        New.Enqueue(new NewText(Visits - 1, raw.File, raw.Line, raw.Metadata.Id is not null, key, line, raw.BodyStart));
    }

    private static bool AreOfOneKind(string file, string other) => file == other || Path.GetExtension(file) == Path.GetExtension(other);

    private void See(KnownText text)
    {
        text.IsSeen = true;
        Kept++;
    }

    // Ids depend on all texts before: a file of the same content may now get others.
    private static bool TakesSameIds(FoundFile file, IReadOnlyList<KnownText> texts, HashSet<string> ids)
    {
        var taken = new List<string>(texts.Count);
        foreach (var text in texts)
        {
            var id = text.HasGivenId ? text.Id : FallbackIds(file, text).FirstOrDefault(fallback => !ids.Contains(fallback));
            if (id != text.Id || !ids.Add(text.Id))
            {
                ids.ExceptWith(taken);
                return false;
            }

            taken.Add(text.Id);
        }

        return true;
    }

    private static IEnumerable<string> FallbackIds(FoundFile file, KnownText text) => text.IsWholeFile
        ? FileContent.IdsOfFile(file.Stem, file.Relative, file.Shown)
        : FileContent.IdsOfItem(file.Relative, file.Shown, text.Item);
}

/// <summary>What is stored with a new document.</summary>
/// <param name="Visit">The number of its file among those that were opened.</param>
/// <param name="File">The file.</param>
/// <param name="Item">Its line or number there.</param>
/// <param name="HasGivenId">True where the file gives its id.</param>
/// <param name="Key">See <see cref="KnownText"/>.</param>
/// <param name="Line">See <see cref="KnownText"/>.</param>
/// <param name="BodyStart">Where the text proper begins, after front matter.</param>
internal readonly record struct NewText(int Visit, string File, long Item, bool HasGivenId, Guid? Key, Guid? Line, int BodyStart);
