using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Whether a person is a man or a woman, as his first name, a title or the dictionary tells. Immutable once built.</summary>
internal sealed class PersonGenders
{
    private static readonly string[] PersonTables = ["persons", "actors"];

    private readonly Dictionary<string, Gender> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Gender> _firstNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Gender> _persons = new(StringComparer.Ordinal);

    public PersonGenders(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("genders"))
        {
            var gender = row["class"].EndsWith("-female", StringComparison.Ordinal) ? Gender.Female : Gender.Male;
            var table = row["class"].Split('-')[0] switch { "title" => _titles, "name" => _firstNames, "person" => _persons, _ => null };
            if (table is null) continue;
            foreach (var word in row.List("words")) table[word] = gender;
        }

        foreach (var row in PersonTables.SelectMany(lexicon.Rows))
        {
            if (OfFullName(row["name"]) is var gender and not Gender.Unknown) _persons.TryAdd(row["id"], gender);
        }
    }

    /// <summary>What is known of an actor of the dictionary.</summary>
    public Gender OfActor(string? id) => id is null ? Gender.Unknown : _persons.GetValueOrDefault(id);

    /// <summary>What is known of the person of a mention.</summary>
    public Gender Of(ActorMention mention) => OfActor(mention.Actor) is var known and not Gender.Unknown ? known : OfFullName(mention.Name);

    /// <summary>What the first name in a name of several words tells.</summary>
    public Gender OfFullName(string name)
    {
        var first = name.Split(' ')[0];
        return first.Length < name.Length ? _firstNames.GetValueOrDefault(first) : Gender.Unknown;
    }

    /// <summary>What a title before a name tells.</summary>
    public Gender OfTitle(string word) => _titles.GetValueOrDefault(word);
}
