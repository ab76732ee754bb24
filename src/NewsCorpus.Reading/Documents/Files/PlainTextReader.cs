using System.Text;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A text file, perhaps with front matter: one document.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public static PlainTextReader Instance { get; } = new();

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".md"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        if (TextDecoder.Decode(file.Bytes, file.Shown, file.Issues) is not { } text) return [];
        var metadata = FrontMatter.Read(
            text, (at, message) => file.Warn("ignored-field", message, Encoding.UTF8.GetByteCount(text.AsSpan(0, at))), out var bodyStart);
        return [file.Only(text, metadata) with { BodyStart = bodyStart }];
    }
}
