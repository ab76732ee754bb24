using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Tables;

/// <summary>
/// RFC 4180 with LF line ends. A text that a spreadsheet would run as a formula (it starts with = + - @, their
/// full-width forms, a tab or a line break) gets an apostrophe in front; so does a text of apostrophes followed by
/// one of these, which keeps the rule reversible: take one apostrophe away where one of these follows.
/// Numbers from numeric columns are left as they are. Characters that would turn the direction of a line around are left out.
/// </summary>
internal static class Csv
{
    /// <summary>Writes a line of fields as <see cref="Field"/> gives them.</summary>
    public static void WriteRecord(TextWriter csv, ReadOnlySpan<string> fields)
    {
        // A lone empty field would be an empty line, which readers skip.
        if (fields is [""]) csv.Write("\"\"");
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0) csv.Write(',');
            csv.Write(fields[i]);
        }

        csv.Write('\n');
    }

    /// <summary>The text with an apostrophe in front where a spreadsheet would take it for a formula.</summary>
    public static string Guard(string text)
    {
        var rest = text.AsSpan().TrimStart('\'');
        return !rest.IsEmpty && rest[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
    }

    /// <summary>The text as a field, in quotation marks where it needs them.</summary>
    public static string Field(string text)
    {
        text = Xml.WithoutBidiOverrides(text);
        var quote = text.AsSpan().IndexOfAny(",\"\r\n") >= 0
            || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));
        return quote ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
