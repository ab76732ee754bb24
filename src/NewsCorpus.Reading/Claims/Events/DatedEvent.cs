using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Something that a statement dates: a clause, or a noun phrase such as "the September meeting".</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Span">The words of the clause or phrase.</param>
/// <param name="Label">What happened, in short; empty where it is only named ("the vote").</param>
/// <param name="Act">Who does what.</param>
/// <param name="Date">The date that belongs to it.</param>
/// <param name="Earliest">First day that it can mean; null where open.</param>
/// <param name="Latest">Last day that it can mean; null where open ("since 2022").</param>
internal sealed record DatedEvent(ClaimStatement Statement, TextSpan Span, string Label, Act Act, DateMention Date, DateOnly? Earliest,
    DateOnly? Latest)
{
    /// <summary>
    /// What the sentence says comes after this ("the visit follows the September meeting"); null where it says nothing of the kind.
    /// </summary>
    public string? Before { get; init; }

    /// <summary>True for a vote, a summit or the like, the day of which is known before.</summary>
    public bool IsScheduled { get; init; }

    /// <summary>True where a name tells what it is about.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True where the date bounds a stretch of time: "since 2022", "from 1994 to 2004".</summary>
    public bool IsStretch { get; init; }
}

/// <summary>One event as several statements tell it.</summary>
/// <param name="First">The fullest telling.</param>
/// <param name="Tellings">All of them, in the order of their statements.</param>
internal sealed record EventGroup(DatedEvent First, IReadOnlyList<DatedEvent> Tellings)
{
    /// <summary>First day on which it can have been, of all tellings; null where open.</summary>
    public DateOnly? Earliest => Tellings.Max(telling => telling.Earliest);

    /// <summary>Last day; null where open.</summary>
    public DateOnly? Latest => Tellings.Min(telling => telling.Latest);
}
