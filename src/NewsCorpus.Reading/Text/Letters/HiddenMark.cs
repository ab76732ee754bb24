using System.Buffers;
using System.Text;

namespace NewsCorpus.Reading.Text.Letters;

/// <summary>
/// Recognises what stands inside words without being seen (soft hyphens, zero-width spaces and joiners) and accents that are written
/// as code units of their own.
/// </summary>
internal static class HiddenMark
{
    public const char SoftHyphen = '\u00AD';
    public const char FirstAccent = '\u0300';
    public const char LastAccent = '\u036F';

    // Scripts from here on (Hebrew, Arabic, Indic ...) need the joiners for their spelling.
    private const char FirstJoiningScript = '\u0590';

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    /// <summary>The letters to look at.</summary>
    public static readonly SearchValues<char> Letters = SearchValues.Create(
        [.. "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF",
            .. Enumerable.Range(FirstAccent, LastAccent - FirstAccent + 1).Select(code => (char)code)]);

    /// <summary>What to leave out, or to compose with the letter before it.</summary>
    public static Replacement At(ReadOnlySpan<char> text, int at) =>
        text[at] is >= FirstAccent and <= LastAccent ? Compose(text, at) : LeaveOut(text, at);

    private static Replacement LeaveOut(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && Invisible.Contains(text[end])) end++;
        if (at == 0 || !IsLetter(text[at - 1])) return default;
        if (text[at] == SoftHyphen && LineBreakEnd(text, end) is var next && next > end && next < text.Length && char.IsLower(text[next]))
        {
            end = next;
        }

        return end < text.Length && (IsLetter(text[end]) || IsApostrophe(text[end])) ? new Replacement(at, end, "") : default;
    }

    // One past a single line break, with the spaces around it.
    private static int LineBreakEnd(ReadOnlySpan<char> text, int at)
    {
        var next = at;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
        if (next == text.Length || text[next] != '\n') return at;
        next++;
        while (next < text.Length && text[next] is ' ' or '\t') next++;
        return next;
    }

    private static Replacement Compose(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !char.IsLetter(text[at - 1])) return default;
        var end = at;
        while (end < text.Length && text[end] is >= FirstAccent and <= LastAccent) end++;
        var composed = text[(at - 1)..end].ToString().Normalize(NormalizationForm.FormC);
        // What has no letter of its own loses the accent: a stress mark in Cyrillic, say.
        return new Replacement(at - 1, end, composed[..1]);
    }

    private static bool IsLetter(char letter) =>
        letter < FirstJoiningScript ? char.IsLetterOrDigit(letter) : letter > '\u2E80' && char.IsLetter(letter);

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019';
}
