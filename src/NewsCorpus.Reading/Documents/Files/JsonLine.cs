using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>What one line of JSON says; either a text or an error.</summary>
/// <param name="Text">The text; null when the line is rejected.</param>
/// <param name="Metadata">The fields beside the text.</param>
/// <param name="Error">Kind and message of the rejection; null when the line is kept.</param>
/// <param name="Warnings">Fields that were ignored or mended.</param>
internal sealed record JsonLine(
    string? Text, DocumentMetadata Metadata, (string Kind, string Message)? Error, IReadOnlyList<string> Warnings)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 512 };

    /// <summary>Reads one line, which must be valid UTF-8.</summary>
    public static JsonLine Parse(ReadOnlySpan<byte> utf8)
    {
        var warnings = new List<string>();
        try
        {
            return Read(new Utf8JsonReader(utf8, Options), warnings);
        }
        catch (JsonException problem)
        {
            var place = string.Create(
                CultureInfo.InvariantCulture, $"malformed JSON at byte {(problem.BytePositionInLine ?? 0) + 1} of the line");
            return Rejected("malformed-json", place + "; each line must be one complete JSON object");
        }
        catch (InvalidOperationException)
        {
            return Rejected("lone-surrogate", "a string holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character");
        }
    }

    private static JsonLine Rejected(string kind, string message) => new(null, DocumentMetadata.None, (kind, message), []);

    private static JsonLine Read(Utf8JsonReader reader, List<string> warnings)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return Rejected("malformed-json", "the line is not a JSON object with a \"text\"");
        }

        string? text = null;
        var isTextWrong = false;
        var metadata = DocumentMetadata.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.ValueSpan.Length <= 64 ? reader.GetString()! : "";
            reader.Read();
            if (key == "text")
            {
                (text, isTextWrong) = reader.TokenType == JsonTokenType.String ? (reader.GetString(), false) : (null, true);
            }
            else if (DocumentMetadata.IsKey(key) && ValueOf(ref reader, key, warnings) is { } value)
            {
                metadata = metadata.With(key, value, warnings.Add);
            }

            reader.Skip();
        }

        while (reader.Read())
        {
            // Anything after the object makes the reader throw.
        }

        if (isTextWrong) return Rejected("wrong-type", "\"text\" is not a string");
        return text is null ? Rejected("no-text", "there is no \"text\"") : new JsonLine(text, metadata, null, warnings);
    }

    private static string? ValueOf(ref Utf8JsonReader reader, string key, List<string> warnings)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when key == "id":
                warnings.Add("\"id\" is a number; its digits are taken as the id");
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                warnings.Add($"\"{key}\" is not a string; it is ignored");
                return null;
        }
    }
}
