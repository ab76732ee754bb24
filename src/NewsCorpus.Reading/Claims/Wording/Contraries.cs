using System.Collections.Frozen;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>
/// What the subject of the opposite is in what it denies: what it is done to, nothing where the object stays, or who acts.
/// </summary>
internal enum ContraryRole { Subject, Object, Same }

/// <summary>
/// The table <c>contraries</c>: acts that are denied by stating the opposite. "The reactor is intact" denies that it was damaged, "the pass
/// has remained open" that it was closed.
/// </summary>
internal sealed class Contraries
{
    private readonly Dictionary<string, List<(IReadOnlySet<string> Keys, ContraryRole Role)>> _rows = new(StringComparer.Ordinal);

    public Contraries(LexiconTables lexicon, Synonyms synonyms)
    {
        foreach (var row in lexicon.Rows("contraries"))
        {
            var keys = row.List("denies").Select(synonyms.KeyOf).SelectMany(key => synonyms.OfVerb(key).Append(key))
                .ToFrozenSet(StringComparer.Ordinal);
            var role = Enum.Parse<ContraryRole>(row["role"], true);
            foreach (var state in row.List("states"))
            {
                var key = KeyOf(state, synonyms);
                if (!_rows.TryGetValue(key, out var list)) _rows[key] = list = [];
                list.Add((keys, role));
            }
        }
    }

    /// <summary>Whether the table has a verb with the word behind it.</summary>
    public bool HasState(string key) => _rows.ContainsKey(key);

    /// <summary>The rows of a key: what stating it denies, and where its subject stands there.</summary>
    public IReadOnlyList<(IReadOnlySet<string> Denied, ContraryRole Role)> Of(string key) =>
        _rows.TryGetValue(key, out var rows) ? rows : [];

    // "be" and the words behind a verb are no verbs: only what is a stem there is one.
    private static string KeyOf(string state, Synonyms synonyms) => state.StartsWith("be ", StringComparison.Ordinal)
        ? "be " + synonyms.Stems.Of(state[3..]) : synonyms.KeyOf(state);
}
