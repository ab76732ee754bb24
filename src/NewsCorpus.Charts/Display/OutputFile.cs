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
    public static void Write(string path, Action<TextWriter> write) =>
        WriteBytes(path, file => WriteText(file, Path.GetExtension(path), write));

    /// <summary>Writes what <paramref name="write"/> puts into the file, likewise.</summary>
    public static void WriteBytes(string path, Action<Stream> write) => Write(path, (string temporary) =>
    {
        using var file = File.Create(temporary);
        write(file);
    });

    /// <summary>True where a file is there and <paramref name="isSame"/> holds for what it holds.</summary>
    public static bool Holds(string path, Func<Stream, bool> isSame)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenRead(path);
        return isSame(file);
    }

    /// <summary>Writes a text into a file of a format, <c>.csv</c> say.</summary>
    public static void WriteText(Stream file, string format, Action<TextWriter> write)
    {
        var isCsv = format.Equals(".csv", StringComparison.OrdinalIgnoreCase);
        using var writer = new StreamWriter(file, isCsv ? MarkedUtf8 : Utf8, bufferSize: 1 << 16, leaveOpen: true);
        write(writer);
    }

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
