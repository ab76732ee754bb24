using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>The cues and the closed-class words, by vocabulary id. Immutable once built.</summary>
internal sealed class CueLexicon
{
    private static readonly Cue[] NoCues = [];
    private readonly Dictionary<int, List<Cue>> _cues = [];
    private readonly Dictionary<int, Tag> _tagOf = [];
    private readonly Dictionary<int, WordRole> _roleOf = [];
    private readonly Inflection _inflection;
    private readonly VocabularyBuilder _words;
    private readonly Tag[] _tags;
    private readonly WordRole[] _roles;
    private readonly Cue[][] _cuesById;

    public CueLexicon(LexiconTables lexicon, VocabularyBuilder words)
    {
        _words = words;
        _inflection = new Inflection(lexicon);
        ReadClosedClasses(lexicon);
        foreach (var row in lexicon.Rows("cues-verbs")) AddVerb(row["verb"], WordRole.None);
        foreach (var row in lexicon.Rows("cues")) AddCue(row);
        By = words.Add("by");
        As = words.Add("as");
        Not = words.Add("not");
        Of = words.Add("of");
        Both = words.Add("both");
        Neither = words.Add("neither");
        Nor = words.Add("nor");
        Able = words.Add("able");
        Unable = words.Add("unable");

        var size = Math.Max(1, _tagOf.Keys.Concat(_roleOf.Keys).DefaultIfEmpty(0).Max() + 1);
        _tags = new Tag[size];
        _roles = new WordRole[size];
        _cuesById = new Cue[size][];
        foreach (var (id, tag) in _tagOf) _tags[id] = tag;
        foreach (var (id, role) in _roleOf) _roles[id] = role;
        foreach (var (id, cues) in _cues)
        {
            _roles[id] |= WordRole.Cue;
            _cuesById[id] = [.. cues.OrderByDescending(cue => cue.Tail.Length)];
        }
    }

    public int By { get; }

    public int As { get; }

    public int Not { get; }

    public int Of { get; }

    public int Both { get; }

    public int Neither { get; }

    public int Nor { get; }

    public int Able { get; }

    public int Unable { get; }

    /// <summary>The closed class of a word; <see cref="Tag.None"/> for open-class and unknown words.</summary>
    public Tag TagOf(int word) => word < _tags.Length ? _tags[word] : Tag.None;

    /// <summary>The parts that a word can play.</summary>
    public WordRole RolesOf(int word) => word < _roles.Length ? _roles[word] : WordRole.None;

    /// <summary>The cues that begin with a word, those of more words first.</summary>
    public Cue[] CuesOf(int word) => word < _cuesById.Length ? _cuesById[word] ?? NoCues : NoCues;

    private void ReadClosedClasses(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("cues-words"))
        {
            foreach (var word in row.List("words"))
            {
                var id = _words.Add(word);
                if (Tags.OfClass(row["class"]) is { } tag) _tagOf.TryAdd(id, tag);
                else if (row["class"] == "saying-place") AddRole(id, WordRole.SayingPlace);
                else if (row["class"] == "time") AddRole(id, WordRole.Time);
                else if (row["class"] == "period")
                {
                    AddRole(id, WordRole.Period);
                    AddRole(_words.Add(Inflection.Plural(word)), WordRole.Period);
                }
                else if (row["class"] == "speaks-for")
                {
                    AddRole(id, WordRole.SpeaksFor);
                    AddRole(_words.Add(Inflection.Plural(word)), WordRole.SpeaksFor);
                }
                else if (NounRole(row["class"]) is var role and not WordRole.None)
                {
                    AddRole(id, role);
                    AddRole(_words.Add(Inflection.Plural(word)), role);
                }
                else if (row["class"] == "label") AddRole(id, WordRole.Label);
                else if (row["class"] == "homograph")
                {
                    AddRole(id, WordRole.Homograph);
                    AddRole(_words.Add(Inflection.Plural(word)), WordRole.Homograph);
                }
                else if (row["class"] == "catenative") AddVerb(word, WordRole.Catenative);
                else if (row["class"] == "avoiding") AddVerb(word, WordRole.Avoiding);
            }
        }
    }

    private static WordRole NounRole(string name) => name switch
    {
        "part-of" => WordRole.PartOf,
        "mute" => WordRole.Mute,
        "body" => WordRole.Body,
        "document" => WordRole.Document,
        "thing" => WordRole.Thing,
        "measure" => WordRole.Measure,
        "granted" => WordRole.Granted,
        "claimed" => WordRole.Claimed,
        "toll" => WordRole.Toll,
        _ => WordRole.None,
    };

    private void AddCue(LexiconRow row)
    {
        var parts = row["cue"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !Enum.TryParse<CueKind>(row["kind"], ignoreCase: true, out var kind)
            || StanceOf(row["stance"]) is not { } stance)
        {
            return;
        }

        var tail = parts.Skip(1).Select(_words.Add).ToArray();
        var cue = new Cue(row["cue"], kind, tail, FramesOf(row), stance, row["hedged"] == "yes",
            Enum.TryParse<AttributionKind>(row["act"], ignoreCase: true, out var act) ? act : AttributionKind.Speech, StanceOf(row["negated"]));
        if (kind == CueKind.Verb)
        {
            foreach (var id in AddVerb(parts[0], WordRole.None)) AddCue(id, cue);
        }
        else
        {
            AddCue(_words.Add(parts[0]), cue);
            if (kind == CueKind.Noun)
            {
                AddRole(_words.Add(parts[0]), WordRole.Homograph);
                AddCue(_words.Add(Inflection.Plural(parts[0])), cue);
                AddRole(_words.Add(Inflection.Plural(parts[0])), WordRole.Homograph);
            }
        }
    }

    private static Stance? StanceOf(string cell) =>
        Enum.TryParse<Stance>(cell.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var stance) ? stance : null;

    private void AddCue(int id, Cue cue)
    {
        if (!_cues.TryGetValue(id, out var list)) _cues[id] = list = [];
        if (!list.Contains(cue)) list.Add(cue);
        AddRole(id, WordRole.Cue);
    }

    private static Frames FramesOf(LexiconRow row)
    {
        var frames = Frames.None;
        foreach (var name in row.List("frames"))
        {
            // Any preposition named for a noun or adjective stands for all of them: they vary freely in news.
            frames |= Enum.TryParse<Frames>(name, ignoreCase: true, out var frame) ? frame : Frames.About;
        }

        return frames;
    }

    private List<int> AddVerb(string verb, WordRole extra)
    {
        var ids = new List<int>();
        foreach (var (form, role) in _inflection.Verb(verb))
        {
            var id = _words.Add(form);
            AddRole(id, (WordRole)role | extra);
            if (!ids.Contains(id)) ids.Add(id);
        }

        return ids;
    }

    private void AddRole(int id, WordRole role) => _roleOf[id] = _roleOf.GetValueOrDefault(id) | role;
}
