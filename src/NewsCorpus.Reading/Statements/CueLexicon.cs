using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>The cues of the table <c>cues</c>, by the vocabulary id of their first word. Immutable once built.</summary>
internal sealed class CueLexicon
{
    private static readonly Cue[] NoCues = [];
    private readonly Cue[][] _cuesById;
    private readonly WordBits _first;

    public CueLexicon(LexiconTables lexicon, WordTable classes, VocabularyBuilder words)
    {
        Classes = classes;
        var inflection = new Inflection(lexicon);
        var cues = new Dictionary<int, List<Cue>>();
        foreach (var row in lexicon.Rows("cues"))
        {
            if (CueOf(row, words) is not { } cue) continue;
            foreach (var form in FormsOf(cue, row["cue"].Split(' ')[0], inflection)) Add(cues, words.Add(form), cue);
        }

        OutletKinds = lexicon.Rows("outlets").ToDictionary(row => row["id"], row => row["kind"], StringComparer.Ordinal);
        _first = new WordBits(cues.Keys.Where(id => (classes.RolesOf(id) & WordRole.Cue) != 0));
        _cuesById = new Cue[cues.Keys.DefaultIfEmpty(0).Max() + 1][];
        foreach (var (id, list) in cues) _cuesById[id] = [.. list.OrderByDescending(cue => cue.Tail.Length)];
    }

    /// <summary>What the words are apart from being cues.</summary>
    public WordTable Classes { get; }

    /// <summary>The kind of each outlet by its id ("paper", "broadcaster"): whom "the paper" can mean.</summary>
    public IReadOnlyDictionary<string, string> OutletKinds { get; }

    /// <summary>True for a word that a cue begins with.</summary>
    public bool IsCue(int word) => _first.Has(word);

    /// <summary>The cues that begin with a word, those of more words first.</summary>
    public Cue[] CuesOf(int word) => word < _cuesById.Length ? _cuesById[word] ?? NoCues : NoCues;

    private static void Add(Dictionary<int, List<Cue>> cues, int id, Cue cue)
    {
        if (!cues.TryGetValue(id, out var list)) cues[id] = list = [];
        if (!list.Contains(cue)) list.Add(cue);
    }

    private static IEnumerable<string> FormsOf(Cue cue, string first, Inflection inflection) => cue.Kind switch
    {
        CueKind.Verb => inflection.Verb(first).Select(form => form.Form).Distinct(StringComparer.Ordinal),
        CueKind.Noun => [first, Inflection.Plural(first)],
        _ => [first],
    };

    private static Cue? CueOf(LexiconRow row, VocabularyBuilder words)
    {
        var parts = row["cue"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || row.Value<CueKind>("kind") is not { } kind || row.Value<Stance>("stance") is not { } stance)
        {
            return null;
        }

        var act = row.Value<AttributionKind>("act") ?? AttributionKind.Speech;
        return new Cue(row["cue"], kind, [.. parts.Skip(1).Select(words.Add)], FramesOf(row), stance, row["hedged"] == "yes", act,
            row.Value<Stance>("negated"));
    }

    private static Frames FramesOf(LexiconRow row)
    {
        var frames = Frames.None;
        foreach (var name in row.List("frames"))
        {
            // Any preposition named for a noun or adjective stands for all of them: they vary freely in news.
            frames |= EnumName.Parse<Frames>(name) ?? Frames.About;
        }

        return frames;
    }
}
