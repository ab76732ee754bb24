using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Unlisted;

namespace NewsCorpus.Store.Codec;

/// <summary>
/// A document's bytes as <see cref="AnnotationWriter"/> wrote them: how long each list is, what is read at once, and the lists.
/// </summary>
/// <param name="bytes">The bytes.</param>
/// <param name="shared">What documents of a store share.</param>
internal sealed class StoredAnnotations(byte[] bytes, SharedReading shared) : ITokenSource
{
    /// <summary>The number of lists.</summary>
    public static readonly int Parts = Enum.GetValues<Part>().Length;

    /// <summary>What must live as long as the document does; null for nothing.</summary>
    public object? Owner { get; init; }

    /// <summary>The mentions of actors that the dictionary lacks; null for none.</summary>
    public IEnumerable<ActorMention>? Unlisted { get; init; }

    /// <summary>A reader at the beginning of a list.</summary>
    public AnnotationReader At(Part part)
    {
        var reader = new AnnotationReader(bytes, shared.Strings);
        var before = 0;
        for (var i = 0; i < Parts; i++)
        {
            var length = reader.Number();
            if (i < (int)part) before += length;
        }

        reader.Skip(reader.Number() + before);
        return reader;
    }

    /// <summary>The document with what was found in it.</summary>
    /// <param name="document">The document of a structure.</param>
    /// <param name="raw">The raw text.</param>
    public AnnotatedDocument Read(Func<StructuredText, Document> document, string raw)
    {
        var head = Head();
        // Where the text proper begins, which only its tokens need.
        head.Number();
        var text = new StructuredText(
            raw, this, List(Part.Blocks, AnnotationReader.Block), List(Part.Sentences, AnnotationReader.Sentence))
        {
            BlockWords = List(Part.BlockWords, AnnotationReader.BlockWords),
        };
        var mentions = List(Part.Mentions, AnnotationReader.Mention);
        return new AnnotatedDocument(
            document(text), mentions, List(Part.Names, AnnotationReader.Name),
            List(Part.Dates, AnnotationReader.Date), List(Part.Attributions, AnnotationReader.Attribution),
            List(Part.Themes, AnnotationReader.Theme))
        {
            Actors = Unlisted is { } others ? new OnDemand<ActorMention>(() => UnlistedActors.Merged(mentions, others)) : mentions,
            Actions = List(Part.Actions, AnnotationReader.Action),
            DecisionCounts = head.List(reader => reader.Number()),
            Provenance = new TextProvenance(head.Credit(), head.Credit()),
            Words = shared.Words,
        };
    }

    /// <inheritdoc/>
    public TokenTable TokensOf(string raw) => shared.Tokenize(raw, Head().Number());

    private AnnotationReader Head()
    {
        var head = new AnnotationReader(bytes, shared.Strings);
        for (var i = 0; i <= Parts; i++) head.Number();
        return head;
    }

    private StoredList<T> List<T>(Part part, Func<AnnotationReader, T> read) => new(this, part, read);
}
