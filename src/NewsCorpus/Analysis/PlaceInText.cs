using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Where something stands: what a row needs to tell its sentence, without the document and without a string of its own.</summary>
internal readonly struct PlaceInText
{
    private static readonly Func<string, string> OneLine = ScopeExtensions.OneLine;

    private readonly string _raw;
    private readonly TextSpan _sentence;

    /// <summary>The place of a span that lies in a block.</summary>
    public PlaceInText(AnnotatedDocument document, TextSpan span)
    {
        (Document, _raw, Span) = (document.Id, document.Raw, span);
        _sentence = document.Text.PlaceOf(span);
        Block = document.Text.BlockAt(span.Start)!.Kind;
    }

    /// <summary>Id of the document.</summary>
    public string Document { get; }

    /// <summary>The span.</summary>
    public TextSpan Span { get; }

    /// <summary>The kind of its block.</summary>
    public BlockKind Block { get; }

    /// <summary>The span as written, on one line.</summary>
    public string Text => ScopeExtensions.OneLine(Span.Of(_raw));

    /// <summary>The same, for a row to cut out when somebody asks for it.</summary>
    public RowSentence Cut => new(_raw, _sentence, OneLine);

    /// <summary>The span's sentence, or its block where it stands in none, on one line.</summary>
    /// <param name="other">The sentence of another row, which is given again where it says the same; null for none.</param>
    public string Sentence(string? other) =>
        other is not null && _sentence.SliceOf(_raw).SequenceEqual(other) ? other : ScopeExtensions.OneLine(_sentence.Of(_raw));
}
