using DuckDB.NET.Data;
using NewsCorpus.Export;
using NewsCorpus.Reading.Text;
using NewsCorpus.Store.Codec;

namespace NewsCorpus.Store.Opening;

/// <summary>A row of the table <c>texts</c> with its document.</summary>
internal sealed class TextRow
{
    /// <summary>The columns that a row is read from, in their order.</summary>
    public const string Columns = """
        document, path, sha256, title, outlet, author, url, published, published_from, extracted, file, item, text, annotations
        """;

    /// <summary>The row at which a reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="shared">What documents of a store share.</param>
    public TextRow(DuckDBDataReader reader, SharedReading shared)
    {
        File = shared.Strings.Of(reader.GetString(10));
        Item = reader.GetInt64(11);
        using var bytes = reader.GetStream(13);
        var annotations = new byte[bytes.Length];
        bytes.ReadExactly(annotations);
        Document = new StoredAnnotations(annotations, shared).Read(text => DocumentOf(reader, shared, text), reader.GetString(12));
    }

    /// <summary>The file that the text stands in.</summary>
    public string File { get; }

    /// <summary>Its line or number there.</summary>
    public long Item { get; }

    /// <summary>
    /// The document as the recognisers gave it. What was found in it is read, and its tokens and grammar are made again, when they are
    /// first asked for.
    /// </summary>
    public AnnotatedDocument Document { get; }

    private static Document DocumentOf(DuckDBDataReader reader, SharedReading shared, StructuredText text) => new()
    {
        Id = reader.GetString(0),
        Path = reader.GetString(1),
        Sha256 = reader.GetString(2),
        Title = Text(reader, 3),
        Outlet = Text(reader, 4) is { } outlet ? shared.Strings.Of(outlet) : null,
        Author = Text(reader, 5),
        Url = Text(reader, 6),
        Published = reader.IsDBNull(7) ? null : reader.GetFieldValue<DateOnly>(7),
        PublishedFrom = Text(reader, 8) is { } from ? EnumNames.OfKebab<PublishedFrom>(from) : null,
        IsExtracted = reader.GetBoolean(9),
        Text = text,
    };

    private static string? Text(DuckDBDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
