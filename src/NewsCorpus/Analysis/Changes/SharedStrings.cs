using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus;

/// <summary>
/// Reads the strings of a file so that those that are the same are one in memory: row after row names its document and an actor.
/// </summary>
internal sealed class SharedStrings : JsonConverter<string>
{
    private const int Longest = 128;
    private readonly SharedWords _shared = new();

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.String || length > Longest) return reader.GetString();
        Span<char> letters = stackalloc char[Longest];
        return _shared.Of(letters[..reader.CopyString(letters)]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
