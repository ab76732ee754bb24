namespace NewsCorpus;

/// <summary>What must agree before a statement counts as an answer to a claim.</summary>
[Flags]
public enum LinkConditions
{
    /// <summary>Nothing is missing.</summary>
    None = 0,

    /// <summary>The act: the same word or a listed synonym.</summary>
    Act = 1,

    /// <summary>Who acts.</summary>
    Actor = 2,

    /// <summary>To whom it is done.</summary>
    Recipient = 4,

    /// <summary>What it is done to.</summary>
    Object = 8,

    /// <summary>Where.</summary>
    Place = 16,

    /// <summary>When.</summary>
    Time = 32,

    /// <summary>Fact, future, possibility or wish: a promise answers no report of the past.</summary>
    Mood = 64,

    /// <summary>How: "not deliberately" does not deny the act.</summary>
    Manner = 128,

    /// <summary>How many.</summary>
    Amount = 256,

    /// <summary>Who says the one or the other, by a name or words that tell it without the text: not "the group", "his wife".</summary>
    Source = 512,
}
