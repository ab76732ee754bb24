using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>
/// The sentence of a row, cut out of its text or read from a store when somebody looks at it: most who go through half a million rows never
/// do.
/// </summary>
internal readonly struct RowSentence : IEquatable<RowSentence>
{
    // The sentence, its text, or what gives the sentence of each row.
    private readonly object? _source;
    private readonly TextSpan _span;
    private readonly Func<string, string>? _line;

    /// <summary>A sentence that is at hand.</summary>
    public RowSentence(string sentence) => _source = sentence;

    /// <summary>A sentence of a text.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="line">Puts it on one line.</param>
    public RowSentence(string raw, TextSpan span, Func<string, string> line) => (_source, _span, _line) = (raw, span, line);

    /// <summary>The sentence of a row that was kept.</summary>
    /// <param name="kept">Gives the sentence of each row.</param>
    /// <param name="row">The row.</param>
    public RowSentence(Func<int, string> kept, int row) => (_source, _span) = (kept, new TextSpan(row, row));

    /// <summary>The sentence.</summary>
    public string Text => _source switch
    {
        Func<int, string> kept => kept(_span.Start),
        string raw when _line is not null => _line(_span.Of(raw)),
        var sentence => (string)sentence!,
    };

    /// <inheritdoc/>
    public bool Equals(RowSentence other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RowSentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Text is { } text ? StringComparer.Ordinal.GetHashCode(text) : 0;
}
