using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Documents.Bytes;

/// <summary>
/// Turns the bytes of a file into text: UTF-8, or UTF-16 by its byte order mark. Odd bytes are kept as U+FFFD and
/// reported; a file that is no text at all is rejected.
/// </summary>
internal static class TextDecoder
{
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The text, without its byte order mark; null when the file is binary, which is reported as an error.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string path, ICollection<Issue> issues)
    {
        if (BinarySniffer.WhatBinary(bytes) is { } what)
        {
            issues.Add(new Issue(IssueSeverity.Error, path, 1, null, "binary", $"not a text: {what}"));
            return null;
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Utf16(bytes, 2, LittleEndian, path, issues);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Utf16(bytes, 2, BigEndian, path, issues);
        if (BinarySniffer.LooksLikeUtf16(bytes, out var isBigEndian))
        {
            Warn(issues, path, 0, "utf-16-without-mark", "read as UTF-16, though it has no byte order mark");
            return Utf16(bytes, 0, isBigEndian ? BigEndian : LittleEndian, path, issues);
        }

        var start = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0;
        ReportNul(bytes, path, issues);
        if (!Utf8.IsValid(bytes)) ReportInvalid(bytes, path, issues);
        var text = Encoding.UTF8.GetString(bytes[start..]);
        ReportControls(text, bytes, path, issues);
        ReportTwiceEncoded(bytes, path, issues);
        return text;
    }

    /// <summary>Counts the bytes that are not valid UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="first">Offset of the first one; -1 if there is none.</param>
    /// <param name="fromWindows1252">How many of them would be quotation marks, dashes or the like in Windows-1252.</param>
    public static long CountInvalidUtf8(ReadOnlySpan<byte> bytes, out long first, out long fromWindows1252)
    {
        (first, fromWindows1252) = (-1, 0);
        long count = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var ascii = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            at += ascii;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                if (first < 0) first = at;
                count += length;
                if (length == 1 && bytes[at] is >= 0x80 and <= 0x9F) fromWindows1252++;
            }

            at += length;
        }

        return count;
    }

    /// <summary>What to say about invalid bytes.</summary>
    public static string InvalidUtf8Message(long count, long fromWindows1252)
    {
        var hint = fromWindows1252 > 0
            ? "; they look like Windows-1252, so convert the file to UTF-8 to get its quotes and dashes back" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{count} {(count == 1 ? "byte is" : "bytes are")} not valid UTF-8 and read as U+FFFD, this is the first{hint}");
    }

    private static void ReportInvalid(ReadOnlySpan<byte> bytes, string path, ICollection<Issue> issues)
    {
        var count = CountInvalidUtf8(bytes, out var first, out var fromWindows1252);
        Warn(issues, path, first, "invalid-utf-8", InvalidUtf8Message(count, fromWindows1252));
    }

    private static void ReportNul(ReadOnlySpan<byte> bytes, string path, ICollection<Issue> issues)
    {
        var first = bytes.IndexOf((byte)0);
        if (first < 0) return;
        Warn(issues, path, first, "nul", string.Create(CultureInfo.InvariantCulture,
            $"{bytes.Count((byte)0)} NUL characters, this is the first; they count as white space"));
    }

    // U+0080 to U+009F are what is left of Windows-1252 quotes and dashes that were once read as Latin-1.
    private static void ReportControls(string text, ReadOnlySpan<byte> bytes, string path, ICollection<Issue> issues)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F');
        if (first < 0) return;
        var count = 0;
        foreach (var c in text.AsSpan(first)) if (c is >= '\u0080' and <= '\u009F') count++;
        var at = FirstControl(bytes);
        Warn(issues, path, at, "windows-1252", string.Create(CultureInfo.InvariantCulture,
            $"{count} characters U+0080 to U+009F, this is the first; "
            + $"they stay as they are and are taken for Windows-1252 quotes and dashes"));
    }

    // UTF-8 that was read as Windows-1252 and written as UTF-8 again: “ is now â€œ, é is now Ã©.
    private static void ReportTwiceEncoded(ReadOnlySpan<byte> bytes, string path, ICollection<Issue> issues)
    {
        var (first, count) = (-1, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            var next = bytes[at..].IndexOf((byte)0xC3);
            if (next < 0) break;
            at += next;
            if (!IsTwiceEncoded(bytes[at..])) continue;
            if (first < 0) first = at;
            count++;
        }

        if (count == 0) return;
        Warn(issues, path, first, "twice-encoded", string.Create(CultureInfo.InvariantCulture,
            $"{count} characters look like UTF-8 that was read as Windows-1252 (\u00E2\u20AC\u0153 for \u201C), this is the first; "
            + $"convert the file to get its quotes and letters back"));
    }

    // Ã or Å before a character that stands for a UTF-8 trail byte, or the â€ that begins quotes and dashes.
    private static bool IsTwiceEncoded(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xC3, 0xA2, 0xE2, 0x82, 0xAC])
        || (bytes.Length > 3 && bytes[1] is 0x83 or 0x85 && bytes[2] == 0xC2 && bytes[3] is >= 0x80 and <= 0xBF);

    private static int FirstControl(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; ; at++)
        {
            var next = bytes[at..].IndexOf((byte)0xC2);
            if (next < 0) return 0;
            at += next;
            if (at + 1 < bytes.Length && bytes[at + 1] is >= 0x80 and <= 0x9F) return at;
        }
    }

    private static string Utf16(
        ReadOnlySpan<byte> bytes, int start, UnicodeEncoding encoding, string path, ICollection<Issue> issues)
    {
        var text = encoding.GetString(bytes[start..]);
        long first = -1, count = (bytes.Length - start) % 2;
        if (count == 1) first = bytes.Length - 1;
        // Unpaired surrogates are the only other thing that can be wrong; each became one U+FFFD in its place.
        for (var i = text.Length - (int)count - 1; i >= 0; i--)
        {
            if (text[i] != '\uFFFD') continue;
            var at = start + (2 * i);
            var unit = encoding == LittleEndian ? bytes[at] | (bytes[at + 1] << 8) : (bytes[at] << 8) | bytes[at + 1];
            if (unit == 0xFFFD) continue;
            count++;
            first = at;
        }

        if (count > 0)
        {
            Warn(issues, path, first, "invalid-utf-16", string.Create(CultureInfo.InvariantCulture,
                $"{count} code units are not valid UTF-16 and read as U+FFFD, this is the first"));
        }

        return text;
    }

    private static void Warn(ICollection<Issue> issues, string path, long offset, string kind, string message) =>
        issues.Add(new Issue(IssueSeverity.Warning, path, null, offset, kind, message));
}
