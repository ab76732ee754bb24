using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Which attributions of a document only hand on what others say: "Bloomberg reports that Seoul said …".</summary>
internal sealed class Nesting
{
    // Share of a content that the attributions inside it must fill.
    private const double HandedOnShare = 0.6;

    private readonly AnnotatedDocument _document;
    private readonly bool[] _handsOn;

    public Nesting(AnnotatedDocument document)
    {
        _document = document;
        var inner = document.Attributions.Where(attribution => attribution.AttributedTo is not null)
            .ToLookup(attribution => attribution.AttributedTo!.Value);
        _handsOn = [.. document.Attributions.Select((outer, i) => outer.Stance == Stance.Assert && Fills(outer, inner[i]))];
    }

    /// <summary>Whether what the attribution of an index says is that others say something.</summary>
    public bool HandsOn(int index) => _handsOn[index];

    /// <summary>Whether somebody known says it; not "North Korea's support for …", which is what others speak of.</summary>
    public bool Speaks(Attribution attribution) =>
        attribution.Source.Count > 0 && ((attribution.Speaker ?? attribution.Outlet) is not null || IsQuoted(attribution))
            && !IsOwner(attribution.Source[^1].SliceOf(_document.Raw));

    // "quoted a deputy director | as | saying"
    private bool IsQuoted(Attribution attribution) => _document.Raw.AsSpan(0, attribution.Cue[0].Start).TrimEnd().EndsWith(" as");

    /// <summary>Whether a source is a possessive.</summary>
    public static bool IsOwner(ReadOnlySpan<char> source) =>
        source.EndsWith("'s") || source.EndsWith("’s") || source.EndsWith("s'") || source.EndsWith("s’")
        || source.Equals("its", StringComparison.OrdinalIgnoreCase) || source.Equals("their", StringComparison.OrdinalIgnoreCase)
        || source.Equals("his", StringComparison.OrdinalIgnoreCase) || source.Equals("her", StringComparison.OrdinalIgnoreCase);

    private bool Fills(Attribution outer, IEnumerable<Attribution> inner)
    {
        var filled = inner.Where(attribution => attribution.Content.Count > 0 && Speaks(attribution))
            .SelectMany(attribution => attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
            .Where(span => outer.Content.Any(part => part.Contains(span))).Sum(span => span.Length);
        return filled > 0 && filled >= HandedOnShare * outer.Content.Sum(span => span.Length);
    }
}
