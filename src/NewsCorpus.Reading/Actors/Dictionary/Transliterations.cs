using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// The spellings of a name from another script: those that <c>spellings</c> lists, and for persons of some states those that the rules
/// of <c>transliterations</c> give ("Shoigu", "Shoygu").
/// </summary>
internal sealed class Transliterations
{
    private const int LeastLetters = 4;
    private const int MostSpellings = 32;

    private readonly Dictionary<string, List<string>> _listed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfState> _states = new(StringComparer.Ordinal);
    private readonly List<SpellingRule> _rules = [];

    public Transliterations(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("spellings"))
        {
            var group = row.List("variants").Prepend(row["name"]).ToList();
            foreach (var name in group)
            {
                if (_listed.TryGetValue(name, out var known)) known.AddRange(group);
                else _listed.Add(name, [.. group]);
            }
        }

        foreach (var row in lexicon.Rows("transliterations")) _rules.Add(new SpellingRule(row));
    }

    /// <summary>Other spellings of one word of a person's name, each of one word or more.</summary>
    /// <param name="word">The word, as the table writes it.</param>
    /// <param name="state">The state that the person serves.</param>
    public IReadOnlyCollection<string> Of(string word, string state)
    {
        if (!_states.TryGetValue(state, out var known)) _states.Add(state, known = new OfState(_rules.FindAll(rule => rule.IsFor(state))));
        if (!known.Spellings.TryGetValue(word, out var spellings)) known.Spellings.Add(word, spellings = Find(word, known.Rules));
        return spellings;
    }

    private IReadOnlyCollection<string> Find(string word, List<SpellingRule> rulesOfState)
    {
        List<SpellingRule> rules = word.Length < LeastLetters ? [] : rulesOfState;
        var listed = _listed.GetValueOrDefault(word);
        if (rules.Count == 0 && listed is null) return [];
        var spellings = new HashSet<string>(listed ?? [], StringComparer.Ordinal) { word };
        foreach (var rule in rules) Add(spellings, rule);
        spellings.Remove(word);
        return spellings;
    }

    private sealed record OfState(List<SpellingRule> Rules)
    {
        public Dictionary<string, IReadOnlyCollection<string>> Spellings { get; } = new(StringComparer.Ordinal);
    }

    private static void Add(HashSet<string> spellings, SpellingRule rule)
    {
        foreach (var spelling in spellings.ToList())
        {
            foreach (var variant in rule.Apply(spelling))
            {
                if (spellings.Count == MostSpellings) return;
                spellings.Add(variant);
            }
        }
    }
}
