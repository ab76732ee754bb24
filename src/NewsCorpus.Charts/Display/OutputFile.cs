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
    public static void Write(string path, string text) =>
        Write(path, temporary => File
            .WriteAllText(temporary, text, Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? MarkedUtf8 : Utf8));

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

    private static bool SaysTheSame(string temporary, string full) =>
        File.Exists(full)
        && new FileInfo(temporary).Length == new FileInfo(full).Length
        && File.ReadAllBytes(temporary).AsSpan().SequenceEqual(File.ReadAllBytes(full));

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
