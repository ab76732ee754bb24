namespace NewsCorpus.Reading.Documents.Bytes;

/// <summary>Tells from its first bytes that a file is no text, or a text in UTF-16 that does not say so.</summary>
internal static class BinarySniffer
{
    private const int SampleSize = 8192;
    private const int LeastSample = 64;

    // First bytes by which file(1) and the formats' own specifications tell them.
    private static readonly (byte[] Head, string What)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF; give it the extension .pdf"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document; give a Word file the extension .docx, unpack others"),
        ("{\\rtf"u8.ToArray(), "rich text; save it as .docx or .txt"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document; save it as .docx or .txt"),
        ([0x1F, 0x8B], "a gzip archive; give it the extension .gz behind that of its kind"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "an image; recognise its text first (OCR)"),
        ([0xFF, 0xD8, 0xFF], "an image; recognise its text first (OCR)"),
        ("GIF8"u8.ToArray(), "an image; recognise its text first (OCR)"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
    ];

    /// <summary>What kind of binary file this is; null for a text.</summary>
    public static string? WhatBinary(ReadOnlySpan<byte> bytes)
    {
        foreach (var (head, what) in Signatures)
        {
            if (bytes.StartsWith(head)) return what;
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) return null;
        var sample = bytes[..Math.Min(SampleSize, bytes.Length)];
        if (sample.Length < LeastSample || LooksLikeUtf16(bytes, out _)) return null;
        var controls = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B or 0x1B)) controls++;
        }

        return controls * 10 > sample.Length ? "more than a tenth of its first bytes are control characters" : null;
    }

    /// <summary>True when nearly every other byte is NUL, as in Latin script written as UTF-16.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool isBigEndian)
    {
        var sample = bytes[..(Math.Min(SampleSize, bytes.Length) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        isBigEndian = even > odd;
        return pairs >= 8 && Math.Max(even, odd) > pairs * 3 / 5 && Math.Min(even, odd) * 20 < pairs;
    }
}
