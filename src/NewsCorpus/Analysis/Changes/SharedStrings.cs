using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsCorpus;

/// <summary>
/// Reads the strings of a file so that those that are the same are one in memory: row after row names its document and an actor.
/// </summary>
internal sealed class SharedStrings : JsonConverter<string>
{
    private const int LongestShared = 128;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.String || length > LongestShared) return reader.GetString();
        Span<char> letters = stackalloc char[LongestShared];
        letters = letters[..reader.CopyString(letters)];
        if (_known.TryGetValue(letters, out var known)) return known;
        var text = letters.ToString();
        _known.Add(text);
        return text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
