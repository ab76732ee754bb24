using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsCorpus.Reading.Documents.Bytes;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>JSON lines: one document a line, blank lines passed over. Only one line is in memory at a time.</summary>
internal sealed class JsonLinesReader : IDocumentReader
{
    public static JsonLinesReader Instance { get; } = new();

    public IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        using var stream = file.OpenStream();
        var lines = new ByteLineReader(stream);
        for (var number = file.FirstLine; NextLine(lines, file, number) is { } line; number++)
        {
            Guid? hash = file.Recalls is null ? null : FileContent.ShortHash(line.Span);
            if (hash is { } given && file.Recalls!(given, number)) continue;
            var reported = file.Issues.Count;
            if (ReadLine(line, lines.Offset, file, number) is not { } text) continue;
            // What is odd about a line is reported each time that its file is read.
            yield return file.Issues.Count > reported ? text : text with { LineHash = hash };
        }
    }

    private static ReadOnlyMemory<byte>? NextLine(ByteLineReader lines, FileContent file, long number)
    {
        try
        {
            // A bare null would turn into an empty line here.
            return lines.TryRead(out var line) ? line : default(ReadOnlyMemory<byte>?);
        }
        catch (UnreadableFileException problem)
        {
            file.Reject("unreadable", problem.Message, number);
        }
        catch (InvalidDataException)
        {
            file.Reject("unreadable", "it is damaged, or not packed with gzip; pack it anew", number);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            file.Reject("unreadable", FileFinder.Reason(problem), number);
        }

        return null;
    }

    private static RawText? ReadLine(ReadOnlyMemory<byte> bytes, long offset, FileContent file, long number)
    {
        var line = bytes.Span;
        if (number == file.FirstLine && line.StartsWith<byte>([0xEF, 0xBB, 0xBF])) line = line[3..];
        line = line.Trim(" \t\r"u8);
        if (line.IsEmpty) return null;
        var place = string.Create(CultureInfo.InvariantCulture, $"{file.Shown}:{number}");
        if (!Utf8.IsValid(line))
        {
            var count = TextDecoder.CountInvalidUtf8(bytes.Span, out var first, out var fromWindows1252);
            file.Warn("invalid-utf-8", TextDecoder.InvalidUtf8Message(count, fromWindows1252), offset + first, place);
            line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
        }

        var json = JsonLine.Parse(line);
        foreach (var warning in json.Warnings) file.Warn("ignored-field", warning, offset, place);
        if (json.Error is not { } error) return file.Item(json.Text!, json.Metadata, number);
        file.Reject(error.Kind, error.Message, number);
        return null;
    }
}
