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
        settled = WithoutAbroad(settled);
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

    // "Conservative MPs" in a text about Canada are no British ones, nor is its Supreme Court that of the United States: actors of the own
    // state must be named, and none of another state more.
    private static List<Found> WithoutAbroad(List<Found> settled)
    {
        if (!settled.Exists(IsAtHome)) return settled;
        var states = settled.Where(mention => !IsAtHome(mention)).CountBy(StateOf, StringComparer.Ordinal)
            .Where(state => state.Key.Length > 0).ToDictionary(StringComparer.Ordinal);
        return [.. settled.Where(mention => !IsAtHome(mention)
            || (states.TryGetValue(StateOf(mention), out var own) && own == states.Values.Max()))];
    }

    private static bool IsAtHome(Found mention) =>
        mention.Via is NamedVia.Demonym or NamedVia.Alias && mention.Bearers is [{ Rule.IsAtHome: true }, ..];

    private static string StateOf(Found mention) => mention.Actor!.Type == ActorType.State ? mention.Actor.Id : mention.Actor.State;

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
