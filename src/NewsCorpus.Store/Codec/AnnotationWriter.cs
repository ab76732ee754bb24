using System.Text;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Store.Codec;

/// <summary>
/// Writes what was found in a document as bytes: numbers in base 128, each string once in a list.
/// <see cref="AnnotationReader"/> reads them.
/// A change here needs a new <see cref="Database.StoreDatabase.Format"/>.
/// </summary>
internal sealed class AnnotationWriter
{
    // One a thread, as its buffer is as large as what it gives.
    [ThreadStatic]
    private static AnnotationWriter? _ofThread;

    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[1 << 12];
    private int _length;

    private AnnotationWriter()
    {
    }

    /// <summary>The bytes of a document's structure and annotations; text and metadata are not in them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="bodyStart">Where its text proper begins, after front matter.</param>
    public static byte[] Write(AnnotatedDocument document, int bodyStart)
    {
        var writer = _ofThread ??= new AnnotationWriter();
        writer._length = 0;
        Span<int> ends = stackalloc int[StoredAnnotations.Parts + 1];
        writer.WriteHead(document, bodyStart);
        ends[0] = writer.EndPart();
        for (var i = 0; i < StoredAnnotations.Parts; i++)
        {
            writer.WritePart((Part)i, document);
            ends[i + 1] = writer.EndPart();
        }

        for (var i = 1; i < ends.Length; i++) writer.Number(ends[i] - ends[i - 1]);
        writer.Number(ends[0]);
        // What was written last comes first.
        var all = writer._bytes.AsSpan(0, writer._length);
        return [.. all[ends[^1]..], .. all[..ends[^1]]];
    }

    // Each part is read by itself, so it has strings of its own.
    private int EndPart()
    {
        _strings.Clear();
        return _length;
    }

    private void WriteHead(AnnotatedDocument document, int bodyStart)
    {
        Number(bodyStart);
        List(document.DecisionCounts, Number);
        Credit(document.Provenance.Publisher);
        Credit(document.Provenance.Wire);
    }

    private void WritePart(Part part, AnnotatedDocument document)
    {
        switch (part)
        {
            case Part.Blocks: List(document.Text.Blocks, Block); break;
            case Part.BlockWords: List(document.Text.BlockWords, BlockWords); break;
            case Part.Sentences: List(document.Text.Sentences, Sentence); break;
            case Part.Mentions: List(document.Mentions, Mention); break;
            case Part.Names: List(document.Names, Name); break;
            case Part.Dates: List(document.Dates, Date); break;
            case Part.Attributions: List(document.Attributions, Attribution); break;
            case Part.Themes: List(document.Themes, theme => Term(theme.Span, theme.Theme, theme.Name)); break;
            case Part.Actions: List(document.Actions, action => Term(action.Span, action.Action, action.Name)); break;
            default: throw new ArgumentOutOfRangeException(nameof(part));
        }
    }

    private void Block(Block block)
    {
        Number(((int)block.Kind << 1) | (block.IsByline ? 1 : 0));
        Span(block.Span);
        Number(block.FirstToken);
        Number(block.EndToken);
    }

    private void BlockWords(BlockWords block)
    {
        Number(block.Words);
        Span(block.Dateline);
    }

    private void Sentence(Sentence sentence)
    {
        Span(sentence.Span);
        Number(sentence.FirstToken);
        Number(sentence.EndToken);
        Number(sentence.Block);
    }

    private void Mention(ActorMention mention)
    {
        Span(mention.Span);
        String(mention.Actor);
        String(mention.Name);
        Number((int)mention.Type);
        Number((int)mention.Via);
        Number((int)mention.Reading);
    }

    private void Name(UnlistedName name)
    {
        Span(name.Span);
        Optional((int?)name.Type);
        Optional((int?)name.Reading);
        Span(name.FullName);
    }

    private void Date(DateMention date)
    {
        Span(date.Span);
        Number((int)date.Type);
        String(date.Value);
        String(date.Mod);
        Optional(date.Earliest?.DayNumber);
        Optional(date.Latest?.DayNumber);
        Optional((int?)date.Granularity);
        Number((int)date.Anchor);
        String(date.Reason);
    }

    private void Attribution(Attribution attribution)
    {
        List(attribution.Source, Span);
        List(attribution.Cue, Span);
        List(attribution.Content, Span);
        List(attribution.Antecedent, Span);
        String(attribution.Speaker);
        String(attribution.Outlet);
        Number((int)attribution.Form);
        Number((int)attribution.Kind);
        Number((int)attribution.Stance);
        Number(attribution.Hedged ? 1 : 0);
        Optional(attribution.AttributedTo);
    }

    private void Term(TextSpan span, string id, string name)
    {
        Span(span);
        String(id);
        String(name);
    }

    private void Credit(OutletCredit? credit)
    {
        Number(credit is null ? 0 : 1);
        if (credit is null) return;
        String(credit.Outlet);
        String(credit.Name);
        Number((int)credit.Evidence);
        Span(credit.Span);
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        for (var i = 0; i < items.Count; i++) write(items[i]);
    }

    private void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.End - span.Start);
    }

    private void Span(TextSpan? span)
    {
        Number(span is null ? 0 : 1);
        if (span is { } given) Span(given);
    }

    // 0 stands for null.
    private void Optional(int? value) => Number(value is { } given ? given + 1 : 0);

    // 0 stands for null, 1 for a new string that follows, other numbers for one that was written.
    private void String(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_strings.TryGetValue(text, out var index))
        {
            Number(index);
        }
        else
        {
            _strings.Add(text, _strings.Count + 2);
            Number(1);
            var count = Encoding.UTF8.GetByteCount(text);
            Number(count);
            Reserve(count);
            _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        }
    }

    // In base 128, the lowest digits first.
    private void Number(int value)
    {
        Reserve(5);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) _bytes[_length++] = (byte)(rest | 0x80);
        _bytes[_length++] = (byte)rest;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
    }
}
