using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using NewsCorpus.Reading.Documents.Html;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Documents;

/// <summary>Reads the texts of one file after another, each byte kept or accounted for in the issues.</summary>
internal sealed class FileReader(ICollection<Issue> issues, Func<string, string?> outletOf)
{
    /// <summary>The texts of a file; none when it cannot be read, which is reported.</summary>
    public IEnumerable<RawText> Read(FoundFile file)
    {
        if (file.Format == FileFormat.JsonLines)
        {
            var stream = Open(file.Shown, () => new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1));
            return stream is null ? [] : ReadJsonLines(stream, file.Shown, file.Relative);
        }

        var bytes = Open(file.Shown, () => File.ReadAllBytes(file.FullPath));
        if (bytes is null) return [];
        var text = file.Format == FileFormat.Html ? ReadPage(file, bytes) : ReadText(file, bytes);
        return text is null ? [] : [text];
    }

    /// <summary>One text a line; blank lines are passed over. The stream is closed at the end.</summary>
    /// <param name="stream">The lines.</param>
    /// <param name="shown">The file as messages name it.</param>
    /// <param name="relative">The file as ids name it.</param>
    public IEnumerable<RawText> ReadJsonLines(Stream stream, string shown, string relative)
    {
        using (stream)
        {
            var lines = new ByteLineReader(stream);
            for (var number = 1L; NextLine(lines, shown, number) is { } line; number++)
            {
                if (ReadJsonLine(line, lines.Offset, shown, relative, number) is { } text) yield return text;
            }
        }
    }

    private ReadOnlyMemory<byte>? NextLine(ByteLineReader lines, string shown, long number)
    {
        try
        {
            // A bare null would turn into an empty line here.
            return lines.TryRead(out var line) ? line : default(ReadOnlyMemory<byte>?);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            issues.Add(new Issue(IssueSeverity.Error, shown, number, null, "unreadable", FileFinder.Reason(problem)));
            return null;
        }
    }

    private RawText? ReadJsonLine(ReadOnlyMemory<byte> bytes, long offset, string shown, string relative, long number)
    {
        var line = bytes.Span;
        if (number == 1 && line.StartsWith<byte>([0xEF, 0xBB, 0xBF])) line = line[3..];
        line = line.Trim(" \t\r"u8);
        if (line.IsEmpty) return null;
        var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{shown}:{number}");
        if (!Utf8.IsValid(line))
        {
            var count = TextDecoder.CountInvalidUtf8(bytes.Span, out var first, out var fromWindows1252);
            Warn(place, offset + first, "invalid-utf-8", TextDecoder.InvalidUtf8Message(count, fromWindows1252));
            line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
        }

        var json = JsonLine.Parse(line);
        foreach (var warning in json.Warnings) Warn(place, offset, "ignored-field", warning);
        if (json.Error is { } error)
        {
            issues.Add(new Issue(IssueSeverity.Error, shown, number, null, error.Kind, error.Message));
            return null;
        }

        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{relative}:{number}");
        return new RawText(json.Text!, Hash(Encoding.UTF8.GetBytes(json.Text!)), json.Metadata)
        {
            Path = place, File = shown, Line = number, FallbackIds = [id, place],
        };
    }

    private RawText? ReadText(FoundFile file, byte[] bytes)
    {
        var text = TextDecoder.Decode(bytes, file.Shown, issues);
        if (text is null) return null;
        var metadata = FrontMatter.Read(text, WarnAt, out var bodyStart);
        return new RawText(text, Hash(bytes), metadata)
        {
            BodyStart = bodyStart, Path = file.Shown, File = file.Shown, FallbackIds = IdsOf(file),
        };

        void WarnAt(int at, string message) =>
            Warn(file.Shown, Encoding.UTF8.GetByteCount(text.AsSpan(0, at)), "ignored-field", message);
    }

    private static string[] IdsOf(FoundFile file) => [file.Stem, file.Relative, file.Shown];

    private T? Open<T>(string shown, Func<T> open)
        where T : class
    {
        try
        {
            return open();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            issues.Add(new Issue(IssueSeverity.Error, shown, 1, null, "unreadable", "the file cannot be read: " + FileFinder.Reason(problem)));
            return null;
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Warn(string path, long offset, string kind, string message) =>
        issues.Add(new Issue(IssueSeverity.Warning, path, null, offset, kind, message));

    private RawText? ReadPage(FoundFile file, byte[] bytes)
    {
        if (HtmlPage.Decode(bytes, file.Shown, issues) is not { } html) return null;
        var page = HtmlPage.Read(html, outletOf);
        return new RawText(page.Text, Hash(bytes), page.Metadata)
        {
            Kinds = page.Kinds, IsExtracted = true, Path = file.Shown, File = file.Shown, FallbackIds = IdsOf(file),
        };
    }
}
