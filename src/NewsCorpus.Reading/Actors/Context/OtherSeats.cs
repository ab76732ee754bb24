using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a building or street that only shares its name with a seat of power: "his Blue House compound in Harare", "White House Hotel",
/// "Downing Street in Farnham", "Bishkek's White House", "a pub called the White House".
/// </summary>
internal static class OtherSeats
{
    private static readonly WordSet StreetNouns = WordSet.Named("street-nouns");

    // "the Blue House presidential compound in Harare"
    private const int MostNouns = 3;

    public static bool Covers(TextContext context, List<Found> found, Found match)
    {
        if (match.Bearers[0].Via != NamedVia.Metonym) return false;
        var seat = match.Bearers[0].Actor;
        if (IsNameOfBuilding(context, match.End) || IsNameOfBusiness(context, match.End) || IsGivenTo(context, match.First)) return true;
        if (IsOtherNumber(context, match)) return true;
        return BelongsElsewhere(context, found, match, seat) || StandsElsewhere(context, found, match, seat);
    }

    // "White House Hotel", "the Kremlin Restaurant"
    private static bool IsNameOfBuilding(TextContext context, int next) =>
        context.IsProse(next) && context.IsCapitalisedWord(next) && context.Has(next, WordClass.Building);

    // "the Kremlin Palace hotel", "their Blue House nursery"
    private static bool IsNameOfBusiness(TextContext context, int next)
    {
        if (context.IsProse(next) && context.IsCapitalisedWord(next)) next++;
        return context.IsProse(next) && context.Has(next, WordClass.Business);
    }

    // "a pub called the White House"
    private static bool IsGivenTo(TextContext context, int first)
    {
        var naming = first - (first > 0 && context.Tokens.TextOf(first - 1) is "the" or "The" ? 2 : 1);
        return naming > 0 && context.Tokens.TextOf(naming) is "called" or "named"
            && context.Has(naming - 1, WordClass.Building | WordClass.Business | WordClass.PlaceNoun);
    }

    // "27 Downing Street": the government sits in 9 to 12.
    private static bool IsOtherNumber(TextContext context, Found match)
    {
        var before = match.First - 1;
        return StreetNouns.Has(context.Tokens.TextOf(match.End - 1))
            && before >= 0 && context.Tokens[before].Kind == TokenKind.Number
            && !context.Tokens[match.First].Is(TokenShape.LineBreakBefore)
            && context.Tokens.TextOf(before) is not ("9" or "10" or "11" or "12");
    }

    // "Bishkek's White House", "the Kyrgyz White House"
    private static bool BelongsElsewhere(TextContext context, List<Found> found, Found match, ActorEntry seat)
    {
        var end = match.First;
        var isPossessive = end > 0 && context.Tokens[end - 1].Kind == TokenKind.Clitic && context.Tokens.TextOf(end - 1)[^1] is 's' or 'S';
        if (isPossessive) end--;
        return EndingAt(found, match, end) is { } owner
            && (isPossessive || owner.Bearers[0].Via == NamedVia.Demonym)
            && StateOf(owner) is { } state && state != seat.Id;
    }

    // "... compound in Harare", "the White House in Bishkek", "Downing Street, Cambridge"
    private static bool StandsElsewhere(TextContext context, List<Found> found, Found match, ActorEntry seat)
    {
        var at = match.End;
        var isBuilding = context.Tokens.TextOf(match.End - 1) is "Street" or "Road";
        while (at < context.Tokens.Count && at < match.End + MostNouns && context.Tokens[at].Kind == TokenKind.Word
            && !context.IsCapitalisedWord(at) && !context.Has(at, WordClass.Function))
        {
            isBuilding |= context.Has(at++, WordClass.Building);
        }

        if (at > match.End && !isBuilding) return false;
        if (at + 1 >= context.Tokens.Count || context.Tokens.TextOf(at) is not ("in" or "near" or "outside" or ",")) return false;
        var isComma = context.Tokens.TextOf(at) is ",";
        if (found.BinarySearch(new Found(new AliasMatch(at + 1, at + 2, [])), Found.ByPlace) is >= 0 and var index)
        {
            var place = found[index];
            var isTown = Array.Exists(place.Bearers, alias => alias.Actor.Type == ActorType.Place);
            return (isTown || (isBuilding && !isComma)) && StateOf(place) is { } state && state != seat.Id;
        }

        return isBuilding && !isComma && context.IsProse(at + 1) && context.IsCapitalisedWord(at + 1)
            && !context.Has(at + 1, WordClass.Month | WordClass.Weekday | WordClass.Function);
    }

    private static Found? EndingAt(List<Found> found, Found match, int end)
    {
        var index = found.BinarySearch(match, Found.ByPlace) - 1;
        return index >= 0 && found[index].End == end ? found[index] : null;
    }

    // The state of a place or demonym; null where it has none or several bearers of different states have the name.
    private static string? StateOf(Found place)
    {
        var states = place.Bearers.Where(alias => alias.Actor.Type is ActorType.State or ActorType.Place)
            .Select(alias => alias.Actor.Type == ActorType.State ? alias.Actor.Id : alias.Actor.State).Distinct().ToList();
        return states.Count == 1 && states[0].Length > 0 ? states[0] : null;
    }
}
