namespace NewsCorpus.Reading.Grammar;

/// <summary>The part that a token plays in its clause, as far as closed-class words, suffixes and neighbours tell.</summary>
internal enum Tag : byte
{
    None,
    Nominal,
    Name,
    Number,
    Genitive,
    Determiner,
    Quantifier,
    Possessive,
    Pronoun,
    Relative,
    That,
    Question,
    Coordinator,
    Subordinator,
    Preposition,
    To,
    Be,
    Have,
    Do,
    Modal,
    Negation,
    Adverb,
    Time,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A past participle.</summary>
    Participle,

    /// <summary>A verb after "to", a modal or "do".</summary>
    Bare,

    /// <summary>An -ing form.</summary>
    Gerund,
    Comma,
    Dash,
    Hyphen,
    Colon,
    Semicolon,
    Quote,
    Open,
    Close,
    Stop,
    Symbol,
}

internal static class Tags
{
    /// <summary>The tag of a class of <c>word-classes.tsv</c>; null for the classes that are not tags.</summary>
    public static Tag? OfClass(string name) => name switch
    {
        "determiner" => Tag.Determiner,
        "quantifier" => Tag.Quantifier,
        "possessive" => Tag.Possessive,
        "pronoun" => Tag.Pronoun,
        "relative" => Tag.Relative,
        "that" => Tag.That,
        "question" => Tag.Question,
        "coordinator" => Tag.Coordinator,
        "subordinator" => Tag.Subordinator,
        "preposition" => Tag.Preposition,
        "to" => Tag.To,
        "be" => Tag.Be,
        "have" => Tag.Have,
        "do" => Tag.Do,
        "modal" => Tag.Modal,
        "negation" => Tag.Negation,
        "adverb" => Tag.Adverb,
        "nominal" => Tag.Nominal,
        "number" => Tag.Number,
        _ => null,
    };

    /// <summary>Words that can stand inside a noun phrase after its first word.</summary>
    public static bool IsNounLike(this Tag tag) => tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Time;

    /// <summary>Words that can begin a noun phrase.</summary>
    public static bool StartsNounPhrase(this Tag tag) => tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Determiner
        or Tag.Quantifier or Tag.Possessive or Tag.Pronoun or Tag.Question or Tag.That;

    /// <summary>Parts of a verb group before its main verb.</summary>
    public static bool IsAuxiliary(this Tag tag) => tag is Tag.Be or Tag.Have or Tag.Do or Tag.Modal;

    /// <summary>A verb that can head a finite clause.</summary>
    public static bool IsFinite(this Tag tag) => tag is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal;

    public static bool IsVerb(this Tag tag) => tag is Tag.Verb or Tag.Participle or Tag.Bare or Tag.Gerund;

    public static bool EndsClause(this Tag tag) => tag is Tag.Semicolon or Tag.Stop or Tag.Colon;
}
