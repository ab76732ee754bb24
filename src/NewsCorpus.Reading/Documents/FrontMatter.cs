namespace NewsCorpus.Reading.Documents;

/// <summary>
/// The head of a text file: <c>---</c>, lines <c>key: value</c>, <c>---</c>. A text that merely begins with a rule is
/// left alone, so every line between must look like front matter.
/// </summary>
internal static class FrontMatter
{
    private const int MostLines = 200;

    /// <summary>Reads the front matter.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="warn">Told about a field that is ignored, with the offset of its line.</param>
    /// <param name="bodyStart">Where the text proper begins; 0 where there is no front matter.</param>
    public static DocumentMetadata Read(string text, Action<int, string> warn, out int bodyStart)
    {
        bodyStart = 0;
        if (!text.StartsWith("---", StringComparison.Ordinal)) return DocumentMetadata.None;
        var fields = new List<(int At, string Key, string Value)>();
        var at = 0;
        for (var number = 0; number < MostLines && at < text.Length; number++)
        {
            var start = at;
            var line = NextLine(text, ref at);
            if (number == 0)
            {
                if (line is not "---") return DocumentMetadata.None;
            }
            else if (line is "---" or "...")
            {
                bodyStart = at;
                return Collect(fields, warn);
            }
            else if (!AddField(line, start, fields))
            {
                return DocumentMetadata.None;
            }
        }

        return DocumentMetadata.None;
    }

    private static DocumentMetadata Collect(List<(int At, string Key, string Value)> fields, Action<int, string> warn)
    {
        var metadata = DocumentMetadata.None;
        foreach (var (at, key, value) in fields)
        {
            metadata = metadata.With(key, value, PublishedFrom.FrontMatter, message => warn(at, message));
        }

        return metadata;
    }

    // Lists and nested values of other tools ("tags:", "  - war") are passed over.
    private static bool AddField(string line, int at, List<(int At, string Key, string Value)> fields)
    {
        if (line.Length == 0 || line[0] is ' ' or '\t' or '#' || line.StartsWith("- ", StringComparison.Ordinal)) return true;
        var colon = line.IndexOf(':');
        if (colon <= 0) return false;
        var key = line.AsSpan(0, colon);
        foreach (var c in key)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.')) return false;
        }

        if (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')) return false;
        fields.Add((at, key.ToString().ToLowerInvariant(), Unquote(line[(colon + 1)..].Trim())));
        return true;
    }

    private static string Unquote(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;

    private static string NextLine(string text, ref int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        var stop = end < 0 ? text.Length : at + end;
        var line = text[at..stop].TrimEnd();
        at = stop;
        if (at < text.Length && text[at] == '\r') at++;
        if (at < text.Length && text[at] == '\n') at++;
        return line;
    }
}
