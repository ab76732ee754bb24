using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>The persons that some texts name, and who of them is meant by a misspelled given name or by another form of it.</summary>
internal sealed class KnownPersons(NameWords words)
{
    // Of short names many are a letter apart: "Dan" and "Don", "Maria" and "Mario".
    private const int ShortestName = 6;

    // Who is named so many times as often is not the one who is misspelled.
    private const int Frequent = 4;

    // By surname and given name.
    private readonly Dictionary<string, Dictionary<string, (string Name, string Actor)>> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, (string Name, string Actor)>> _byGiven = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);

    /// <summary>Takes in a person; only who has two names counts.</summary>
    /// <param name="fullName">Given name and surname.</param>
    /// <param name="name">How the person is called.</param>
    /// <param name="actor">Its id.</param>
    /// <param name="mentions">How many mentions these are.</param>
    public void Add(string fullName, string name, string actor, int mentions = 1)
    {
        _mentions[actor] = _mentions.GetValueOrDefault(actor) + mentions;
        if (fullName.Split(' ') is not [var given, var surname]) return;
        if (!_persons.TryGetValue(surname, out var same)) _persons.Add(surname, same = new(StringComparer.Ordinal));
        same.TryAdd(given, (name, actor));
        if (!_byGiven.TryGetValue(given, out var named)) _byGiven.Add(given, named = new(StringComparer.Ordinal));
        named.TryAdd(surname, (name, actor));
    }

    /// <summary>
    /// The person of the same surname whose given name is the long or short form of this one ("Joseph" for "Joe"), or one letter apart
    /// ("Vincente" for "Vicente"), or of the same given name and a surname one letter apart, who is named far more often ("Ann
    /// Reoberts" for "Ann Roberts"); null where that is nobody or several.
    /// </summary>
    /// <param name="fullName">Given name and surname.</param>
    /// <param name="mentions">How often they are named like this.</param>
    public (string Name, string Actor)? MeantBy(string fullName, int mentions)
    {
        // "Voters Back Ann Roe" of a headline; "Mary Jo Ann Roe" is somebody else
        if (fullName.Split(' ') is [var opening, _, .., var first, var last] && !words.IsGivenName(opening)
            && _persons.TryGetValue(last, out var same) && same.TryGetValue(first, out var whole)) return whole;
        if (fullName.Split(' ') is not [var given, var surname]) return null;
        var near = _persons.GetValueOrDefault(surname, []).Where(person => NameForms.AreOneGivenName(given, person.Key)
                || (given.Length >= ShortestName && NearestWord.Distance(given, person.Key) == 1))
            .Concat(surname.Length < ShortestName ? [] : _byGiven.GetValueOrDefault(given, [])
                .Where(person => NearestWord.Distance(surname, person.Key) == 1
                    && _mentions[person.Value.Actor] >= Frequent * mentions)).ToList();
        return near is [var only] ? only.Value : null;
    }
}
