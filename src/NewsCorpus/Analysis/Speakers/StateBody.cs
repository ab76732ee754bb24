using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Tells whose body a source is that has no name of its own: of the state that the source names ("the Kremlin's press service", "two
/// Norwegian officials"), else of the state whose body of that name stands last before it ("the ministry" after "Norway's health
/// ministry").
/// </summary>
internal static class StateBody
{
    private static readonly WordSet Officials = WordSet.Named("government-officials");
    private static readonly WordSet Bodies = WordSet.Named("bodies-of-states");
    private static readonly WordSet BodiesAgain = WordSet.Named("bodies-named-again");
    private static readonly WordSet Leading = WordSet.Named("words-before-state-bodies");
    private static readonly WordSet Ends = WordSet.Named("ends-of-described-office");
    private static readonly WordSet NoGovernment = WordSet.Named("words-of-no-government");

    // "Norway's ministry of public health"
    private const int MostLetters = 30;

    /// <summary>The name of the state; null where the source is no body of one alone.</summary>
    public static string? OwnerOf((AnnotatedDocument Document, IReadOnlyList<TextSpan> Spans) source) =>
        source.Spans is not [var span] ? null : OwnerIn(source.Document, span) ?? OwnerBefore(source.Document, span);

    /// <summary>
    /// The names of the states whose officials make a statement together: "the Norwegian and Swedish navies"; empty for any other source.
    /// </summary>
    public static IReadOnlyList<string> OwnersOf(AnnotatedDocument document, TextSpan source, IReadOnlyList<ActorMention> named)
    {
        if (named.Count < 2 || !named.All(mention => mention.Type == ActorType.State)) return [];
        var between = Enumerable.Range(0, named.Count)
            .SelectMany(i => WordsOf(document.Raw[(i == 0 ? source.Start : named[i - 1].Span.End)..named[i].Span.Start]));
        var isList = between.All(word => word is "and" or "," || Leading.Has(word));
        return isList && WordsOf(document.Raw[named[^1].Span.End..source.End]) is [.. var rest, var last] && Officials.Has(last)
            && !rest.Exists(word => word is "," || NoGovernment.Has(word) || Ends.Has(word))
            ? [.. named.Select(mention => mention.Name)] : [];
    }

    private static string? OwnerIn(AnnotatedDocument document, TextSpan source)
    {
        var raw = document.Raw;
        var state = ActorSpans.Within(document.Mentions, source).FirstOrDefault();
        if (state is not { Type: ActorType.State }) return null;
        if (!WordsOf(raw[source.Start..state.Span.Start]).All(word => Leading.Has(word))) return null;
        var after = raw[state.Span.End..source.End];
        var isOwner = after is ['\'' or '’', 's', ..];
        // "the Norwegian army's claim"
        if (!isOwner && after is [.., '\'' or '’', 's']) after = after[..^2];
        var words = WordsOf(after).Skip(isOwner ? 1 : 0).TakeWhile(word => word != "," && !Ends.Has(word)).ToList();
        // "the White House"
        if (words.Count == 0 && state.Via == NamedVia.Metonym && after.Length == 0) return state.Name;
        if (words.Count == 0 || words.Any(word => word is "and" or "or" || NoGovernment.Has(word))) return null;
        // "the American Council on Roads" is none of the government.
        return Officials.Has(words[^1]) || (Bodies.Has(words[^1]) && (isOwner || !char.IsUpper(words[^1][0]))) ? state.Name : null;
    }

    private static string? OwnerBefore(AnnotatedDocument document, TextSpan source)
    {
        var words = source.Of(document.Raw).Split(' ');
        if (words is not (["the" or "The", ..] and { Length: 2 or 3 }) || !BodiesAgain.Has(words[^1])) return null;
        var body = string.Join(' ', words[1..]);
        for (var at = source.Start; at > 0;)
        {
            at = document.Raw.AsSpan(0, at).LastIndexOf(body, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return null;
            if (StateBefore(document, at, at + body.Length) is { } state) return state;
        }

        return null;
    }

    // "Norway's army", "the Norwegian health ministry", and "Norwegian Foreign Ministry", which is an actor itself.
    private static string? StateBefore(AnnotatedDocument document, int start, int end)
    {
        var next = OrderedSearch.FirstAtLeast(document.Mentions, static mention => mention.Span.Start, start) - 1;
        if (next < 0 || document.Mentions[next] is not { Type: ActorType.State } state) return null;
        if (state.Span.End > end || start - state.Span.End > MostLetters) return null;
        var between = document.Raw.AsSpan(state.Span.End, start - state.Span.End);
        if (between.StartsWith("'s ") || between.StartsWith("’s ")) between = between[2..];
        else if (state.Via != NamedVia.Demonym && !char.IsUpper(document.Raw[state.Span.End - 1])) return null;
        foreach (var letter in between) if (!char.IsLetter(letter) && letter is not (' ' or '-')) return null;
        return Ends.HasAnyOf(between) ? null : state.Name;
    }

    private static List<string> WordsOf(string text) => [.. text.Replace(",", " , ", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
