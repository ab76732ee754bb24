using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a capital from a division of its state that has the same name: "Washington senator Patty Murray" sits for the State of
/// Washington. Such a division has the capital's id with "-state" in the table <c>places</c>. And tells the chambers of a state from those
/// of its divisions: in a text on the Texas House "the House" is no other.
/// </summary>
internal sealed class NamesakeDivisions
{
    private static readonly WordSet Offices = WordSet.Named("division-offices");
    private static readonly WordSet Chambers = WordSet.Named("chambers-of-divisions");
    private static readonly WordSet National = WordSet.Named("words-of-national-chambers");
    private static readonly WordSet Seats = WordSet.Named("words-after-national-chambers");
    private static readonly WordSet Owners = WordSet.Named("words-before-chambers-of-divisions");
    private static readonly WordSet OfNation = WordSet.Named("words-before-national-chambers");

    // "Texas' Republican-led House"
    private const int LongestOwned = 4;

    private readonly Dictionary<ActorEntry, ActorEntry> _divisions = [];

    public NamesakeDivisions(ActorDictionary dictionary)
    {
        foreach (var capital in dictionary.Actors)
        {
            if (capital.StandsFor is not null && dictionary.Find(capital.Id + "-state") is { } division) _divisions.Add(capital, division);
        }
    }

    /// <summary>Gives the mentions before an office of the division ("Washington lawmakers") to the division.</summary>
    public void Settle(TextContext context, List<Found> settled)
    {
        foreach (var mention in settled)
        {
            if (mention.Actor is { StandsFor: not null } capital
                && mention.End < context.Tokens.Count && Offices.Has(context.Tokens.TextOf(mention.End))
                && _divisions.TryGetValue(capital, out var division))
            {
                (mention.Actor, mention.Via) = (division, NamedVia.Name);
            }
        }
    }

    /// <summary>The mentions without "the House" and "the Senate" where a text tells more of the chambers of a division.</summary>
    public static List<Found> WithoutTheirChambers(TextContext context, List<Found> settled)
    {
        if (settled.Exists(mention => IsOwned(context, mention)))
            settled = settled.FindAll(mention => !IsOwned(context, mention));
        if (!settled.Exists(mention => IsBareChamber(context, mention))) return settled;
        var (theirs, national) = (0, 0);
        for (var i = 1; i < context.Tokens.Count; i++)
        {
            if (context.Tokens[i].Kind != TokenKind.Word) continue;
            if (IsTheirs(context, i)) theirs++;
            else if (IsNational(context, i)) national++;
        }

        return theirs > national ? settled.FindAll(mention => !IsBareChamber(context, mention)) : settled;
    }

    private static bool IsBareChamber(TextContext context, Found mention) => mention.End - mention.First == 1
        && mention.Actor!.Type == ActorType.Organisation && Chambers.Has(context.Tokens.TextOf(mention.First));

    private static bool IsOwned(TextContext context, Found mention) => mention.Actor!.Type == ActorType.Organisation
        && Chambers.Has(context.Tokens.TextOf(mention.First)) && IsOwned(context, mention.First, mention.End);

    // "the Texas House", "the state Senate", "the House of Assembly", "the County Assembly"; "the State House" is a building.
    private static bool IsTheirs(TextContext context, int i)
    {
        if (!Chambers.Has(context.Tokens.TextOf(i)) || !context.IsCapitalisedWord(i) || IsBeforeSeat(context, i + 1)) return false;
        return IsOwned(context, i, i + 1) || context.Has(i - 1, WordClass.Division)
            || (Owners.Has(context.Tokens.TextOf(i - 1)) && context.Tokens.TextOf(i - 1) is not "State")
            || (i + 2 < context.Tokens.Count && context.Tokens.TextOf(i + 1) is "of" && context.Tokens.TextOf(i + 2) is "Assembly");
    }

    // "the state's House", "Texas' Republican-led House of Representatives"; not "Texas' House members"
    private static bool IsOwned(TextContext context, int first, int end)
    {
        if (context.IsCapitalisedWord(end) || IsBeforeSeat(context, end)) return false;
        for (var i = first - 1; i > 0 && i >= first - LongestOwned; i--)
        {
            if (context.Tokens[i].Kind == TokenKind.Clitic || context.Tokens.TextOf(i) is "'" or "’")
                return context.Has(i - 1, WordClass.Division) || context.Tokens.TextOf(i - 1) is "state" or "State";
            // "Texas' delegation to the House"
            if (context.Has(i, WordClass.Function)) return false;
            if (context.Tokens[i].Kind != TokenKind.Word && context.Tokens.TextOf(i) is not "-") return false;
        }

        return false;
    }

    // "the Texas Senate seat": in the chamber of all states.
    private static bool IsBeforeSeat(TextContext context, int next) =>
        next < context.Tokens.Count && Seats.Has(context.Tokens.TextOf(next));

    // "Congress", "the U.S. Senate", "the National Assembly", "the House of Representatives"
    private static bool IsNational(TextContext context, int i) => National.Has(context.Tokens.TextOf(i))
        || (Chambers.Has(context.Tokens.TextOf(i)) && ((context.IsCapitalisedWord(i - 1) && OfNation.Has(context.Tokens.TextOf(i - 1)))
            || (i + 2 < context.Tokens.Count && context.Tokens.TextOf(i + 1) is "of"
                && context.Tokens.TextOf(i + 2) is "Representatives")));
}
