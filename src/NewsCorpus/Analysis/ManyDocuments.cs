using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus;

/// <summary>Work over many documents.</summary>
internal static class ManyDocuments
{
    // Fewer are done before a second thread has begun.
    private const int Fewest = 2_000;

    /// <summary>A table of rows of documents in their order, made on all cores where the documents are many.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="title">The table's title.</param>
    /// <param name="file">Its files that were kept; null where none were.</param>
    /// <param name="cellsOf">
    /// Gives what the rows of some documents that follow each other are made of; it may be called on several threads at once.
    /// </param>
    /// <param name="row">Makes a row; the one before it may have strings to share.</param>
    public static Table<TRow> PackedTable<TCell, TRow>(
        this IReadOnlyList<AnnotatedDocument> documents, string title, IWrittenRows? file,
        Func<IEnumerable<AnnotatedDocument>, IEnumerable<TCell>> cellsOf, Func<TCell, TRow?, TRow> row)
        where TCell : struct
        where TRow : class
    {
        var cores = Environment.ProcessorCount;
        if (documents.Count < Fewest || cores == 1)
            return new Table<TRow>(title, new PackedRows<TCell, TRow>([PackedRows.Pack(cellsOf(documents))], row, file));
        var size = (documents.Count + cores - 1) / cores;
        var parts = Enumerable.Range(0, cores).AsParallel().AsOrdered().WithDegreeOfParallelism(cores)
            .Select(i => PackedRows.Pack(cellsOf(Part(documents, i * size, Math.Min((i + 1) * size, documents.Count)))));
        return new Table<TRow>(title, new PackedRows<TCell, TRow>(parts.ToList(), row, file));
    }

    // One by one: documents of a store may go again when they were looked at.
    private static IEnumerable<AnnotatedDocument> Part(IReadOnlyList<AnnotatedDocument> documents, int first, int end)
    {
        for (var i = first; i < end; i++) yield return documents[i];
    }
}
