using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>What a row of the chronology dates.</summary>
public enum ChronologyKind
{
    /// <summary>What a statement is about.</summary>
    Event,

    /// <summary>The saying of it.</summary>
    Statement,

    /// <summary>What a biography or the like reports; no part of the story.</summary>
    Background,
}

/// <summary>When what is claimed was, was said and was published.</summary>
public static class ClaimChronology
{
    /// <summary>
    /// The events that statements date, each once, however many tell it, and what speakers said; the dated first by their first day,
    /// then those of an open year, then the undated; and last what biographies report. A date belongs to the clause or noun phrase
    /// that it modifies. A statement without a date of its own was made by the day its text was published, if that is known.
    /// </summary>
    public static Table<ChronologyRow> Of(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (ledger.Kept?.Of<ChronologyRow>(KeptNames.Chronology) is { } kept) return kept;
        return Ordered(ledger.Events.Where(row => row.Kind == ChronologyKind.Event)
            .Concat(ledger.Statements.Where(row => row.Cue is not null).Select(OfSaying))
            .Concat(ledger.Events.Where(row => row.Kind == ChronologyKind.Background)))
            .ToTable("Chronology of claims");
    }

    /// <summary>The events alone, in the same order.</summary>
    internal static IEnumerable<ChronologyRow> EventsOf(ClaimLedger ledger) =>
        Ordered(ledger.Events.Where(row => row.Kind == ChronologyKind.Event));

    private static IOrderedEnumerable<ChronologyRow> Ordered(IEnumerable<ChronologyRow> rows) => rows
            .OrderBy(row => row.Kind == ChronologyKind.Background)
            .ThenBy(row => row.Value is null).ThenBy(row => (row.Earliest ?? row.Latest) is null).ThenBy(row => row.Earliest
            ?? row.Latest).ThenBy(row => row.Latest ?? row.Earliest)
            .ThenBy(row => row.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Document, StringComparer.Ordinal).ThenBy(row => row.Start).ThenBy(row => row.End).ThenBy(row => row.Kind);

    /// <summary>The lags of each statement for which at least one can be told, in the order of the claims.</summary>
    public static Table<LagRow> Lags(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (ledger.Kept?.Of<LagRow>(KeptNames.Lags) is { } kept) return kept;
        return ledger.Statements.Select(Lag)
            .Where(row => (row.EventToStatementLeast ?? row.StatementToPublicationLeast ?? row.EventToPublicationLeast) is not null)
            .ToTable("Days between event, statement and publication");
    }

    private static ChronologyRow OfSaying(ClaimStatementRow row) => row.Said is null
        ? DatedEvents.Row(row, ChronologyKind.Statement, null, null, null, row.Published)
        : DatedEvents.Row(row, ChronologyKind.Statement, row.Said, row.SaidValue, row.SaidEarliest, row.SaidLatest);

    private static LagRow Lag(ClaimStatementRow row)
    {
        var eventToStatement = Days(row.AboutEarliest, row.AboutLatest, row.SaidEarliest, row.SaidLatest);
        var statementToPublication = Days(row.SaidEarliest, row.SaidLatest, row.Published, row.Published);
        var eventToPublication = Days(row.AboutEarliest, row.AboutLatest, row.Published, row.Published);
        return new LagRow(
            row.Claim, row.Document, row.SaidBy, row.About, row.Said, row.Published,
            eventToStatement?.Least, eventToStatement?.Most, statementToPublication?.Least, statementToPublication?.Most,
            eventToPublication?.Least, eventToPublication?.Most, row.Start, row.End, row.Sentence);
    }

    // From one interval to another; null unless all four ends are known.
    private static (int Least, int Most)? Days(DateOnly? fromEarliest, DateOnly? fromLatest, DateOnly? toEarliest, DateOnly? toLatest) =>
        fromEarliest is { } first && fromLatest is { } last && toEarliest is { } start && toLatest is { } end
            ? (start.DayNumber - last.DayNumber, end.DayNumber - first.DayNumber)
            : null;
}
