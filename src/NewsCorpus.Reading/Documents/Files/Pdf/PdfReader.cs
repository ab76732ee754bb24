using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Metadata;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A PDF: one document, its columns in reading order, without running heads and page numbers.</summary>
internal sealed class PdfReader : IDocumentReader
{
    private const int MostLetters = 60_000;

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public IEnumerable<RawText> Read(FileContent file) => [Damaged.Guard("a PDF", () => ReadDocument(file))];

    private static RawText ReadDocument(FileContent file)
    {
        using var pdf = Open(file.Bytes);
        var pages = new List<List<PdfWord>>();
        for (var number = 1; number <= pdf.NumberOfPages; number++) pages.Add(WordsOf(pdf.GetPage(number)));
        if (pages.All(page => page.Count == 0))
        {
            throw new UnreadableFileException("the PDF holds no text, perhaps only pictures of pages; recognise its text first (OCR)");
        }

        var url = PdfRunningHeads.Remove(pages, IsPrinted(pdf.Information));
        var text = PdfText.Of(pages.SelectMany((page, i) => PdfLayout.LinesOf(page, i + 1)));
        var metadata = new DocumentMetadata { WindowTitle = NullIfEmpty(pdf.Information.Title), Url = url };
        return file.Only(text.Text, metadata) with { Kinds = text.Kinds, IsExtracted = true };
    }

    private static PdfDocument Open(byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException problem)
        {
            throw new UnreadableFileException("the PDF is protected by a password; save a copy without it", problem);
        }
    }

    private static List<PdfWord> WordsOf(Page page)
    {
        var letters = page.Letters;
        if (letters.Count > MostLetters)
        {
            throw new UnreadableFileException($"a page of the PDF holds more than {MostLetters} letters; save its text as .txt");
        }

        if (letters.Count == 0) return [];
        // What stands upright or slanted is a stamp, or a label beside the text.
        return [.. NearestNeighbourWordExtractor.Instance.GetWords(letters)
            .Where(word => word.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(word.Text)).Select(PdfWord.Of)];
    }

    // Chromium draws with Skia, Firefox with cairo.
    private static bool IsPrinted(DocumentInformation information) =>
        information.Producer?.StartsWith("Skia/PDF", StringComparison.Ordinal) == true
            || information.Creator?.StartsWith("Mozilla", StringComparison.Ordinal) == true;

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
