using System.Globalization;
using Microsoft.Data.Analysis;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Notebooks.Frames;

/// <summary>A data frame as a notebook shows it: like a table, with the names of its columns as they are.</summary>
internal static class FrameView
{
    public static string ToHtml(DataFrame frame) => TableView.ToHtml(Title(frame), Columns(frame), First(frame), Count(frame));

    public static string ToText(DataFrame frame) => TableView.ToText(Title(frame), Columns(frame), First(frame), Count(frame));

    private static string Title(DataFrame frame) =>
        string.Create(CultureInfo.InvariantCulture, $"DataFrame: {frame.Rows.Count:#,##0} rows, {frame.Columns.Count} columns");

    // A row is its number; the columns read it from the frame.
    private static List<object?> First(DataFrame frame) =>
        [.. Enumerable.Range(0, Math.Min(TableView.MaxRows, Count(frame))).Cast<object?>()];

    private static int Count(DataFrame frame) => checked((int)frame.Rows.Count);

    private static List<Column> Columns(DataFrame frame) => [.. frame.Columns.Select(column =>
    {
        var days = column is DateTimeDataFrameColumn dates && dates.All(time => time is null || time.Value.TimeOfDay == TimeSpan.Zero);
        return days
            ? new Column(column.Name, column.Name, typeof(DateOnly), row => Day(column[(int)row]))
            : new Column(column.Name, column.Name, column.DataType, row => column[(int)row]);
    })];

    private static object? Day(object? value) => value is DateTime time ? DateOnly.FromDateTime(time) : null;
}
