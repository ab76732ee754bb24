using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// Persons whom the dictionary lacks and the texts name in full: a surname alone is the one whom they name in full most.
/// </summary>
internal static class UnlistedPersons
{
    /// <summary>How such a person is named.</summary>
    /// <param name="Full">The name in full: its number and first place.</param>
    /// <param name="Surname">The surname alone; null where it never stands alone.</param>
    public readonly record struct Person(UnlistedNameRow Full, UnlistedNameRow? Surname)
    {
        /// <summary>Both together.</summary>
        public int Mentions => Full.Mentions + (Surname?.Mentions ?? 0);
    }

    /// <summary>The persons with so many mentions or more, in no order that tells anything.</summary>
    public static IReadOnlyList<Person> Of(Corpus corpus, int fewest)
    {
        var names = CorpusOverview.UnlistedNames(corpus);
        var known = names.ToDictionary(row => row.Name, StringComparer.Ordinal);
        return [.. names.Where(row => row.Type == ActorType.Person && row.Name.Contains(' ', StringComparison.Ordinal))
            .GroupBy(row => row.Name[(row.Name.LastIndexOf(' ') + 1)..], StringComparer.Ordinal)
            .Select(bearers => new Person(bearers.First(), known.GetValueOrDefault(bearers.Key)))
            .Where(person => person.Mentions >= fewest)];
    }
}
