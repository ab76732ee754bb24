namespace NewsCorpus.Reading.Documents;

/// <summary>Groups documents, each of which may be short, for work on all cores.</summary>
internal static class DocumentBatches
{
    // In UTF-16 code units: large enough that handing a batch over costs nothing, small enough that all cores have one soon.
    private const int Length = 1 << 16;

    /// <summary>The items in their order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="document">The document of an item.</param>
    /// <param name="most">How many are together at most; 0 for any number.</param>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> items, Func<T, Document> document, int most = 0)
    {
        var batch = new List<T>();
        var length = 0;
        foreach (var item in items)
        {
            batch.Add(item);
            length += document(item).Raw.Length;
            if (length < Length && batch.Count != most) continue;
            yield return batch;
            (batch, length) = ([], 0);
        }

        if (batch.Count > 0) yield return batch;
    }
}
