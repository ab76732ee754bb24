using System.Runtime.InteropServices;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// In how many texts somebody acts or is acted upon. Where few texts of a large pile tell of those who are named in two acts, these are
/// mostly about one story, as all are in a small pile.
/// </summary>
internal sealed class StorySizes
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <param name="statements">The statements of all texts, those of a text in a row or not.</param>
    public StorySizes(IEnumerable<ClaimStatement> statements)
    {
        foreach (var text in statements.GroupBy(statement => statement.Document.Id, StringComparer.Ordinal))
        {
            Count++;
            var names = text.SelectMany(statement => statement.Stands).SelectMany(stand => stand.Act.AllNames);
            foreach (var handle in names.SelectMany(NameKeys.Handles).Distinct(StringComparer.Ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_texts, handle, out _)++;
            }
        }
    }

    /// <summary>How many texts there are.</summary>
    public int Count { get; }

    /// <summary>In how many texts the rarest name stands that two acts share; all texts where they share none.</summary>
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

    private int Of(string name) => NameKeys.Handles(name).Max(handle => _texts.GetValueOrDefault(handle));
}
