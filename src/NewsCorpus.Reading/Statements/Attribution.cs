using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements;

/// <summary>How the words of a statement are given.</summary>
public enum QuotationForm
{
    /// <summary>In quotation marks throughout.</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>Partly quoted.</summary>
    Mixed,
}

/// <summary>Whether a statement was said.</summary>
public enum AttributionKind
{
    /// <summary>
    /// Someone who can speak says it: a person, a body, an outlet or people by their role, with a verb or noun of communicating.
    /// </summary>
    Speech,

    /// <summary>Someone believes, wishes, plans or supports it, without saying it.</summary>
    Attitude,

    /// <summary>A thing shows it: data, a poll, a situation, a move.</summary>
    Evidence,
}

/// <summary>Who says what: one for each cue. Spans may be discontinuous.</summary>
/// <param name="Source">The source as it stands, in text order; empty where none is given.</param>
/// <param name="Cue">The words that link source and content; never empty.</param>
/// <param name="Content">What is said, without a leading "that"; empty where the text gives none.</param>
/// <param name="Speaker">Actor id of the source; null where it is an outlet or cannot be told.</param>
/// <param name="Outlet">Outlet id where the source is an outlet; null otherwise.</param>
/// <param name="Form">Direct, indirect or mixed.</param>
/// <param name="Kind">Whether it was said, is thought or wished, or is shown by a thing.</param>
/// <param name="Stance">That of the cue.</param>
/// <param name="Hedged">True for cues such as "reportedly", "suggests", "allegations".</param>
/// <param name="AttributedTo">Index of the attribution that this one is nested in; null where there is none.</param>
public sealed record Attribution(
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    string? Speaker,
    string? Outlet,
    QuotationForm Form,
    AttributionKind Kind,
    Stance Stance,
    bool Hedged,
    int? AttributedTo)
{
    /// <summary>What a pronoun as source stands for ("Ann Lee, who said", "she added"); empty elsewhere.</summary>
    internal IReadOnlyList<TextSpan> Antecedent { get; init; } = [];

    /// <summary>The source by words that name it: the antecedent of a pronoun, else the source as it stands.</summary>
    internal IReadOnlyList<TextSpan> NamedSource => Antecedent.Count > 0 ? Antecedent : Source;
}
