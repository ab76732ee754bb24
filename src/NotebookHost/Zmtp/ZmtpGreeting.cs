namespace NotebookHost.Zmtp;

/// <summary>The fixed 64 bytes that open a ZMTP 3 connection (RFC 37/ZMTP 3.1, "Version Negotiation").</summary>
internal static class ZmtpGreeting
{
    public const int Length = 64;

    private const int VersionAt = 10;
    private const int MechanismAt = 12;
    private const int MechanismLength = 20;

    private static ReadOnlySpan<byte> Null => "NULL"u8;

    /// <summary>Version 3.1 with the NULL mechanism.</summary>
    public static byte[] Create()
    {
        var greeting = new byte[Length];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[VersionAt] = 3;
        greeting[VersionAt + 1] = 1;
        Null.CopyTo(greeting.AsSpan(MechanismAt));
        return greeting;
    }

    /// <summary>
    /// Checks as much of a peer's greeting as has arrived, so that a web browser or a port scanner
    /// is turned away at its first byte and not after its sixty-fourth.
    /// </summary>
    /// <returns>Whether the greeting is complete.</returns>
    /// <exception cref="ZmtpException">The peer speaks something else.</exception>
    public static bool Check(ReadOnlySpan<byte> received)
    {
        if (received.Length > 0 && received[0] != 0xFF)
            throw new ZmtpException("not a ZMTP peer: wrong signature");
        if (received.Length > 9 && (received[9] & 1) == 0)
            throw new ZmtpException("not a ZMTP peer: wrong signature");
        if (received.Length > VersionAt && received[VersionAt] < 3)
            throw new ZmtpException("ZMTP 2 or older, 3 is needed");
        if (received.Length < Length)
            return false;

        var mechanism = received.Slice(MechanismAt, MechanismLength).TrimEnd((byte)0);
        return mechanism.SequenceEqual(Null)
            ? true
            : throw new ZmtpException("the peer wants a security mechanism other than NULL");
    }
}
