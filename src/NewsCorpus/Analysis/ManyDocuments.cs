namespace NewsCorpus;

/// <summary>Work over many documents.</summary>
internal static class ManyDocuments
{
    // Fewer are done before a second thread has begun.
    private const int Fewest = 2_000;

    /// <summary>Rows of documents in their order, made on all cores where the documents are many.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="rowsOf">Gives the rows of some that follow each other; it may be called on several threads at once.</param>
    public static IEnumerable<TRow> RowsOnAllCores<TRow>(
        this IReadOnlyList<AnnotatedDocument> documents, Func<IEnumerable<AnnotatedDocument>, IEnumerable<TRow>> rowsOf)
    {
        var cores = Environment.ProcessorCount;
        if (documents.Count < Fewest || cores == 1) return rowsOf(documents);
        return documents.Chunk((documents.Count + cores - 1) / cores).AsParallel().AsOrdered().WithDegreeOfParallelism(cores)
            .Select(part => rowsOf(part).ToList()).ToList().SelectMany(rows => rows);
    }
}
