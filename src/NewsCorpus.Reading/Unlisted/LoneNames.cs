using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>The names of a text that are a surname or another word alone: how often they stand so, and who speaks by them.</summary>
internal sealed class LoneNames
{
    /// <summary>Times that make "often".</summary>
    public const int FewestAlone = 3;

    private readonly AnnotatedDocument _document;
    private readonly NameContext _context;
    private readonly Dictionary<string, List<TextSpan>> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _speaking = new(StringComparer.Ordinal);
    private readonly HashSet<string> _afterName = new(StringComparer.Ordinal);
    private HashSet<string>? _listed;

    public LoneNames(
        AnnotatedDocument document, IEnumerable<(UnlistedName Name, string[] Words)> names, NameContext context,
        IReadOnlySet<TextSpan> sources)
    {
        (_document, _context) = (document, context);
        foreach (var (name, text) in names)
        {
            // "Roe", "Le Roe"
            var alone = text.Length == 2 && NameWords.IsParticle(text[0]) ? string.Join(' ', text) : text.Length == 1 ? text[0] : "";
            if (alone.Length == 0) continue;
            if (!_places.TryGetValue(alone, out var places)) _places.Add(alone, places = []);
            places.Add(name.Span);
            if (text.Length > 1) continue;
            if (name.Type == ActorType.Person || sources.Contains(name.Span)) _speaking.Add(text[0]);
            if (context.IsAfterName(name.Span)) _afterName.Add(text[0]);
        }
    }

    /// <summary>Whether it speaks, or stands behind a title.</summary>
    public bool Speaks(string name) => _speaking.Contains(name);

    /// <summary>Whether it goes on another name: "Ciaran Roe" at the beginning of a sentence.</summary>
    public bool GoesOnName(string name) => _afterName.Contains(name);

    /// <summary>Whether it is the surname of a person whom the dictionary has and the text names.</summary>
    public bool IsListed(string surname) => (_listed ??= [.. _document.Mentions.Where(mention => mention.Type == ActorType.Person)
        .Select(mention => mention.Name[(mention.Name.LastIndexOf(' ') + 1)..])]).Contains(surname);

    /// <summary>"Meng" for Meng Wanzhou, where the text never says "Wanzhou" alone.</summary>
    public bool IsFamilyFirst(string[] text) => _places.ContainsKey(text[0]) && !_places.ContainsKey(text[^1]);

    /// <summary>"Jean Roe … Roe … Roe … Roe": by the last word alone, and hardly as "the Roe", texts call persons.</summary>
    public bool IsOftenAlone(string surname) => !IsListed(surname)
        && _places.GetValueOrDefault(surname) is { Count: >= FewestAlone } places
        && places.Count(_context.IsOfThing) * FewestAlone <= places.Count;
}
