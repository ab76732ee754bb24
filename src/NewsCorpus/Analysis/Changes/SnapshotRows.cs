using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>The rows of a snapshot by document.</summary>
internal sealed class SnapshotRows
{
    private readonly SnapshotRow[] _rows;
    private readonly Dictionary<string, (int First, int Count)> _places = new(StringComparer.Ordinal);

    public SnapshotRows(IReadOnlyList<SnapshotRow> rows)
    {
        _rows = [.. rows];
        if (FindPlaces()) return;
        // A file that somebody wrote by hand may have them in any order.
        _places.Clear();
        _rows = [.. rows.GroupBy(row => row.Document, StringComparer.Ordinal).SelectMany(group => group)];
        FindPlaces();
    }

    /// <summary>The documents, in the order of their first rows.</summary>
    public IEnumerable<string> Documents => _places.Keys;

    /// <summary>The rows of a document, none where there is no such document.</summary>
    public ReadOnlySpan<SnapshotRow> this[string document] =>
        _places.TryGetValue(document, out var place) ? _rows.AsSpan(place.First, place.Count) : [];

    // False where rows of one document do not stand together.
    private bool FindPlaces()
    {
        for (int first = 0, end; first < _rows.Length; first = end)
        {
            for (end = first + 1; end < _rows.Length && _rows[end].Document == _rows[first].Document;) end++;
            if (!_places.TryAdd(_rows[first].Document, (first, end - first))) return false;
        }

        return true;
    }
}
