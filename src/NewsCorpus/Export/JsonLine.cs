using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace NewsCorpus.Export;

/// <summary>
/// JSON of one line as it is put together, in UTF-8. The caller writes names, commas and brackets as they stand; here are the values. The
/// memory is kept from line to line. Not for several threads at a time.
/// </summary>
internal sealed class JsonLine
{
    // What stands in JSON as it is; nearly every string of a text has nothing else.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Except(['"', '\\'])]);

    private readonly char[] _escaped = new char[1024];
    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins a new line.</summary>
    public void Clear() => _length = 0;

    /// <summary>Appends UTF-8 that is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Free(json.Length));
        _length += json.Length;
    }

    /// <summary>Appends a number.</summary>
    public void Add(int number)
    {
        const int Longest = 11;
        number.TryFormat(Free(Longest), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>Appends a string, or <c>null</c>.</summary>
    public void AddText(string? text)
    {
        if (text is null) Add("null"u8);
        else AddText(text.AsSpan());
    }

    /// <summary>Appends a string.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        Add("\""u8);
        if (text.ContainsAnyExcept(Plain))
        {
            AddEscaped(text);
        }
        else
        {
            Ascii.FromUtf16(text, Free(text.Length), out var written);
            _length += written;
        }

        Add("\""u8);
    }

    /// <summary>Appends a day as a string, or <c>null</c>.</summary>
    public void Add(DateOnly? day)
    {
        if (day is not { } given)
        {
            Add("null"u8);
            return;
        }

        Add("\""u8);
        given.TryFormat(Free("yyyy-MM-dd".Length), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _length += written;
        Add("\""u8);
    }

    private void AddEscaped(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text, _escaped, out var read, out var written);
            var most = Encoding.UTF8.GetMaxByteCount(written);
            _length += Encoding.UTF8.GetBytes(_escaped.AsSpan(0, written), Free(most));
            text = text[read..];
        }
    }

    private Span<byte> Free(int length)
    {
        if (_bytes.Length - _length < length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        return _bytes.AsSpan(_length);
    }
}
