using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>
/// What words and ids tell of a person, by the table <c>genders</c>: titles, first names, offices that tell nothing, and the
/// persons of the dictionary. Immutable once built.
/// </summary>
internal sealed class PersonWords
{
    private readonly WordValues<Gender> _titles = new();
    private readonly WordValues<Gender> _names = new();
    private readonly HashSet<int> _offices = [];
    private readonly HashSet<int> _professions = [];
    private readonly WordValues<Gender> _pronouns = new();
    private readonly PersonGenders _genders;

    public PersonWords(LexiconTables lexicon, VocabularyBuilder words)
    {
        _genders = new PersonGenders(lexicon);
        foreach (var row in lexicon.Rows("genders"))
        {
            var gender = row["class"].EndsWith("-female", StringComparison.Ordinal) ? Gender.Female : Gender.Male;
            foreach (var word in row.List("words"))
            {
                switch (row["class"].Split('-')[0])
                {
                    case "title": _titles[words.Add(word)] = gender; break;
                    case "name": _names[words.Add(word)] = gender; break;
                    case "office": _offices.Add(words.Add(word)); break;
                    case "profession": _professions.Add(words.Add(word)); break;
                }
            }
        }

        foreach (var word in (string[])["he", "him", "his"]) _pronouns[words.Add(word)] = Gender.Male;
        foreach (var word in (string[])["she", "her"]) _pronouns[words.Add(word)] = Gender.Female;
    }

    /// <summary>What "he" or "she" asks for; unknown for other words.</summary>
    public Gender OfPronoun(int word) => _pronouns[word];

    /// <summary>What a title or a word for a person tells ("Mrs", "spokesman").</summary>
    public Gender OfTitle(int word) => _titles[word];

    /// <summary>What a first name tells.</summary>
    public Gender OfFirstName(int word) => _names[word];

    /// <summary>Whether a word is one for a person, not for a body ("minister", "spokeswoman", "lawyer").</summary>
    public bool IsPerson(int word) => IsOffice(word) || _professions.Contains(word);

    /// <summary>Whether somebody is pointed back to by a word for his office or gender ("the minister", "the spokeswoman").</summary>
    public bool IsOffice(int word) => _offices.Contains(word) || _titles[word] != Gender.Unknown;

    /// <summary>What is known of an actor of the dictionary.</summary>
    public Gender OfActor(string? id) => _genders.OfActor(id);

    /// <summary>What is known of the person of a mention.</summary>
    public Gender Of(ActorMention mention) => _genders.Of(mention);
}
