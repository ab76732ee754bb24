using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>
/// Whose a body is that a text names again without its state: "the ministry" after "Norway's health ministry", "the army" after "the
/// Norwegian army". The state whose body of that name stands last before it.
/// </summary>
internal static class BodyNamedAgain
{
    private static readonly WordSet Bodies = WordSet.Named("bodies-named-again");
    private static readonly WordSet Links = WordSet.Named("ends-of-described-office");

    // "Norway's ministry of public health"
    private const int MostLetters = 30;

    /// <summary>The name of the state; null where the source is no such body, or no state's body of that name stands before it.</summary>
    public static string? OwnerOf((AnnotatedDocument Document, IReadOnlyList<TextSpan> Spans) source)
    {
        if (source.Spans is not [var span]) return null;
        var raw = source.Document.Raw;
        var words = raw[span.Start..span.End].Split(' ');
        if (words is not (["the" or "The", ..] and { Length: 2 or 3 }) || !Bodies.Has(words[^1])) return null;
        var body = string.Join(' ', words[1..]);
        for (var at = span.Start; at > 0;)
        {
            at = raw.AsSpan(0, at).LastIndexOf(body, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return null;
            if (StateBefore(source.Document, at, at + body.Length) is { } state) return state;
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
        return Links.HasAnyOf(between) ? null : state.Name;
    }
}
