using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>Finds where a paragraph begins behind a dateline in capitals: "OSLO - The", "OSLO The firm", "OSLO/BERGEN Norway's".</summary>
internal static class CapitalDateline
{
    // In letters; shorter ones in capitals are abbreviations.
    private const int ShortestPlace = 4;

    /// <summary>The first token behind the dateline; the one given where there is none.</summary>
    public static int End(AnnotatedDocument document, int first, int end)
    {
        var tokens = document.Text.Tokens;
        if (WireDateline.At(tokens, first, end) is { EndsInDash: true, IsInCapitals: true } line && line.End < end) return line.End;
        var (next, hasSlash) = (first, false);
        // Not "U.S. Acme"
        while (next < end && (tokens.TextOf(next) is "/" || (tokens[next].Is(TokenShape.AllCaps) && tokens[next].Length >= ShortestPlace
            && !tokens.TextOf(next).Contains('.'))))
        {
            hasSlash |= tokens.TextOf(next++) is "/";
        }

        if (next == first || next >= end || !tokens[next].Is(TokenShape.Capitalised) || tokens[next].Is(TokenShape.AllCaps)) return first;
        var isPlace = hasSlash || document.Mentions.Any(mention => mention.Type is ActorType.Place or ActorType.State
            && mention.Span.Start == tokens[first].Start && mention.Span.End == tokens[next - 1].End);
        return isPlace ? next : first;
    }
}
