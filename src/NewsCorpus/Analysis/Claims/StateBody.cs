using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Tells whose body a source is that has no name of its own: "the Kremlin's press service", "two Norwegian officials".</summary>
internal static class StateBody
{
    private static readonly WordSet Officials = WordSet.Named("government-officials");
    private static readonly WordSet Bodies = WordSet.Named("bodies-of-states");
    private static readonly WordSet Leading = WordSet.Named("words-before-state-bodies");
    private static readonly WordSet Ends = WordSet.Named("ends-of-described-office");
    private static readonly WordSet NoGovernment = WordSet.Named("words-of-no-government");

    /// <summary>The name of the state; null where the source is no body of one alone.</summary>
    public static string? OwnerOf((AnnotatedDocument Document, IReadOnlyList<TextSpan> Spans) source)
    {
        if (source.Spans is not [var span]) return null;
        var raw = source.Document.Raw;
        var state = ActorSpans.Within(source.Document.Mentions, span).FirstOrDefault();
        if (state is not { Type: ActorType.State }) return null;
        if (!WordsOf(raw[span.Start..state.Span.Start]).All(word => Leading.Has(word))) return null;
        var after = raw[state.Span.End..span.End];
        var isOwner = after is ['\'' or '’', 's', ..];
        var words = WordsOf(after).Skip(isOwner ? 1 : 0).TakeWhile(word => word != "," && !Ends.Has(word)).ToList();
        if (words.Count == 0 || words.Any(word => word is "and" or "or" || NoGovernment.Has(word))) return null;
        // "the American Council on Roads" is none of the government.
        return Officials.Has(words[^1]) || (Bodies.Has(words[^1]) && (isOwner || !char.IsUpper(words[^1][0]))) ? state.Name : null;
    }

    private static List<string> WordsOf(string text) => [.. text.Replace(",", " , ", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
