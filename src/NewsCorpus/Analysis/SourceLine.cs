using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>What a chart of a corpus rests on, for its source line.</summary>
public static class SourceLine
{
    /// <summary>
    /// "750 texts (12 of them copies or versions of others): 554 published 1 Sep to 29 Dec 2024, 196 without a date; page furniture,
    /// biographies and datelines left out".
    /// </summary>
    public static string Of(Corpus corpus, Scope scope = Scope.Story)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (scope == Scope.Story && corpus.Kept?.Of<Row>(KeptNames.SourceLine) is [var kept]) return kept.Text;
        var texts = Words.Count(corpus.Documents.Count, "text", "texts");
        var facts = DocumentFacts.Of(corpus);
        var days = facts.Values.Select(document => document.Published).OfType<DateOnly>().ToList();
        var undated = corpus.Documents.Count - days.Count;
        var period = days.Count == 0 ? ", none with a date"
            : undated == 0 ? $", published {Days(days.Min(), days.Max())}"
            : string.Create(CultureInfo.InvariantCulture,
            $": {days.Count:#,##0} published {Days(days.Min(), days.Max())}, {undated:#,##0} without a date");
        var copies = corpus.Documents.Count - OriginIndex.Of(corpus).Count;
        if (copies > 0)
        {
            texts += string.Create(CultureInfo.InvariantCulture,
                $" ({copies:#,##0} of them {(copies == 1 ? "a copy or version of another" : "copies or versions of others")})");
        }

        // What the head of a file gives as the headline is none of its text.
        var headlines = facts.Values.Any(text => text.Title is { Length: > 0 })
            && corpus.Documents.Any(document => document.Document.Title is { Length: > 0 }
                && !document.Text.Blocks.Any(block => block.Kind == BlockKind.Title)) ? "separate headlines, " : "";
        return texts + (corpus.Documents.Count == 0 ? "" : period)
            + (scope == Scope.Story ? $"; {headlines}page furniture, biographies and datelines left out" : "; all blocks");
    }

    /// <summary>The line of the story as a row, for a store to keep.</summary>
    internal static Table<Row> RowsOf(Corpus corpus) => new[] { new Row(Of(corpus)) }.ToTable("Source line");

    private static string Days(DateOnly first, DateOnly last)
    {
        var end = last.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        return first == last
            ? "on " + end
            : $"{first.ToString(first.Year == last.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture)} to {end}";
    }

    /// <summary>The line.</summary>
    internal sealed record Row(string Text);
}
