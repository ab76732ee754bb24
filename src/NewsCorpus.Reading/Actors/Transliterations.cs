using System.Text.RegularExpressions;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors;

/// <summary>
/// The spellings of a name from another script: those that <c>spellings</c> lists, and for persons of some states those that the rules
/// of <c>transliterations</c> give ("Shoigu", "Shoygu").
/// </summary>
internal sealed class Transliterations
{
    private const int LeastLetters = 4;
    private const int MostSpellings = 32;

    private readonly Dictionary<string, List<string>> _listed = new(StringComparer.Ordinal);
    private readonly List<Rule> _rules = [];

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

        foreach (var row in lexicon.Rows("transliterations"))
        {
            _rules.Add(new Rule([.. row.List("states")], new Regex(row["letters"], RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), row.List("variants")));
        }
    }

    /// <summary>Other spellings of one word of a person's name, each of one word or more.</summary>
    /// <param name="word">The word, as the table writes it.</param>
    /// <param name="state">The state that the person serves.</param>
    public IReadOnlyCollection<string> Of(string word, string state)
    {
        var spellings = new HashSet<string>(_listed.GetValueOrDefault(word) ?? [], StringComparer.Ordinal) { word };
        if (word.Length >= LeastLetters)
        {
            foreach (var rule in _rules.Where(rule => rule.States.Contains(state))) Add(spellings, rule);
        }

        spellings.Remove(word);
        return spellings;
    }

    private static void Add(HashSet<string> spellings, Rule rule)
    {
        foreach (var spelling in spellings.ToList())
        {
            if (!rule.Letters.IsMatch(spelling)) continue;
            foreach (var variant in rule.Variants)
            {
                if (spellings.Count == MostSpellings) return;
                spellings.Add(rule.Letters.Replace(spelling, variant));
            }
        }
    }

    private sealed record Rule(HashSet<string> States, Regex Letters, IReadOnlyList<string> Variants);
}
