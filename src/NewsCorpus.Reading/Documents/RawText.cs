using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents;

/// <summary>A text as it came from its file, before anything is marked in it.</summary>
/// <param name="Text">The raw text.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of what it was read from.</param>
/// <param name="Metadata">What is said about it.</param>
internal sealed record RawText(string Text, string Sha256, DocumentMetadata Metadata)
{
    /// <summary>Where the text proper begins, after front matter.</summary>
    public int BodyStart { get; init; }

    /// <summary>The kinds of blocks that a page's mark-up gives, by the offset at which they begin; null without mark-up.</summary>
    public IReadOnlyDictionary<int, BlockKind>? Kinds { get; init; }

    /// <summary>The path that the document shows.</summary>
    public required string Path { get; init; }

    /// <summary>The ids to try when none is given or it is taken, in order.</summary>
    public required IReadOnlyList<string> FallbackIds { get; init; }

    /// <summary>The line of the file, for messages; 1 for a whole file.</summary>
    public long Line { get; init; } = 1;

    /// <summary>The hash of the line of JSON that it was read from; null for other texts, and where the line was odd.</summary>
    public Guid? LineHash { get; init; }

    /// <summary>The file as messages name it.</summary>
    public required string File { get; init; }

    /// <summary>True when the text was extracted from a page.</summary>
    public bool IsExtracted { get; init; }
}
