using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>The persons that some texts name, and who of them is meant by a misspelled given name or by another form of it.</summary>
internal sealed class KnownPersons
{
    // Of short names many are a letter apart: "Dan" and "Don", "Maria" and "Mario".
    private const int ShortestName = 6;

    // By surname and given name.
    private readonly Dictionary<string, Dictionary<string, (string Name, string Actor)>> _persons = new(StringComparer.Ordinal);

    /// <summary>Takes in a person; only who has two names counts.</summary>
    /// <param name="fullName">Given name and surname.</param>
    /// <param name="name">How the person is called.</param>
    /// <param name="actor">Its id.</param>
    public void Add(string fullName, string name, string actor)
    {
        if (fullName.Split(' ') is not [var given, var surname]) return;
        if (!_persons.TryGetValue(surname, out var same)) _persons.Add(surname, same = new(StringComparer.Ordinal));
        same.TryAdd(given, (name, actor));
    }

    /// <summary>
    /// The person of the same surname whose given name is the long or short form of this one ("Joseph" for "Joe"), or one letter apart
    /// ("Vincente" for "Vicente"); null where that is nobody or several.
    /// </summary>
    public (string Name, string Actor)? MeantBy(string fullName)
    {
        if (fullName.Split(' ') is not [var given, var surname] || !_persons.TryGetValue(surname, out var same)) return null;
        var near = same.Where(person => NameForms.AreOneGivenName(given, person.Key)
            || (given.Length >= ShortestName && NearestWord.Distance(given, person.Key) == 1)).ToList();
        return near is [var only] ? only.Value : null;
    }
}
