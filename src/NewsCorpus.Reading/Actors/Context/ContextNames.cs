using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Names that mean an actor only in a text about it: "the North" is North Korea where Korea is the matter, and Brussels where it
/// acts is the European Union in a text about the Union. The table <c>context-names</c>.
/// </summary>
internal sealed class ContextNames
{
    // A text that names another state so many times as often is about that one.
    private const int LeastOwn = 4;

    private readonly List<Row> _rows = [];
    private readonly TermMatcher<Row>? _words;

    public ContextNames(LexiconTables lexicon, VocabularyBuilder words, ActorDictionary dictionary)
    {
        var forms = new List<(string, Row)>();
        foreach (var row in lexicon.Rows("context-names"))
        {
            if (dictionary.Find(row["actor"]) is not { } actor) continue;
            var made = new Row(row["name"], actor, [.. row.List("among")], [.. row.List("rather")],
                int.TryParse(row["least"], out var least) ? least : 1);
            _rows.Add(made);
            forms.AddRange(row.List("words").Select(word => (word, made)));
        }

        _words = forms.Count > 0 ? new TermMatcher<Row>(forms, words) : null;
    }

    /// <summary>
    /// Adds such mentions to the settled ones, and keeps text order; capitals keep their place and get another actor to stand for.
    /// </summary>
    public List<Found> Add(TextContext context, List<Found> settled)
    {
        if (_rows.Count == 0 || settled.Count == 0) return settled;
        settled = AtHome(context, settled);
        List<Found>? added = null;
        List<TermMatch<Row>>? words = null;
        var directions = Directions(context);
        foreach (var row in _rows)
        {
            var hasCapital = Has(settled, row);
            if (!hasCapital && !Has(context.Tokens, directions, row)) continue;
            words ??= _words?.Find(context.Tokens) ?? [];
            if (!IsAbout(row, settled, words)) continue;
            if (hasCapital)
            {
                foreach (var mention in settled) if (IsCapital(mention, row)) mention.StandsFor = row.Actor;
                continue;
            }

            foreach (var place in directions)
            {
                if (!IsNamed(context.Tokens, place, row)) continue;
                // Only what was named before can be named so shortly.
                if (!settled.Exists(mention => mention.First < place && row.Among.Contains(IdOf(mention)))) continue;
                (added ??= []).Add(new Found(new AliasMatch(place, place + 1, [])) { Actor = row.Actor, Via = NamedVia.Alias });
            }
        }

        if (added is null) return settled;
        added.AddRange(settled);
        added.Sort(Found.ByPlace);
        return added;
    }

