using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter;

/// <summary>Turns ZMTP messages into Jupyter messages and back, signed.</summary>
internal sealed class MessageCodec(string key)
{
    /// <summary>The version of Jupyter's messaging protocol that this kernel speaks.</summary>
    public const string ProtocolVersion = "5.4";

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] EmptyObject = "{}"u8.ToArray();
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly MessageSigner _signer = new(key);
    private readonly string _session = Guid.NewGuid().ToString("N");
    private long _count;

    /// <summary>Reads a message. The JSON is not touched before the signature has been found right.</summary>
    /// <param name="parts">The message's parts, without the routing id that ROUTER adds.</param>
    /// <param name="identity">That routing id.</param>
    /// <param name="problem">Why there is no message.</param>
    /// <returns>Null when the message must be dropped.</returns>
    public JupyterMessage? Decode(byte[] identity, IReadOnlyList<byte[]> parts, out string problem)
    {
        problem = "";
        var delimiter = Delimiter.AsSpan();
        var at = 0;
        while (at < parts.Count && !parts[at].AsSpan().SequenceEqual(delimiter))
            at++;
        if (parts.Count - at < 6)
            return Drop("too few parts", out problem);

        var (header, parent, metadata, content) = (parts[at + 2], parts[at + 3], parts[at + 4], parts[at + 5]);
        if (!_signer.Verify(parts[at + 1], header, parent, metadata, content))
            return Drop("wrong signature", out problem);

        try
        {
            return Read([identity, .. parts.Take(at)], header, parent, content) ?? Drop("no header", out problem);
        }
        catch (JsonException e)
        {
            return Drop($"not JSON: {e.Message}", out problem);
        }
    }

    /// <summary>Writes a message.</summary>
    /// <param name="prefix">What stands before the delimiter: routing ids, or a topic.</param>
    /// <param name="type">The <c>msg_type</c>.</param>
    /// <param name="content">The content.</param>
    /// <param name="parentHeader">The header of the request that this belongs to; null for none.</param>
    public IReadOnlyList<byte[]> Encode(IEnumerable<byte[]> prefix, string type, JsonObject content, byte[]? parentHeader)
    {
        var header = ToBytes(new JsonObject
        {
            ["msg_id"] = string.Create(CultureInfo.InvariantCulture, $"{_session}_{Interlocked.Increment(ref _count)}"),
            ["session"] = _session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        });
        var parent = parentHeader ?? EmptyObject;
        var body = ToBytes(content);
        return [.. prefix, Delimiter, _signer.Sign(header, parent, EmptyObject, body), header, parent, EmptyObject, body];
    }

    private static JupyterMessage? Read(IReadOnlyList<byte[]> identities, byte[] header, byte[] parent, byte[] content)
    {
        var head = Parse(header);
        var body = Parse(content);
        return Text(head, "msg_type") is { } type && body.ValueKind == JsonValueKind.Object
            ? new JupyterMessage(identities, type, Text(head, "msg_id") ?? "", header, Text(Parse(parent), "msg_id"), body)
            : null;
    }

    private static JsonElement Parse(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? JsonText.Read(value)
            : null;

    private static JupyterMessage? Drop(string why, out string problem)
    {
        problem = why;
        return null;
    }

    private static byte[] ToBytes(JsonObject json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
            json.WriteTo(writer);
        return stream.ToArray();
    }
}
