namespace NewsCorpus.Store;

/// <summary>A format of files with tables.</summary>
public enum ExportFormat
{
    /// <summary>Apache Parquet, compressed with Zstandard.</summary>
    Parquet,

    /// <summary>The file format of Apache Arrow, also known as Feather 2.</summary>
    Arrow,
}
