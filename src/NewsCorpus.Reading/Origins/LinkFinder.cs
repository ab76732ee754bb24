namespace NewsCorpus.Reading.Origins;

/// <summary>Two texts of one origin.</summary>
/// <param name="Shorter">The text with fewer shingles.</param>
/// <param name="Longer">The other.</param>
/// <param name="Similarity">Share of the shorter text's shingles that the longer has too.</param>
/// <param name="IsExcerpt">Whether the shorter is much shorter.</param>
internal sealed record Link(int Shorter, int Longer, double Similarity, bool IsExcerpt)
{
    /// <summary>The text that one of the two is linked with.</summary>
    public int Other(int text) => text == Shorter ? Longer : Shorter;
}

/// <summary>Compares texts with their candidates. Each thread needs its own.</summary>
/// <param name="texts">All texts.</param>
/// <param name="sketches">What is kept of them.</param>
/// <param name="candidates">The texts of the index.</param>
/// <param name="index">Which of them may be copies of which.</param>
internal sealed class LinkFinder(IReadOnlyList<OriginText> texts, TextSketches sketches, int[] candidates, CandidateIndex index)
{
    private readonly CandidateIndex.Lookup _lookup = index.Open();
    private readonly ShingleMarks _marks = new();

    /// <summary>The links of a text of the index with earlier ones.</summary>
    public List<Link> Find(int position)
    {
        var links = new List<Link>();
        var earlier = _lookup.Earlier(position);
        if (earlier.Count == 0) return links;
        _marks.Set(sketches.Shingles(candidates[position]));
        foreach (var other in earlier)
        {
            if (Compare(candidates[other], candidates[position]) is { } link) links.Add(link);
        }

        return links;
    }

    // The later of the two is the one that is marked.
    private Link? Compare(int earlier, int later)
    {
        var (one, other) = (sketches.Shingles(earlier), sketches.Shingles(later));
        var (fewest, most) = (Math.Min(one.Count, other.Count), Math.Max(one.Count, other.Count));
        var isExcerpt = fewest < OriginRules.ExcerptLength * most;
        var isSameAgency = texts[earlier].Agency is { } agency && agency == texts[later].Agency;
        if ((double)_marks.MostShared(one) / fewest < OriginRules.Least(isExcerpt, isSameAgency)) return null;
        var similarity = one.Containment(other);
        var isCopy = OriginRules.Join(similarity, isExcerpt, isSameAgency)
            || (!isExcerpt && similarity >= OriginRules.InOrder && OrderedOverlap.IsCopy(sketches.Places(earlier), sketches.Places(later)));
        var (shorter, longer) = one.Count < other.Count ? (earlier, later) : (later, earlier);
        return isCopy ? new Link(shorter, longer, similarity, isExcerpt) : null;
    }
}
