using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Appending;

/// <summary>
/// Some texts as rows. What was found in a text is thousands of objects, so it goes where it was found, and the rows alone wait for the
/// thread that stores them.
/// </summary>
/// <param name="tables">The rows of each of <see cref="Schema.OfTexts"/>.</param>
internal sealed class TextRows(TableRows[] tables) : IDisposable
{
    private readonly TableRows
        _texts = tables[0], _sentences = tables[1], _mentions = tables[2], _names = tables[3], _dates = tables[4], _statements = tables[5];

    /// <summary>The rows of each of <see cref="Schema.OfTexts"/>.</summary>
    public TableRows[] Tables => tables;

    /// <summary>The id and the file of each text.</summary>
    public List<(string Id, string File)> Texts { get; } = [];

    /// <summary>What of them could not be read.</summary>
    public List<Issue> Problems { get; } = [];

    /// <summary>The length of the texts in UTF-16 code units.</summary>
    public long Length { get; private set; }

    /// <summary>The number of the last text's file among those that were opened.</summary>
    public int Visit { get; private set; }

    /// <summary>Adds one text.</summary>
    /// <param name="stored">The text.</param>
    /// <param name="visit">The number of its file among those that were opened.</param>
    public void Add(StoredText stored, int visit)
    {
        Note(stored, visit);
        var document = stored.Document;
        AddText(stored);
        AddSentences(document);
        foreach (var mention in document.Mentions)
        {
            Row(_mentions, document, mention.Span).Add(mention.Actor).Add(mention.Name)
                .AddCode((byte)mention.Type).AddCode((byte)mention.Via).AddCode((byte)mention.Reading).EndRow();
        }

        foreach (var name in document.Names)
        {
            Row(_names, document, name.Span).AddCode((byte?)name.Type).AddCode((byte?)name.Reading).EndRow();
        }

        foreach (var date in document.Dates)
        {
            Row(_dates, document, date.Span).AddCode((byte)date.Type).Add(date.Value).Add(date.Mod)
                .Add(date.Earliest).Add(date.Latest).AddCode((byte?)date.Granularity)
                .AddCode((byte)date.Anchor).Add(date.Reason).EndRow();
        }

        for (var i = 0; i < document.Attributions.Count; i++) AddStatement(document, document.Attributions[i], i);
    }

    /// <summary>Makes room for other texts.</summary>
    public void Clear()
    {
        foreach (var table in tables) table.Clear();
        Texts.Clear();
        Problems.Clear();
        Length = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in tables) table.Dispose();
    }

    private void Note(StoredText stored, int visit)
    {
        Texts.Add((stored.Document.Id, stored.File));
        if (stored.Document.Problem is { } problem) Problems.Add(problem);
        Length += stored.Document.Raw.Length;
        Visit = visit;
    }

    private void AddText(StoredText stored)
    {
        var (document, annotated) = (stored.Document.Document, stored.Document);
        _texts.Add(document.Id).Add(document.Path).Add(document.Title).Add(document.Outlet).Add(document.Author).Add(document.Url)
            .Add(document.Published).AddCode((byte?)document.PublishedFrom)
            .Add(annotated.Provenance.Publisher?.Name).Add(annotated.Provenance.Wire?.Name)
            .Add(document.Raw.Length).Add(document.Sha256).Add(document.Raw)
            .Add(stored.File).Add(stored.Item).Add(stored.HasGivenId).Add(stored.Key).Add(stored.Line)
            .Add(document.IsExtracted).AddBlob(stored.Annotations).EndRow();
    }

    private void AddSentences(AnnotatedDocument document)
    {
        var sentences = document.Text.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = sentences[i].Span;
            _sentences.Add(document.Id).Add(i).Add(span.Start).Add(span.End)
                .AddCode((byte)document.Text.BlockOf(sentences[i]).Kind).Add(Text(document, span)).EndRow();
        }
    }

    private void AddStatement(AnnotatedDocument document, Attribution attribution, int index)
    {
        var whole = Hull(Hull(Hull(attribution.Cue[0], attribution.Cue), attribution.Source), attribution.Content);
        Place(_statements, document, whole, attribution.Cue[0]).Add(index)
            .Add(ClaimText.Words(document.Raw, attribution.Source)).Add(ClaimText.Words(document.Raw, attribution.Cue))
            .Add(ClaimText.Words(document.Raw, attribution.Content))
            .Add(attribution.Speaker).Add(attribution.Outlet).AddCode((byte)attribution.Form).AddCode((byte)attribution.Kind)
            .AddCode((byte)attribution.Stance).Add(attribution.Hedged).Add(attribution.AttributedTo).EndRow();
    }

    // From the first to the last of what spans cover.
    private static TextSpan Hull(TextSpan hull, IReadOnlyList<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++) hull = new TextSpan(Math.Min(hull.Start, spans[i].Start), Math.Max(hull.End, spans[i].End));
        return hull;
    }

    private static TableRows Row(TableRows table, AnnotatedDocument document, TextSpan span) =>
        Place(table, document, span, span).Add(Text(document, span));

    // The columns that lead from a row to its place; null where it stands in no sentence or block.
    private static TableRows Place(TableRows table, AnnotatedDocument document, TextSpan span, TextSpan at)
    {
        var sentence = document.Text.SentenceAt(at.Start);
        return table.Add(document.Id).Add(sentence < 0 ? (int?)null : sentence)
            .Add(span.Start).Add(span.End).AddCode((byte?)document.Text.BlockAt(at.Start)?.Kind);
    }

    private static ReadOnlySpan<char> Text(AnnotatedDocument document, TextSpan span) =>
        document.Raw.AsSpan(span.Start, span.End - span.Start);
}
