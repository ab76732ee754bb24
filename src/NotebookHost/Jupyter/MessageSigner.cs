using System.Security.Cryptography;
using System.Text;

namespace NotebookHost.Jupyter;

/// <summary>Signs messages with HMAC-SHA256 over header, parent header, metadata and content, in hex.</summary>
/// <param name="key">The connection file's key; empty turns signing off, as the protocol has it.</param>
internal sealed class MessageSigner(string key)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    public byte[] Sign(params ReadOnlySpan<byte[]> parts)
    {
        if (_key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Compares in a time that does not depend on where the signatures differ.</summary>
    public bool Verify(byte[] signature, params ReadOnlySpan<byte[]> parts) =>
        _key.Length == 0 || CryptographicOperations.FixedTimeEquals(signature, Sign(parts));
}
