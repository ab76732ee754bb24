using NewsCorpus.Reading.Actors.Dictionary;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>Drops initials that mean other things, too ("PA"), where the text has no other name of the actor whose they are.</summary>
internal static class UnsureInitials
{
    /// <summary>The matches without these.</summary>
    public static List<AliasMatch> Remove(List<AliasMatch> matches)
    {
        if (!matches.Exists(IsUnsure)) return matches;
        var named = new HashSet<ActorEntry>();
        foreach (var match in matches)
            if (!IsUnsure(match)) foreach (var alias in match.Bearers) named.Add(alias.Actor);
        return matches.FindAll(match => !IsUnsure(match) || Array.Exists(match.Bearers, alias => named.Contains(alias.Actor)));
    }

    private static bool IsUnsure(AliasMatch match) => match.Bearers is [{ Rule.IsAlsoInitials: true }, ..];
}
