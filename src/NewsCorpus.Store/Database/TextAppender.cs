using DuckDB.NET.Data;
using NewsCorpus.Export;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Store.Database;

/// <summary>Adds texts and what was found in them to the tables of a store.</summary>
internal sealed class TextAppender : IDisposable
{
    private readonly Dictionary<string, DuckDBAppender> _tables;

    public TextAppender(StoreDatabase store) => _tables = Schema.OfTexts.ToDictionary(table => table, store.Connection.CreateAppender);

    /// <summary>Adds one text.</summary>
    public void Add(StoredText stored)
    {
        var document = stored.Document;
        AddText(stored);
        AddSentences(document);
        foreach (var mention in document.Mentions)
        {
            Row("mentions", document, mention.Span).AppendValue(mention.Actor).AppendValue(mention.Name)
                .AppendValue(EnumNames.Kebab(mention.Type)).AppendValue(EnumNames.Kebab(mention.Via))
                .AppendValue(EnumNames.Kebab(mention.Reading)).EndRow();
        }

        foreach (var name in document.Names)
        {
            Row("names", document, name.Span).AppendValue(EnumNames.Kebab(name.Type)).AppendValue(EnumNames.Kebab(name.Reading)).EndRow();
        }

        foreach (var date in document.Dates)
        {
            Row("dates", document, date.Span).AppendValue(EnumNames.Upper(date.Type)).AppendValue(date.Value).AppendValue(date.Mod)
                .AppendValue(date.Earliest).AppendValue(date.Latest).AppendValue(EnumNames.Kebab(date.Granularity))
                .AppendValue(EnumNames.Kebab(date.Anchor)).AppendValue(date.Reason).EndRow();
        }

        for (var i = 0; i < document.Attributions.Count; i++) AddStatement(document, document.Attributions[i], i);
    }

    private void AddText(StoredText stored)
    {
        var (document, annotated) = (stored.Document.Document, stored.Document);
        _tables["texts"].CreateRow()
            .AppendValue(document.Id).AppendValue(document.Path).AppendValue(document.Title).AppendValue(document.Outlet)
            .AppendValue(document.Author).AppendValue(document.Url)
            .AppendValue(document.Published).AppendValue(EnumNames.Kebab(document.PublishedFrom))
            .AppendValue(annotated.Provenance.Publisher?.Name).AppendValue(annotated.Provenance.Wire?.Name)
            .AppendValue(document.Raw.Length).AppendValue(document.Sha256).AppendValue(document.Raw)
            .AppendValue(stored.File).AppendValue(stored.Item).AppendValue(stored.HasGivenId)
            .AppendValue(stored.Key).AppendValue(stored.Line)
            .AppendValue(document.IsExtracted).AppendValue(stored.Annotations).EndRow();
    }

    private void AddSentences(AnnotatedDocument document)
    {
        var sentences = document.Text.Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = sentences[i].Span;
            _tables["sentences"].CreateRow().AppendValue(document.Id).AppendValue(i).AppendValue(span.Start).AppendValue(span.End)
                .AppendValue(EnumNames.Kebab(document.Text.BlockOf(sentences[i]).Kind)).AppendValue(span.Of(document.Raw)).EndRow();
        }
    }

    private void AddStatement(AnnotatedDocument document, Attribution attribution, int index)
    {
        var whole = Hull(Hull(Hull(attribution.Cue[0], attribution.Cue), attribution.Source), attribution.Content);
        Place("statements", document, whole, attribution.Cue[0]).AppendValue(index)
            .AppendValue(ClaimText.Words(document.Raw, attribution.Source)).AppendValue(ClaimText.Words(document.Raw, attribution.Cue))
            .AppendValue(ClaimText.Words(document.Raw, attribution.Content))
            .AppendValue(attribution.Speaker).AppendValue(attribution.Outlet)
            .AppendValue(EnumNames.Kebab(attribution.Form)).AppendValue(EnumNames.Kebab(attribution.Kind))
            .AppendValue(EnumNames.Kebab(attribution.Stance)).AppendValue(attribution.Hedged).AppendValue(attribution.AttributedTo)
            .EndRow();
    }

    // From the first to the last of what spans cover.
    private static TextSpan Hull(TextSpan hull, IReadOnlyList<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++) hull = new TextSpan(Math.Min(hull.Start, spans[i].Start), Math.Max(hull.End, spans[i].End));
        return hull;
    }

    private IDuckDBAppenderRow Row(string table, AnnotatedDocument document, TextSpan span) =>
        Place(table, document, span, span).AppendValue(span.Of(document.Raw));

    // The columns that lead from a row to its place; null where it stands in no sentence or block.
    private IDuckDBAppenderRow Place(string table, AnnotatedDocument document, TextSpan span, TextSpan at)
    {
        var sentence = document.Text.SentenceAt(at.Start);
        return _tables[table].CreateRow().AppendValue(document.Id).AppendValue(sentence < 0 ? (int?)null : sentence)
            .AppendValue(span.Start).AppendValue(span.End).AppendValue(EnumNames.Kebab(document.Text.BlockAt(at.Start)?.Kind));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var table in _tables.Values) table.Dispose();
    }
}
