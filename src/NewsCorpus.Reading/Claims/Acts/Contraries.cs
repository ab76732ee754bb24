using System.Collections.Frozen;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>
/// The table <c>contraries</c>: acts that are denied by stating the opposite. "The reactor is intact" denies that it was damaged, "the pass
/// has remained open" that it was closed.
/// </summary>
internal sealed class Contraries
{
    private enum Role { Subject, Object, Same }

    private readonly Dictionary<string, List<(IReadOnlySet<string> Keys, Role Role)>> _rows = new(StringComparer.Ordinal);

    public Contraries(LexiconTables lexicon, Synonyms synonyms)
    {
        foreach (var row in lexicon.Rows("contraries"))
        {
            var keys = row.List("denies").Select(synonyms.KeyOf).SelectMany(key => synonyms.OfVerb(key).Append(key))
                .ToFrozenSet(StringComparer.Ordinal);
            var role = Enum.Parse<Role>(row["role"], true);
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

    /// <summary>The acts that an act denies by what it says; none where it is negated or no fact itself.</summary>
    public IEnumerable<Act> DeniedBy(Act act)
    {
        if (act is not { IsNegated: false, Mood: Mood.Fact, IsNominal: false, Limits.Count: 0 }) yield break;
        if (act.Agent is not { IsNegative: false } subject) yield break;
        foreach (var (state, (keys, role)) in act.Keys.Where(_rows.ContainsKey).SelectMany(key => _rows[key].Select(row => (key, row))))
        {
            // "survived" is alive; who "survived eleven months of torture" may be dead.
            if (role == Role.Subject && act.Object is not null && !state.Contains(' ')) continue;
            var denied = act with { Keys = keys, IsNegated = true, IsState = false };
            yield return role switch
            {
                Role.Subject => denied with { Agent = null, Object = subject, Recipient = null },
                Role.Object => denied with { Agent = null },
                _ => denied,
            };
        }
    }

    // "be" and the words behind a verb are no verbs: only what is a stem there is one.
    private static string KeyOf(string state, Synonyms synonyms) => state.StartsWith("be ", StringComparison.Ordinal)
        ? "be " + synonyms.Stems.Of(state[3..]) : synonyms.KeyOf(state);
}
