using NewsCorpus.Reading.Claims.Acts;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>By what an answer was matched with the claim that it answers.</summary>
internal enum LinkBasis
{
    /// <summary>It names it, with who makes it: "denied Oslo's claim that …".</summary>
    Named,

    /// <summary>It points back to it: "the allegation".</summary>
    Reference,

    /// <summary>It points back to another statement, which tells the same act.</summary>
    ReferenceToLike,

    /// <summary>It tells the same act, with a word of denying.</summary>
    Act,

    /// <summary>It tells the same act, without a word of denying.</summary>
    PlainAct,

    /// <summary>It states the opposite.</summary>
    Contrary,

    /// <summary>It denies what it tells in other words, in few texts.</summary>
    Words,
}

/// <summary>Works out the basis of a link.</summary>
internal static class LinkBases
{
    public static LinkBasis Of(in Pairing pairing)
    {
        var (answer, claimed) = (pairing.Answer, pairing.Claimed);
        if (answer.Antecedent is { } meant) return ReferenceEquals(meant, claimed) ? LinkBasis.Reference : LinkBasis.ReferenceToLike;
        if (answer.Contraries.Contains(pairing.Stand.Act)) return LinkBasis.Contrary;
        return PlainAnswer.Is(answer, pairing.Relation) ? LinkBasis.PlainAct : LinkBasis.Act;
    }
}
