using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>The names of the actors that a corpus mentions, by their ids.</summary>
internal sealed class ActorNames
{
    // Texts that name somebody in full whom another one names by his surname alone.
    private const int FewestTexts = 3;

    private readonly Dictionary<string, ActorMention> _mentions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _persons;

    // By surname; null where the texts have several of that name. Read when first asked for, as few ask.
    private readonly Lazy<Dictionary<string, string?>> _ofSurname;
    private readonly Lazy<Dictionary<string, string?>> _ofGivenName;
    private readonly Lazy<Dictionary<string, int>> _texts;

    public ActorNames(Corpus corpus)
    {
        foreach (var mention in corpus.Documents.SelectMany(document => document.Actors)) _mentions.TryAdd(mention.Actor, mention);
        _persons = _mentions.Values.Where(mention => mention.Type == ActorType.Person).Select(mention => mention.Name)
            .ToHashSet(StringComparer.Ordinal);
        _ofSurname = new Lazy<Dictionary<string, string?>>(() => ByPart(corpus, full => full[(full.LastIndexOf(' ') + 1)..]));
        _texts = new Lazy<Dictionary<string, int>>(() => corpus.Documents
            .SelectMany(document => NamedIn(document).Concat(document.Actors.Select(mention => mention.Name))
                .Distinct(StringComparer.Ordinal))
            .CountBy(full => full, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        _ofGivenName = new Lazy<Dictionary<string, string?>>(() => ByPart(corpus, full => full.Split(' ')[0]));
    }

    private Dictionary<string, string?> ByPart(Corpus corpus, Func<string, string> partOf)
    {
        var persons = new Dictionary<string, string?>(StringComparer.Ordinal);
        var named = corpus.Documents.SelectMany(NamedIn);
        foreach (var full in _persons.Concat(named).Distinct(StringComparer.Ordinal))
        {
            if (full.Contains(' ', StringComparison.Ordinal) && !persons.TryAdd(partOf(full), full)) persons[partOf(full)] = null;
        }

        return persons;
    }

    private static IEnumerable<string> NamedIn(AnnotatedDocument document) => document.Names
        .Where(name => name.Type == ActorType.Person).Select(name => ScopeExtensions.OneLine(name.Span.Of(document.Raw)))
        .Where(full => !IsHeadline(document, full));

    // "AcmeLeaks Releases the papers": a body and a verb, which the text writes small, too
    private static bool IsHeadline(AnnotatedDocument document, string full)
    {
        var words = full.Split(' ');
        return words.Length > 1 && words[0].Skip(1).Any(char.IsUpper) && Inflection.IsPlural(words[^1])
            && document.Raw.Contains($" {words[^1].ToLowerInvariant()}", StringComparison.Ordinal);
    }

    /// <summary>
    /// The full name of the person of a surname, where the texts have one of that name only; else of a given name, as in "Sir Ben". Whom
    /// the text itself does not name in full several others must.
    /// </summary>
    public string? FullNameOf(AnnotatedDocument document, string name)
    {
        var full = _ofSurname.Value.ContainsKey(name) ? _ofSurname.Value[name] : _ofGivenName.Value.GetValueOrDefault(name);
        return full is null || document.Raw.Contains(full, StringComparison.Ordinal)
            || _texts.Value.GetValueOrDefault(full) >= FewestTexts ? full : null;
    }

    /// <summary>The English name; the id itself for an actor that is not mentioned by name; null for null.</summary>
    public string? Of(string? actor) => actor is null ? null : _mentions.TryGetValue(actor, out var mention) ? mention.Name : actor;

    /// <summary>Whether an English name is that of a person.</summary>
    public bool IsPerson(string name) => _persons.Contains(name);

    /// <summary>The English name of an outlet; null for null and for any other actor.</summary>
    public string? OutletOf(string? actor) =>
        actor is not null && _mentions.TryGetValue(actor, out var mention) && mention.Type == ActorType.Outlet ? mention.Name : null;
}
