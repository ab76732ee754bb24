using NewsCorpus.Reading.Actors.Dictionary;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>A mention while it is being decided.</summary>
internal sealed class Found(AliasMatch match)
{
    public static readonly Comparer<Found> ByPlace = Comparer<Found>.Create((a, b) => a.First.CompareTo(b.First));

    public int First { get; } = match.First;

    public int End { get; } = match.End;

    public Alias[] Bearers { get; } = match.Bearers;

    /// <summary>The actor that is meant; null while this is undecided, and where it stays ambiguous.</summary>
    public ActorEntry? Actor { get; set; }

    /// <summary>The actor that a capital stands for where it acts, if that is not its own state.</summary>
    public ActorEntry? StandsFor { get; set; }

    /// <summary>True for a capital that is read as an actor, but for the town itself.</summary>
    public bool IsTown { get; set; }

    public NamedVia Via { get; set; }

    public MentionReading Reading { get; set; }

    public void Settle(Alias alias) => (Actor, Via) = (alias.Actor, alias.Via);
}
