using System.Collections.Concurrent;
using System.Text;
using NewsCorpus.Charts.Rendering;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using SkiaSharp;

namespace NewsCorpus.Reports.Writing.Pdf;

/// <summary>
/// The fonts of the machine for PDF, found by Skia: one for the text, and others for letters that it lacks.
/// </summary>
internal sealed class PdfFonts : IFontResolver
{
    private static readonly string?[] Preferred = ["Liberation Sans", "DejaVu Sans", "Arial", "Helvetica", "Noto Sans", null];
    private static readonly Lazy<PdfFonts> Shared = new(Create);

    // Several reports may be written at once.
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string?> _familyOf = new();
    private readonly ConcurrentDictionary<(string Family, double Size, bool Bold), XFont> _fonts = new();
    private readonly SKTypeface _main;
    private readonly SKFont _letters;

    private PdfFonts(SKTypeface main) => (_main, _letters) = (main, new SKFont(main));

    /// <summary>The fonts; the same for all reports, as the PDF library has one set for the whole process.</summary>
    /// <exception cref="InvalidOperationException">The machine has no font that can be used; the message says what to install.</exception>
    public static PdfFonts Get()
    {
        NativeLibraries.Use(() => []);
        return Shared.Value;
    }

    /// <summary>A text in pieces, each with the font that has its letters.</summary>
    public IEnumerable<(string Text, XFont Font)> Split(string text, double size, bool bold)
    {
        var piece = new StringBuilder();
        var family = "";
        foreach (var letter in text.EnumerateRunes())
        {
            var next = FamilyOf(letter) ?? _main.FamilyName;
            if (next != family && piece.Length > 0)
            {
                yield return (piece.ToString(), Font(family, size, bold));
                piece.Clear();
            }

            family = next;
            piece.Append(letter.ToString());
        }

        if (piece.Length > 0) yield return (piece.ToString(), Font(family, size, bold));
    }

    /// <summary>Whether a font has a letter.</summary>
    public bool Has(char letter) => _letters.ContainsGlyph(letter) || FamilyOf(new Rune(letter)) is not null;

    /// <inheritdoc/>
    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic)
    {
        var name = isBold ? familyName + "#bold" : familyName;
        return _files.ContainsKey(name) ? new FontResolverInfo(name) : _files.ContainsKey(familyName)
            ? new FontResolverInfo(familyName, isBold, false) : null;
    }

    /// <inheritdoc/>
    public byte[]? GetFont(string faceName) => _files.GetValueOrDefault(faceName);

    private static PdfFonts Create()
    {
        foreach (var name in Preferred)
        {
            if (SKFontManager.Default.MatchFamily(name) is not { } family || FileOf(family) is not { } file) continue;
            var fonts = new PdfFonts(family);
            fonts._files[family.FamilyName] = file;
            if (SKFontManager.Default.MatchFamily(name, SKFontStyle.Bold) is { } bold && bold.FamilyName == family.FamilyName
                && FileOf(bold) is { } boldFile)
            {
                fonts._files[family.FamilyName + "#bold"] = boldFile;
            }

            GlobalFontSettings.FontResolver = fonts;
            return fonts;
        }

        throw new InvalidOperationException(
            "A PDF needs a TrueType font, and this machine has none. Install one (Debian and Ubuntu: apt-get install fonts-dejavu-core "
                + "libfontconfig1).");
    }

    private XFont Font(string family, double size, bool bold) => _fonts.GetOrAdd(
        (family, size, bold), static key => new XFont(key.Family, key.Size, key.Bold ? XFontStyleEx.Bold : XFontStyleEx.Regular));

    // Null where the main font has the letter, or no font that can be used does.
    private string? FamilyOf(Rune letter)
    {
        if (_familyOf.TryGetValue(letter.Value, out var known)) return known;
        string? family = null;
        if (!_letters.ContainsGlyph(letter.Value) && SKFontManager.Default.MatchCharacter(letter.Value) is { } other
            && (_files.ContainsKey(other.FamilyName) || (FileOf(other) is { } file && _files.GetOrAdd(other.FamilyName, file) is not null)))
        {
            family = other.FamilyName;
        }

        return _familyOf[letter.Value] = family;
    }

    // The file of a font with TrueType outlines; null for any other kind.
    private static byte[]? FileOf(SKTypeface typeface)
    {
        if (typeface.GetTableSize(0x676C7966) == 0) return null;
        using var stream = typeface.OpenStream(out var index);
        if (stream is null || index != 0) return null;
        var file = new byte[stream.Length];
        return stream.Read(file, file.Length) == file.Length && file is [0, 1, 0, 0, ..] ? file : null;
    }
}
