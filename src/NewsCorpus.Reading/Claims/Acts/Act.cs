using System.Collections.Frozen;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>Whether an act is told as a fact, as coming, as possible, as wished or under a condition.</summary>
internal enum Mood
{
    Fact,
    Future,
    Possible,
    Wish,
    Condition,
}

/// <summary>What somebody does, did or is, as one clause or noun phrase tells it.</summary>
internal sealed record Act
{
    /// <summary>Stem of the verb or noun, and the synonym rows it stands in.</summary>
    public required IReadOnlySet<string> Keys { get; init; }

    /// <summary>The verb or noun as written.</summary>
    public required TextSpan Head { get; init; }

    /// <summary>The words of the clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who acts; null where nobody is named.</summary>
    public Phrase? Agent { get; init; }

    /// <summary>False where the speaker is only taken to be the one who acts.</summary>
    public bool IsAgentSure { get; init; } = true;

    /// <summary>What or whom it is done to; null where nothing is named.</summary>
    public Phrase? Object { get; init; }

    /// <summary>To whom or for whom.</summary>
    public Phrase? Recipient { get; init; }

    /// <summary>Where, each with its names.</summary>
    public IReadOnlyList<Phrase> Places { get; init; } = [];

    /// <summary>Further phrases by their prepositions, the places among them.</summary>
    public IReadOnlyList<(string Preposition, Phrase Phrase)> Others { get; init; } = [];

    /// <summary>Keys of what somebody is to do ("ordered him to leave"); empty where nothing is told.</summary>
    public IReadOnlySet<string> Aim { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The date of the clause; null where it has none.</summary>
    public DateMention? Date { get; init; }

    public bool IsNegated { get; init; }

    public Mood Mood { get; init; }

    /// <summary>True for "is" and "are" with what follows: how it stands now.</summary>
    public bool IsPresent { get; init; }

    /// <summary>True where nouns and adjectives say what somebody is, not what is done.</summary>
    public bool IsState { get; init; }

    /// <summary>True for a noun.</summary>
    public bool IsNominal { get; init; }

    /// <summary>Words by which a negation leaves the rest standing: "not deliberately".</summary>
    public IReadOnlySet<string> Limits { get; init; } = FrozenSet<string>.Empty;

    /// <summary>True for an act of taking part, leading to or being responsible for another act, which <see cref="Inner"/> is.</summary>
    public Act? Inner { get; init; }

    /// <summary>It and, where it may be meant, what it takes part in: "was behind the attack" is about the attack as well.</summary>
    /// <remarks>"his firing was linked to the death" tells of no one who brought it about.</remarks>
    public IEnumerable<Act> Readings =>
        Inner is { } inner && (Agent ?? Object) is null or { Names.Count: > 0 } or { IsRole: true } or { IsPronoun: true }
            or { IsGeneral: true } or { Owners.Count: 0 } ? [this, inner] : [this];

    /// <summary>All that it names: who acts, on what, to whom and where.</summary>
    public IEnumerable<string> AllNames =>
        new[] { Agent, Object, Recipient }.Concat(Places).OfType<Phrase>().SelectMany(phrase => phrase.All).SelectMany(one => one.AllNames);
}

/// <summary>Arithmetic of moods.</summary>
internal static class Moods
{
    /// <summary>The mood that says less of what was: a promise inside a wish is a wish.</summary>
    public static Mood Or(this Mood a, Mood b) => (Mood)Math.Max((int)a, (int)b);
}
