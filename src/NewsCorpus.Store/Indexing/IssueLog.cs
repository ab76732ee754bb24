using System.Collections.ObjectModel;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Store.Indexing;

/// <summary>Takes issues, and files them with what is being read.</summary>
internal sealed class IssueLog : Collection<Issue>
{
    /// <summary>Issues of no file: a folder that cannot be read, say.</summary>
    public List<Issue> Others { get; } = [];

    /// <summary>Where issues go now; null for <see cref="Others"/>.</summary>
    public List<Issue>? Target { get; set; }

    /// <inheritdoc/>
    protected override void InsertItem(int index, Issue item)
    {
        base.InsertItem(index, item);
        (Target ?? Others).Add(item);
    }
}
