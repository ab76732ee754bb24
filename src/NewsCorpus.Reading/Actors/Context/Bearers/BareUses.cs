using NewsCorpus.Reading.Actors.Dictionary;
using NewsCorpus.Reading.Actors.Matching;

namespace NewsCorpus.Reading.Actors.Context.Bearers;

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

    // Times that a kinsman is named in full, in all and behind the first bare surname, who is never called by that.
    private const int FewestInFull = 4;
    private const int FewestBehind = 3;

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

    /// <summary>
    /// "Hunter Biden … Mr Biden … Hunter Biden … Mr Biden" beside one "Joe Biden": the kinsman goes on being named in full because the
    /// bare surname means the other.
    /// </summary>
    /// <param name="bearer">Who is named in full less.</param>
    /// <param name="kin">Where others of that surname are named in full, in text order.</param>
    public bool AreToldApart(ActorEntry bearer, IReadOnlyList<int> kin)
    {
        if (kin.Count < FewestInFull || kin.Count < 2 * seen.Places(bearer).Count) return false;
        foreach (var match in open)
            if (IsBare(match)) return kin.Count(place => place > match.First) >= FewestBehind;
        return false;
    }

    private bool IsBare(Found match) => match.End - match.First == 1 && context.Tokens[match.First].Word == surname;

    private int Count(ActorEntry bearer, int before)
    {
        var count = 0;
        foreach (var match in open)
        {
            if (match.First >= before) break;
            if (match.Actor == bearer && IsBare(match)) count++;
        }

        return count;
    }
}
