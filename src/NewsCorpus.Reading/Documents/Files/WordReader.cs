using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Html;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A Word file: one document. Deleted text, notes, headers and footers are left out.</summary>
internal sealed class WordReader : IDocumentReader
{
    private const long MostUnpacked = 1L << 28;

    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    public IEnumerable<RawText> Read(FileContent file) => [Damaged.Guard("a Word file", () => ReadDocument(file))];

    private static RawText ReadDocument(FileContent file)
    {
        CheckSize(file.Bytes);
        using var word =
            WordprocessingDocument.Open(new MemoryStream(file.Bytes), false, new OpenSettings { MaxCharactersInPart = MostUnpacked });
        var main = word.MainDocumentPart
            ?? throw new UnreadableFileException("it is an office file without a text; save it as .docx or .txt");
        var writer = new PageWriter();
        var body = new WordBody(writer, StyleNames(main));
        using (var stream = main.GetStream()) body.Write(stream);
        var metadata = new DocumentMetadata
        {
            WindowTitle = NullIfEmpty(word.PackageProperties.Title),
            Author = NullIfEmpty(word.PackageProperties.Creator),
            Published = body.Published,
            PublishedFrom = body.Published is null ? null : PublishedFrom.Dateline,
        };
        return file.Only(writer.Text, metadata) with { Kinds = writer.Kinds, IsExtracted = true };
    }

    // What a small archive says that it unpacks to; what it unpacks to in truth is limited part by part.
    private static void CheckSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        if (archive.Entries.Sum(entry => entry.Length) > MostUnpacked)
        {
            throw new UnreadableFileException($"it unpacks to more than {MostUnpacked / (1024 * 1024)} MB; save its text as .txt");
        }
    }

    // Built-in styles keep their English names whatever the language of Word; their ids do not.
    private static Dictionary<string, string> StyleNames(MainDocumentPart main)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name) names[id] = name.ToLowerInvariant();
        }

        return names;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
