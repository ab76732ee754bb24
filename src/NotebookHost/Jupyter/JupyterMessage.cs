using System.Text.Json;

namespace NotebookHost.Jupyter;

/// <summary>A request as it came from a front end, its signature checked.</summary>
/// <param name="Identities">The routing ids in front of the delimiter; answers carry them back.</param>
/// <param name="Type">The <c>msg_type</c>, such as <c>execute_request</c>.</param>
/// <param name="Id">The <c>msg_id</c>.</param>
/// <param name="HeaderBytes">The header as it came; it becomes the parent header of all that answers it, byte for byte.</param>
/// <param name="ParentId">The <c>msg_id</c> of the parent header, or null.</param>
/// <param name="Content">The content, a JSON object.</param>
internal sealed record JupyterMessage(
    IReadOnlyList<byte[]> Identities, string Type, string Id, byte[] HeaderBytes, string? ParentId, JsonElement Content)
{
    /// <summary>The text under that name; the default where it is absent or no text.</summary>
    public string Text(string name, string orElse = "") =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Read(value) : orElse;

    /// <summary>The boolean under that name; the default where it is absent or no boolean.</summary>
    public bool Flag(string name, bool orElse) =>
        Content.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => orElse,
        }

        : orElse;

    /// <summary>The whole number under that name; null where it is absent or no such number.</summary>
    public int? Number(string name) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;
}
