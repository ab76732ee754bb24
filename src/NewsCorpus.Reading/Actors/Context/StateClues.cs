using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>Which state an organ of government that is named without one belongs to, as far as the mentions around it tell.</summary>
internal sealed class StateClues
{
    // "Japan has summoned", "Japan, which summoned": the verb stands at most so far behind its subject.
    private const int VerbReach = 2;

    private readonly TextContext _context;
    private readonly List<Found> _mentions;
    private readonly string? _dateline;

    public StateClues(TextContext context, List<Found> mentions)
    {
        (_context, _mentions) = (context, mentions);
        _dateline = Dateline();
    }

    /// <summary>The state of a mention; null for persons who served several, for places, and for bodies of no state.</summary>
    private static string? StateOf(Found mention)
    {
        if (mention.Reading != MentionReading.Actor) return null;
        var actor = mention.Actor!;
        var state = actor.Type switch
        {
            ActorType.State => actor.Id,
            ActorType.Place => actor.StandsFor?.Id,
            ActorType.Person when actor.Offices.Select(office => office.State).Distinct().Take(2).Count() == 1 => actor.Offices[0].State,
            ActorType.Person or ActorType.Organisation => actor.State,
            _ => null,
        };
        return state is { Length: > 0 } ? state : null;
    }

    /// <summary>The mention of an organisation that covers a token; null where none does.</summary>
    public Found? MentionAt(int token)
    {
        var at = OrderedSearch.FirstAtLeast(_mentions, static mention => mention.End, token + 1);
        return at < _mentions.Count && _mentions[at].First <= token && _mentions[at].Actor!.Type == ActorType.Organisation
            ? _mentions[at]
            : null;
    }

    /// <summary>The state that stands beside tokens as their owner: "Kyiv's …", "… of Ukraine", "… in Beijing".</summary>
    public string? Beside(int first, int end)
    {
        var tokens = _context.Tokens;
        if (first > 1 && tokens[first - 1].Kind == TokenKind.Clitic && Mention(ending: first - 1) is { } before) return Home(before);
        return end + 1 < tokens.Count && tokens.TextOf(end) is "of" or "in" && Mention(starting: end + 1) is { } after ? Home(after) : null;
    }

    /// <summary>States that act in the paragraph of a token, before it.</summary>
    public HashSet<string> ActingInParagraph(int token) =>
        Acting(_context.Text.BlockAt(_context.Tokens[token].Start)?.FirstToken ?? token, token);

    /// <summary>
    /// The state that acts in the sentence or the paragraph before a token, else the dateline's, else the only one that acted
    /// so far; null where these do not agree.
    /// </summary>
    public string? ClearOwner(int token)
    {
        var acting = ActingInParagraph(token);
        if (acting.Count == 0 && _dateline is not null) return _dateline;
        if (SubjectBefore(token) is { } subject) return _dateline is null || _dateline == subject ? subject : null;
        if (acting.Count > 1) return null;
        var all = Acting(0, token);
        if (acting.Count == 1 && _dateline is not null) return acting.Contains(_dateline) ? _dateline : null;
        return all.Count == 1 ? all.First() : null;
    }

    // "Japan summoned the Chinese envoy, the Foreign Ministry said": who acts first in the sentence.
    private string? SubjectBefore(int token)
    {
        var sentence = _context.Text.SentenceAt(_context.Tokens[token].Start);
        if (sentence < 0) return null;
        for (var i = OrderedSearch.FirstAtLeast(_mentions, static mention =>
            mention.First, _context.Text.Sentences[sentence].FirstToken); i < _mentions.Count && _mentions[i].First < token; i++)
        {
            if (StateOf(_mentions[i]) is not { } state) continue;
            return _mentions[i].Via is not NamedVia.Demonym && IsBeforeVerb(_mentions[i].End) ? state : null;
        }

        return null;
    }

    private bool IsBeforeVerb(int end)
    {
        for (var i = end; i <= end + VerbReach; i++) if (_context.Has(i, WordClass.Say | WordClass.ActOn)) return true;
        return false;
    }

    private HashSet<string> Acting(int first, int end)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var i = OrderedSearch.FirstAtLeast(_mentions, static mention => mention.First, first); i < _mentions.Count
            && _mentions[i].First < end; i++)
        {
            if (StateOf(_mentions[i]) is { } state) states.Add(state);
        }

        return states;
    }

    // The state of the town where a report was written.
    private string? Dateline()
    {
        foreach (var block in _context.Text.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Dateline).Take(3))
        {
            if (WireDateline.At(_context.Tokens, block.FirstToken, block.EndToken) is { } line && (line.IsInCapitals || line.HasAgency)
                && Mention(starting: line.First) is { } town)
            {
                return Home(town);
            }
        }

        return null;
    }

    private static string? Home(Found mention) => mention.Actor! switch
    {
        { Type: ActorType.State } state => state.Id,
        { StandsFor: { } state } => state.Id,
        { Type: ActorType.Place, State: { Length: > 0 } state } => state,
        _ => null,
    };

    private Found? Mention(int starting = -1, int ending = -1)
    {
        var at = starting >= 0
            ? OrderedSearch.FirstAtLeast(_mentions, static mention => mention.First, starting)
            : OrderedSearch.FirstAtLeast(_mentions, static mention => mention.End, ending);
        if (at == _mentions.Count) return null;
        return (starting >= 0 ? _mentions[at].First == starting : _mentions[at].End == ending) ? _mentions[at] : null;
    }
}
