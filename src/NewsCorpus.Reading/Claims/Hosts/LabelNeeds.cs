using System.Collections.Frozen;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>What a word of a label needs beside it before a reader knows what happened; the rows of the table <c>label-needs</c>.</summary>
internal enum LabelNeed
{
    /// <summary>What a text, a plan or a quarrel is about.</summary>
    Content,

    /// <summary>Against whom.</summary>
    Target,

    /// <summary>Who takes part.</summary>
    Parties,

    /// <summary>Where or at what it was.</summary>
    Occasion,

    /// <summary>Where or for what people met.</summary>
    Gathering,

    /// <summary>For what money is.</summary>
    Sum,

    /// <summary>Of what somebody is the head.</summary>
    RoleOfBody,

    /// <summary>Whose figures.</summary>
    FigureOfFirm,

    /// <summary>What flows.</summary>
    Flow,

    /// <summary>What is counted.</summary>
    Unit,

    /// <summary>A spell of time tells nothing.</summary>
    Spell,

    /// <summary>Vague even where the owner is told.</summary>
    VagueWithOwner,

    /// <summary>Vague where it is the actor's own.</summary>
    VagueOfOnesOwn,

    /// <summary>Which one, only the text told before.</summary>
    ToldBefore,

    /// <summary>A pact that is known by a name before it.</summary>
    NamedPact,

    /// <summary>A modifier that does not help.</summary>
    EmptyModifier,
}

/// <summary>Looks words up in the table of needs.</summary>
internal static class LabelNeeds
{
    private static readonly FrozenDictionary<LabelNeed, WordSet> Words = WordSet.All("label-needs").ToFrozenDictionary(
        row => Enum.Parse<LabelNeed>(row.Key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true), row => row.Value);

    /// <summary>Whether a word, in any case, has a need.</summary>
    public static bool Has(this LabelNeed need, ReadOnlySpan<char> word) => Words[need].Has(word);
}
