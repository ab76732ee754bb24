using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>What the texts say about time.</summary>
public static class CorpusDates
{
    /// <summary>Every time expression, in corpus and text order.</summary>
    public static Table<DateRow> Of(Corpus corpus, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (scope == Scope.Story && corpus.Kept?.Of<DateRow>(KeptNames.TimeExpressions) is { } kept) return kept;
        return corpus.Documents.PackedTable(
            "Time expressions", file: null, documents => documents.SelectMany(document => document.Dates
                .Where(date => scope.Includes(document.Text, date.Span)).Select(date => new DateCell(
                    new PlaceInText(document, date.Span), date.Value, date.Earliest, date.Latest, date.Type, date.Granularity,
                    date.Anchor))),
            (DateCell cell, DateRow? last) => new DateRow(
                cell.Place.Document, cell.Place.Span.Start, cell.Place.Span.End, cell.Place.Text, cell.Type, cell.Value, cell.Earliest,
                cell.Latest, cell.Granularity, cell.Anchor, cell.Place.Block, cell.Place.Sentence(last?.Sentence)));
    }

    private readonly record struct DateCell(
        PlaceInText Place, string Value, DateOnly? Earliest, DateOnly? Latest, TimexType Type, Granularity? Granularity, DateAnchor Anchor);
}
