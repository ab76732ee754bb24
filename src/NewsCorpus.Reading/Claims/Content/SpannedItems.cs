using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>Items of a document that have spans, in text order: those inside a content.</summary>
internal static class SpannedItems
{
    /// <summary>The items inside some spans, in text order.</summary>
    /// <param name="items">All items, in text order.</param>
    /// <param name="spanOf">The span of an item.</param>
    /// <param name="spans">The spans, in text order.</param>
    public static List<T> Inside<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, IReadOnlyList<TextSpan> spans)
    {
        var found = new List<T>();
        foreach (var span in spans)
        {
            var first = OrderedSearch.FirstAtLeast(items, item => spanOf(item).Start, span.Start);
            for (var i = first; i < items.Count && spanOf(items[i]).Start < span.End; i++)
            {
                if (span.Contains(spanOf(items[i]))) found.Add(items[i]);
            }
        }

        return found;
    }
}
