using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus;

/// <summary>
/// To which state persons and bodies belong: by the dictionary (Hezbollah is none of Lebanon's), and of persons that it lacks, or has
/// without a state, by how the texts present them: "US adviser Ann Lee", "FBI director Bo Roe".
/// </summary>
internal sealed class HomeStates
{
    private static readonly WordSet GroupsApart = WordSet.Named("groups-apart-from-their-state");

    private static readonly WordSet Roles = WordSet.Named("roles-of-persons");
    private static readonly WordSet Links = WordSet.Named("ends-of-described-office");

    // Between the state and the name: "Turkish national security adviser Ann Lee".
    private const int MostLetters = 50;

    // A text may take "Peru's rival Ann Lee" for Chile's president: most say otherwise.
    private const double LeastOfTold = 0.6;

    private readonly Dictionary<string, string> _states;

    /// <summary>The persons and bodies of a corpus.</summary>
    public HomeStates(Corpus corpus)
    {
        var names = corpus.Lexicon.Rows("states").ToDictionary(row => row["id"], row => row["name"], StringComparer.Ordinal);
        _states = corpus.Lexicon.Rows("persons").Concat(corpus.Lexicon.Rows("organisations"))
            .Where(row => names.ContainsKey(row["state"]) && !GroupsApart.Has(row["id"]))
            .DistinctBy(row => row["name"], StringComparer.Ordinal)
            .ToDictionary(row => row["name"], row => names[row["state"]], StringComparer.Ordinal);
        // "Norwegian Foreign Ministry"
        foreach (var ministry in corpus.Lexicon.Rows("ministries").Select(row => row.List("names")[0]))
            foreach (var state in corpus.Lexicon.Rows("states"))
                if (state.List("demonyms") is [var people, ..]) _states.TryAdd($"{people} {ministry}", state["name"]);
        var presented = corpus.Documents.SelectMany(Presented).ToList();
        foreach (var person in presented.GroupBy(item => item.Person, item => item.State, StringComparer.Ordinal))
        {
            var (state, count) = person.CountBy(name => name, StringComparer.Ordinal).MaxBy(item => item.Value);
            if (count >= LeastOfTold * person.Count()) _states.TryAdd(person.Key, state);
        }
    }

    /// <summary>Whether one is a person or body and the other the own state, in either order; both by name.</summary>
    public bool AreOne(string first, string second) =>
        _states.GetValueOrDefault(first) == second || _states.GetValueOrDefault(second) == first;

    // A state, by its people or with a genitive, or a body of it, and right behind it a person, no more than an office between them.
    private IEnumerable<(string Person, string State)> Presented(AnnotatedDocument document)
    {
        for (var i = 1; i < document.Actors.Count; i++)
        {
            var (state, person) = (document.Actors[i - 1], document.Actors[i]);
            if (person.Type != ActorType.Person) continue;
            var home = state.Type == ActorType.State ? state.Name
                : state.Type == ActorType.Organisation ? _states.GetValueOrDefault(state.Name) : null;
            if (home is null) continue;
            if (person.Span.Start - state.Span.End is <= 0 or > MostLetters) continue;
            var between = document.Raw[state.Span.End..person.Span.Start];
            var isOwner = between.StartsWith("'s ", StringComparison.Ordinal) || between.StartsWith("’s ", StringComparison.Ordinal);
            // "US adviser Ann Lee"; not "In Norway Defence Minister Ann Lee said"
            var isAcronym = char.IsUpper(document.Raw[state.Span.End - 1]);
            var isOf = state.Via == NamedVia.Demonym || isOwner || isAcronym || state.Type == ActorType.Organisation;
            if (isOf && IsOffice(isOwner ? between[2..] : between))
                yield return (person.Name, home);
        }
    }

    // "national security adviser": words and nothing else.
    private static bool IsOffice(string between) => between.Trim() is { Length: > 0 } words && between[0] == ' ' && between[^1] == ' '
        && words.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '.')
        && words.Split(' ') is var parts && Roles.Has(parts[^1]) && !parts.Any(word => Links.Has(word));
}
