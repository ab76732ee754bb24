using System.Net;
using System.Text.Json;

namespace NotebookHost.Jupyter;

/// <summary>
/// What a front end's connection file says: where to listen (normally loopback), and the key for HMAC-SHA256, which is
/// empty when messages are not signed.
/// </summary>
internal sealed record ConnectionInfo(
    IPAddress Address, int ShellPort, int ControlPort, int IopubPort, int StdinPort, int HeartbeatPort, string Key)
{
    /// <exception cref="FormatException">The file is not a connection file, or asks for something unsupported.</exception>
    public static ConnectionInfo Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            Expect(root, "transport", "tcp");
            Expect(root, "signature_scheme", "hmac-sha256");
            return new ConnectionInfo(
                ParseAddress(Text(root, "ip") ?? "127.0.0.1"),
                Port(root, "shell_port"),
                Port(root, "control_port"),
                Port(root, "iopub_port"),
                Port(root, "stdin_port"),
                Port(root, "hb_port"),
                Text(root, "key") ?? "");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"not a connection file: {e.Message}", e);
        }
    }

    private static void Expect(JsonElement root, string name, string supported)
    {
        if (Text(root, name) is { Length: > 0 } value && value != supported)
            throw new FormatException($"{name} '{value}' is not supported, only '{supported}'");
    }

    private static IPAddress ParseAddress(string ip) => ip switch
    {
        "localhost" => IPAddress.Loopback,
        "*" => IPAddress.Any,
        _ => IPAddress.TryParse(ip, out var address) ? address : throw new FormatException($"'{ip}' is not an IP address"),
    };

    private static int Port(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.TryGetInt32(out var port) && port is >= 0 and <= ushort.MaxValue
            ? port
            : throw new FormatException($"{name} is missing or not a port");

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
