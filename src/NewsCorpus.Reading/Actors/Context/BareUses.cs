using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>The uses of one bare surname before a place in a text.</summary>
/// <param name="context">The text.</param>
/// <param name="open">The names that may have several bearers, as far as they are settled.</param>
/// <param name="seen">Who is named in full, and where.</param>
/// <param name="surname">The word.</param>
/// <param name="at">The token of the use that is to be settled.</param>
internal readonly struct BareUses(TextContext context, List<Found> open, SeenActors seen, int surname, int at)
{
    // After which the surname goes on to mean the same person.
    private const int Established = 2;

    /// <summary>
    /// "Hillary Clinton … Clinton … Clinton … her husband Bill Clinton … Clinton": whether who had the bare surname keeps it, which
    /// lasts until the kinsman is named as often.
    /// </summary>
    /// <param name="bearer">Who had it.</param>
    /// <param name="kin">Where the others of that surname are named in full, in text order.</param>
    public bool IsKept(ActorEntry bearer, IReadOnlyList<int> kin)
    {
        var last = at;
        return Count(bearer, kin[0]) >= Established
            && kin.Count(place => place < last) < Count(bearer, at) + seen.Places(bearer).Count(place => place < last);
    }

    private int Count(ActorEntry bearer, int before)
    {
        var count = 0;
        foreach (var match in open)
        {
            if (match.First >= before) break;
            if (match.Actor == bearer && match.End - match.First == 1 && context.Tokens[match.First].Word == surname) count++;
        }

        return count;
    }
}
