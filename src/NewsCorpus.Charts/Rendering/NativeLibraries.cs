using System.Reflection;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace NewsCorpus.Charts.Rendering;

/// <summary>
/// Finds Skia's native libraries, also where a notebook loaded this library, and says what to install where something is missing.
/// </summary>
internal static class NativeLibraries
{
    private const string NoFont =
        "PNG and PDF need a font, and this machine has none. Install one "
            + "(Debian and Ubuntu: apt-get install fonts-dejavu-core libfontconfig1; "
        + "Fedora: dnf install dejavu-sans-fonts fontconfig); an .svg needs none.";

    private static readonly Lazy<bool> Ready = new(Prepare);

    /// <summary>Draws with Skia.</summary>
    /// <exception cref="InvalidOperationException">A library or every font is missing; the message says what to install.</exception>
    public static byte[] Use(Func<byte[]> draw)
    {
        try
        {
            return Ready.Value ? draw() : throw new InvalidOperationException(NoFont);
        }
        catch (Exception error) when (error is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            throw new InvalidOperationException(
                "PNG and PDF need Skia's native library, which could not be loaded. Install what it needs "
                + "(Debian and Ubuntu: apt-get install libfontconfig1; Fedora: dnf install fontconfig); an .svg needs none. "
                + (error.InnerException ?? error).Message, error);
        }
    }

    /// <summary>Whether a text comes out as glyphs.</summary>
    internal static bool HasFont(SKFontManager fonts)
    {
        using var family = fonts.MatchFamily(null);
        using var letter = fonts.MatchCharacter('a');
        return family is { GlyphCount: > 0 } || letter is { GlyphCount: > 0 };
    }

    private static bool Prepare()
    {
        foreach (var assembly in (ReadOnlySpan<Assembly>)[typeof(SKCanvas).Assembly, typeof(HarfBuzzSharp.Buffer).Assembly])
        {
            // An assembly takes one resolver; where it has another already, that one decides.
            try { NativeLibrary.SetDllImportResolver(assembly, Resolve); }
            catch (InvalidOperationException) { }
        }

        return HasFont(SKFontManager.Default);
    }

    // A program finds them by its list of dependencies; a notebook has none for the library that it loads.
    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (NativeLibrary.TryLoad(name, assembly, path, out var library)) return library;
        var folder = Path.GetDirectoryName(typeof(Figure).Assembly.Location) ?? "";
        var (platforms, file) = OperatingSystem.IsWindows() ? (new[] { "win" }, $"{name}.dll")
            : OperatingSystem.IsMacOS() ? (["osx"], $"{name}.dylib")
            : (new[] { "linux", "linux-musl" }, $"{name}.so");
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        foreach (var platform in platforms.SelectMany(platform => new[] { $"{platform}-{architecture}", platform }))
        {
            if (NativeLibrary.TryLoad(Path.Combine(folder, "runtimes", platform, "native", file), out library)) return library;
        }

        return 0;
    }
}
