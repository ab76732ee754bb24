namespace NewsCorpus.Reading.Text;

/// <summary>Binary search in items that stand in ascending order of a key.</summary>
internal static class OrderedSearch
{
    /// <summary>Index of the first item whose key is <paramref name="least"/> or more; the number of items if none is.</summary>
    public static int FirstAtLeast<T>(IReadOnlyList<T> items, Func<T, int> key, int least)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (key(items[middle]) < least) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
