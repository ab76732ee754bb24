using System.Buffers;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Export;

/// <summary>
/// Writes annotated documents as JSON lines, one object a document, each line ended by LF. Offsets are UTF-16 code
/// units into the document's text. The field names are a contract with other programs. Not for several threads at a time.
/// </summary>
/// <param name="output">Where the lines go.</param>
/// <param name="withText">True to give each document's text; text extracted from a page is always given.</param>
internal sealed class ExtractWriter(IBufferWriter<byte> output, bool withText = false)
{
    private readonly JsonLine _json = new();

    /// <summary>Writes one line.</summary>
    public void Write(AnnotatedDocument document)
    {
        _json.Clear();
        WriteIdentity(document.Document);
        WriteStructure(document.Text);
        WriteActors(document);
        WriteDates(document);
        WriteAttributions(document);
        WriteCredit(",\"publisher\":"u8, document.Provenance.Publisher);
        WriteCredit(",\"wire\":"u8, document.Provenance.Wire);
        _json.Add("}\n"u8);
        output.Write(_json.Written);
    }

    private void WriteIdentity(Document document)
    {
        WriteText("{\"id\":"u8, document.Id);
        WriteText(",\"path\":"u8, document.Path);
        WriteText(",\"sha256\":"u8, document.Sha256);
        WriteText(",\"title\":"u8, document.Title);
        WriteText(",\"outlet\":"u8, document.Outlet);
        WriteText(",\"author\":"u8, document.Author);
        WriteDay(",\"published\":"u8, document.Published);
        WriteEnum(",\"publishedFrom\":"u8, document.PublishedFrom);
        WriteNumber(",\"length\":"u8, document.Raw.Length);
        if (withText || document.IsExtracted) WriteText(",\"text\":"u8, document.Raw);
    }

    private void WriteStructure(StructuredText text)
    {
        _json.Add(",\"blocks\":["u8);
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            Separate(i);
            WriteEnum("{\"kind\":"u8, block.Kind);
            WriteSpan(",\"start\":"u8, block.Span);
            _json.Add("}"u8);
        }

