using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Store;

/// <summary>How far an index is.</summary>
/// <param name="Read">Texts that were read and stored in this run.</param>
/// <param name="Kept">Texts that were stored before and have not changed.</param>
/// <param name="Bytes">Bytes of the files that were passed over or read, of the one in work as many as its texts have so far.</param>
/// <param name="TotalBytes">Bytes of all files.</param>
public readonly record struct IndexProgress(int Read, int Kept, long Bytes, long TotalBytes);

/// <summary>What an index came to.</summary>
/// <param name="Read">Texts that were read and stored in this run.</param>
/// <param name="Kept">Texts that were stored before and have not changed.</param>
/// <param name="Gone">Texts that were removed, as they are not there any more.</param>
/// <param name="Claims">Claims in the store; null where they were not worked out.</param>
/// <param name="IsComplete">False where it was cancelled; what was stored is kept, and the next run goes on.</param>
/// <param name="Issues">What was odd or rejected, of all texts and the dictionary.</param>
public sealed record IndexSummary(int Read, int Kept, int Gone, int? Claims, bool IsComplete, IReadOnlyList<Issue> Issues);

/// <summary>How to index.</summary>
public readonly record struct IndexOptions
{
    /// <summary>The analyst's dictionary folder; null for the <c>lexicon</c> folder inside the corpus folder.</summary>
    public string? Lexicon { get; init; }

    /// <summary>
    /// Whether to work out claims and links. They are of the corpus as a whole, so any change costs working them out anew, which takes
    /// several times as long as reading the texts; until then their tables are empty. Null for up to 2,000 texts.
    /// </summary>
    public bool? Claims { get; init; }

    /// <summary>
    /// About how many texts one transaction takes; 0 for some thousands. What is not yet stored when the process is killed is read again.
    /// </summary>
    public int BatchTexts { get; init; }

    /// <summary>Told about once a second how far it is.</summary>
    public IProgress<IndexProgress>? Progress { get; init; }
}
