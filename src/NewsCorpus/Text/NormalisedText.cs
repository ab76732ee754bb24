using System.Text;

namespace NewsCorpus.Text;

/// <summary>
/// A view of a part of a raw text for display and search: one kind of quotation mark, apostrophe and dash, single spaces,
/// no invisible characters. It is derived, never stored; every position leads back to the raw text.
/// </summary>
public sealed class NormalisedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private NormalisedText(string text, int[] starts, int[] ends, TextSpan raw)
    {
        Text = text;
        Raw = raw;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The normalised text, without white space at the ends.</summary>
    public string Text { get; }

    /// <summary>The part of the raw text that it is a view of.</summary>
    public TextSpan Raw { get; }

    /// <summary>The view of a whole text.</summary>
    public static NormalisedText Of(string raw) => Of(raw, new TextSpan(0, raw.Length));

    /// <summary>The view of a span of a text.</summary>
    public static NormalisedText Of(string raw, TextSpan span)
    {
        var text = new StringBuilder(span.Length);
        var (starts, ends) = (new List<int>(span.Length), new List<int>(span.Length));
        for (var i = span.Start; i < span.End;)
        {
            var end = i + 1;
            var mapped = Map(raw[i]);
            if (mapped == " ") while (end < span.End && Map(raw[end]) is " " or "") end++;
            if (mapped == " " && (text.Length == 0 || end == span.End)) mapped = "";
            foreach (var c in mapped)
            {
                text.Append(c);
                starts.Add(i);
                ends.Add(end);
            }

            i = end;
        }

        return new NormalisedText(text.ToString(), [.. starts], [.. ends], span);
    }

    /// <summary>The raw span of a span of <see cref="Text"/>; the whole of a raw character whose view is only partly covered.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <see cref="Text"/>.</exception>
    public TextSpan ToRaw(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(span.End, span.Start);
        if (!span.IsEmpty) return new TextSpan(_starts[span.Start], _ends[span.End - 1]);
        var at = span.Start < _starts.Length ? _starts[span.Start] : _ends.Length > 0 ? _ends[^1] : Raw.Start;
        return new TextSpan(at, at);
    }

    private static string Map(char c)
    {
        if (c is > ' ' and < '\u007F') return Ascii[c];
        return c switch
        {
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u2032' or '\uFF07' or '\u2039' or '\u203A' or '\u0091' or '\u0092' => "'",
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' or '\uFF02' or '\u0093' or '\u0094' => "\"",
            >= '\u2010' and <= '\u2015' or '\u2212' or '\u0096' or '\u0097' or '\uFE58' or '\uFE63' or '\uFF0D' => "-",
            '\u2026' => "...",
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => "",
            _ when char.IsWhiteSpace(c) || char.IsControl(c) => " ",
            _ => c.ToString(),
        };
    }

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];
}
