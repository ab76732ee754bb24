using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Unlisted;

namespace NewsCorpus;

/// <summary>
/// What the letters of a body stand for in a text that names another one in full than that which the dictionary or other texts have by
/// them: "FBK" beside "Far Bank Kilns" is no bureau.
/// </summary>
internal static class SpelledNames
{
    /// <summary>The name in full; null where a source is no acronym, or the text does not spell another name for it.</summary>
    public static string? Of(AnnotatedDocument document, TextSpan source)
    {
        var acronym = source.Of(document.Raw);
        if (!NameWords.IsAcronym(acronym)) return null;
        var own = document.Actors.FirstOrDefault(mention => mention.Span == source);
        if (own is null || document.Actors.Any(mention => IsInFull(document, mention, own, acronym))) return null;
        string? found = null;
        var tokens = document.Text.Tokens;
        for (var i = 0; i + acronym.Length < tokens.Count; i++)
        {
            if (!Spells(tokens, i, acronym)) continue;
            var span = new TextSpan(tokens[i].Start, tokens[i + acronym.Length - 1].End);
            if (IsPerson(document, span) || IsHeading(document, span)) continue;
            var name = ScopeExtensions.OneLine(span.Of(document.Raw));
            if (found is not null && found != name) return null;
            found = name;
        }

        return found;
    }

    private static bool IsPerson(AnnotatedDocument document, TextSpan name) =>
        document.Mentions.Any(mention => mention.Type is ActorType.Person && mention.Span.Overlaps(name))
        || document.Names.Any(other => other.Type is ActorType.Person && other.Span.Overlaps(name));

    // In a heading all words have capitals.
    private static bool IsHeading(AnnotatedDocument document, TextSpan name) =>
        document.Text.BlockAt(name.Start) is not { Kind: BlockKind.Paragraph } block || !block.Span.Contains(name);

    private static bool IsInFull(AnnotatedDocument document, ActorMention mention, ActorMention own, string acronym) =>
        mention.Actor == own.Actor && !mention.Span.SliceOf(document.Raw).SequenceEqual(acronym);

    // Words with capitals, one for each letter, and none beside them.
    private static bool Spells(TokenTable tokens, int first, string acronym)
    {
        if (first > 0 && IsCapital(tokens, first - 1)) return false;
        for (var i = 0; i < acronym.Length; i++)
            if (!IsCapital(tokens, first + i) || tokens.FirstLetter(first + i) != acronym[i]) return false;
        return !IsCapital(tokens, first + acronym.Length);
    }

    private static bool IsCapital(TokenTable tokens, int token) => tokens[token].Kind == TokenKind.Word
        && tokens[token].Is(TokenShape.Capitalised) && tokens[token].Length > 1;
}
