using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Notebooks;

/// <summary>
/// JSON laid out as nbformat writes it: one space per level, non-ASCII characters as they are, a final newline. Saving
/// the file in Jupyter then makes no difference. Keys stay in the order in which they were read.
/// </summary>
internal static class CanonicalJson
{
    private const int MaximumDepth = 512;

    /// <exception cref="NotebookFormatException">Not JSON, or an object has a key twice.</exception>
    public static JsonNode Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            if (!reader.IsFinalBlock || utf8[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8).Length > 0)
                throw new NotebookFormatException("not a JSON file: text after its end");
            return Copy(document.RootElement) ?? throw new NotebookFormatException("not a notebook: null");
        }
        catch (JsonException exception)
        {
            throw new NotebookFormatException("not a JSON file: " + exception.Message);
        }
        catch (InvalidOperationException)
        {
            throw new NotebookFormatException("holds half a surrogate pair, which is no text");
        }
    }

    public static byte[] Write(JsonNode node)
    {
        var json = new StringBuilder();
        Write(json, node, 0);
        return Encoding.UTF8.GetBytes(json.Append('\n').ToString());
    }

    /// <summary>Checked here, while the file's name is known: nodes would only complain when they are used.</summary>
    private static JsonNode? Copy(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var copy = new JsonObject();
                foreach (var property in element.EnumerateObject())
                    if (!copy.TryAdd(property.Name, Copy(property.Value)))
                        throw new NotebookFormatException($"holds the key \"{property.Name}\" twice in one object");
                return copy;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Copy)]);
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(element.Clone());
        }
    }

    private static void Write(StringBuilder json, JsonNode? node, int level)
    {
        switch (node)
        {
            case null:
                json.Append("null");
                break;
            case JsonObject { Count: > 0 } @object:
                WriteItems(json, '{', @object, '}', level, property =>
                {
                    WriteString(json, property.Key);
                    json.Append(": ");
                    Write(json, property.Value, level + 1);
                });
                break;
            case JsonArray { Count: > 0 } array:
                WriteItems(json, '[', array, ']', level, item => Write(json, item, level + 1));
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                WriteString(json, text);
                break;
            case JsonValue value when value.TryGetValue<JsonElement>(out var element):
                // A number as it was written: 1.0 stays 1.0.
                json.Append(element.GetRawText());
                break;
            default:
                json.Append(node.ToJsonString());
                break;
        }
    }

    private static void WriteItems<T>(StringBuilder json, char open, IEnumerable<T> items, char close, int level, Action<T> write)
    {
        json.Append(open);
        var separator = "\n";
        foreach (var item in items)
        {
            json.Append(separator).Append(' ', level + 1);
            write(item);
            separator = ",\n";
        }

        json.Append('\n').Append(' ', level).Append(close);
    }

    private static void WriteString(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        json.Append('"');
    }
}
