namespace NewsCorpus.Reading.Unlisted;

/// <summary>Where a text names somebody or something that the dictionary lacks.</summary>
/// <param name="Span">The name.</param>
/// <param name="Key">What it is known by in all texts: the name in full, without initials or the form of a firm.</param>
/// <param name="Via">In full, by another name, or by a surname alone.</param>
/// <param name="IsPerson">Whether it is a person.</param>
/// <param name="IsSure">Whether this text tells that it is a person or a body.</param>
internal readonly record struct NameUse(TextSpan Span, string Key, NamedVia Via, bool IsPerson, bool IsSure)
{
    /// <summary>What it may be the end of: "Tibet Information Network" where a text has no name but "Information Network".</summary>
    public (string Key, TextSpan Span)? Longer { get; init; }

    /// <summary>Whether a title stands for the given name: "Baroness Roe" in a text that never has her in full.</summary>
    public bool IsTitled { get; init; }

    /// <summary>Whether every state has a body of this name: "Supreme Court".</summary>
    public bool IsOfAnyState { get; init; }
}
