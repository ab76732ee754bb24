using System.Collections.Frozen;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>The kinds of files that are read.</summary>
internal static class DocumentReaders
{
    /// <summary>The extension of a file packed with gzip, behind that of its kind: <c>articles.jsonl.gz</c>.</summary>
    public const string Packed = ".gz";

    private static readonly IDocumentReader[] All =
    [
        PlainTextReader.Instance, new PageReader(), JsonLinesReader.Instance, new JsonArticlesReader(), new PdfReader(), new WordReader(),
        new FeedReader(),
        new MailReader(), new WebArchiveReader(),
    ];

    private static readonly FrozenDictionary<string, IDocumentReader> ByExtension =
        All.SelectMany(reader => reader.Extensions.Select(extension => KeyValuePair.Create(extension, reader))).ToFrozenDictionary();

    /// <summary>The extensions that are read, for messages.</summary>
    public static string Formats { get; } = 
        string.Join(", ", All.SelectMany(reader => reader.Extensions)) + " and these with .gz behind them";

    /// <summary>The reader of a file by its name; null where its kind is not read.</summary>
    public static IDocumentReader? Of(string path) => ByExtension.GetValueOrDefault(ExtensionOf(path));

    /// <summary>The extension in lower case, of a packed file the one before <see cref="Packed"/>.</summary>
    public static string ExtensionOf(string path) => Path.GetExtension(IsPacked(path) ? path[..^Packed.Length] : path).ToLowerInvariant();

    /// <summary>True for a file packed with gzip.</summary>
    public static bool IsPacked(string path) => path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);

    /// <summary>What to do with a file of a kind that is not read.</summary>
    public static string Advice(string extension) => extension switch
    {
        ".doc" or ".rtf" or ".odt" or ".wpd" or ".pages" or ".ppt" or ".pptx" or ".odp" =>
            "open it in an office program and save it as .docx or .txt",
        ".xls" or ".xlsx" or ".ods" or ".csv" or ".tsv" =>
            "write its texts as .jsonl, one {\"text\": …, \"published\": …, \"outlet\": …} a line",
        ".epub" or ".mobi" or ".azw" or ".azw3" => "convert it to .html, for instance with pandoc or Calibre",
        ".zip" or ".7z" or ".rar" or ".tar" or ".tgz" or ".bz2" or ".xz" or ".zst" => "unpack it",
        ".png" or ".jpg" or ".jpeg" or ".gif" or ".tif" or ".tiff" or ".webp" or ".heic" =>
            "recognise its text first (OCR) and save that as .txt",
        ".mp3" or ".mp4" or ".m4a" or ".wav" or ".mov" or ".mkv" or ".webm" => "write down what is said in it as .txt",
        ".msg" or ".pst" or ".mbox" => "save its messages as .eml",
        ".webarchive" => "save the page as .html or .mhtml",
        _ => $"convert it to one of {Formats}",
    };
}
