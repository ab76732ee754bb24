using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Origins;

/// <summary>A text that is to be compared with others.</summary>
/// <param name="Key">Its id; unlike every other's.</param>
/// <param name="Raw">The raw text.</param>
/// <param name="Head">Headline and dateline: they count for telling exact duplicates only, since a copy often has others.</param>
/// <param name="Body">What is compared word by word, without page furniture.</param>
/// <param name="Published">Day of publication; null where unknown.</param>
/// <param name="Agency">Id of the agency that the text is copy of; null where no signature says so.</param>
internal sealed record OriginText(
    string Key, string Raw, IReadOnlyList<TextSpan> Head, IReadOnlyList<TextSpan> Body, DateOnly? Published = null, string? Agency = null)
{
    /// <summary>A text that is all body.</summary>
    public static OriginText Of(string key, string raw) => new(key, raw, [], [new TextSpan(0, raw.Length)]);
}

/// <summary>What a text is to the text it is compared with.</summary>
public enum TextRelation
{
    /// <summary>
    /// The one that its copies lead back to: of a group the earliest, then the longest. A text without copies is its own.
    /// </summary>
    Original,

    /// <summary>The same words in the same order.</summary>
    Exact,

    /// <summary>Much of the same text, of about the same length.</summary>
    Near,

    /// <summary>A part of the other, or the other with much added.</summary>
    Excerpt,
}

/// <summary>Where a text comes from.</summary>
/// <param name="Key">The text.</param>
/// <param name="Origin">Key of the original of its group; its own where it has no copies.</param>
/// <param name="Relation">What it is to the text it is compared with.</param>
/// <param name="ComparedWith">The text of its group that it was found to share words with; null for an original.</param>
/// <param name="Similarity">
/// Share of the shorter text's runs of three words that the longer has too, 0 to 1, four decimals; 1 for an original.
/// </param>
internal sealed record TextOrigin(string Key, string Origin, TextRelation Relation, string? ComparedWith, double Similarity);
