using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a capital that acts as a town ("London voters", "London's mayor", "independence for London") from one that speaks and acts as
/// the government that sits there ("Moscow warned", "pressure on Tehran", "Beijing's envoy").
/// </summary>
internal static class CapitalAsTown
{
    private static readonly WordSet TownNouns = WordSet.Named("nouns-of-town-life");
    private static readonly WordSet Ways = WordSet.Named("nouns-of-ways");
    private static readonly WordSet Voting = WordSet.Named("verbs-of-voters");
    private static readonly WordSet Ballots = WordSet.Named("words-of-a-ballot");
    private static readonly WordSet OpenPrepositions = WordSet.Named("prepositions-before-towns");

    private static readonly WordSet Stances = WordSet.Named("nouns-of-stances");

    private const int Reach = 4;

    private const WordClass Relations = WordClass.ActOn | WordClass.Address | WordClass.Event;

    /// <summary>Whether the words around a capital that is read as an actor mean the town.</summary>
    /// <param name="context">The text.</param>
    /// <param name="mention">The capital.</param>
    /// <param name="clues">The clues around it.</param>
    public static bool Is(TextContext context, Found mention, List<Clue> clues) => IsOfTownLife(context, mention.End)
        || IsEndOfWay(context, mention.End) || OwnsAName(context, mention.End, clues) || IsOnlyConcerned(context, clues);

    // "London's first Muslim mayor", "London, of course, voted"
    private static bool IsOfTownLife(TextContext context, int next)
    {
        var (sawOther, isOwner) = (false, false);
        for (var i = next; i <= next + Reach && i < context.Tokens.Count && !(i > next && context.IsAtSentenceEdge(i)); i++)
        {
            var word = context.Tokens.TextOf(i);
            if (Voting.Has(word)) return IsOfBallot(context);
            if (context.Has(i, WordClass.Say)) return false;
            if (TownNouns.Has(word)) return !sawOther && (i == next || isOwner);
            isOwner |= i == next && word is "'s" or "’s";
            // "the Moscow delegation at a hotel", "Beijing's army shelled schools"
            sawOther |= context.Has(i, WordClass.Function | Relations) || word.EndsWith("ed");
        }

        return false;
    }

    // "the London-Oxford motorway", not "the Moscow-Beijing talks" or "pressure from Moscow – Roe said"
    private static bool IsEndOfWay(TextContext context, int next)
    {
        // "the Oslo -Bergen highway" of a page with a space too many
        var isJoined = context.Tokens.TextOf(next) is "-" or "–" or "/" && context.Tokens[next].Start <= context.Tokens[next - 1].End + 1
            && next + 1 < context.Tokens.Count && context.Tokens[next + 1].Start == context.Tokens[next].End;
        if (!isJoined || !context.IsCapitalisedWord(next + 1)) return false;
        for (var i = next + 2; i <= next + Reach && i < context.Tokens.Count && !context.IsAtSentenceEdge(i); i++)
        {
            if (Ways.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "London voted to remain" in a text on a referendum; "Moscow voted against the resolution" elsewhere.
    private static bool IsOfBallot(TextContext context)
    {
        for (var i = 0; i < context.Tokens.Count; i++)
        {
            if (Ballots.Has(context.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "Riyadh's Tadawul": what has a name of its own there.
    private static bool OwnsAName(TextContext context, int next, List<Clue> clues) =>
        clues.Exists(static clue => clue.Slot == ClueSlot.Possessive) && context.IsProse(next + 1) && context.IsCapitalisedWord(next + 1)
        && !context.IsTaken(next + 1) && !context.Has(next + 1, WordClass.StateNoun | WordClass.OrgNoun | WordClass.Title);

    // "independence for London", "at the expense of London", but not "support for Kyiv", "an attack by Tehran", "called on Tehran"
    private static bool IsOnlyConcerned(TextContext context, List<Clue> clues)
    {
        if (clues.Exists(static clue => clue.Slot is ClueSlot.Possessive or ClueSlot.Verb or ClueSlot.BeforeHyphen)) return false;
        var at = clues.FindIndex(static clue => clue.Slot is ClueSlot.Before or ClueSlot.BeforeList);
        if (at < 0) return false;
        var preposition = context.Tokens.TextOf(clues[at].Token);
        var isDealtWith = false;
        foreach (var clue in clues)
        {
            if (clue.Slot != ClueSlot.Governor) continue;
            isDealtWith |= context.Has(clue.Token, Relations)
                || (preposition is not "for" && Stances.Has(context.Tokens.TextOf(clue.Token)));
        }

        return OpenPrepositions.Has(preposition) && !isDealtWith;
    }
}
