using System.Collections;

namespace NewsCorpus.Store.Codec;

/// <summary>
/// A list of one document that is read from its bytes when it is first asked for: most of what was found in a text, nobody asks for.
/// Safe for use from several threads.
/// </summary>
/// <param name="bytes">The document's bytes.</param>
/// <param name="part">Which of its lists.</param>
/// <param name="read">Reads one item.</param>
internal sealed class StoredList<T>(StoredAnnotations bytes, Part part, Func<AnnotationReader, T> read) : IReadOnlyList<T>
{
    private T[]? _items;

    // Two threads that both read it go on with the same items.
    private T[] Items => _items ?? Interlocked.CompareExchange(ref _items, bytes.At(part).List(read), null) ?? _items;

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
