namespace NewsCorpus.Charts.Tables;

/// <summary>Rows of which the files that a table saves were kept at an earlier time, so that no row need be looked at.</summary>
internal interface IWrittenRows
{
    /// <summary>Writes the file of a format; false, with nothing written, where it was not kept.</summary>
    bool TryWrite(string format, Stream file);
}
