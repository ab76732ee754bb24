using NewsCorpus.Reading.Dates.Calendar;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>What a word can do in and beside a time expression.</summary>
/// <param name="Roles">Its roles inside an expression.</param>
/// <param name="Number">Which month, weekday, number …, by the roles; 0 where they have none.</param>
/// <param name="Unit">The unit of time that it names.</param>
/// <param name="Signs">What it tells beside an expression.</param>
internal readonly record struct DateWord(DateRole Roles, int Number = 0, TimeUnit Unit = TimeUnit.None, DateSign Signs = DateSign.None)
{
    /// <summary>The roles that the next word of an expression can have (<see cref="Starters"/>).</summary>
    public DateRole Followers { get; init; }

    /// <summary>The part of the day that a word of the role <see cref="DateRole.DayPart"/> names.</summary>
    public PartOfDay Part => (PartOfDay)Number;

    /// <summary>What a word of the role <see cref="DateRole.Modifier"/> or <see cref="DateRole.Boundary"/> makes of a time.</summary>
    public TimeMod Mod => (TimeMod)Number;

    // Signs that are asked for in one place each and tell nothing elsewhere.
    private const DateSign Incidental = DateSign.NeverPast | DateSign.Deferral | DateSign.Election | DateSign.Attack | DateSign.DurationLead
        | DateSign.CloseOfDay;

    /// <summary>True for a word that may be a name or a noun of any kind.</summary>
    public bool IsOther => HasOnly(DateRole.None);

    /// <summary>True for such a word where it has no roles besides the given ones.</summary>
    public bool HasOnly(DateRole roles) => (Roles & ~roles) == DateRole.None && (Signs & ~Incidental) == DateSign.None;

    public bool Is(DateRole role) => (Roles & role) != 0;

    public bool Is(DateSign sign) => (Signs & sign) != 0;
}
