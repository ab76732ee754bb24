using System.Text;

namespace NewsCorpus.Charts.Display;

/// <summary>
/// Writes a file whole or not at all: into a temporary file beside it, then renamed over it. A file that says the same
/// already is not touched, so that nothing that watches it starts for nothing.
/// </summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding MarkedUtf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>
    /// Writes a text as UTF-8. A CSV file gets a byte order mark: without it Excel takes its accents for another encoding.
    /// </summary>
    public static void Write(string path, string text) => Write(path, (TextWriter writer) => writer.Write(text));

    /// <summary>Writes what <paramref name="write"/> says, likewise.</summary>
    public static void Write(string path, Action<TextWriter> write) => Write(path, (string temporary) =>
    {
        var isCsv = Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        using var writer = new StreamWriter(temporary, append: false, isCsv ? MarkedUtf8 : Utf8, bufferSize: 1 << 16);
        write(writer);
    });

    public static void Write(string path, byte[] content) => Write(path, temporary => File.WriteAllBytes(temporary, content));

    /// <summary>Lets <paramref name="write"/> fill a temporary file, then renames it; the folder is made where it is missing.</summary>
    public static void Write(string path, Action<string> write)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full) ?? throw new ArgumentException($"'{path}' names no file.", nameof(path));
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}{Path.GetExtension(full)}");
        try
        {
            write(temporary);
            if (!SaysTheSame(temporary, full)) File.Move(temporary, full, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static bool SaysTheSame(string temporary, string full)
    {
        if (!File.Exists(full)) return false;
        using var now = File.OpenRead(temporary);
        using var before = File.OpenRead(full);
        if (now.Length != before.Length) return false;
        var (one, other) = (new byte[1 << 16], new byte[1 << 16]);
        while (now.ReadAtLeast(one, one.Length, throwOnEndOfStream: false) is var count and > 0)
        {
            if (before.ReadAtLeast(other, count, throwOnEndOfStream: false) < count) return false;
            if (!one.AsSpan(0, count).SequenceEqual(other.AsSpan(0, count))) return false;
        }

        return true;
    }

    /// <summary>The format a path asks for by its extension, in lower case, or an error that names the known ones.</summary>
    public static string Format(string path, params ReadOnlySpan<string> known)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return known.Contains(extension)
            ? extension
            : throw new ArgumentException($"Cannot save as '{path}': the file name must end in {string.Join(", ", known.ToArray())}.",
            nameof(path));
    }
}
