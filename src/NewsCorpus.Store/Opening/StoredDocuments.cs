using System.Collections;

namespace NewsCorpus.Store.Opening;

/// <summary>
/// Documents that are made of their rows when somebody looks at them, and go again when nobody holds one of their neighbours: what was
/// found in a hundred thousand texts is millions of objects, and most analyses read each text once. Who holds a document gets the same one
/// again. Safe for use from several threads.
/// </summary>
internal sealed class StoredDocuments : IReadOnlyList<AnnotatedDocument>
{
    // Made together: a weak reference costs more than a document.
    private const int SizeOfPart = 32;

    private readonly IReadOnlyList<TextRow> _texts;
    private readonly Func<TextRow, object, AnnotatedDocument> _make;
    private readonly WeakReference<AnnotatedDocument[]>[] _parts;

    /// <summary>The documents of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="make">Makes a document, which must hold the object that it is given.</param>
    public StoredDocuments(IReadOnlyList<TextRow> texts, Func<TextRow, object, AnnotatedDocument> make)
    {
        (_texts, _make) = (texts, make);
        _parts = [.. Enumerable.Range(0, (texts.Count + SizeOfPart - 1) / SizeOfPart)
            .Select(_ => new WeakReference<AnnotatedDocument[]>(null!))];
    }

    /// <inheritdoc/>
    public int Count => _texts.Count;

    /// <inheritdoc/>
    public AnnotatedDocument this[int index] => Part(index / SizeOfPart)[index % SizeOfPart];

    /// <inheritdoc/>
    public IEnumerator<AnnotatedDocument> GetEnumerator()
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            foreach (var document in Part(i)) yield return document;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private AnnotatedDocument[] Part(int number)
    {
        var known = _parts[number];
        lock (known)
        {
            if (known.TryGetTarget(out var part)) return part;
            var first = number * SizeOfPart;
            part = new AnnotatedDocument[Math.Min(SizeOfPart, _texts.Count - first)];
            for (var i = 0; i < part.Length; i++) part[i] = _make(_texts[first + i], part);
            known.SetTarget(part);
            return part;
        }
    }
}
