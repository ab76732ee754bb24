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
    public static Table<DateRow> Of(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .RowsOnAllCores(documents => documents.SelectMany(document =>
        {
            var contextOf = document.Text.Contexts();
            return document.Dates.Where(date => scope.Includes(document.Text, date.Span)).Select(date => new DateRow(
                document.Id, date.Span.Start, date.Span.End, ScopeExtensions.OneLine(date.Span.Of(document.Raw)),
                date.Type, date.Value, date.Earliest, date.Latest, date.Granularity, date.Anchor,
                document.Text.BlockAt(date.Span.Start)!.Kind, contextOf(date.Span)));
        }))
        .ToTable("Time expressions");
}
