using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Unlisted;

/// <summary>
/// Which body is meant by a wording that those of several states have ("Labour") in a text that names no state, as far as the other texts
/// tell.
/// </summary>
internal sealed class BodyWordings
{
    private const int FewestTexts = 3;

    private static readonly WordSet Chambers = WordSet.Named("chambers-of-divisions");

    // Of all mentions by a wording, so many are those of the one body.
    private const double LeastPart = 0.95;

    private readonly Dictionary<string, UnlistedActor> _bodies;
    private readonly Dictionary<string, string> _homes;

    /// <summary>The bodies of some texts.</summary>
    /// <param name="documents">All documents, with the mentions of listed actors.</param>
    /// <param name="lexicon">The tables.</param>
    public BodyWordings(IReadOnlyList<AnnotatedDocument> documents, LexiconTables lexicon)
    {
        _homes = lexicon.Rows("organisations").Where(row => row["state"].Length > 0)
            .DistinctBy(row => row["id"], StringComparer.Ordinal)
            .ToDictionary(row => row["id"], row => row["state"], StringComparer.Ordinal);
        var shared = lexicon.Rows("alias-rules").Where(row => row.List("flags").Any(flag => flag is "at-home" or "own-state"))
            .Select(row => row["alias"]).ToHashSet(StringComparer.Ordinal);
        _bodies = documents
            .SelectMany(document => document.Mentions.Where(mention => mention.Type == ActorType.Organisation), (document, mention) =>
                (document.Id, mention.Actor, mention.Name, Text: mention.Span.Of(document.Raw)))
            .Where(mention => shared.Contains(mention.Text)).GroupBy(mention => mention.Text, StringComparer.Ordinal)
            .Select(wording => (wording.Key, All: wording.Count(), Most: wording.GroupBy(mention => mention.Actor, StringComparer.Ordinal)
                .MaxBy(body => body.Count())!.ToList()))
            .Where(wording => wording.Most.Count >= LeastPart * wording.All
                && wording.Most.Select(mention => mention.Id).Distinct(StringComparer.Ordinal).Count() >= FewestTexts)
            .ToDictionary(wording => wording.Key, wording => new UnlistedActor(
                wording.Key, wording.Most[0].Actor, wording.Most[0].Name, ActorType.Organisation) { IsListed = true },
                StringComparer.Ordinal);
    }

    /// <summary>Whether the texts tell of no wording.</summary>
    public bool IsEmpty => _bodies.Count == 0;

    /// <summary>The body that a text means by a wording; null where nothing tells, or the text names other states.</summary>
    public UnlistedActor? Of(AnnotatedDocument document, string wording) => _bodies.GetValueOrDefault(wording) is { } body
        && _homes.GetValueOrDefault(body.Id) is var home
        && document.Mentions.All(mention => mention.Type != ActorType.State || mention.Actor == home)
        && !(Chambers.Has(wording.Split(' ')[0]) && TellsOfDivision(document)) ? body : null;

    // "the Texas House", "the state Senate": "the House" of such a text is none of all texts.
    private static bool TellsOfDivision(AnnotatedDocument document) => Chambers.Words.Any(chamber =>
        document.Raw.Contains("state " + chamber, StringComparison.Ordinal)
        || document.Mentions.Any(mention => mention.Type == ActorType.Place
            && document.Raw.AsSpan(mention.Span.End).StartsWith(" " + chamber, StringComparison.Ordinal)));
}
