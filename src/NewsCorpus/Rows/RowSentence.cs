using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>
/// The sentence of a row, cut out of its text when somebody looks at it: most who go through half a million rows never do.
/// </summary>
internal readonly struct RowSentence : IEquatable<RowSentence>
{
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly Func<string, string>? _line;

    /// <summary>A sentence that is at hand.</summary>
    public RowSentence(string sentence) => _text = sentence;

    /// <summary>A sentence of a text.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="line">Puts it on one line.</param>
    public RowSentence(string raw, TextSpan span, Func<string, string> line) => (_text, _span, _line) = (raw, span, line);

    /// <summary>The sentence.</summary>
    public string Text => _line is null ? _text : _line(_span.Of(_text));

    /// <inheritdoc/>
    public bool Equals(RowSentence other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RowSentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is { } text ? StringComparer.Ordinal.GetHashCode(text) : 0;
}
