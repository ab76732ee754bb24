using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
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
        SkipValidation = true,
    };

    private readonly IBufferWriter<byte> _output;
    private readonly bool _withText;
    private readonly Utf8JsonWriter _json;

    /// <summary>A writer on <paramref name="output"/>. Not for several threads at a time.</summary>
    /// <param name="output">Where the lines go.</param>
    /// <param name="withText">True to give each document's text; text extracted from a page is always given.</param>
    public ExtractWriter(IBufferWriter<byte> output, bool withText = false)
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
        WriteStructure(document.Text);
        WriteActors(document);
        WriteDates(document);
        WriteAttributions(document);
        WriteCredit("publisher"u8, document.Provenance.Publisher);
        WriteCredit("wire"u8, document.Provenance.Wire);
        _json.WriteEndObject();
        _json.Flush();
        _output.Write("\n"u8);
        _json.Reset();
    }

    /// <summary>Releases the writer.</summary>
    public void Dispose() => _json.Dispose();

    private void WriteIdentity(Document document)
    {
        _json.WriteString("id"u8, document.Id);
        _json.WriteString("path"u8, document.Path);
        _json.WriteString("sha256"u8, document.Sha256);
        _json.WriteString("title"u8, document.Title);
        _json.WriteString("outlet"u8, document.Outlet);
        _json.WriteString("author"u8, document.Author);
        WriteDay("published"u8, document.Published);
        WriteEnum("publishedFrom"u8, document.PublishedFrom);
        _json.WriteNumber("length"u8, document.Raw.Length);
        if (_withText || document.IsExtracted) _json.WriteString("text"u8, document.Raw);
    }

    private void WriteStructure(StructuredText text)
    {
        _json.WriteStartArray("blocks"u8);
        foreach (var block in text.Blocks)
        {
            _json.WriteStartObject();
            _json.WriteString("kind"u8, EnumNames.Encoded(block.Kind));
            WriteSpan(block.Span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("sentences"u8);
        foreach (var sentence in text.Sentences)
        {
            _json.WriteStartObject();
            WriteSpan(sentence.Span);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    // How it is known, and where the text says so.
    private void WriteCredit(ReadOnlySpan<byte> name, OutletCredit? credit)
    {
        if (credit is null)
        {
            _json.WriteNull(name);
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("outlet"u8, credit.Outlet);
        _json.WriteString("name"u8, credit.Name);
        _json.WriteString("from"u8, EnumNames.Encoded(credit.Evidence));
        if (credit.Span is { } span) WriteSpan(span);
        _json.WriteEndObject();
    }

    private void WriteActors(AnnotatedDocument document)
    {
        _json.WriteStartArray("mentions"u8);
        foreach (var mention in document.Mentions)
        {
            _json.WriteStartObject();
            WriteSpan(mention.Span, document.Raw);
            _json.WriteString("actor"u8, mention.Actor);
            _json.WriteString("name"u8, mention.Name);
            _json.WriteString("type"u8, EnumNames.Encoded(mention.Type));
            _json.WriteString("via"u8, EnumNames.Encoded(mention.Via));
            _json.WriteString("reading"u8, EnumNames.Encoded(mention.Reading));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("names"u8);
        foreach (var name in document.Names)
        {
            _json.WriteStartObject();
            WriteSpan(name.Span, document.Raw);
            WriteEnum("type"u8, name.Type);
            WriteEnum("reading"u8, name.Reading);
            if (name.FullName is { } full) _json.WriteString("name"u8, full.SliceOf(document.Raw));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteDates(AnnotatedDocument document)
    {
        _json.WriteStartArray("dates"u8);
        foreach (var date in document.Dates)
        {
            _json.WriteStartObject();
            WriteSpan(date.Span, document.Raw);
            _json.WriteString("type"u8, EnumNames.EncodedUpper(date.Type));
            _json.WriteString("value"u8, date.Value);
            if (date.Mod is not null) _json.WriteString("mod"u8, date.Mod);
            WriteDay("earliest"u8, date.Earliest);
            WriteDay("latest"u8, date.Latest);
            WriteEnum("granularity"u8, date.Granularity);
            _json.WriteString("anchor"u8, EnumNames.Encoded(date.Anchor));
            if (date.Reason is not null) _json.WriteString("reason"u8, date.Reason);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteAttributions(AnnotatedDocument document)
    {
        _json.WriteStartArray("attributions"u8);
        foreach (var attribution in document.Attributions)
        {
            _json.WriteStartObject();
            WriteSpans("source"u8, attribution.Source);
            WriteSpans("cue"u8, attribution.Cue);
            WriteSpans("content"u8, attribution.Content);
            _json.WriteString("speaker"u8, attribution.Speaker);
            _json.WriteString("outlet"u8, attribution.Outlet);
            _json.WriteString("form"u8, EnumNames.Encoded(attribution.Form));
            _json.WriteString("kind"u8, EnumNames.Encoded(attribution.Kind));
            _json.WriteString("stance"u8, EnumNames.Encoded(attribution.Stance));
            _json.WriteBoolean("hedged"u8, attribution.Hedged);
            if (attribution.AttributedTo is { } index) _json.WriteNumber("attributedTo"u8, index);
            else _json.WriteNull("attributedTo"u8);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteNumber("start"u8, span.Start);
        _json.WriteNumber("end"u8, span.End);
    }

    private void WriteSpan(TextSpan span, string raw)
    {
        WriteSpan(span);
        _json.WriteString("text"u8, span.SliceOf(raw));
    }

    private void WriteSpans(ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        _json.WriteStartArray(name);
        for (var i = 0; i < spans.Count; i++)
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(spans[i].Start);
            _json.WriteNumberValue(spans[i].End);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WriteEnum<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } given) _json.WriteString(name, EnumNames.Encoded(given));
        else _json.WriteNull(name);
    }

    private void WriteDay(ReadOnlySpan<byte> name, DateOnly? day)
    {
        Span<byte> written = stackalloc byte["yyyy-MM-dd".Length];
        if (day is { } given && given.TryFormat(written, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            _json.WriteString(name, written);
        }
        else _json.WriteNull(name);
    }
}
