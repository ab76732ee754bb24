using System.Text.Json.Nodes;

namespace NotebookHost.Notebooks;

/// <summary>
/// Text as notebook files hold it: a list of lines, each with its line end, or a single string.
/// </summary>
internal static class MultilineText
{
    /// <summary>Python's <c>str.splitlines</c> ends lines at all of these, and nbformat splits with it.</summary>
    private const string LineEnds = "\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

    /// <exception cref="NotebookFormatException">Neither a string nor a list of strings.</exception>
    public static string Read(JsonNode? node)
    {
        switch (node)
        {
            case null:
                return "";
            case JsonValue value when value.TryGetValue<string>(out var text):
                return text;
            case JsonArray lines when lines.All(line => line is JsonValue v && v.TryGetValue<string>(out _)):
                return string.Concat(lines.Select(line => line!.GetValue<string>()));
            default:
                throw new NotebookFormatException("a text is neither a string nor a list of strings");
        }
    }

    public static JsonArray Write(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds);
            var next = end < 0 ? text.Length : start + end + 1;
            if (next < text.Length && text[next - 1] == '\r' && text[next] == '\n')
                next++;
            lines.Add(text[start..next]);
            start = next;
        }

        return lines;
    }
}