        _json.Add("],\"sentences\":["u8);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            Separate(i);
            WriteSpan("{\"start\":"u8, text.Sentences[i].Span);
            _json.Add("}"u8);
        }

        _json.Add("]"u8);
    }

    // How it is known, and where the text says so.
    private void WriteCredit(ReadOnlySpan<byte> name, OutletCredit? credit)
    {
        _json.Add(name);
        if (credit is null)
        {
            _json.Add("null"u8);
            return;
        }

        WriteText("{\"outlet\":"u8, credit.Outlet);
        WriteText(",\"name\":"u8, credit.Name);
        WriteEnum(",\"from\":"u8, credit.Evidence);
        if (credit.Span is { } span) WriteSpan(",\"start\":"u8, span);
        _json.Add("}"u8);
    }

    private void WriteActors(AnnotatedDocument document)
    {
        _json.Add(",\"mentions\":["u8);
        for (var i = 0; i < document.Mentions.Count; i++)
        {
            var mention = document.Mentions[i];
            Separate(i);
            WriteSpan(mention.Span, document.Raw);
            WriteText(",\"actor\":"u8, mention.Actor);
            WriteText(",\"name\":"u8, mention.Name);
            WriteEnum(",\"type\":"u8, mention.Type);
            WriteEnum(",\"via\":"u8, mention.Via);
            WriteEnum(",\"reading\":"u8, mention.Reading);
            _json.Add("}"u8);
        }

        _json.Add("],\"names\":["u8);
        for (var i = 0; i < document.Names.Count; i++)
        {
            var name = document.Names[i];
            Separate(i);
            WriteSpan(name.Span, document.Raw);
            WriteEnum(",\"type\":"u8, name.Type);
            WriteEnum(",\"reading\":"u8, name.Reading);
            if (name.FullName is { } full) WriteText(",\"name\":"u8, full.SliceOf(document.Raw));
            _json.Add("}"u8);
        }

        _json.Add("]"u8);
    }

    private void WriteDates(AnnotatedDocument document)
    {
        _json.Add(",\"dates\":["u8);
        for (var i = 0; i < document.Dates.Count; i++)
        {
            var date = document.Dates[i];
            Separate(i);
            WriteSpan(date.Span, document.Raw);
            _json.Add(",\"type\":"u8);
            _json.Add(EnumNames.QuotedUpper(date.Type));
            WriteText(",\"value\":"u8, date.Value);
            if (date.Mod is not null) WriteText(",\"mod\":"u8, date.Mod);
            WriteDay(",\"earliest\":"u8, date.Earliest);
            WriteDay(",\"latest\":"u8, date.Latest);
            WriteEnum(",\"granularity\":"u8, date.Granularity);
            WriteEnum(",\"anchor\":"u8, date.Anchor);
            if (date.Reason is not null) WriteText(",\"reason\":"u8, date.Reason);
            _json.Add("}"u8);
        }

        _json.Add("]"u8);
    }

    private void WriteAttributions(AnnotatedDocument document)
    {
        _json.Add(",\"attributions\":["u8);
        for (var i = 0; i < document.Attributions.Count; i++)
        {
            var attribution = document.Attributions[i];
            Separate(i);
            WriteSpans("{\"source\":["u8, attribution.Source);
            WriteSpans("],\"cue\":["u8, attribution.Cue);
            WriteSpans("],\"content\":["u8, attribution.Content);
            WriteText("],\"speaker\":"u8, attribution.Speaker);
            WriteText(",\"outlet\":"u8, attribution.Outlet);
            WriteEnum(",\"form\":"u8, attribution.Form);
            WriteEnum(",\"kind\":"u8, attribution.Kind);
            WriteEnum(",\"stance\":"u8, attribution.Stance);
            _json.Add(attribution.Hedged ? ",\"hedged\":true,\"attributedTo\":"u8 : ",\"hedged\":false,\"attributedTo\":"u8);
            if (attribution.AttributedTo is { } index) _json.Add(index);
            else _json.Add("null"u8);
            _json.Add("}"u8);
        }

        _json.Add("]"u8);
    }

    private void Separate(int index)
    {
        if (index > 0) _json.Add(","u8);
    }

    private void WriteSpan(ReadOnlySpan<byte> start, TextSpan span)
    {
        WriteNumber(start, span.Start);
        WriteNumber(",\"end\":"u8, span.End);
    }

    // Begins an object with what the text has there.
    private void WriteSpan(TextSpan span, string raw)
    {
        WriteSpan("{\"start\":"u8, span);
        WriteText(",\"text\":"u8, span.SliceOf(raw));
    }

    private void WriteSpans(ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        _json.Add(name);
        for (var i = 0; i < spans.Count; i++)
        {
            WriteNumber(i > 0 ? ",["u8 : "["u8, spans[i].Start);
            WriteNumber(","u8, spans[i].End);
            _json.Add("]"u8);
        }
    }

    private void WriteNumber(ReadOnlySpan<byte> name, int number)
    {
        _json.Add(name);
        _json.Add(number);
    }

    private void WriteText(ReadOnlySpan<byte> name, string? text)
    {
        _json.Add(name);
        _json.AddText(text);
    }

    private void WriteText(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        _json.Add(name);
        _json.AddText(text);
    }

    private void WriteEnum<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, Enum
    {
        _json.Add(name);
        _json.Add(EnumNames.Quoted(value));
    }

    private void WriteEnum<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        _json.Add(name);
        _json.Add(value is { } given ? EnumNames.Quoted(given) : "null"u8);
    }

    private void WriteDay(ReadOnlySpan<byte> name, DateOnly? day)
    {
        _json.Add(name);
        _json.Add(day);
    }
}
