using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// "Boris" in a text that names Boris Johnson in full and nobody else of that given name: as papers write of those whom every
/// reader knows.
/// </summary>
internal static class GivenNames
{
    /// <summary>Adds such mentions to the settled ones, and keeps text order.</summary>
    public static List<Found> Add(TextContext context, List<Found> settled)
    {
        Dictionary<int, Found>? bearers = null;
        foreach (var mention in settled)
        {
            if (mention.Actor is not { Type: ActorType.Person } || mention.Via == NamedVia.Surname || mention.End - mention.First < 2)
                continue;
            var given = context.Tokens[mention.First].Word;
            if (given > 0) (bearers ??= []).TryAdd(given, mention);
        }

        if (bearers is null) return settled;
        var shared = new HashSet<int>();
        var added = new List<Found>();
        foreach (var i in context.Capitals)
        {
            if (!bearers.TryGetValue(context.Tokens[i].Word, out var bearer)) continue;
            if (IsOfAnother(context, settled, i, bearer)) shared.Add(context.Tokens[i].Word);
            else if (i > bearer.First && IsAlone(context, i))
            {
                added.Add(new Found(new AliasMatch(i, i + 1, [])) { Actor = bearer.Actor, Via = NamedVia.Alias });
            }
        }

        added.RemoveAll(mention => shared.Contains(context.Tokens[mention.First].Word));
        if (added.Count == 0) return settled;
        added.AddRange(settled);
        added.Sort(Found.ByPlace);
        return added;
    }

    // "Boris Yeltsin" beside Boris Johnson.
    private static bool IsOfAnother(TextContext context, List<Found> settled, int at, Found bearer)
    {
        var next = OrderedSearch.FirstAtLeast(settled, mention => mention.First, at + 1);
        return next > 0 && at < settled[next - 1].End ? settled[next - 1].Actor != bearer.Actor : context.IsCapitalisedWord(at + 1);
    }

    // Within a sentence, where no other name stands beside it and no place is meant: neither "Will he go?" nor "in Chelsea".
    private static bool IsAlone(TextContext context, int at) =>
        !context.IsTaken(at) && context.IsProse(at) && !context.StartsSentence(at) && !context.IsCapitalisedWord(at + 1)
            && !context.IsCapitalisedWord(at - 1) && !context.Has(at - 1, WordClass.PlacePrep);
}
