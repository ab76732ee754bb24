using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Export;

/// <summary>
/// Writes annotated documents as JSON lines, one object a document, each line ended by LF. Offsets are UTF-16 code
/// units into the document's text. The field names are a contract with other programs.
/// </summary>
internal sealed class ExtractWriter : IDisposable
{
    private static readonly JsonWriterOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Stream _output;
    private readonly bool _withText;
    private readonly Utf8JsonWriter _json;

    /// <summary>A writer on <paramref name="output"/>, which stays open.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="withText">True to give each document's text; text extracted from a page is always given.</param>
    public ExtractWriter(Stream output, bool withText = false)
    {
        _output = output;
        _withText = withText;
        _json = new Utf8JsonWriter(output, Relaxed);
    }

    /// <summary>Writes one line.</summary>
    public void Write(AnnotatedDocument document)
    {
        _json.WriteStartObject();
        WriteIdentity(document.Document);
        WriteObjects("blocks", document.Text.Blocks, block =>
        {
            _json.WriteString("kind", EnumNames.Kebab(block.Kind));
            WriteSpan(block.Span);
        });
        WriteObjects("sentences", document.Text.Sentences, sentence => WriteSpan(sentence.Span));
        WriteActors(document);
        WriteDates(document);
        WriteAttributions(document);
        WriteCredit("publisher", document.Provenance.Publisher);
        WriteCredit("wire", document.Provenance.Wire);
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
        _json.Reset();
    }

    /// <summary>Releases the writer; the stream stays open.</summary>
    public void Dispose() => _json.Dispose();

    private void WriteIdentity(Document document)
    {
        _json.WriteString("id", document.Id);
        _json.WriteString("path", document.Path);
        _json.WriteString("sha256", document.Sha256);
        _json.WriteString("title", document.Title);
        _json.WriteString("outlet", document.Outlet);
        _json.WriteString("author", document.Author);
        WriteDay("published", document.Published);
        _json.WriteString("publishedFrom", EnumNames.Kebab(document.PublishedFrom));
        _json.WriteNumber("length", document.Raw.Length);
        if (_withText || document.IsExtracted) _json.WriteString("text", document.Raw);
    }

    // How it is known, and where the text says so.
    private void WriteCredit(string name, OutletCredit? credit)
    {
        if (credit is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("outlet", credit.Outlet);
        _json.WriteString("name", credit.Name);
        _json.WriteString("from", EnumNames.Kebab(credit.Evidence));
        if (credit.Span is { } span) WriteSpan(span);
        _json.WriteEndObject();
    }

    private void WriteActors(AnnotatedDocument document)
    {
        WriteObjects("mentions", document.Mentions, mention =>
        {
            WriteSpan(mention.Span, document.Raw);
            _json.WriteString("actor", mention.Actor);
            _json.WriteString("name", mention.Name);
            _json.WriteString("type", EnumNames.Kebab(mention.Type));
            _json.WriteString("via", EnumNames.Kebab(mention.Via));
            _json.WriteString("reading", EnumNames.Kebab(mention.Reading));
        });
        WriteObjects("names", document.Names, name =>
        {
            WriteSpan(name.Span, document.Raw);
            _json.WriteString("type", EnumNames.Kebab(name.Type));
            _json.WriteString("reading", EnumNames.Kebab(name.Reading));
            if (name.FullName is { } full) _json.WriteString("name", full.Of(document.Raw));
        });
    }

    private void WriteDates(AnnotatedDocument document) => WriteObjects("dates", document.Dates, date =>
    {
        WriteSpan(date.Span, document.Raw);
        _json.WriteString("type", EnumNames.Upper(date.Type));
        _json.WriteString("value", date.Value);
        if (date.Mod is not null) _json.WriteString("mod", date.Mod);
        WriteDay("earliest", date.Earliest);
        WriteDay("latest", date.Latest);
        _json.WriteString("granularity", EnumNames.Kebab(date.Granularity));
        _json.WriteString("anchor", EnumNames.Kebab(date.Anchor));
        if (date.Reason is not null) _json.WriteString("reason", date.Reason);
    });

    private void WriteAttributions(AnnotatedDocument document) => WriteObjects("attributions", document.Attributions, attribution =>
    {
        WriteSpans("source", attribution.Source);
        WriteSpans("cue", attribution.Cue);
        WriteSpans("content", attribution.Content);
        _json.WriteString("speaker", attribution.Speaker);
        _json.WriteString("outlet", attribution.Outlet);
        _json.WriteString("form", EnumNames.Kebab(attribution.Form));
        _json.WriteString("kind", EnumNames.Kebab(attribution.Kind));
        _json.WriteString("stance", EnumNames.Kebab(attribution.Stance));
        _json.WriteBoolean("hedged", attribution.Hedged);
        if (attribution.AttributedTo is { } index) _json.WriteNumber("attributedTo", index);
        else _json.WriteNull("attributedTo");
    });

    private void WriteObjects<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
    }

    private void WriteSpan(TextSpan span, string raw)
    {
        WriteSpan(span);
        _json.WriteString("text", span.SliceOf(raw));
    }

    private void WriteSpans(string name, IReadOnlyList<TextSpan> spans)
    {
        _json.WriteStartArray(name);
        foreach (var span in spans)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(span.Start);
            _json.WriteNumberValue(span.End);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WriteDay(string name, DateOnly? day) =>
        _json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
