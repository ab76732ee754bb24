using System.Globalization;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Html;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A web archive (WARC, ISO 28500): one document for each page that a server answered with.</summary>
internal sealed class WebArchiveReader : IDocumentReader
{
    private const int MostPage = 1 << 25;

    public IReadOnlyList<string> Extensions { get; } = [".warc"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        using var stream = new BufferedStream(file.OpenStream(), 1 << 16);
        var (number, records) = (0L, 0L);
        while (NextRecord(stream) is { } record)
        {
            records++;
            if (record.Page is null) continue;
            number++;
            if (ReadPage(record, file, number) is { } text) yield return text;
        }

        if (records == 0) throw new UnreadableFileException("it is no web archive (WARC); save its pages as .html");
        if (number == 0) throw new UnreadableFileException("the web archive holds no page");
    }

    private static RawText? ReadPage(Record record, FileContent file, long number)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{file.Shown}:{number}");
        var html = HtmlPage.Decode(record.Page!, place, file.Issues);
        if (html is null) return null;
        var page = HtmlPage.Read(html, file.OutletOf, record.Url);
        return file.Item(page.Text, page.Metadata, number) with { Kinds = page.Kinds, IsExtracted = true };
    }

    // A record: a line "WARC/1.0", header lines, an empty line, so many bytes, two empty lines.
    private static Record? NextRecord(Stream stream)
    {
        var version = HttpAnswer.ReadLine(stream);
        while (version is "") version = HttpAnswer.ReadLine(stream);
        if (version is null || !version.StartsWith("WARC/", StringComparison.Ordinal)) return null;
        var headers = HttpAnswer.ReadHeaders(stream);
        if (!long.TryParse(headers.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            throw new UnreadableFileException("a record of the web archive does not say how long it is; fetch the archive anew");
        }

        var isAnswer = headers.GetValueOrDefault("warc-type") is "response" or "resource" && length <= MostPage;
        if (!isAnswer)
        {
            Skip(stream, length);
            return new Record(null, null);
        }

        var payload = new byte[length];
        stream.ReadExactly(payload);
        var url = headers.GetValueOrDefault("warc-target-uri")?.Trim('<', '>');
        return new Record(url, headers["warc-type"] == "response"
            ? HttpAnswer.PageOf(payload) : HttpAnswer.IsPage(headers) ? payload : null);
    }

    private static void Skip(Stream stream, long length)
    {
        var buffer = new byte[8192];
        while (length > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0) return;
            length -= read;
        }
    }

    /// <summary>What an answer held; no page where it was none.</summary>
    private sealed record Record(string? Url, byte[]? Page);
}

