using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Text.Sentences;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>What a word tells about the names near it. The classes and their meanings stand in the table <c>context-words</c>.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Title = 1 << 0,
    Month = 1 << 1,
    Weekday = 1 << 2,
    Function = 1 << 3,
    GivenName = 1 << 4,
    OrgNoun = 1 << 5,
    OutletNoun = 1 << 6,
    PlaceNoun = 1 << 7,
    Direction = 1 << 8,
    PlacePrep = 1 << 9,
    BodyPrep = 1 << 10,
    Motion = 1 << 11,
    Address = 1 << 12,
    StateNoun = 1 << 13,
    Ground = 1 << 14,
    Say = 1 << 15,
    LocationVerb = 1 << 16,
    Visit = 1 << 17,
    ActOn = 1 << 18,
    Event = 1 << 19,
    LandNoun = 1 << 20,
    Opener = 1 << 21,
    Division = 1 << 22,
    Person = 1 << 23,
    Building = 1 << 24,
    Newsroom = 1 << 25,
    Generic = 1 << 26,
    Business = 1 << 27,
}

/// <summary>The classes of every word, by vocabulary id.</summary>
internal sealed class WordClasses
{
    private readonly WordClass[] _classes;
    private readonly WordBits _titles;

    public WordClasses(LexiconTables lexicon, VocabularyBuilder words)
    {
        var classes = new WordValues<WordClass>();
        var inflection = new Inflection(lexicon);
        foreach (var row in lexicon.Rows("context-words"))
        {
            if (row.Value<WordClass>("class") is not { } wordClass) continue;
            foreach (var word in row.List("words").SelectMany(word => Forms(word, row["inflect"], inflection)))
            {
                Add(words.Add(word), wordClass);
            }
        }

        foreach (var month in CalendarNames.Months(lexicon)) Add(words.Add(month), WordClass.Month);
        foreach (var weekday in CalendarNames.Weekdays(lexicon)) Add(words.Add(weekday), WordClass.Weekday);

        _classes = classes.All;
        _titles = new WordBits(Enumerable.Range(0, _classes.Length).Where(id => (_classes[id] & WordClass.Title) != 0));

        void Add(int id, WordClass wordClass) => classes[id] |= wordClass;
    }

    private static IEnumerable<string> Forms(string word, string kind, Inflection inflection) => kind switch
    {
        "noun" => [word, Inflection.Plural(word)],
        "verb" => inflection.Verb(word).Select(verb => verb.Form),
        _ => [word],
    };

    /// <summary>The classes of a vocabulary id.</summary>
    public WordClass this[int word] => word < _classes.Length ? _classes[word] : WordClass.None;

    /// <summary>True for a word of the class <see cref="WordClass.Title"/>; for a look at every token.</summary>
    public bool IsTitle(int word) => _titles.Has(word);

    /// <summary>The classes of a token; none beyond the ends of the table.</summary>
    public WordClass Of(TokenTable tokens, int index) =>
        index < 0 || index >= tokens.Count ? WordClass.None : this[tokens[index].Word];
}
