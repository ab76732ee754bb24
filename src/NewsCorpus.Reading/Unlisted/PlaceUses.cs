using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Which names that no dictionary has are towns by their use alone: those in or near which things happen in several texts, whatever else
/// a single use looks like ("the Vell Kari violence", "Vell Kari said no").
/// </summary>
internal sealed class PlaceUses
{
    private const int FewestPlaces = 3;
    private const int FewestTexts = 3;

    // Nobody is spoken of as a place one time in four.
    private const double LeastPart = 0.25;

    private static readonly WordSet Languages = WordSet.Named("names-of-languages");

    private readonly HashSet<string> _places;

    /// <summary>The places of all texts.</summary>
    public PlaceUses(IReadOnlyList<AnnotatedDocument> documents) => _places = documents
        .SelectMany(document => document.Names.Where(name => document.Text.BlockAt(name.Span.Start) is { IsStory: true }),
            (document, name) => (document.Id, Key: KeyOf(document, name), name.Type, HasArticle: IsBehindArticle(document, name)))
        .GroupBy(use => use.Key, StringComparer.Ordinal)
        .Where(name => name.Count(use => use.Type == ActorType.Place) is >= FewestPlaces and var places
            && places >= LeastPart * name.Count()
            && name.Where(use => use.Type == ActorType.Place).Select(use => use.Id).Distinct(StringComparer.Ordinal).Count() >= FewestTexts
            // "the Vell Beach" is no town.
            && 2 * name.Count(use => use.HasArticle) <= name.Count() && !name.Any(use => use.Type is ActorType.Organisation)
            && !Languages.Has(name.Key))
        .Select(name => name.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a name is such a town's.</summary>
    public bool Has(string name) => _places.Contains(name);

    private static bool IsBehindArticle(AnnotatedDocument document, UnlistedName name) =>
        document.Text.Tokens.TextOf(document.Text.Tokens.FirstAtOrAfter(name.Span.Start) - 1) is "the" or "The";

    private static string KeyOf(AnnotatedDocument document, UnlistedName name) =>
        string.Join(' ', name.Span.Of(document.Raw).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
