using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>The table <c>synonyms</c>: which words name one act, or one kind of thing.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, HashSet<string>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _verbForms = new(StringComparer.Ordinal);

    private readonly WordCache<IReadOnlySet<string>> _nounKeys;

    public Synonyms(LexiconTables lexicon)
    {
        _nounKeys = new(noun => new HashSet<string>([noun, .. OfNoun(noun)], StringComparer.Ordinal));
        Stems = new WordStem(lexicon);
        var inflection = new Inflection(lexicon);
        foreach (var row in lexicon.Rows("synonyms"))
        {
            foreach (var verb in row.List("verbs"))
            {
                _acts.Add("#" + row["id"]);
                Add(_verbs, KeyOf(verb), row["id"]);
                foreach (var (form, _) in inflection.Verb(verb.Split(' ')[0])) _verbForms.Add(form);
            }

            foreach (var noun in row.List("nouns")) Add(_nouns, NounKey(noun), row["id"]);
            foreach (var noun in row.List("kinds")) Add(_kinds, NounKey(noun), row["id"]);
        }

        static void Add(Dictionary<string, HashSet<string>> index, string key, string id)
        {
            if (!index.TryGetValue(key, out var ids)) index[key] = ids = new(StringComparer.Ordinal);
            ids.Add("#" + id);
        }
    }

    public WordStem Stems { get; }

    /// <summary>Whether a word in lower case is a form of one of the table's verbs.</summary>
    public bool IsVerbForm(string word) => _verbForms.Contains(word);

    /// <summary>The rows of a verb or phrase, each as "#id"; empty where the table does not have it.</summary>
    public IReadOnlySet<string> OfVerb(string key) => _verbs.TryGetValue(key, out var ids) ? ids : Empty;

    /// <summary>Whether one of a noun's rows names an act.</summary>
    public bool IsAct(IEnumerable<string> rows) => rows.Any(_acts.Contains);

    /// <summary>Whether the table has a verb of several words.</summary>
    public bool HasVerb(string key) => _verbs.ContainsKey(key);

    /// <summary>The rows of a noun.</summary>
    public IReadOnlySet<string> OfNoun(string key) => _nouns.TryGetValue(key, out var ids) ? ids : Empty;

    /// <summary>The rows whose nouns are wider than a noun ("weapon" for "tank").</summary>
    public IReadOnlySet<string> WiderThan(string key) => _kinds.TryGetValue(key, out var ids) ? ids : Empty;

    /// <summary>The stem of a noun and the rows of the noun and of the compound that it ends.</summary>
    public IReadOnlySet<string> KeysOfNoun(string stem, string compound) => OfNoun(compound) is { Count: > 0 } more
        ? new HashSet<string>(_nounKeys.Of(stem).Concat(more), StringComparer.Ordinal) : _nounKeys.Of(stem);

    /// <summary>The rows whose nouns are wider than a noun or the compound that it ends.</summary>
    public IReadOnlySet<string> WiderThan(string stem, string compound) => WiderThan(compound) is { Count: > 0 } more
        ? new HashSet<string>(WiderThan(stem).Concat(more), StringComparer.Ordinal) : WiderThan(stem);

    /// <summary>The key of a verb: the stem of its first word and the rest as it stands.</summary>
    public string KeyOf(string verb)
    {
        var words = verb.Split(' ');
        return string.Join(' ', words.Skip(1).Prepend(Stems.Of(words[0])));
    }

    private static readonly HashSet<string> Empty = [];

    private string NounKey(string noun)
    {
        var words = noun.Split(' ');
        return string.Join(' ', words.SkipLast(1).Append(Stems.Of(words[^1])));
    }
}
