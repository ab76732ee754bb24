using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>
/// Finds office-holders named by their office alone: "the Russian leader", "Ukraine's president", and "the president"
/// right after the person was named. The title is the mention; the demonym before it stays a mention of the state.
/// </summary>
internal sealed class RoleFinder
{
    // A bare title further from the name than this may mean anyone.
    private const int BareReach = 60;

    private readonly OfficeTitles _titles;
    private readonly Dictionary<string, List<ActorEntry>> _servants = new(StringComparer.Ordinal);

    public RoleFinder(OfficeTitles titles, IReadOnlyList<ActorEntry> actors)
    {
        _titles = titles;
        foreach (var actor in actors)
        {
            foreach (var state in actor.Offices.Select(tenure => tenure.State).Distinct())
            {
                if (!_servants.TryGetValue(state, out var list)) _servants.Add(state, list = []);
                list.Add(actor);
            }
        }
    }

    /// <summary>Adds the roles to the settled mentions and keeps text order.</summary>
    public List<Found> Add(TextContext context, List<Found> settled, DateOnly? published)
    {
        var persons = settled.FindAll(mention => mention.Actor!.Type == ActorType.Person);
        var roles = new List<Found>();
        foreach (var mention in settled)
        {
            if (mention.Actor!.Type == ActorType.State && OfState(context, mention, persons, published) is { } role) roles.Add(role);
        }

        if (persons.Count > 0) AddBareTitles(context, persons, roles);
        if (roles.Count == 0) return settled;
        roles.AddRange(settled);
        roles.Sort((a, b) => a.First.CompareTo(b.First));
        return roles;
    }

    private Found? OfState(TextContext context, Found state, List<Found> persons, DateOnly? published)
    {
        var at = state.End;
        var isPossessive = at < context.Tokens.Count && context.Tokens[at].Kind == TokenKind.Clitic;
        if (isPossessive) at++;
        else if (state.Via != NamedVia.Demonym || !IsDefinite(context, state.First - 1)) return null;
        return Title(context, at) is { } title ? Bind(title, state.Actor!.Id, state.First, persons, published) : null;
    }

    private Found? Bind((int First, int End, IReadOnlyList<string> Offices) title, string state, int before, List<Found> persons, DateOnly? published)
    {
        bool Holds(ActorEntry person) => person.Offices.Any(tenure => tenure.State == state && title.Offices.Contains(tenure.Office));
        var named = persons.Select(mention => mention.Actor!).Where(Holds).Distinct().ToList();
        if (named.Count == 0 && published is { } day && _servants.TryGetValue(state, out var all))
        {
            named = all.FindAll(person => person.Offices.Any(tenure =>
                tenure.State == state && title.Offices.Contains(tenure.Office) && tenure.From is not null && tenure.Covers(day)));
        }

        if (named.Count > 1)
        {
            var last = persons.FindLast(mention => mention.First < before && named.Contains(mention.Actor!));
            if (last is not null) named = [last.Actor!];
        }

        return named.Count == 1 ? Role(title.First, title.End, named[0]) : null;
    }

    // "the president" after a president was the last person to be named.
    private void AddBareTitles(TextContext context, List<Found> persons, List<Found> roles)
    {
        var next = 0;
        for (var i = 1; i < context.Tokens.Count; i++)
        {
            while (next < persons.Count && persons[next].First < i) next++;
            if (next == 0 || !context.Has(i, WordClass.Title) || context.Tokens.TextOf(i - 1) is not ("the" or "The")) continue;
            var last = persons[next - 1];
            if (i - last.First > BareReach || Title(context, i) is not { } title) continue;
            if (title.End < context.Tokens.Count && context.Tokens.TextOf(title.End) is "of" or "for" or "to") continue;
            var first = title.Offices[0];
            if (last.Actor!.Offices.Any(tenure => tenure.Office == first)) roles.Add(Role(title.First, title.End, last.Actor!));
        }
    }

    // A title in lower case that no name follows.
    private (int First, int End, IReadOnlyList<string> Offices)? Title(TextContext context, int at)
    {
        if (at >= context.Tokens.Count || context.Tokens[at].Is(TokenShape.Capitalised)) return null;
        var (offices, end) = _titles.At(context.Tokens, at, context.Tokens.Count);
        if (offices.Count == 0 || context.IsTaken(end) || context.IsCapitalisedWord(end)) return null;
        var goesOn = end < context.Tokens.Count && (context.Tokens.TextOf(end) is "-" || context.Has(end, WordClass.Title));
        return goesOn ? null : (at, end, offices);
    }

    private static bool IsDefinite(TextContext context, int index) =>
        index >= 0 && context.Tokens.TextOf(index) is "the" or "The";

    private static Found Role(int first, int end, ActorEntry person) =>
        new(new AliasMatch(first, end, [])) { Actor = person, Via = NamedVia.Role };
}