    // "Conservative MPs" in a text about Canada are no British ones, nor is its Supreme Court that of the United States.
    private static List<Found> AtHome(TextContext context, List<Found> settled)
    {
        if (!settled.Exists(IsOfManyStates)) return settled;
        var states = settled.Where(mention => !IsOfManyStates(mention)).CountBy(StateOf, StringComparer.Ordinal)
            .Where(state => state.Key.Length > 0).ToDictionary(StringComparer.Ordinal);
        var most = states.Values.DefaultIfEmpty(0).Max();
        var possible = settled.Where(IsOfManyStates).DistinctBy(mention => mention.Bearers[0].Text, StringComparer.Ordinal)
            .SelectMany(mention => mention.Bearers.Select(alias => StateOf(alias.Actor)).Distinct())
            .CountBy(state => state, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var kept = new List<Found>(settled.Count);
        foreach (var mention in settled)
        {
            if (IsOfManyStates(mention))
            {
                if (IsEndOfName(context, mention)) continue;
                var owner = StateBefore(context, kept, mention);
                var body = mention.Bearers.Where(alias => owner is null || StateOf(alias.Actor) == owner).MaxBy(alias =>
                    (states.GetValueOrDefault(StateOf(alias.Actor)), possible[StateOf(alias.Actor)], -alias.Actor.Order));
                if (body is null || (owner is null && IsOpen(mention, body))) continue;
                var state = StateOf(body.Actor);
                // Where no state is named, a Conservative and a Labour leader tell of the one that has both parties.
                var isTold = most > 0
                    || (possible[state] > 1 && possible.All(other => other.Key == state || other.Value < possible[state]));
                // "the Conservative Party … the Conservatives"
                var isNamed = kept.Exists(other => other.Actor == body.Actor && other.End - other.First > 1);
                if (!isNamed && !IsAbout(mention.Bearers, isTold, states.GetValueOrDefault(state), most)) continue;
                mention.Settle(body);
            }

            kept.Add(mention);
        }

        return kept;

        // "Britain and New Zealand voted. Labour lost."
        bool IsOpen(Found mention, Alias body) => mention.Bearers.Any(other => StateOf(other.Actor) != StateOf(body.Actor)
            && KeyOf(StateOf(other.Actor)) == KeyOf(StateOf(body.Actor)));

        (int Named, int Possible) KeyOf(string state) => (states.GetValueOrDefault(state), possible.GetValueOrDefault(state));
    }

    // Whether a text names a state so often, and any other at most so often, that the state's bodies are meant.
    private static bool IsAbout(Alias[] bearers, bool isTold, int own, int most) => bearers[0].Rule!.IsAtHome ? isTold && own == most
        : LeastOwn * own >= most && (isTold || Array.TrueForAll(bearers, alias => alias.Actor == bearers[0].Actor));

    // "the Shining Path Communist Party": a body of its own.
    private static bool IsEndOfName(TextContext context, Found mention) => mention.End - mention.First > 1
        && context.IsProse(mention.First - 1) && context.IsCapitalisedWord(mention.First - 1) && !context.IsTaken(mention.First - 1)
        && !context.Has(mention.First - 1, WordClass.Function | WordClass.Title) && !context.StartsSentence(mention.First - 1)
        && !context.StartsSentence(mention.First);

    // "the Portuguese Communist Party", "Pakistan's Supreme Court"
    private static string? StateBefore(TextContext context, List<Found> before, Found mention)
    {
        if (before.Count == 0 || before[^1] is not { Actor.Type: ActorType.State } state) return null;
        var end = state.End < mention.First && context.Tokens[state.End].Kind == TokenKind.Clitic ? state.End + 1 : state.End;
        return end == mention.First ? state.Actor.Id : null;
    }

    private static bool IsOfManyStates(Found mention) => mention.Actor!.Type is ActorType.Organisation or ActorType.State or ActorType.Place
        && mention.Bearers is [{ Rule: { IsAtHome: true } or { IsOwnState: true } }, ..];

    private static string StateOf(Found mention) => StateOf(mention.Actor!);

    private static string StateOf(ActorEntry actor) => actor.Type == ActorType.State ? actor.Id : actor.State;

    private static bool IsAbout(Row row, List<Found> settled, List<TermMatch<Row>> words)
    {
        var among = words.Count(word => word.Value == row) + settled.Count(mention => row.Among.Contains(IdOf(mention)));
        // A text about Belgium names the Union too.
        return among >= row.Least
            && among > 2 * settled.Count(mention => mention.Actor!.Name != row.Name && row.Rather.Contains(IdOf(mention)));
    }

    private static string IdOf(Found mention) => mention.Actor!.StandsFor?.Id ?? mention.Actor.Id;

    private static bool Has(List<Found> settled, Row row)
    {
        foreach (var mention in settled) if (IsCapital(mention, row)) return true;
        return false;
    }

    private static bool Has(TokenTable tokens, List<int> directions, Row row)
    {
        foreach (var place in directions) if (IsNamed(tokens, place, row)) return true;
        return false;
    }

    private static bool IsCapital(Found mention, Row row) => mention.Actor!.StandsFor is not null && mention.Actor.Name == row.Name;

    private static bool IsNamed(TokenTable tokens, int place, Row row) => tokens.TextOf(place).SequenceEqual(row.Name);

    // Words that stand alone after "the": "the North said", not "the North Sea" nor "the north of the country".
    private static List<int> Directions(TextContext context)
    {
        var found = new List<int>();
        var tokens = context.Tokens;
        foreach (var i in context.Capitals)
        {
            if (i == 0 || !tokens[i].Is(TokenShape.Capitalised) || tokens.TextOf(i - 1) is not ("the" or "The")) continue;
            var isAlone = !context.IsTaken(i) && context.IsProse(i) && !context.IsCapitalisedWord(i + 1)
                && !(i + 1 < tokens.Count && tokens.TextOf(i + 1) is "of" or "-" or "–");
            if (isAlone) found.Add(i);
        }

        return found;
    }

    private sealed record Row(string Name, ActorEntry Actor, HashSet<string> Among, HashSet<string> Rather, int Least)
    {
        public bool Equals(Row? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Actor.GetHashCode();
    }
}
