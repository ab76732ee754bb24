using System.Runtime.InteropServices;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// How many statements tell of somebody. Where few of a large pile tell of those who are named in two acts, these are mostly about one
/// story, as all are where little is said.
/// </summary>
internal sealed class StorySizes
{
    private readonly Dictionary<string, int> _statements = new(StringComparer.Ordinal);

    public StorySizes(IEnumerable<ClaimStatement> statements)
    {
        foreach (var statement in statements)
        {
            Count++;
            var names = statement.Stands.SelectMany(stand => stand.Act.AllNames);
            foreach (var handle in names.SelectMany(NameKeys.Handles).Distinct(StringComparer.Ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_statements, handle, out _)++;
            }
        }
    }

    /// <summary>How many statements there are.</summary>
    public int Count { get; }

    /// <summary>How many statements tell of the rarest name that two acts share; all where they share none.</summary>
    public int OfShared(Act one, Act other)
    {
        var least = Count;
        foreach (var name in one.AllNames)
        {
            foreach (var same in other.AllNames)
            {
                if (NameKeys.IsOne(name, same)) least = Math.Min(least, Math.Max(Of(name), Of(same)));
            }
        }

        return least;
    }

    private int Of(string name) => NameKeys.Handles(name).Max(handle => _statements.GetValueOrDefault(handle));
}
