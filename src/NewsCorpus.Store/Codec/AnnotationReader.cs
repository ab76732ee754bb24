using System.Text;
using NewsCorpus.Reading.Actions;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;

namespace NewsCorpus.Store.Codec;

/// <summary>Reads what <see cref="AnnotationWriter"/> wrote, in the same order.</summary>
internal sealed class AnnotationReader
{
    private readonly BinaryReader _reader;
    private readonly StringPool _pool;
    private readonly List<string> _strings = [];

    /// <summary>A reader of one document's bytes.</summary>
    public AnnotationReader(byte[] bytes, StringPool pool) =>
        (_reader, _pool) = (new BinaryReader(new MemoryStream(bytes), Encoding.UTF8), pool);

    /// <summary>The structure of the text, which comes first. Its tokens are made when they are first asked for.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="tokenize">Makes the tokens of a text proper that begins at an offset.</param>
    public StructuredText ReadStructure(string raw, Func<string, int, TokenTable> tokenize)
    {
        var bodyStart = Number();
        var blocks = List(() =>
        {
            var kind = Number();
            return new Block((BlockKind)(kind >> 1), Span(), Number(), Number()) { IsByline = (kind & 1) != 0 };
        });
        var blockWords = List(() => new BlockWords(Number(), Span()));
        var sentences = List(() => new Sentence(Span(), Number(), Number(), Number()));
        return new StructuredText(raw, () => tokenize(raw, bodyStart), blocks, sentences) { BlockWords = blockWords };
    }

    /// <summary>What was found in the document, which comes after the structure.</summary>
    public AnnotatedDocument ReadAnnotations(Document document)
    {
        var (mentions, names) = (List(Mention), List(Name));
        var (dates, attributions) = (List(Date), List(Attribution));
        var themes = List(() => new ThemeMention(Span(), String()!, String()!));
        return new AnnotatedDocument(document, mentions, names, dates, attributions, themes)
        {
            Actions = List(() => new ActionMention(Span(), String()!, String()!)),
            DecisionCounts = List(Number),
            Provenance = new TextProvenance(Credit(), Credit()),
        };
    }

    private ActorMention Mention() =>
        new(Span(), String()!, String()!, (ActorType)Number(), (NamedVia)Number(), (MentionReading)Number());

    private UnlistedName Name() =>
        new(Span(), (ActorType?)Optional(), (MentionReading?)Optional()) { FullName = OptionalSpan() };

    private DateMention Date() => new(
        Span(), (TimexType)Number(), String()!, String(), Day(), Day(), (Granularity?)Optional(), (DateAnchor)Number(), String());

    private Attribution Attribution()
    {
        var (source, cue, content, antecedent) = (List(Span), List(Span), List(Span), List(Span));
        return new Attribution(
            source, cue, content, String(), String(), (QuotationForm)Number(), (AttributionKind)Number(), (Stance)Number(),
            Number() != 0, Optional()) { Antecedent = antecedent };
    }

    private OutletCredit? Credit() =>
        Number() == 0 ? null : new OutletCredit(String(), String()!, (OutletEvidence)Number(), OptionalSpan());

    private T[] List<T>(Func<T> read)
    {
        var count = Number();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return items;
    }

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
        if (index == 1) _strings.Add(_pool.Of(_reader.ReadString()));
        return index == 1 ? _strings[^1] : _strings[index - 2];
    }

    private int Number() => _reader.Read7BitEncodedInt();
}
