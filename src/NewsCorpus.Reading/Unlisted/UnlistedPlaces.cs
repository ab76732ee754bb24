using System.Globalization;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// The towns that the dictionary lacks: names in or near which things happen, and behind which some text names the state or region
/// ("Vellmark, Ohio"), or that stand so in several texts, and seas, rivers and other waters, which their names tell; named three times in
/// two texts or more, or five times in one.
/// </summary>
internal sealed class UnlistedPlaces
{
    private const int FewestMentions = 3;
    private const int FewestTexts = 2;
    private const int FewestInOneText = 5;

    // Of the uses of a name, so many stand behind "in" or "near"; a surname has such a use now and then.
    private const double LeastPlaces = 0.2;

    private static readonly WordSet Waters = WordSet.Named("kinds-of-waters");

    private readonly Dictionary<string, UnlistedActor> _places = new(StringComparer.Ordinal);

    /// <summary>The towns of all texts.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="bearers">The surnames.</param>
    /// <param name="actors">Whether a name is an actor's.</param>
    /// <param name="towns">Which names are towns by their use.</param>
    public UnlistedPlaces(IReadOnlyList<AnnotatedDocument> documents, SurnameBearers bearers, Func<string, bool> actors, PlaceUses towns)
    {
        var taken = documents.SelectMany(document => document.Mentions).Select(mention => mention.Actor)
            .ToHashSet(StringComparer.Ordinal);
        var uses = documents.SelectMany(
            document => document.Names.Where(name => document.Text.BlockAt(name.Span.Start) is { IsStory: true }),
            (document, name) => (Document: document, Name: name, Key: KeyOf(document, name)))
            .GroupBy(use => use.Key, StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var texts = use.CountBy(item => item.Document.Id, StringComparer.Ordinal).Select(text => text.Value).ToList();
            var isOften = texts.Max() >= FewestInOneText || (texts.Count >= FewestTexts && texts.Sum() >= FewestMentions);
            if (!isOften || bearers.Has(use.Key) || bearers.Listed.ContainsKey(use.Key) || actors(use.Key)
                || (use.Any(item => item.Name.Type is not (null or ActorType.Place)) && !towns.Has(use.Key))
                || use.Count(item => item.Name.Type == ActorType.Place) < LeastPlaces * use.Count()
                || taken.Contains(Slug.Of(use.Key))
                || !(IsWater(use.Key) || towns.Has(use.Key) || use.Any(item => IsBeforeState(item.Document, item.Name.Span)))) continue;
            _places.Add(use.Key, new UnlistedActor(use.Key, Slug.Of(use.Key), use.Key, ActorType.Place));
        }
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>The town of a name; null for any other name.</summary>
    public UnlistedActor? Of(AnnotatedDocument document, UnlistedName name) => name.Type is null or ActorType.Place
        ? _places.GetValueOrDefault(KeyOf(document, name)) : null;

    // "VELLMARK CITY, Ohio (Agency) -" is Vellmark City.
    private static string KeyOf(AnnotatedDocument document, UnlistedName name)
    {
        var words = string.Join(' ', name.Span.Of(document.Raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Contains(' ', StringComparison.Ordinal) && !words.Any(char.IsLower)
            ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words.ToLowerInvariant()) : words;
    }

    // "Vell Sea", "Lake Vell"
    private static bool IsWater(string name) => name.Split(' ') is { Length: > 1 } words
        && (Waters.Has(words[^1]) || (words[0] == "Lake" && words.Length == 2));

    // "Vellmark, Ohio", "Vellmark, in Norway"
    private static bool IsBeforeState(AnnotatedDocument document, TextSpan name)
    {
        if (!document.Raw.AsSpan(name.End).StartsWith(", ")) return false;
        var index = OrderedSearch.FirstAtLeast(document.Mentions, static mention => mention.Span.Start, name.End);
        return index < document.Mentions.Count && document.Mentions[index] is { Type: ActorType.State or ActorType.Place } mention
            && document.Raw[(name.End + ", ".Length)..mention.Span.Start].Trim() is "" or "in";
    }
}
