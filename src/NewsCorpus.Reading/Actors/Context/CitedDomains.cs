using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Finds outlets that a text cites by a web domain, whether or not a table lists them: "Detik.com quoted …", "according to Politico.eu".
/// A domain that nobody cites ("it bought Booking.com"), a URL and an e-mail address are no outlets.
/// </summary>
internal sealed class CitedDomains
{
    // "news.kestrel.co.uk"
    private const int MostLabels = 4;

    private static readonly WordSet TopDomains = WordSet.Named("top-domains");
    private static readonly WordSet Citing = WordSet.Named("domain-citing");
    private static readonly WordSet CitedBy = WordSet.Named("domain-cited");

    private readonly Dictionary<string, ActorEntry> _byDomain = new(StringComparer.Ordinal);

    public CitedDomains(LexiconTables lexicon, ActorDictionary dictionary)
    {
        foreach (var row in lexicon.Rows("outlets"))
        {
            if (dictionary.Find(row["id"]) is not { } outlet) continue;
            foreach (var domain in row.List("domains")) _byDomain.TryAdd(domain.ToLowerInvariant(), outlet);
        }
    }

    /// <summary>
    /// Adds such mentions to the settled ones, in text order. They take the place of a name within the domain ("India.com"), but not of
    /// an outlet's.
    /// </summary>
    public List<Found> Add(TextContext context, List<Found> settled)
    {
        List<Found>? added = null;
        var tokens = context.Tokens;
        for (var dot = 1; dot + 1 < tokens.Count; dot++)
        {
            if (tokens[dot].Kind != TokenKind.Punctuation || !IsDot(tokens, dot)) continue;
            var end = EndOfDomain(tokens, dot);
            if (end < 0) continue;
            var first = dot - 1;
            dot = end - 1;
            if (!IsCited(tokens, first, end) || !Clear(settled, first, end)) continue;
            var outlet = OutletOf(tokens, first, end, added);
            (added ??= []).Add(new Found(new AliasMatch(first, end, [])) { Actor = outlet, Via = NamedVia.Name });
        }

        if (added is null) return settled;
        added.AddRange(settled);
        added.Sort(Found.ByPlace);
        return added;
    }

    // Removes the mentions within tokens; false where an outlet is one of them.
    private static bool Clear(List<Found> settled, int first, int end)
    {
        var inside = settled.FindAll(mention => mention.First < end && mention.End > first);
        if (inside.Exists(static mention => mention.Actor!.Type == ActorType.Outlet)) return false;
        foreach (var mention in inside) settled.Remove(mention);
        return true;
    }

    // One past the last label of the domain whose first dot is given; -1 where it is none or belongs to a URL or an address.
    private static int EndOfDomain(TokenTable tokens, int dot)
    {
        if (tokens[dot - 1].Kind != TokenKind.Word || IsJoinedBefore(tokens, dot - 1)) return -1;
        var end = dot;
        for (var labels = 1; labels < MostLabels && end + 1 < tokens.Count && IsDot(tokens, end); labels++)
        {
            if (tokens[end + 1].Kind != TokenKind.Word || tokens[end + 1].Is(TokenShape.SpaceBefore)) break;
            end += 2;
        }

        var isDomain = end > dot && !tokens[end - 1].Is(TokenShape.Capitalised) && TopDomains.Has(tokens.TextOf(end - 1));
        return isDomain && !(end < tokens.Count && GoesOn(tokens, end)) ? end : -1;
    }

    private static bool IsDot(TokenTable tokens, int index) =>
        tokens[index].Length == 1 && !tokens[index].Is(TokenShape.SpaceBefore) && tokens.FirstLetter(index) == '.';

    // The rest of a URL or an address stands before: "www.", "//", "name@".
    private static bool IsJoinedBefore(TokenTable tokens, int index) =>
        index > 0 && !tokens[index].Is(TokenShape.SpaceBefore) && tokens.TextOf(index - 1) is not ("(" or "\"" or "“" or "‘" or "'");

    private static bool GoesOn(TokenTable tokens, int index) =>
        !tokens[index].Is(TokenShape.SpaceBefore) && tokens.TextOf(index) is "/" or "@" or "-" or "?" or "#" or "_";

    private static bool IsCited(TokenTable tokens, int first, int end) =>
        (end < tokens.Count && Citing.Has(tokens.TextOf(end)))
        || (first > 1 && tokens.TextOf(first - 1) is "to" && tokens.TextOf(first - 2) is "according" or "According")
        || (first > 0 && CitedBy.Has(tokens.TextOf(first - 1)))
        || (first > 1 && tokens.TextOf(first - 1) is "by" && Citing.Has(tokens.TextOf(first - 2)));

    private ActorEntry OutletOf(TokenTable tokens, int first, int end, List<Found>? before)
    {
        var name = new TextSpan(tokens[first].Start, tokens[end - 1].End).Of(tokens.Text);
        var domain = name.ToLowerInvariant();
        if (_byDomain.TryGetValue(domain, out var known)) return known;
        var id = Slug.Of(name.Replace('.', '-'));
        return before?.Find(mention => mention.Actor!.Id == id)?.Actor ?? new ActorEntry(id, name, ActorType.Outlet, int.MaxValue);
    }
}
