using DuckDB.NET.Data;
using NewsCorpus.Export;
using NewsCorpus.Reading.Text;
using NewsCorpus.Store.Codec;

namespace NewsCorpus.Store.Opening;

/// <summary>A row of the table <c>texts</c>, from which its document is made.</summary>
internal sealed class TextRow
{
    /// <summary>The columns that a row is read from, in their order.</summary>
    public const string Columns = """
        document, path, sha256, title, outlet, author, url, published, published_from, extracted, file, item, text, annotations
        """;

    private readonly string?[] _texts;
    private readonly DateOnly? _published;
    private readonly bool _isExtracted;
    private readonly byte[] _annotations;

    /// <summary>The row at which a reader stands.</summary>
    public TextRow(DuckDBDataReader reader)
    {
        _texts = new string?[reader.FieldCount];
        foreach (var column in (ReadOnlySpan<int>)[0, 1, 2, 3, 4, 5, 6, 8, 10, 12])
        {
            _texts[column] = reader.IsDBNull(column) ? null : reader.GetString(column);
        }

        _published = reader.IsDBNull(7) ? null : reader.GetFieldValue<DateOnly>(7);
        _isExtracted = reader.GetBoolean(9);
        Item = reader.GetInt64(11);
        using var bytes = reader.GetStream(13);
        _annotations = new byte[bytes.Length];
        bytes.ReadExactly(_annotations);
    }

    /// <summary>The file that the text stands in.</summary>
    public string File => _texts[10]!;

    /// <summary>Its line or number there.</summary>
    public long Item { get; }

    /// <summary>
    /// The document as the recognisers gave it. What was found in it is read, and its tokens and grammar are made again, when they are
    /// first asked for.
    /// </summary>
    /// <param name="shared">What documents of a store share.</param>
    public AnnotatedDocument Read(SharedReading shared)
    {
        _texts[4] = _texts[4] is { } outlet ? shared.Strings.Of(outlet) : null;
        return new StoredAnnotations(_annotations, shared).Read(Document, _texts[12]!);
    }

    private Document Document(StructuredText text) => new()
    {
        Id = _texts[0]!,
        Path = _texts[1]!,
        Sha256 = _texts[2]!,
        Title = _texts[3],
        Outlet = _texts[4],
        Author = _texts[5],
        Url = _texts[6],
        Published = _published,
        PublishedFrom = _texts[8] is { } from ? EnumNames.OfKebab<PublishedFrom>(from) : null,
        IsExtracted = _isExtracted,
        Text = text,
    };
}
