using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// What the tables tell of words, by vocabulary id: their closed class, and the roles that they can play. The one place for words of
/// the language; recognisers ask it instead of keeping lists. Immutable once built.
/// </summary>
internal sealed class WordTable
{
    private readonly WordValues<Tag> _tagOf = new();
    private readonly WordValues<WordRole> _roleOf = new();
    private readonly Inflection _inflection;
    private readonly VocabularyBuilder _words;
    private readonly Tag[] _tags;
    private readonly WordRole[] _roles;

    public WordTable(LexiconTables lexicon, VocabularyBuilder words)
    {
        _words = words;
        _inflection = new Inflection(lexicon);
        foreach (var row in lexicon.Rows("word-classes").Concat(lexicon.Rows("cues-words"))) ReadClass(row);
        foreach (var row in lexicon.Rows("verbs")) AddVerb(row["verb"], WordRole.None);
        foreach (var row in lexicon.Rows("cues")) ReadCue(row);
        By = words.Add("by");
        As = words.Add("as");
        Of = words.Add("of");
        Both = words.Add("both");
        Neither = words.Add("neither");
        Nor = words.Add("nor");
        Able = words.Add("able");
        Unable = words.Add("unable");

        (_tags, _roles) = (_tagOf.All, _roleOf.All);
    }

    public int By { get; }

    public int As { get; }

    public int Of { get; }

    public int Both { get; }

    public int Neither { get; }

    public int Nor { get; }

    public int Able { get; }

    public int Unable { get; }

    /// <summary>The closed class of a word; <see cref="Tag.None"/> for open-class and unknown words.</summary>
    public Tag TagOf(int word) => word < _tags.Length ? _tags[word] : Tag.None;

    /// <summary>The roles that a word can play.</summary>
    public WordRole RolesOf(int word) => word < _roles.Length ? _roles[word] : WordRole.None;

    private void ReadClass(LexiconRow row)
    {
        var name = row["class"];
        var tag = Tags.OfClass(name);
        var role = RoleOf(name);
        foreach (var word in row.List("words"))
        {
            if (tag is { } closed) AddTag(_words.Add(word), closed);
            else if (name is "catenative" or "avoiding") AddVerb(word, role);
            else if (role != WordRole.None) AddRole(_words.Add(word), role);
            if (HasPlural(name)) AddRole(_words.Add(Inflection.Plural(word)), role);
        }
    }

    // Each cue is a verb, or a noun that may look like one.
    private void ReadCue(LexiconRow row)
    {
        var first = row["cue"].Split(' ')[0];
        if (first.Length == 0) return;
        if (row["kind"] == "verb")
        {
            var frames = row.List("frames");
            var role = frames.Contains("clause") || frames.Contains("that") ? WordRole.TakesClause : WordRole.None;
            if (frames.Contains("addressee") && row["stance"] == "assert") role |= WordRole.Addressing;
            AddVerb(first, WordRole.Cue | (first.Length == row["cue"].Length ? role : WordRole.None));
            return;
        }

        var noun = row["kind"] == "noun" ? WordRole.Homograph : WordRole.None;
        AddRole(_words.Add(first), WordRole.Cue | noun);
        if (row["kind"] == "noun") AddRole(_words.Add(Inflection.Plural(first)), WordRole.Cue | noun);
    }

    private static bool HasPlural(string name) =>
        name is "period" or "homograph" or "speaks-for" or "part-of" or "mute" or "body" or "document" or "thing"
        or "measure" or "granted" or "claimed" or "toll";

    private static WordRole RoleOf(string name) => name switch
    {
        "time" => WordRole.Time,
        "past" => WordRole.PastForm,
        "possible" => WordRole.Possible,
        "necessary" => WordRole.Necessary,
        "conditional" => WordRole.Conditional,
        "period" => WordRole.Period,
        "homograph" => WordRole.Homograph,
        "catenative" => WordRole.Catenative,
        "avoiding" => WordRole.Avoiding,
        "saying-place" => WordRole.SayingPlace,
        "label" => WordRole.Label,
        "speaks-for" => WordRole.SpeaksFor,
        "part-of" => WordRole.PartOf,
        "mute" => WordRole.Mute,
        "body" => WordRole.Body,
        "document" => WordRole.Document,
        "thing" => WordRole.Thing,
        "measure" => WordRole.Measure,
        "granted" => WordRole.Granted,
        "claimed" => WordRole.Claimed,
        "toll" => WordRole.Toll,
        "anonymity" => WordRole.Anonymity,
        _ => WordRole.None,
    };

    private void AddVerb(string verb, WordRole extra)
    {
        foreach (var (form, role) in _inflection.Verb(verb)) AddRole(_words.Add(form), (WordRole)role | extra);
    }

    // The first class that names a word holds.
    private void AddTag(int id, Tag tag) => _tagOf[id] = _tagOf[id] is Tag.None ? tag : _tagOf[id];

    private void AddRole(int id, WordRole role) => _roleOf[id] |= role;
}
