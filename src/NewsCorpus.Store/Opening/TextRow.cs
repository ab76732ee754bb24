using NewsCorpus.Export;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Store.Codec;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Opening;

/// <summary>A row of the table <c>texts</c>.</summary>
internal sealed class TextRow
{
    /// <summary>The columns that a row is read from, in their order.</summary>
    public const string Columns = """
        document, path, sha256, title, outlet, author, url, published, CAST(published_from AS VARCHAR), extracted, file, item, text,
        annotations
        """;

    private readonly SharedReading _shared;
    private readonly string _path, _sha256, _raw;
    private readonly string? _title, _outlet, _author, _url;
    private readonly DateOnly? _published;
    private readonly PublishedFrom? _publishedFrom;
    private readonly bool _isExtracted;
    private readonly byte[] _annotations;

    /// <summary>The row at which a reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="shared">What documents of a store share.</param>
    public TextRow(VectorReader reader, SharedReading shared)
    {
        _shared = shared;
        Id = reader.Text(0);
        _path = reader.Text(1);
        _sha256 = reader.Text(2);
        _title = Text(reader, 3);
        _outlet = Text(reader, 4) is { } outlet ? shared.Strings.Of(outlet) : null;
        _author = Text(reader, 5);
        _url = Text(reader, 6);
        _published = reader.IsNull(7) ? null : reader.Day(7);
        _publishedFrom = Text(reader, 8) is { } from ? EnumNames.OfKebab<PublishedFrom>(from) : null;
        _isExtracted = reader.Bool(9);
        File = shared.Strings.Of(reader.Text(10));
        Item = reader.Long(11);
        _raw = reader.Text(12);
        _annotations = reader.Bytes(13).ToArray();
    }

    /// <summary>Id of the document.</summary>
    public string Id { get; }

    /// <summary>The file that the text stands in.</summary>
    public string File { get; }

    /// <summary>Its line or number there.</summary>
    public long Item { get; }

    /// <summary>
    /// The document as the recognisers gave it. What was found in it is read, and its tokens and grammar are made again, when they are
    /// first asked for.
    /// </summary>
    /// <param name="owner">What must live as long as the document does; null for nothing.</param>
    /// <param name="unlisted">The mentions of actors that the dictionary lacks; null for none.</param>
    public AnnotatedDocument Document(object? owner = null, IEnumerable<ActorMention>? unlisted = null) =>
        new StoredAnnotations(_annotations, _shared) { Owner = owner, Unlisted = unlisted }.Read(DocumentOf, _raw);

    private Document DocumentOf(StructuredText text) => new()
    {
        Id = Id,
        Path = _path,
        Sha256 = _sha256,
        Title = _title,
        Outlet = _outlet,
        Author = _author,
        Url = _url,
        Published = _published,
        PublishedFrom = _publishedFrom,
        IsExtracted = _isExtracted,
        Text = text,
    };

    private static string? Text(VectorReader reader, int column) => reader.IsNull(column) ? null : reader.Text(column);
}
