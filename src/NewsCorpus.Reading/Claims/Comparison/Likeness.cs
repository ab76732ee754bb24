using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>Whether two phrases mean the same.</summary>
internal enum Likeness { Same, Unknown, Different }

/// <summary>What comparing phrases has in common, whatever they stand for.</summary>
internal static class PhraseLikeness
{
    /// <summary>The likest two of what is coordinated in either.</summary>
    public static Likeness Best(Phrase a, Phrase c, Func<Phrase, Phrase, Likeness> compare)
    {
        var best = Likeness.Different;
        for (var i = -1; i < a.Others.Count; i++)
        {
            for (var j = -1; j < c.Others.Count && best != Likeness.Same; j++)
            {
                var likeness = compare(i < 0 ? a : a.Others[i], j < 0 ? c : c.Others[j]);
                if (likeness < best) best = likeness;
            }
        }

        return best;
    }

    /// <summary>Of common nouns the same head is the same, another one is open.</summary>
    public static Likeness Common(Phrase a, Phrase c) =>
        Overlap(a.Keys, c.Keys) || Overlap(c.Wider, a.Keys) || Overlap(a.Wider, c.Keys) || SpeaksFor(a, c) || SpeaksFor(c, a)
            ? Likeness.Same : Likeness.Unknown;

    // "a rebel commander" and "rebels"
    private static bool SpeaksFor(Phrase one, Phrase other) => one is { IsRole: true, Identities.Count: 0 }
        && Overlap(one.ModifierKeys, other.Keys);

    /// <summary>Whether two sets of keys share one. Most words have no wider ones, and most comparisons fail.</summary>
    public static bool Overlap(IReadOnlySet<string> a, IReadOnlySet<string> c) => a.Count > 0 && c.Count > 0 && a.Overlaps(c);
}
