using System.Collections;

namespace NewsCorpus.Reading.Text;

/// <summary>All tokens of one text, in text order. They do not overlap; only white space lies between them.</summary>
internal sealed class TokenTable : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    internal TokenTable(string text, Token[] tokens, int count)
    {
        Text = text;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>The raw text that the tokens are spans of.</summary>
    public string Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>The tokens as one block of memory, for recognisers.</summary>
    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(0, Count);

    /// <summary>The text of token <paramref name="index"/>, without a copy.</summary>
    public ReadOnlySpan<char> TextOf(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

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

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => _tokens.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
