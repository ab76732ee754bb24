using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>What kind of phrase a date modifies.</summary>
internal enum DateHostKind
{
    /// <summary>A finite clause: "Kim met Putin on Friday".</summary>
    Clause,

    /// <summary>A noun phrase: "the 2024 defense pact", "the invasion in 2022".</summary>
    NounPhrase,
}

/// <summary>The clause or phrase that a date modifies, as ranges of tokens.</summary>
/// <param name="Kind">Which kind it is.</param>
/// <param name="Subject">Who or what acts; empty for a noun phrase.</param>
/// <param name="Predicate">The verb with what follows it, to the end of the clause; the whole of a noun phrase.</param>
/// <param name="Head">The main verb, or the head noun.</param>
internal readonly record struct DateHost(DateHostKind Kind, TokenRange Subject, TokenRange Predicate, int Head)
{
    /// <summary>True for a noun phrase that "since" leads in: its clause goes on from there.</summary>
    public bool IsSince { get; init; }

    /// <summary>True for a noun phrase that tells by itself which event it is: "the 2024 defense pact".</summary>
    public bool IsTelling { get; init; }

    /// <summary>True where the sentence says that something else follows this noun phrase.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>All its tokens.</summary>
    public TokenRange Words => Subject.IsEmpty ? Predicate : new(Math.Min(Subject.First, Predicate.First), Predicate.End);
}
