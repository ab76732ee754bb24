using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Lexicon;
using static NewsCorpus.Reading.Claims.Comparison.PhraseLikeness;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>Whether two phrases name the same thing, or the same to whom it is given.</summary>
internal static class ThingLikeness
{
    private static readonly WordSet TownWords = WordSet.Named("town-words");

    /// <summary>Whether the thing of an answer is that of a claim, or one that it takes in.</summary>
    public static Likeness Of(Phrase? a, Phrase? c)
    {
        if (a is null && c is null) return Likeness.Same;
        if (a is null || c is null) return a is { IsGeneral: true } ? Likeness.Same : Likeness.Unknown;
        if (a.IsGeneral || a.PointsBack) return Likeness.Same;
        return Best(a, c, Thing);
    }

    private static Likeness Thing(Phrase a, Phrase c)
    {
        if (a.IsGeneral || a.PointsBack || (a.IsPronoun && a.Names.Count == 0)) return Likeness.Same;
        // "Nobody told him" is no answer to "he warned everyone".
        if (c.IsGeneral && a.Names.Count > 0) return Likeness.Unknown;
        // "these people": which ones, only the text knows.
        if (a.IsPointedAt && a.Names.Count == 0 && a.Owners.Count == 0) return Likeness.Unknown;
        // Who does not invite Putin may invite Russia.
        if (a.Person is null != c.Person is null && a.Names.Count > 0 && c.Names.Count > 0) return Likeness.Different;
        // Two politicians are two, though both stand for one state.
        if (a.Person is not null && c.Person is not null && a.Person != c.Person) return Likeness.Different;
        if (a.Names.Count > 0 && c.Names.Count > 0) return NameKeys.Share(a.Names, c.Names) ? Likeness.Same : Likeness.Different;
        // "non-weapons" are no weapons.
        if (a.Modifiers.Contains("non") != c.Modifiers.Contains("non")) return Likeness.Different;
        if (Overlap(a.Keys, c.Keys) || Overlap(c.Wider, a.Keys))
        {
            // "imports of cars" are no "purchases of parts".
            if (a.Of is { IsAny: false } part && c.Of is { } other && Thing(part, other) != Likeness.Same) return Likeness.Different;
            if (a.Owners.Count > 0 && c.Owners.Count > 0 && !NameKeys.Share(a.Owners, c.Owners)) return Likeness.Different;
            // "interest rates" are no "growth rates".
            return a.Modifiers.Count > 0 && c.Modifiers.Count > 0 && a.Head.TrimEnd('s') == c.Head.TrimEnd('s')
                && !a.ModifierKeys.Overlaps(c.ModifierKeys) ? Likeness.Unknown : Likeness.Same;
        }

        // Who denies hacking the ministry denies hacking its mail, too.
        if (c.Of is { } whole && Thing(a, whole) == Likeness.Same) return Likeness.Same;
        if (Overlap(a.Wider, c.Keys)) return Likeness.Unknown;
        var (open, named) = a.Names.Count == 0 ? (a, c) : (c, a);
        // "fired on the city": the town of the claim, where no other is named.
        if (open is { IsDefinite: true, Towns.Count: 0 } && named.Towns.Count > 0 && TownWords.Has(open.Head)) return Likeness.Same;
        // Iran's troops act for Iran; somebody's wife is somebody else.
        if (named.Names.Count > 0)
        {
            return NameKeys.Share(open.Guesses, named.Names) || (named.Person is null && NameKeys.Share(open.Owners, named.Names))
                ? Likeness.Same
                : Likeness.Unknown;
        }

        return Likeness.Different;
    }

    /// <summary>Whether both give it to the same; the same where either does not tell.</summary>
    public static Likeness OfRecipients(Phrase? a, Phrase? c)
    {
        if (a is null || c is null) return Likeness.Same;
        return Best(a, c, static (a, c) => a.IsGeneral ? Likeness.Same
            : a.AllNames.Count > 0 && c.AllNames.Count > 0 ? NameKeys.Share(a.AllNames, c.AllNames) ? Likeness.Same : Likeness.Different
            : Common(a, c));
    }
}
