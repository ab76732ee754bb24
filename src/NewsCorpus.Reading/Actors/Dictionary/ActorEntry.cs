using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>An actor of the dictionary.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">English name.</param>
/// <param name="Type">What kind of actor.</param>
/// <param name="Order">Place in the dictionary, the tie-break between bearers of one name.</param>
internal sealed record ActorEntry(string Id, string Name, ActorType Type, int Order)
{
    private readonly List<string> _spellings = [];

    /// <summary>The state that an office-holder served or that an outlet sits in; empty where none.</summary>
    public string State { get; init; } = "";

    /// <summary>Offices held, for titles and roles.</summary>
    public IReadOnlyList<Tenure> Offices { get; init; } = [];

    /// <summary>Whether a person is a woman, as far as the first name tells; null where it does not.</summary>
    public bool? IsWoman { get; init; }

    /// <summary>For a capital: the state that it stands for where it acts.</summary>
    public ActorEntry? StandsFor { get; init; }

    /// <summary>The initials that stand in the names of a person ("W" for George W. Bush); empty where the names have none.</summary>
    public string Initials { get; private set; } = "";

    public void AddInitial(char initial)
    {
        if (!Initials.Contains(initial, StringComparison.Ordinal)) Initials += initial;
    }

    /// <summary>Notes a spelling; false where it is known but for case and accents.</summary>
    public bool AddSpelling(string spelling)
    {
        // "the Guardian" and "The Guardian" differ: each says how its first letter may be written.
        foreach (var known in _spellings)
            if (char.IsLower(known[0]) == char.IsLower(spelling[0]) && LetterFolding.AreSame(known, spelling)) return false;
        _spellings.Add(spelling);
        return true;
    }

    public bool Equals(ActorEntry? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Order;
}

/// <summary>An office held from one day to another; an open end is null.</summary>
internal sealed record Tenure(string State, string Office, DateOnly? From, DateOnly? Until)
{
    public bool Covers(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}
