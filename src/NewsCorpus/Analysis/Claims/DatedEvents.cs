using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>The events that statements date, as rows of the chronology.</summary>
/// <param name="rowOf">A statement as a row.</param>
/// <param name="origins">The origins of the documents.</param>
/// <param name="mentions">Which texts name the day of an event.</param>
internal sealed class DatedEvents(Func<ClaimStatement, ClaimStatementRow> rowOf, OriginIndex origins, DayMentions mentions)
{
    /// <summary>
    /// The events of the story, each with the claim of its first telling (null where that is no claim), then those of biographies.
    /// </summary>
    public Table<ChronologyRow> Of(
        IEnumerable<EventGroup> story, IEnumerable<EventGroup> background, Func<ClaimStatement, string?> claimOf) => story
        .Select(group => OfEvent(group, ChronologyKind.Event, claimOf(group.First.Statement)))
        .Concat(background.Select(group => OfEvent(group, ChronologyKind.Background, null)))
        .ToTable("Dated events");

    /// <summary>What a statement dates, or its saying.</summary>
    public static ChronologyRow Row(ClaimStatementRow row, ChronologyKind kind, string? date, string? value, DateOnly? earliest,
        DateOnly? latest) => new(
        kind, row.Claim, date, value, earliest, latest, row.SaidBy, row.Position, row.Content, row.Document, row.Start, row.End,
        row.Published, row.Sentence);

    private ChronologyRow OfEvent(EventGroup group, ChronologyKind kind, string? claim)
    {
        var first = group.First;
        var speakers = group.Tellings.Select(telling => rowOf(telling.Statement))
            .Select(telling => telling.SaidBy).Distinct(StringComparer.Ordinal).ToList();
        // Rewrites of one dispatch are one text, and so is a paragraph that several texts carry on word by word.
        var wordings = group.Tellings.DistinctBy(telling => ClaimText.SentenceAt(telling.Statement.Document, telling.Date.Span.Start))
            .Select(telling => telling.Statement.Document).ToList();
        var date = ClaimText.Date(first.Statement.Document.Raw, first.Date);
        return Row(rowOf(first.Statement), kind, date, first.Date.Value, group.Earliest, group.Latest) with
        {
            Claim = claim,
            Speaker = string.Join("; ", speakers),
            Content = ClaimText.Words(first.Statement.Document.Raw, [first.Span]) ?? "",
            Start = first.Span.Start,
            End = first.Span.End,
            Sentence = ClaimText.SentenceAt(first.Statement.Document, first.Date.Span.Start),
            What = first.Label,
            Tellings = group.Tellings.Count,
            Documents = group.Tellings.Select(telling => telling.Statement.Document.Id).Distinct(StringComparer.Ordinal).Count(),
            Origins = origins.CountOf(wordings.Select(document => document.Id)),
            FollowedBy = group.Tellings.Select(telling => telling.Before).FirstOrDefault(before => before is not null),
            Outlets = wordings.Select(OutletOf).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            Mentions = origins.CountOf(wordings.Concat(kind == ChronologyKind.Event ? mentions.Of(group) : [])
                .Select(document => document.Id)),
        };
    }

    private static string? OutletOf(AnnotatedDocument document) => document.Provenance.Publisher?.Name ?? document.Document.Outlet;
}
