using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a capital from a division of its state that has the same name: "Washington senator Patty Murray" sits for the State of
/// Washington. Such a division has the capital's id with "-state" in the table <c>places</c>.
/// </summary>
internal sealed class NamesakeDivisions
{
    private static readonly WordSet Offices = WordSet.Named("division-offices");
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
}
