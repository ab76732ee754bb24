using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsCorpus.Charts;

namespace NewsCorpus;

/// <summary>
/// Rows that several tables and figures rest on. As a corpus never changes, they are worked out once and given again as long as somebody
/// holds them, such as a notebook's variable. Those of the story may have been kept.
/// </summary>
/// <param name="make">Works out the rows.</param>
/// <param name="kept">The name under which they are kept; null where they never are.</param>
internal sealed class RowsInUse<TRow>(Func<Corpus, Scope, Table<TRow>> make, string? kept = null)
{
    private readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, Held> _known = [];

    /// <summary>The rows of a corpus.</summary>
    public Table<TRow> Of(Corpus corpus, Scope scope)
    {
        if (scope == Scope.Story && kept is not null && corpus.Kept?.Of<TRow>(kept) is { } known) return known;
        var ofCorpus = _known.GetOrCreateValue(corpus.Documents);
        if (ofCorpus.TryGetValue(scope, out var held) && held.TryGetTarget(out var rows)) return rows;
        rows = make(corpus, scope);
        ofCorpus[scope] = new WeakReference<Table<TRow>>(rows);
        return rows;
    }

    private sealed class Held : ConcurrentDictionary<Scope, WeakReference<Table<TRow>>>;
}
