namespace NewsCorpus.Reading.Origins;

/// <summary>
/// When two texts are one origin. The measure is containment: the share of the shorter text's shingles that the longer
/// has too. It is 1 for a cut, and (1 - p)^3 where a share p of the words was swapped.
/// </summary>
internal static class OriginRules
{
    /// <summary>A text shorter than this, relative to the other, is an excerpt of it and joins no other text to it.</summary>
    public const double ExcerptLength = 0.6;

    /// <summary>Texts of about the same length: reached with up to 26 per cent of the words swapped.</summary>
    public const double Near = 0.4;

    /// <summary>A short text may quote half of itself from a statement that others quote too, so more is asked of it.</summary>
    public const double Excerpt = 0.5;

    /// <summary>Texts that both say they are copy of one agency need overlap only enough to be the same story of it.</summary>
    public const double SameAgency = 0.2;

    /// <summary>Enough where what is shared stands in the same order all through both texts: <see cref="OrderedOverlap"/>.</summary>
    public const double InOrder = 0.15;

    /// <summary>With fewer shingles, two texts are compared as a whole only.</summary>
    public const int FewestShingles = 12;

    /// <summary>The least containment with which two texts can be one origin.</summary>
    public static double Least(bool isExcerpt, bool isSameAgency) => !isExcerpt ? InOrder : isSameAgency ? SameAgency : Excerpt;

    /// <summary>Whether two texts that share so much are one origin.</summary>
    public static bool Join(double containment, bool isExcerpt, bool isSameAgency) =>
        containment >= (isSameAgency ? SameAgency : isExcerpt ? Excerpt : Near);
}
