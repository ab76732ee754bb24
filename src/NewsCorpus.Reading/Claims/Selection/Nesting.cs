using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Which attributions of a document only hand on what others say: "Bloomberg reports that Seoul said …".</summary>
internal sealed class Nesting
{
    // Share of a content that the attributions inside it must fill.
    private const double HandedOnShare = 0.6;

    // Statements after one that may hand it on, and steps out to who does.
    private const int MostNested = 8;

    private readonly AnnotatedDocument _document;
    private readonly SentenceTags _tags;
    private readonly int?[] _outer;
    private readonly bool[] _handsOn;

    public Nesting(AnnotatedDocument document)
    {
        _document = document;
        _tags = document.Grammar.Tags;
        _outer = [.. document.Attributions.Select((attribution, i) => Speaking(attribution.AttributedTo) ?? ReportAfter(i))];
        var inner = document.Attributions.Select((attribution, i) => (attribution, Outer: _outer[i]))
            .Where(item => item.Outer is not null).ToLookup(item => item.Outer!.Value, item => item.attribution);
        _handsOn = [.. document.Attributions.Select((outer, i) => outer.Stance == Stance.Assert && Fills(outer, inner[i]))];
    }

    // "a bid that values it at two billion, people close to it said": nobody says what stands behind "values".
    private int? Speaking(int? outer) => outer is { } at
        && _document.Attributions[at] is { Kind: AttributionKind.Attitude, Source: [var source] }
        && source.SliceOf(_document.Raw) is "that" or "which" or "who" ? null : outer;

    /// <summary>Whether what the attribution of an index says is that others say something.</summary>
    public bool HandsOn(int index) => _handsOn[index];

    /// <summary>Whether somebody denies what the attribution of an index says.</summary>
    public bool IsDenied(int index) => _outer[index] is { } outer && _document.Attributions[outer].Stance == Stance.Deny;

    /// <summary>Index of the attribution that holds the one of an index; null where none does.</summary>
    public int? OuterOf(int index) => _outer[index];

    /// <summary>
    /// Who hands it on, as far out as it takes to find a name ("ABC reported that a friend said Lee had urged him to"); null where
    /// nobody does.
    /// </summary>
    public string? ReporterOf(int index)
    {
        var speaker = _document.Attributions[index].Speaker;
        var steps = 0;
        for (var outer = _outer[index]; outer is { } at && steps < MostNested; outer = _outer[at], steps++)
        {
            // "denied Oslo's claim that": who denies it does not hand it on.
            if (_document.Attributions[at].Stance != Stance.Assert) return null;
            var reporter = _document.Attributions[at].Speaker ?? _document.Attributions[at].Outlet;
            if (reporter is not null && reporter != speaker) return reporter;
        }

        return null;
    }

    /// <summary>
    /// The words for who hands on what the attribution of an index says: "aides said that Lee had called …", "Lee had called …, according
    /// to aides"; empty where it is nobody, or the same speaker.
    /// </summary>
    public IReadOnlyList<TextSpan> ReporterWordsOf(int index)
    {
        var inner = _document.Attributions[index];
        var steps = 0;
        for (var outer = _outer[index] ?? SpeakerAfter(index); outer is { } at && steps < MostNested; outer = _outer[at], steps++)
        {
            var report = _document.Attributions[at];
            if (report.Stance is not (Stance.Assert or Stance.Confirm or Stance.Warn) || report.Kind != AttributionKind.Speech) return [];
            if (report.NamedSource.Count == 0 || IsSame(report, inner)) return [];
            if (!IsPronoun(report)) return report.NamedSource;
        }

        return [];
    }

    private bool IsSame(Attribution one, Attribution other) => (one.Speaker is not null && one.Speaker == other.Speaker)
        || (other.NamedSource is [var first, ..] && one.NamedSource[0].SliceOf(_document.Raw).SequenceEqual(first.SliceOf(_document.Raw)));

    private bool IsPronoun(Attribution attribution) =>
        TagAt(attribution.NamedSource[0].Start) is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Possessive;

    private Tag TagAt(int offset) => _tags[_document.Text.Tokens.FirstAtOrAfter(offset)];

    // "Both were told by the mayor to leave, according to their lawyer."
    private int? SpeakerAfter(int index)
    {
        var cue = _document.Attributions[index].Cue[0];
        for (var i = index + 1; i < _document.Attributions.Count && i <= index + MostNested; i++)
        {
            // "After Lee had urged him to go, Roe wrote": the clause that opens the sentence is not what Roe wrote.
            if (_document.Attributions[i].Content.Any(span => span.Contains(cue) && TagAt(span.Start) is not Tag.Subordinator)) return i;
        }

        return null;
    }

    // "Ann Lee urged the mayor to resign, the Gazette reported."
    private int? ReportAfter(int index)
    {
        var cue = _document.Attributions[index].Cue[0];
        for (var i = index + 1; i < _document.Attributions.Count && i <= index + MostNested; i++)
        {
            var report = _document.Attributions[i];
            if (report.Outlet is not null && report.Stance == Stance.Assert && report.Content.Any(span => span.Contains(cue))) return i;
        }

        return null;
    }

    /// <summary>Whether somebody known says it; not "North Korea's support for …", which is what others speak of.</summary>
    public bool Speaks(Attribution attribution) => attribution.Source.Count > 0 && (IsClaimOf(attribution)
        || (((attribution.Speaker ?? attribution.Outlet) is not null || IsQuoted(attribution))
            && !IsOwner(attribution.Source[^1].SliceOf(_document.Raw))));

    // "disputed Oslo's claim | that", "rejected claims by farmers | that": a noun of saying with who says it and a clause.
    private bool IsClaimOf(Attribution attribution)
    {
        if (attribution.Content.Count == 0) return false;
        var tokens = _document.Text.Tokens;
        var that = tokens.FirstAtOrAfter(attribution.Content[0].Start) - 1;
        var noun = tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        // "disputed a Gazette report | saying he had left"
        if (_tags[noun] is Tag.Gerund) return attribution.Source is [var paper] && paper.End + 1 == attribution.Cue[0].Start;
        return noun >= 0 && noun < that && _tags[that] is Tag.That && _tags[noun] is Tag.Nominal;
    }

    // "quoted a deputy director | as | saying"
    private bool IsQuoted(Attribution attribution) => _document.Raw.AsSpan(0, attribution.Cue[0].Start).TrimEnd().EndsWith(" as");

    /// <summary>Whether a source is a possessive.</summary>
    public static bool IsOwner(ReadOnlySpan<char> source) =>
        source.EndsWith("'s") || source.EndsWith("’s") || source.EndsWith("s'") || source.EndsWith("s’")
        || source.Equals("its", StringComparison.OrdinalIgnoreCase) || source.Equals("their", StringComparison.OrdinalIgnoreCase)
        || source.Equals("his", StringComparison.OrdinalIgnoreCase) || source.Equals("her", StringComparison.OrdinalIgnoreCase);

    private bool Fills(Attribution outer, IEnumerable<Attribution> inner)
    {
        var filled = inner.Where(attribution => attribution is { Kind: AttributionKind.Speech, Content.Count: > 0 } && Speaks(attribution))
            .SelectMany(attribution => attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
            .Where(span => outer.Content.Any(part => part.Contains(span))).Sum(span => span.Length);
        return filled > 0 && filled >= HandedOnShare * outer.Content.Sum(span => span.Length);
    }
}
