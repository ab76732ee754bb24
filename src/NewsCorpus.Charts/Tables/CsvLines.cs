using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsCorpus.Charts.Tables;

/// <summary>
/// Lines of CSV, as <see cref="Csv"/> says, in one buffer: a long table has millions of cells, and a string for each of them would keep
/// the collector busy.
/// </summary>
internal sealed class CsvLines : IDisposable
{
    // What is doubled in quotation marks, or left out.
    private const string ChangedLetters = "\"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static readonly SearchValues<char> Changed = SearchValues.Create(ChangedLetters);

    // That, and what makes a field stand in quotation marks.
    private static readonly SearchValues<char> Special = SearchValues.Create(",\r\n" + ChangedLetters);

    // What may need an apostrophe in front; the first of these that is alone is an apostrophe.
    private static readonly SearchValues<char> Guarded = SearchValues.Create("'=+-@\t\r\n＝＋－＠");

    private char[] _letters = ArrayPool<char>.Shared.Rent(1 << 16);
    private int _length;
    private int _lineStart;
    private bool _isFirstField = true;

    /// <summary>The lines so far.</summary>
    public ReadOnlySpan<char> Written => _letters.AsSpan(0, _length);

    /// <summary>A text as a field, null as an empty one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text)) return;
        var special = text.AsSpan().IndexOfAny(Special);
        if (Guarded.Contains(text[0]) || (special >= 0 && text.AsSpan(special).ContainsAny(Changed)))
        {
            Add(Csv.Field(Csv.Guard(text)));
        }
        else if (special >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            var room = Room(text.Length + 2);
            room[0] = '"';
            text.CopyTo(room[1..]);
            room[text.Length + 1] = '"';
            _length += text.Length + 2;
        }
        else
        {
            Add(text);
        }
    }

    /// <summary>A number as a field.</summary>
    public void Number(int? number)
    {
        Separate();
        if (number is { } value) Add(value);
    }

    /// <summary>A day as a field.</summary>
    public void Day(DateOnly? day)
    {
        Separate();
        if (day is not { } value) return;
        value.TryFormat(Room(10), out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _length += written;
    }

    /// <summary>A field that stands as it is.</summary>
    public void Field(string field)
    {
        Separate();
        Add(field);
    }

    /// <summary>Ends a line.</summary>
    public void EndLine()
    {
        // A lone empty field would be an empty line, which readers skip.
        if (_length == _lineStart) Add("\"\"");
        Room(1)[0] = '\n';
        _lineStart = ++_length;
        _isFirstField = true;
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = _lineStart = 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        _letters = [];
        _length = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Separate()
    {
        if (!_isFirstField) Room(1)[0] = ',';
        _length += _isFirstField ? 0 : 1;
        _isFirstField = false;
    }

    private void Add(string text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    private void Add(int number)
    {
        number.TryFormat(Room(11), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<char> Room(int letters)
    {
        if (_letters.Length - _length < letters) Grow(letters);
        return _letters.AsSpan(_length);
    }

    private void Grow(int letters)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_letters.Length * 2, _length + letters));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_letters);
        _letters = larger;
    }
}
