using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>What settled the date of publication.</summary>
public enum PublishedFrom
{
    /// <summary>The front matter of the file.</summary>
    FrontMatter,

    /// <summary>A field of the JSON line or the metadata of the page.</summary>
    Field,

    /// <summary>A dateline in the text; of several the first.</summary>
    Dateline,

    /// <summary>The URL.</summary>
    Url,
}

/// <summary>A news text as it was found, with its structure marked and its metadata. The text is never rewritten.</summary>
public sealed record Document
{
    /// <summary>The given id, else the file name without extension, on collision the relative path.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was found: the path as typed plus the relative path, with <c>/</c>; lines as <c>file:LINE</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes; for a JSON line of the UTF-8 of its text.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The raw text with tokens, blocks and sentences.</summary>
    public required StructuredText Text { get; init; }

    /// <summary>The headline: the given one, else the title block; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet as given by metadata; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The author or authors as given by metadata, on one line; null where unknown.</summary>
    public string? Author { get; init; }

    /// <summary>Where the text was published; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The day of publication as written, without zone conversion; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What settled <see cref="Published"/>; null where it is null.</summary>
    public PublishedFrom? PublishedFrom { get; init; }

    /// <summary>True when the text was extracted from a page and so cannot be read in the file itself.</summary>
    public bool IsExtracted { get; init; }

    /// <summary>The raw text.</summary>
    public string Raw => Text.Raw;
}
