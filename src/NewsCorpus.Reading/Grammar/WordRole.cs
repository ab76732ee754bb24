using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Grammar;

/// <summary>What a word can be as a verb form, and which other parts it can play.</summary>
[Flags]
internal enum WordRole
{
    None = 0,
    Base = VerbForm.Base,
    Third = VerbForm.Third,
    Past = VerbForm.Past,
    Participle = VerbForm.Participle,
    Gerund = VerbForm.Gerund,
    AnyVerb = Base | Third | Past | Participle | Gerund,

    /// <summary>A noun as often as a verb ("claims", "support").</summary>
    Homograph = 32,

    /// <summary>A verb that takes another verb into its group ("went on to say").</summary>
    Catenative = 64,

    /// <summary>Where something is said ("in a statement", "on Twitter").</summary>
    SayingPlace = 128,

    /// <summary>A day or a part of a day.</summary>
    Time = 256,

    /// <summary>A noun that speaks for the state or body it belongs to ("official", "ministry").</summary>
    SpeaksFor = 1024,

    /// <summary>A stretch of time ("week"): with "this" or "last" it is an adverbial.</summary>
    Period = 2048,

    /// <summary>A body that speaks for an organisation or person it belongs to, but not for its state ("party", "campaign").</summary>
    PartOf = 4096,

    /// <summary>What cannot say anything ("situation", "days", "ceasefire").</summary>
    Mute = 8192,

    /// <summary>A word of a label before a colon that names no speaker ("photo", "read").</summary>
    Label = 16384,

    /// <summary>A body that can speak, though it looks like a thing ("coalition"), or people.</summary>
    Body = 1 << 15,

    /// <summary>A text that says something for whoever wrote it ("letter", "report").</summary>
    Document = 1 << 16,

    /// <summary>What shows something and says nothing ("data", "poll", "footage").</summary>
    Thing = 1 << 17,

    /// <summary>A unit of a measure ("percent", "votes", "miles").</summary>
    Measure = 1 << 18,

    /// <summary>What can be granted or denied to somebody ("visa", "request").</summary>
    Granted = 1 << 19,

    /// <summary>What can be denied as untrue, besides the nouns that are cues ("involvement", "charges").</summary>
    Claimed = 1 << 20,

    /// <summary>A verb that says of an -ing form after it that it was not done ("avoided blaming").</summary>
    Avoiding = 1 << 21,

    /// <summary>What an attack or a disaster takes ("lives").</summary>
    Toll = 1 << 22,

    /// <summary>A verb of saying or thinking that takes a clause ("say", "believe").</summary>
    TakesClause = 1 << 23,

    /// <summary>An auxiliary in the past ("was", "had", "did").</summary>
    PastForm = 1 << 24,

    /// <summary>A modal of what can be ("can", "might").</summary>
    Possible = 1 << 25,

    /// <summary>A modal of what ought to be ("must", "should").</summary>
    Necessary = 1 << 26,

    /// <summary>A modal of what would be ("would").</summary>
    Conditional = 1 << 27,

    /// <summary>A word for how a source wants to be named ("anonymous").</summary>
    Anonymity = 1 << 28,

    /// <summary>A verb that takes whom it addresses before what is said ("told", "informed", "briefed").</summary>
    Addressing = 1 << 29,

    /// <summary>Some cue begins with this word.</summary>
    Cue = 512,
}
