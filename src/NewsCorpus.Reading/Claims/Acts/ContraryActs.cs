using NewsCorpus.Reading.Claims.Wording;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>The acts that are denied by stating the opposite, by the rows of <see cref="Contraries"/>.</summary>
internal static class ContraryActs
{
    /// <summary>The acts that an act denies by what it says; none where it is negated or no fact itself.</summary>
    public static IEnumerable<Act> DeniedBy(this Contraries contraries, Act act)
    {
        if (act is not { IsNegated: false, Mood: Mood.Fact, IsNominal: false, Limits.Count: 0 }) yield break;
        if (act.Agent is not { IsNegative: false } subject) yield break;
        foreach (var (state, keys, role) in act.Keys.SelectMany(key => contraries.Of(key).Select(row => (key, row.Denied, row.Role))))
        {
            // "survived" is alive; who "survived eleven months of torture" may be dead.
            if (role == ContraryRole.Subject && act.Object is not null && !state.Contains(' ')) continue;
            var denied = act with { Keys = keys, IsNegated = true, IsState = false };
            yield return role switch
            {
                ContraryRole.Subject => denied with { Agent = null, Object = subject, Recipient = null },
                ContraryRole.Object => denied with { Agent = null },
                _ => denied,
            };
        }
    }
}
