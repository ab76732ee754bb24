using System.Collections;
using NewsCorpus.Reading.Text.Letters;

namespace NewsCorpus.Reading.Text;

/// <summary>All tokens of one text, in text order. They do not overlap; only white space lies between them.</summary>
internal sealed class TokenTable : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;
    private readonly string _view;
    private readonly int[]? _viewStarts;

    internal TokenTable(string text, Token[] tokens, int count)
    {
        Text = _view = text;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>Tokens of a view, whose offsets are mapped to those of the raw text.</summary>
    internal TokenTable(string text, TextView view, Token[] tokens, int count)
    {
        (Text, _view, View, _tokens, Count) = (text, view.Text, view, tokens, count);
        _viewStarts = new int[count];
        for (var i = 0; i < count; i++)
        {
            _viewStarts[i] = tokens[i].Start;
            tokens[i] = tokens[i] with { Start = view.RawStart(tokens[i].Start), End = view.RawEnd(tokens[i].End) };
        }
    }

    /// <summary>The raw text that the tokens are spans of.</summary>
    public string Text { get; }

    /// <summary>The text as it was meant; null where it is the raw text.</summary>
    internal TextView? View { get; }

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>The token at <paramref name="index"/>, in place: reading one field copies no token.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    Token IReadOnlyList<Token>.this[int index] => _tokens[index];

    /// <summary>The tokens as one block of memory, for recognisers.</summary>
    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(0, Count);

    /// <summary>
    /// The text of token <paramref name="index"/> as it was meant, without a copy; its span gives what the raw text has. Empty before the
    /// first token and behind the last one: many rules ask for the next word, and a text may end anywhere.
    /// </summary>
    public ReadOnlySpan<char> TextOf(int index) =>
        (uint)index < (uint)Count ? _view.AsSpan(ViewStart(index), _tokens[index].Length) : [];

    /// <summary>The text from token <paramref name="first"/> up to token <paramref name="end"/> as it was meant.</summary>
    public ReadOnlySpan<char> TextOf(int first, int end) =>
        first >= end ? [] : _view.AsSpan(ViewStart(first), ViewStart(end - 1) - ViewStart(first) + _tokens[end - 1].Length);

    /// <summary>The first letter of token <paramref name="index"/> as it was meant.</summary>
    public char FirstLetter(int index) => _view[ViewStart(index)];

    /// <summary>Index of the first token that starts at or after <paramref name="offset"/>; <see cref="Count"/> if none.</summary>
    public int FirstAtOrAfter(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int ViewStart(int index) => _viewStarts is null ? _tokens[index].Start : _viewStarts[index];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => _tokens.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
