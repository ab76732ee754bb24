namespace NewsCorpus.Reading.Statements;

/// <summary>What kind of word a cue is.</summary>
internal enum CueKind
{
    Verb,
    Noun,
    Adjective,
    Preposition,
    Adverb,
    Phrase,
}

/// <summary>What the content of a cue may look like.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A clause with or without "that", or a quotation.</summary>
    Clause = 1,

    /// <summary>A clause with "that", or a quotation.</summary>
    That = 2,

    /// <summary>A quotation.</summary>
    Quote = 4,

    /// <summary>A noun phrase or an -ing clause.</summary>
    Object = 8,

    /// <summary>An infinitive.</summary>
    To = 16,

    /// <summary>The person addressed stands before the content.</summary>
    Addressee = 32,

    /// <summary>A prepositional phrase (nouns and adjectives).</summary>
    About = 64,

    /// <summary>The source follows (prepositions).</summary>
    Source = 128,

    /// <summary>The subject belongs to the content, and nobody is named as source ("seems").</summary>
    Raising = 256,

    /// <summary>The passive is a cue even where no agent is named ("is expected", "was asked").</summary>
    Passive = 512,

    /// <summary>A cue only where the source is a news outlet ("covers", "details").</summary>
    Outlet = 1024,

    /// <summary>A participle before a noun that keeps a distance from it ("the alleged shipments").</summary>
    Attributive = 2048,

    /// <summary>The passive without an agent keeps a distance from the content ("is said to", "it is believed").</summary>
    Hearsay = 4096,

    /// <summary>The stance is that of the noun which follows ("voiced doubt").</summary>
    Light = 8192,

    /// <summary>Not a cue where a state or body is the source: people attack with words, armies with arms.</summary>
    Person = 16384,

    /// <summary>A cue only where its object is something that was said ("rejected the claim", not "rejected the bill").</summary>
    Claim = 1 << 15,

    /// <summary>Not a cue where its object is something granted ("denied entry", "denied the request").</summary>
    Grant = 1 << 16,

    /// <summary>Not a cue where its object is lives ("claimed 20 lives").</summary>
    Toll = 1 << 17,

    /// <summary>Where it is negated, a statement also without content ("did not comment").</summary>
    Alone = 1 << 18,

    /// <summary>Things do it as well as people ("the data indicate", "the visit underlines").</summary>
    Shows = 1 << 19,

    /// <summary>A cue only where its object is called something ("called the plan a mistake", not "called an election").</summary>
    Naming = 1 << 20,

    /// <summary>
    /// A cue only where a court or an inquiry is the subject, and no source: what it hears is said by somebody who is not named.
    /// </summary>
    Court = 1 << 21,
}

/// <summary>A row of the cue table.</summary>
/// <param name="Lemma">The cue as the table has it.</param>
/// <param name="Kind">What kind of word.</param>
/// <param name="Tail">Ids of the words that must follow the first; often empty.</param>
/// <param name="Frames">What its content may look like.</param>
/// <param name="Stance">What the source does with the content.</param>
/// <param name="Hedged">True where the cue keeps a distance from the content.</param>
/// <param name="Act">What a source that can speak does with it: it says, thinks or shows something.</param>
/// <param name="WhenNegated">The stance under a negation where the general rule does not hold; null otherwise.</param>
internal sealed record Cue(
    string Lemma, CueKind Kind, int[] Tail, Frames Frames, Stance Stance, bool Hedged,
    AttributionKind Act = AttributionKind.Speech, Stance? WhenNegated = null)
{
    /// <summary>True for a verb that takes the person addressed ("told reporters"), so that its speaker never follows it.</summary>
    public bool NeedsAddressee =>
        Allows(Frames.Addressee) && !Allows(Frames.Object | Frames.To | Frames.About) && Stance is not (Stance.Question or Stance.Warn);

    public bool Allows(Frames frames) => (Frames & frames) != 0;
}
