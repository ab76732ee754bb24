using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;

namespace NewsCorpus.Store.Codec;

/// <summary>Reads what <see cref="AnnotationWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">The bytes of one document.</param>
/// <param name="pool">Strings that documents share.</param>
internal sealed class AnnotationReader(byte[] bytes, StringPool pool)
{
    private int _position;
    // Of one list: see AnnotationWriter.
    private List<string>? _strings;

    /// <summary>Passes over some bytes.</summary>
    public void Skip(int count) => _position += count;

    /// <summary>A number in base 128, the lowest digits first.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var digit = bytes[_position++];
            value |= (digit & 0x7F) << shift;
            if (digit < 0x80) return value;
        }
    }

    /// <summary>A list, of which each item is read alike.</summary>
    public T[] List<T>(Func<AnnotationReader, T> read)
    {
        var count = Number();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return items;
    }

    public static Block Block(AnnotationReader from)
    {
        var kind = from.Number();
        return new Block((BlockKind)(kind >> 1), from.Span(), from.Number(), from.Number()) { IsByline = (kind & 1) != 0 };
    }

    public static BlockWords BlockWords(AnnotationReader from) => new(from.Number(), from.Span());

    public static Sentence Sentence(AnnotationReader from) => new(from.Span(), from.Number(), from.Number(), from.Number());

    public static ActorMention Mention(AnnotationReader from) => new(
        from.Span(), from.String()!, from.String()!, (ActorType)from.Number(), (NamedVia)from.Number(), (MentionReading)from.Number());

    public static UnlistedName Name(AnnotationReader from) =>
        new(from.Span(), (ActorType?)from.Optional(), (MentionReading?)from.Optional()) { FullName = from.OptionalSpan() };

    public static DateMention Date(AnnotationReader from) => new(
        from.Span(), (TimexType)from.Number(), from.String()!, from.String(), from.Day(), from.Day(), (Granularity?)from.Optional(),
        (DateAnchor)from.Number(), from.String());

    public static Attribution Attribution(AnnotationReader from)
    {
        var (source, cue, content, antecedent) = (from.Spans(), from.Spans(), from.Spans(), from.Spans());
        return new Attribution(
            source, cue, content, from.String(), from.String(), (QuotationForm)from.Number(), (AttributionKind)from.Number(),
            (Stance)from.Number(), from.Number() != 0, from.Optional()) { Antecedent = antecedent };
    }

    public static ThemeMention Theme(AnnotationReader from) => new(from.Span(), from.String()!, from.String()!);

    public static ActionMention Action(AnnotationReader from) => new(from.Span(), from.String()!, from.String()!);

    /// <summary>Whose text it is; null where that is not known.</summary>
    public OutletCredit? Credit() =>
        Number() == 0 ? null : new OutletCredit(String(), String()!, (OutletEvidence)Number(), OptionalSpan());

    private TextSpan[] Spans() => List(from => from.Span());

    private TextSpan Span()
    {
        var start = Number();
        return new TextSpan(start, start + Number());
    }

    private TextSpan? OptionalSpan() => Number() == 0 ? null : Span();

    private DateOnly? Day() => Optional() is { } day ? DateOnly.FromDayNumber(day) : null;

    private int? Optional() => Number() is var value and not 0 ? value - 1 : null;

    private string? String()
    {
        var index = Number();
        if (index == 0) return null;
        _strings ??= [];
        if (index > 1) return _strings[index - 2];
        var length = Number();
        var text = pool.Of(bytes.AsSpan(_position, length));
        _position += length;
        _strings.Add(text);
        return text;
    }
}
