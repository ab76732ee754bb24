namespace NewsCorpus.Reading.Origins;

/// <summary>Where the runs of three words stand in a text, and its figures: what <see cref="OrderedOverlap"/> compares.</summary>
internal sealed class RunPlaces
{
    private readonly ShingleSet _shingles;
    private readonly int[] _places;

    /// <summary>Reads a text whose shingles are known.</summary>
    public RunPlaces(OriginText text, ShingleSet shingles)
    {
        _shingles = shingles;
        var sequence = ShingleSet.Sequence(ShingleSet.WordHashes(text.Raw, text.Body));
        Length = sequence.Length;
        _places = PlacesOf(sequence, shingles.Count);
        Figures = FiguresOf(text);
    }

    /// <summary>Runs of the text, those that stand there again counted again.</summary>
    public int Length { get; }

    /// <summary>The words with a digit in them, each once, ascending.</summary>
    public ulong[] Figures { get; }

    /// <summary>Where the runs that both texts have exactly once stand in this one and in the other, by their place in this one.</summary>
    public (int Place, int Other)[] Common(RunPlaces other)
    {
        var common = new List<(int Place, int Other)>();
        var mine = _shingles.Hashes;
        var theirs = other._shingles.Hashes;
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            var (x, y) = (mine[i], theirs[j]);
            if (x == y && _places[i] >= 0 && other._places[j] >= 0) common.Add((_places[i], other._places[j]));
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        common.Sort();
        return [.. common];
    }

    // The place of each distinct run in the order of their hashes; -1 for those that stand in the text more than once.
    private static int[] PlacesOf(uint[] sequence, int distinct)
    {
        var all = new int[sequence.Length];
        for (var i = 0; i < all.Length; i++) all[i] = i;
        Array.Sort(sequence, all);
        var places = new int[distinct];
        for (int start = 0, run = 0; start < sequence.Length; run++)
        {
            var end = start + 1;
            while (end < sequence.Length && sequence[end] == sequence[start]) end++;
            places[run] = end - start == 1 ? all[start] : -1;
            start = end;
        }

        return places;
    }

    private static ulong[] FiguresOf(OriginText text)
    {
        var figures = new SortedSet<ulong>();
        foreach (var span in text.Body)
        {
            var slice = span.SliceOf(text.Raw);
            var reader = new WordReader(slice);
            while (reader.MoveNext()) if (slice[reader.Start..reader.End].ContainsAnyInRange('0', '9')) figures.Add(reader.Hash);
        }

        return [.. figures];
    }
}
