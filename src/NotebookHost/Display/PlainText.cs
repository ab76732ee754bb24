using System.Collections;
using System.Globalization;
using System.Text;

namespace NotebookHost.Display;

/// <summary>Values as plain text.</summary>
internal static class PlainText
{
    private const int MaximumItems = 20;
    private const int MaximumDepth = 3;

    /// <summary>A scalar as it stands, a sequence as <c>[ a, b ]</c>, anything else as its own <c>ToString</c>.</summary>
    public static string Of(object? value, int depth = 0) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        Exception exception => $"{exception.GetType().Name}: {exception.Message}",
        IEnumerable sequence when depth < MaximumDepth => Sequence(sequence, depth),
        _ => value.ToString() ?? "",
    };

    /// <summary>A table with columns as wide as their content.</summary>
    public static string Of(Shape shape)
    {
        if (shape.Columns.Count == 0)
            return "[ " + string.Join(", ", shape.Rows.Select(r => Of(r[0], 1))) + More(shape, ", ") + " ]";
        var rows = shape.Rows.Select(row => row.Select(c => OneLine(Of(c, 1))).ToArray()).Prepend([.. shape.Columns]).ToList();
        var widths = shape.Columns.Select((_, i) => rows.Max(r => r[i].Length)).ToArray();
        var lines = rows.Select(r => string.Join("  ", r.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        return string.Join('\n', lines) + More(shape, "\n");
    }

    private static string Sequence(IEnumerable sequence, int depth)
    {
        var items = sequence.Cast<object?>().Take(MaximumItems + 1).Select(i => Of(i, depth + 1)).ToList();
        var shown = string.Join(", ", items.Take(MaximumItems));
        return items.Count > MaximumItems ? $"[ {shown}, … ]" : $"[ {shown} ]";
    }

    private static string More(Shape shape, string separator) => shape.More switch
    {
        0 => "",
        null => separator + "…",
        { } more => string.Create(CultureInfo.InvariantCulture, $"{separator}… {more} more"),
    };

    private static string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0)
            return text;
        return new StringBuilder(text).Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').ToString();
    }
}
