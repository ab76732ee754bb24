using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Store.Database;

/// <summary>What is odd about the dictionary, kept so that a notebook that lists it need not build the recognisers.</summary>
internal static class DictionaryIssues
{
    /// <summary>The issues of the recognisers' tables.</summary>
    public static IEnumerable<Issue> Of(Annotator annotator) => annotator.Lexicon.Issues.Concat(annotator.Decisions.Issues);

    /// <summary>The issues of a corpus as rows.</summary>
    public static Table<Row> RowsOf(Corpus corpus) => Of(corpus.Source.Annotator)
        .Select(issue => new Row(
            issue.Severity, issue.Path, Text(issue.Line), Text(issue.Offset), issue.Kind, issue.Message))
        .ToTable("Issues of the dictionary");

    /// <summary>The issues that were kept; null where none were.</summary>
    public static IEnumerable<Issue>? Kept(KeptTables? kept) => kept?.Of<Row>(KeptNames.DictionaryIssues)?.Select(row => new Issue(
        row.Severity, row.Path, Number(row.Line), Number(row.Offset), row.Kind, row.Message));

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static long? Number(string? text) => text is null ? null : long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>An issue.</summary>
    internal sealed record Row(IssueSeverity Severity, string Path, string? Line, string? Offset, string Kind, string Message);
}
