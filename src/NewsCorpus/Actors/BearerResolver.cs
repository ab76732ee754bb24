using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>
/// Decides which bearer of a name is meant. A wording that only one actor has settles itself; a surname or another
/// shared wording goes to the bearer that the document names in full, else to the one that title and office point
/// to; where two remain it stays open and is no mention.
/// </summary>
internal sealed class BearerResolver(OfficeTitles titles)
{
    /// <summary>The mentions whose bearer is known, in text order.</summary>
    public List<Found> Resolve(TextContext context, List<Found> found, DateOnly? published)
    {
        var seen = new SeenActors();
        var open = new List<Found>();
        foreach (var match in found)
        {
            if (OtherNames.Covers(context, match)) seen.AddRival(context.Tokens[match.First].Word, match.First);
            else if (OnlyBearer(match) is { } alias) match.Settle(alias);
            else open.Add(match);
            if (match.Actor is { } actor) seen.Add(actor, match.First);
        }

        foreach (var match in open)
        {
            if (Choose(context, match, seen, published) is { } alias) match.Settle(alias);
        }

        return found.FindAll(match => match.Actor is not null);
    }

    private static Alias? OnlyBearer(Found match) =>
        match.Bearers.Count == 1 && match.Bearers[0].Via != NamedVia.Surname ? match.Bearers[0] : null;

    private Alias? Choose(TextContext context, Found match, SeenActors seen, DateOnly? published)
    {
        var known = match.Bearers.Where(alias => seen.Has(alias.Actor)).ToList();
        var isSurname = match.Bearers.All(alias => alias.Via == NamedVia.Surname);
        if (!isSurname)
        {
            var person = known.Find(alias => alias.Via == NamedVia.Surname);
            if (person is not null && !context.Has(match.First - 1, WordClass.PlacePrep)) return person;
            known.RemoveAll(alias => alias.Via == NamedVia.Surname);
            return known.Count > 0
                ? known.MaxBy(alias => (seen.LastBefore(alias.Actor, match.First), -alias.Actor.Order))
                : match.Bearers.First(alias => alias.Via != NamedVia.Surname);
        }

        var word = context.Tokens[match.First].Word;
        if (known.Count > 0) return NearestSeen(known, word, seen, match.First);
        var titled = titles.Bearers(context, match, published);
        if (titled.Count == 1) return titled[0];
        if (seen.HasRival(word)) return null;
        if (match.Bearers.Count == 1) return match.Bearers[0].Rule is { IsCommonSurname: true } ? null : match.Bearers[0];
        var serving = published is { } day
            ? match.Bearers.Where(alias => alias.Actor.Offices.Any(office => office.Covers(day))).ToList()
            : [];
        return serving.Count == 1 && serving[0].Rule is not { IsCommonSurname: true } ? serving[0] : null;
    }

    // The bearer named last before the surname; in a headline above all names, the one named first.
    private static Alias? NearestSeen(List<Alias> known, int word, SeenActors seen, int at)
    {
        var best = known
            .Select(alias => (Alias: alias, Before: seen.LastBefore(alias.Actor, at)))
            .OrderByDescending(item => item.Before)
            .ThenBy(item => seen.First(item.Alias.Actor))
            .First();
        return seen.LastRivalBefore(word, at) > best.Before ? null : best.Alias;
    }
}
