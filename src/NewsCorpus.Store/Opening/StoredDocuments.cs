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
    // Who looks at more parts looks at all of them.
    private const int FewParts = 4;

    private readonly Func<Range?, (IReadOnlyList<TextRow> Rows, Func<TextRow, object, AnnotatedDocument> Make)> _read;
    private readonly Lock _reading = new();
    private readonly WeakReference<AnnotatedDocument[]>[] _parts;
    private (IReadOnlyList<TextRow> Rows, Func<TextRow, object, AnnotatedDocument> Make)? _texts;
    private int _partsRead;

    /// <summary>The documents of some texts.</summary>
    /// <param name="count">The number of texts.</param>
    /// <param name="texts">
    /// Gives those of a range or all, with what makes a document of one, which must hold the object that it is given.
    /// </param>
    public StoredDocuments(int count, Func<Range?, (IReadOnlyList<TextRow> Rows, Func<TextRow, object, AnnotatedDocument> Make)> texts)
    {
        (Count, _read) = (count, texts);
        _parts = [.. Enumerable.Range(0, (count + SizeOfPart - 1) / SizeOfPart)
            .Select(_ => new WeakReference<AnnotatedDocument[]>(null!))];
    }

    /// <summary>False as long as nobody looked at a document.</summary>
    public bool AreRead => _partsRead > 0 || _texts is not null;

    /// <inheritdoc/>
    public int Count { get; }

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

    // Once for all threads. What could not be read, as a store was locked, is tried again.
    private (IReadOnlyList<TextRow> Rows, Func<TextRow, object, AnnotatedDocument> Make, int First) Texts(int first, int length)
    {
        lock (_reading)
        {
            if (_texts is null && _partsRead < FewParts && Count > FewParts * SizeOfPart)
            {
                var some = _read(first..(first + length));
                _partsRead++;
                return (some.Rows, some.Make, first);
            }

            var (rows, make) = _texts ??= _read(null);
            return (rows, make, 0);
        }
    }

    private AnnotatedDocument[] Part(int number)
    {
        var known = _parts[number];
        lock (known)
        {
            if (known.TryGetTarget(out var part)) return part;
            var first = number * SizeOfPart;
            part = new AnnotatedDocument[Math.Min(SizeOfPart, Count - first)];
            var (rows, make, start) = Texts(first, part.Length);
            for (var i = 0; i < part.Length; i++) part[i] = make(rows[first - start + i], part);
            known.SetTarget(part);
            return part;
        }
    }
}
