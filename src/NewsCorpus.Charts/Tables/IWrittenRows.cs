namespace NewsCorpus.Charts.Tables;

/// <summary>Rows of which the files that a table saves were kept at an earlier time, so that no row need be looked at.</summary>
internal interface IWrittenRows
{
    /// <summary>Writes the file of a format; false, with nothing written, where it was not kept.</summary>
    /// <param name="format"><c>.csv</c> or <c>.json</c>.</param>
    /// <param name="file">Where its bytes go.</param>
    /// <exception cref="IOException">What was kept is damaged, or cannot be written; a part may be.</exception>
    bool TryWrite(string format, Stream file);

    /// <summary>True where a file is known to hold, from where it stands to its end, what <see cref="TryWrite"/> would write.</summary>
    /// <param name="format"><c>.csv</c> or <c>.json</c>.</param>
    /// <param name="file">The file.</param>
    bool IsWritten(string format, Stream file);
}
