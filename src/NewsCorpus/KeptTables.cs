using NewsCorpus.Charts;

namespace NewsCorpus;

/// <summary>
/// Tables whose rows hang on all documents of a corpus, kept from an earlier time. They are read when first asked for; null where they
/// are not, or no longer, those of the documents.
/// </summary>
internal abstract class KeptTables
{
    /// <summary>
    /// The rows that were kept under a name, of the story and with other defaults; null where none are. A record may have fewer columns
    /// than were kept.
    /// </summary>
    public abstract Table<TRow>? Of<TRow>(string name);

    /// <summary>The figure that was kept under a name, of the story and with its other defaults; null where none was.</summary>
    public abstract TFigure? Figure<TFigure>(string name)
        where TFigure : Figure;

    /// <summary>Writes a file that was kept under a name; false, with nothing written, where none was.</summary>
    /// <param name="name">The table's name and the file's ending.</param>
    /// <param name="file">Where its bytes go.</param>
    /// <exception cref="IOException">What was kept is damaged, or cannot be written; a part may be.</exception>
    public abstract bool TryWrite(string name, Stream file);

    /// <summary>True where a file holds, from where it stands to its end, what was kept under a name.</summary>
    /// <param name="name">The table's name and the file's ending.</param>
    /// <param name="file">The file.</param>
    public abstract bool IsWritten(string name, Stream file);

    /// <summary>What the rows that were kept under a name are made of, in blocks; null where none were.</summary>
    public abstract IReadOnlyList<IReadOnlyList<TCell[]>>? Cells<TCell>(string name)
        where TCell : struct;

    /// <summary>The texts of one column of the rows that were kept under a name, by row, read when they are asked for.</summary>
    public abstract Func<int, string> Texts(string name, string column);

    /// <summary>The rows of <see cref="ClaimLedger"/>.</summary>
    public abstract LedgerRows? Ledger { get; }
}
