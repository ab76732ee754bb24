using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>The persons that some texts name, and who of them a misspelled name means.</summary>
internal sealed class KnownPersons
{
    // Of short names many are a letter apart: "Dan" and "Don", "Maria" and "Mario".
    private const int ShortestName = 6;

    // First names and ids, by surname.
    private readonly Dictionary<string, Dictionary<string, string>> _persons = new(StringComparer.Ordinal);

    /// <summary>Takes in a person; only who has two names counts.</summary>
    public void Add(string name, string actor)
    {
        if (name.Split(' ') is not [var first, var surname]) return;
        if (!_persons.TryGetValue(surname, out var same)) _persons.Add(surname, same = new(StringComparer.Ordinal));
        same.TryAdd(first, actor);
    }

    /// <summary>
    /// The person whose first name is one letter apart, the surname being the same ("Vincente Fox" for "Vicente Fox"); null where that is
    /// nobody or several.
    /// </summary>
    public (string Name, string Actor)? MeantBy(string name)
    {
        if (name.Split(' ') is not [{ Length: >= ShortestName } first, var surname]) return null;
        if (!_persons.TryGetValue(surname, out var same)) return null;
        var near = same.Where(person => NearestWord.Distance(first, person.Key) == 1).ToList();
        return near is [var only] ? ($"{only.Key} {surname}", only.Value) : null;
    }
}
