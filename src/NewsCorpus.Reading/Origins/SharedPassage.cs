using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Origins;

/// <summary>The evidence for a copy: the longest run of words of one text whose shingles all stand in another.</summary>
internal static class SharedPassage
{
    /// <summary>Where that run stands in a text; null where the texts share no shingle.</summary>
    /// <param name="text">The text that is read.</param>
    /// <param name="other">The text that it may have copied.</param>
    public static TextSpan? Longest(OriginText text, OriginText other)
    {
        var known = ShingleSet.Sequence(ShingleSet.WordHashes(other.Raw, other.Body)).ToHashSet();
        var (hashes, places) = Words(text);
        var shingles = ShingleSet.Sequence(hashes);
        int first = 0, longest = 0, start = 0;
        for (var i = 0; i < shingles.Length; i++)
        {
            if (!known.Contains(shingles[i])) start = i + 1;
            else if (i + 1 - start > longest) (first, longest) = (start, i + 1 - start);
        }

        return longest == 0 ? null : new TextSpan(places[first].Start, places[first + longest + ShingleSet.Words - 2].End);
    }

    private static (List<ulong> Hashes, List<TextSpan> Places) Words(OriginText text)
    {
        var (hashes, places) = (new List<ulong>(), new List<TextSpan>());
        foreach (var span in text.Body)
        {
            var reader = new WordReader(span.SliceOf(text.Raw));
            while (reader.MoveNext())
            {
                hashes.Add(reader.Hash);
                places.Add(new TextSpan(span.Start + reader.Start, span.Start + reader.End));
            }
        }

        return (hashes, places);
    }
}
