using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors;

/// <summary>Transliterations of one name ("Sergei", "Sergey"), so that an entry need not list every spelling.</summary>
internal sealed class SpellingVariants
{
    private const int Most = 8;
    private readonly Dictionary<string, IReadOnlyList<string>> _groups = new(StringComparer.Ordinal);

    public SpellingVariants(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("spellings"))
        {
            var group = row.List("variants").Prepend(row["name"]).ToList();
            foreach (var name in group) _groups.TryAdd(name, group);
        }
    }

    /// <summary>The wording itself, then at most seven others with its words spelled otherwise.</summary>
    public IReadOnlyList<string> Of(string wording)
    {
        var results = new List<string> { wording };
        var words = wording.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (!_groups.TryGetValue(words[i], out var group)) continue;
            var count = results.Count;
            foreach (var spelling in group.Where(spelling => spelling != words[i]))
            {
                for (var k = 0; k < count && results.Count < Most; k++)
                {
                    var parts = results[k].Split(' ');
                    parts[i] = spelling;
                    results.Add(string.Join(' ', parts));
                }
            }
        }

        return results;
    }
}
