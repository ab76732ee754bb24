using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Tells a town in capitals that begins a text, where the dash behind it is lost: "OSLO Ministers met", "OSLO/LIMA A man left". It is where
/// the text was written, and no mention.
/// </summary>
internal static class LostDateline
{
    private const int ShortestName = 4;
    private const int LongestLine = 40;

    /// <summary>Whether a mention is such a town.</summary>
    public static bool Is(StructuredText text, ActorMention mention)
    {
        var isTown = mention.Type == ActorType.Place || mention is { Type: ActorType.State, Via: NamedVia.Metonym };
        if (!isTown || mention.Span.End - mention.Span.Start < ShortestName) return false;
        if (text.BlockAt(mention.Span.Start) is not { } block) return false;
        var line = text.Raw.AsSpan(block.Span.Start, Math.Min(block.Span.End, mention.Span.End + LongestLine) - block.Span.Start);
        var lower = 0;
        while (lower < line.Length && !char.IsLower(line[lower])) lower++;
        // The first word in small letters begins with a capital, or stands behind "A".
        var isWord = lower > 1 && lower < line.Length && (char.IsUpper(line[lower - 1]) || line[..lower].EndsWith(" A "));
        return isWord && lower > mention.Span.End - block.Span.Start && mention.Span.End - block.Span.Start <= LongestLine;
    }
}
