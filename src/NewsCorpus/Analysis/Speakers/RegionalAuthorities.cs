using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// The authorities of a part of a state, which have no name of their own: "Gaza authorities" for "the health ministry in Gaza",
/// "Gazan health officials", "the Gaza Health Ministry" and, as Hamas runs the place, "the Hamas-run health ministry".
/// </summary>
internal sealed class RegionalAuthorities
{
    private static readonly WordSet HeadEnds = WordSet.Named("ends-of-described-office");

    // "officials" before whom a place may stand, and "ministry", which may stand before it.
    private static readonly WordSet OfPlaces = WordSet.Named("authorities-of-places");
    private static readonly WordSet BodiesOfPlaces = WordSet.Named("bodies-of-places");

    // "-run", "-controlled", and which place a group runs: "hamas Gaza".
    private static readonly WordSet RunBy = WordSet.Named("endings-of-run-by");
    private static readonly Dictionary<string, string> PlacesOfGroups = WordSet.Named("places-of-groups").Words
        .Select(pair => pair.Split(' ', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private readonly HashSet<string> _parts;
    private readonly NamedSourceSpans _sources;

    // Few speakers make most statements.
    private readonly Dictionary<string, string?> _ofSpeaker = new(StringComparer.Ordinal);

    /// <summary>The authorities that the texts of a corpus know.</summary>
    public RegionalAuthorities(Corpus corpus, NamedSourceSpans sources)
    {
        _parts = corpus.Lexicon.Rows("places").Where(row => row["state"].Length > 0).Select(row => row["name"])
            .ToHashSet(StringComparer.Ordinal);
        _sources = sources;
    }

    /// <summary>The name of the authorities that make a statement; null for any other source.</summary>
    public string? Of(ClaimStatementRow row)
    {
        if (row.Source is not { } source) return null;
        if (RunBy.Words.Any(ending => source.Contains(ending, StringComparison.OrdinalIgnoreCase)))
        {
            var (text, parts) = _sources.Of(row.Document, source);
            if (parts.Select(span => RunPlaceIn(text, span)).FirstOrDefault(place => place is not null) is { } run)
                return run + " authorities";
        }

        if (row.Speaker is { } speaker)
        {
            if (!_ofSpeaker.TryGetValue(speaker, out var known)) _ofSpeaker.Add(speaker, known = OfSpeaker(speaker));
            return known;
        }

        // Most sources name no office: their places are not looked for.
        if (!OfPlaces.HasAnyOf(source)) return null;
        var (document, spans) = _sources.Of(row.Document, source);
        foreach (var span in spans)
        {
            var place = ActorSpans.Within(document.Mentions, span).FirstOrDefault(mention => mention.Type == ActorType.Place
                && _parts.Contains(mention.Name)
                && AreOfPlace(document.Raw[span.Start..mention.Span.Start], document.Raw[mention.Span.End..span.End]));
            if (place is not null) return place.Name + " authorities";
        }

        return null;
    }

    // "Gaza Health Ministry"
    private string? OfSpeaker(string speaker)
    {
        var owner = _parts.FirstOrDefault(part => speaker.StartsWith(part + " ", StringComparison.Ordinal));
        return owner is not null && speaker.Split(' ').Any(word => BodiesOfPlaces.Has(word)) ? owner + " authorities" : null;
    }

    // "the Hamas-run health ministry"
    private static string? RunPlaceIn(AnnotatedDocument document, TextSpan source)
    {
        foreach (var mention in ActorSpans.Within(document.Mentions, source))
        {
            if (!PlacesOfGroups.TryGetValue(mention.Actor, out var place)) continue;
            var after = ScopeExtensions.OneLine(document.Raw[mention.Span.End..source.End]).Split(' ');
            if (RunBy.Has(after[0]) && HeadsOf(string.Join(' ', after.Skip(1)))[0] is var head && (OfPlaces.Has(head)
                || BodiesOfPlaces.Has(head))) return place;
        }

        return null;
    }

    // By what stands before a place and after it. "Gaza officials", "a spokesman for the Gaza health ministry"; "hospital officials in
    // Rafah" are none of the town, its ministry is; "government forces in Aleppo" are no government, and may not be of the town.
    private static bool AreOfPlace(string before, string after)
    {
        if (after.StartsWith('-')) return false;
        var heads = HeadsOf(before);
        var next = HeadsOf(after)[0];
        return heads.Count == 1 ? OfPlaces.Has(next)
            : OfPlaces.Has(heads[0]) && (BodiesOfPlaces.Has(next) || BodiesOfPlaces.Has(heads[^2]));
    }

    // The last word of each phrase: "ministry" and "" of "the health ministry in".
    private static List<string> HeadsOf(string words)
    {
        List<string> heads = [""];
        foreach (var word in ScopeExtensions.OneLine(words.Replace(",", " , ", StringComparison.Ordinal)).Split(' '))
        {
            if (word == "," || HeadEnds.Has(word)) heads.Add("");
            else heads[^1] = word;
        }

        return heads;
    }
}
