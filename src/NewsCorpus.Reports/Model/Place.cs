using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reports.Model;

/// <summary>Where in the texts a number comes from: a sentence, and the words in it that were counted.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence; empty where the whole document is meant.</param>
/// <param name="Words">The words that were counted; inside the sentence, or empty.</param>
internal sealed record Place(AnnotatedDocument Document, TextSpan Sentence, TextSpan Words)
{
    /// <summary>The sentence on one line, or the title of the document where the whole document is meant.</summary>
    public string Quote => Sentence.IsEmpty ? Document.Document.Title ?? Document.Id : ScopeExtensions.OneLine(Sentence.Of(Document.Raw));

    /// <summary>The same document and spans; documents are told apart by their ids.</summary>
    public bool Equals(Place? other) =>
        other is not null && Sentence == other.Sentence && Words == other.Words
            && string.Equals(Document.Id, other.Document.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document.Id, Sentence, Words);

    /// <summary>The document as a whole.</summary>
    public static Place Whole(AnnotatedDocument document) => new(document, default, default);

    /// <summary>The sentence that a span begins in; the block or the span itself where it begins in none.</summary>
    public static Place Of(AnnotatedDocument document, int start, int end)
    {
        var text = document.Text;
        var sentence = text.SentenceAt(start);
        var around = sentence >= 0 ? text.Sentences[sentence].Span : text.BlockAt(start)?.Span ?? new TextSpan(start, end);
        return new Place(document, around, new TextSpan(Math.Max(start, around.Start), Math.Max(start, Math.Min(end, around.End))));
    }
}
