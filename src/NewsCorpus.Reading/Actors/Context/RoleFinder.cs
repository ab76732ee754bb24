using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Finds office-holders named by their office alone: "the Russian leader", "Ukraine's president", and "the president"
/// right after the person was named. The title is the mention; the demonym before it stays a mention of the state.
/// </summary>
internal sealed class RoleFinder
{
    private static readonly WordSet Becoming = WordSet.Named("becoming");
    private static readonly WordSet Incumbents = WordSet.Named("incumbents");
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
        var persons = settled.FindAll(static mention => mention.Actor!.Type == ActorType.Person);
        // No table of offices says who is meant: the text itself must name the person.
        if (persons.Count == 0) return settled;
        var named = new SeenActors(persons.Count);
        foreach (var person in persons) named.Add(person.Actor!, person.First);
        var roles = new List<Found>();
        foreach (var mention in settled)
        {
            if (mention.Actor!.Type != ActorType.State || OfState(context, mention, named, published) is not { } role) continue;
            if (!IsApposition(context, persons, role)) roles.Add(role);
        }

        AddBareTitles(context, persons, named, published, roles);
        if (roles.Count == 0) return settled;
        roles.AddRange(settled);
        roles.Sort(Found.ByPlace);
        return roles;
    }

    private Found? OfState(TextContext context, Found state, SeenActors named, DateOnly? published)
    {
        var at = state.End;
        var isPossessive = at < context.Tokens.Count && context.Tokens[at].Kind == TokenKind.Clitic;
        if (isPossessive) at++;
        else if (!IsAdjective(context, state) || !IsDefinite(context, state.First - 1)) return null;
        if (IsPredicate(context, state.First - 1)) return null;
        return Title(context, at) is { } title ? Bind(title, state.Actor!.Id, state.First, named, published) : null;
    }

    private static bool IsAdjective(TextContext context, Found state) =>
        state.Via == NamedVia.Demonym || (state.End - state.First == 1 && context.Tokens[state.First].Is(TokenShape.AllCaps));

    // "was sworn in as France's president": what somebody becomes, no mention of the one who is.
    private static bool IsPredicate(TextContext context, int before) =>
        before >= 0 && Becoming.Has(context.Tokens.TextOf(before));

    // "France's president, Emmanuel Macron": the name is the mention.
    private static bool IsApposition(TextContext context, List<Found> persons, Found role)
    {
        if (role.End + 1 >= context.Tokens.Count || context.Tokens.TextOf(role.End) is not ",") return false;
        var next = persons.BinarySearch(new Found(new AliasMatch(role.End + 1, role.End + 2, [])), Found.ByPlace);
        return next >= 0 && persons[next].Actor == role.Actor;
    }

    private Found? Bind(
        (int First, int End, IReadOnlyList<string> Offices) title, string state, int before, SeenActors named, DateOnly? published)
    {
        if (!_servants.TryGetValue(state, out var servants)) return null;
        var holders = servants
            .FindAll(person => person.Offices.Any(tenure => tenure.State == state && title.Offices.Contains(tenure.Office)));
        var candidates = holders.FindAll(named.Has);

        // "President" can also mean the head of a bank; the office that the table lists first for a title is preferred.
        if (candidates.Count > 1 && candidates.FindAll(person => person.Offices.Any(tenure =>
            tenure.State == state && tenure.Office == title.Offices[0]
                && (published is not { } on || tenure.Covers(on)))) is { Count: 1 } first)
        {
            candidates = first;
        }

        if (candidates.Count > 1)
        {
            var last = candidates.MaxBy(person => (named.LastBefore(person, before), -person.Order))!;
            if (named.LastBefore(last, before) >= 0) candidates = [last];
        }

        return candidates.Count == 1 ? Role(title.First, title.End, candidates[0]) : null;
    }

    // "the president" where a president was named shortly before.
    private void AddBareTitles(TextContext context, List<Found> persons, SeenActors named, DateOnly? published, List<Found> roles)
    {
        var next = 0;
        for (var i = 1; i < context.Tokens.Count; i++)
        {
            if (!context.Classes.IsTitle(context.Tokens[i].Word)) continue;
            while (next < persons.Count && persons[next].First < i) next++;
            if (next == 0 || context.Tokens.TextOf(i - 1) is not ("the" or "The")) continue;
            if (i - persons[next - 1].First > BareReach || Title(context, i) is not { } title) continue;
            if (title.End < context.Tokens.Count && context.Tokens.TextOf(title.End) is "of" or "for" or "to") continue;
            // Who was named last, or whoever holds the office just before.
            for (var last = next - 1; last >= 0 && i - persons[last].First <= BareReach; last--)
            {
                if (!IsIncumbent(persons[last].Actor!, title.Offices[0], named, published)) continue;
                roles.Add(Role(title.First, title.End, persons[last].Actor!));
                break;
            }
        }
    }

    // Of two who ever held the office, the text means the one who holds it; without a date that is open.
    private bool IsIncumbent(ActorEntry person, string office, SeenActors named, DateOnly? published)
    {
        foreach (var held in person.Offices.Where(tenure => tenure.Office == office))
        {
            if (published is { } day && held.Covers(day)) return true;
            if (!_servants[held.State].Exists(other => other != person && named.Has(other)
                && other.Offices.Any(tenure => tenure.Office == office && tenure.State == held.State
                    && (published is not { } on || tenure.Covers(on))))) return true;
        }

        return false;
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

    private static bool IsDefinite(TextContext context, int index)
    {
        if (index > 0 && Incumbents.Has(context.Tokens.TextOf(index))) index--;
        return index >= 0 && context.Tokens.TextOf(index) is "the" or "The";
    }

    private static Found Role(int first, int end, ActorEntry person) =>
        new(new AliasMatch(first, end, [])) { Actor = person, Via = NamedVia.Role };
}
