using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Dates;
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
    /// The events and statements of the claims, the dated first by their first day, then those of an open year, then the undated; and
    /// last what biographies report. A statement with a date in its content has a row for the event, one with a date beside its cue a
    /// row for the saying, one with neither a row without date.
    /// </summary>
    public static Table<ChronologyRow> Of(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Statements.SelectMany(OfClaims).Concat(ledger.Background.SelectMany(statement => OfBackground(ledger.Row(statement, ""))))
            .OrderBy(row => row.Kind == ChronologyKind.Background)
            .ThenBy(row => (row.Earliest ?? row.Latest) is null).ThenBy(row => row.Earliest ?? row.Latest).ThenBy(row => row.Latest ?? row.Earliest)
            .ThenBy(row => row.Value is null).ThenBy(row => row.Value, StringComparer.Ordinal)
            .ThenBy(row => row.Document, StringComparer.Ordinal).ThenBy(row => row.Start).ThenBy(row => row.End).ThenBy(row => row.Kind)
            .ToTable("Chronology of claims");
    }

    /// <summary>The lags of each statement for which at least one can be told, in the order of the claims.</summary>
    public static Table<LagRow> Lags(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Statements.Select(Lag)
            .Where(row => (row.EventToStatementLeast ?? row.StatementToPublicationLeast ?? row.EventToPublicationLeast) is not null)
            .ToTable("Days between event, statement and publication");
    }

    private static IEnumerable<ChronologyRow> OfClaims(ClaimStatementRow row)
    {
        if (row.AboutValue is not null) yield return Row(row, ChronologyKind.Event, row.About, row.AboutValue, row.AboutEarliest, row.AboutLatest);
        if (row.Said is not null) yield return Row(row, ChronologyKind.Statement, row.Said, row.SaidValue, row.SaidEarliest, row.SaidLatest);
        if (row.AboutValue is null && row.Said is null) yield return Row(row, row.Cue is null ? ChronologyKind.Event : ChronologyKind.Statement, null, null, null, null);
    }

    private static IEnumerable<ChronologyRow> OfBackground(ClaimStatementRow row)
    {
        if (row.AboutValue is not null) yield return Row(row, ChronologyKind.Background, row.About, row.AboutValue, row.AboutEarliest, row.AboutLatest) with { Claim = null };
    }

    private static ChronologyRow Row(ClaimStatementRow row, ChronologyKind kind, string? date, string? value, DateOnly? earliest, DateOnly? latest) => new(
        kind, row.Claim, date, value, earliest, latest, row.Speaker ?? row.Source, row.Position, row.Content, row.Document, row.Start, row.End, row.Published, row.Sentence);

    private static LagRow Lag(ClaimStatementRow row)
    {
        var eventToStatement = Days(row.AboutEarliest, row.AboutLatest, row.SaidEarliest, row.SaidLatest);
        var statementToPublication = Days(row.SaidEarliest, row.SaidLatest, row.Published, row.Published);
        var eventToPublication = Days(row.AboutEarliest, row.AboutLatest, row.Published, row.Published);
        return new LagRow(
            row.Claim, row.Document, row.Speaker ?? row.Source, row.About, row.Said, row.Published,
            eventToStatement?.Least, eventToStatement?.Most, statementToPublication?.Least, statementToPublication?.Most,
            eventToPublication?.Least, eventToPublication?.Most, row.Start, row.End, row.Sentence);
    }

    // From one interval to another; null unless all four ends are known.
    private static (int Least, int Most)? Days(DateOnly? fromEarliest, DateOnly? fromLatest, DateOnly? toEarliest, DateOnly? toLatest) =>
        fromEarliest is { } first && fromLatest is { } last && toEarliest is { } start && toLatest is { } end
            ? (start.DayNumber - last.DayNumber, end.DayNumber - first.DayNumber)
            : null;
}
