namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>A noun, adjective or verb of a content, without names and dates.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Rows">The rows of synonyms that it stands in, and those of wider nouns.</param>
/// <param name="IsCommon">True for a word that any news text may have: "people", "take".</param>
/// <param name="Owner">Whose it is, by a common noun: "the pilots' wages", "the wages of crew"; null where it does not tell.</param>
/// <param name="IsNoun">True for a noun or adjective.</param>
/// <param name="Start">Where it stands.</param>
internal sealed record ContentWord(string Stem, IReadOnlySet<string> Rows, bool IsCommon, string? Owner, bool IsNoun, int Start)
{
    private const int ShortestRoot = 5;
    private const double OfSynonyms = 0.7;
    private const double OfCommon = 0.3;

    /// <summary>What the word counts for by itself.</summary>
    public double Weight => IsCommon ? OfCommon : 1;

    /// <summary>How far another word says the same, 0 to 1.</summary>
    public double Likeness(ContentWord other)
    {
        var likeness = Stem == other.Stem || AreOfOneRoot(Stem, other.Stem) ? 1 : Rows.Overlaps(other.Rows) ? OfSynonyms : 0;
        return likeness * Math.Min(Weight, other.Weight);
    }

    /// <summary>"the pilots' wages" are no "wages of crew".</summary>
    public bool IsOfAnother(ContentWord other) =>
        Stem == other.Stem && Owner is not null && other.Owner is not null && Owner != other.Owner && !AreOfOneRoot(Owner, other.Owner);

    // "arrange" and "arrangement"
    private static bool AreOfOneRoot(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        if (shorter < ShortestRoot) return false;
        var same = 0;
        while (same < shorter && a[same] == b[same]) same++;
        return same >= ShortestRoot && same >= shorter - 1;
    }
}
