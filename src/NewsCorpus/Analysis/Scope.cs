using System.Buffers;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Which blocks an analysis reads.</summary>
public enum Scope
{
    /// <summary>The story: all but reference blocks (biographies) and page furniture.</summary>
    Story,

    /// <summary>Every block.</summary>
    Everything,
}

/// <summary>What lies around a span: its block, its sentence, and whether an analysis reads it.</summary>
internal static class ScopeExtensions
{
    public static bool Includes(this Scope scope, Block block) => scope == Scope.Everything || block.IsStory;

    public static bool Includes(this Scope scope, StructuredText text, TextSpan span) =>
        text.BlockAt(span.Start) is { } block && scope.Includes(block);

    /// <summary>
    /// The mentions that an analysis counts: those of the blocks that it reads, without where a text was written ("WASHINGTON, June 3 -").
    /// </summary>
    public static IEnumerable<ActorMention> MentionsIn(this AnnotatedDocument document, Scope scope) => document.Actors
        .Where(mention => scope.Includes(document.Text, mention.Span) && !IsInDateline(document.Text, mention.Span)
            && !LostDateline.Is(document.Text, mention) && !IsTag(document.Raw, mention));

    /// <summary>
    /// The same without those by an office: "the president" is found where a table has the office, and "the former president" never, so
    /// of two rivals one would count for more.
    /// </summary>
    public static IEnumerable<ActorMention> NamedIn(this AnnotatedDocument document, Scope scope) =>
        document.MentionsIn(scope).Where(mention => mention.Via != NamedVia.Role);

    // "Newtown, Conn.", "D-Calif.": where a town lies, or whence somebody is. Nobody who counts looks for it.
    private static bool IsTag(string raw, ActorMention mention)
    {
        if (mention.Type != ActorType.Place || mention.Span.Start < 2) return false;
        var text = mention.Span.Of(raw);
        var before = raw.AsSpan(0, mention.Span.Start);
        var isShort = text.Length < mention.Name.Length && text[0] == mention.Name[0]
            && (text.Length == 2 || text.EndsWith('.') || raw.AsSpan(mention.Span.End).StartsWith("."));
        return isShort && (before.EndsWith("-") || (before.EndsWith(", ") && FollowsName(before[..^2])));
    }

    // "Newtown, Conn."; not "Last month, WA employers said"
    private static bool FollowsName(ReadOnlySpan<char> before) =>
        before[(before.LastIndexOfAny(' ', '\n') + 1)..] is [var first, ..] && char.IsUpper(first);

    private static bool IsInDateline(StructuredText text, TextSpan span) =>
        text.BlockIndexAt(span.Start) is >= 0 and var block && text.BlockWords[block].Dateline.Contains(span.End);

    /// <summary>The sentences that an analysis reads, with their indexes.</summary>
    public static IEnumerable<(int Index, Sentence Sentence)> SentencesIn(this StructuredText text, Scope scope) =>
        text.Sentences.Index().Where(item => scope.Includes(text.BlockOf(item.Item)));

    /// <summary>
    /// The sentences that an analysis reads without headlines, captions, cells and bullets, which tell no source: those of paragraphs, and
    /// of other blocks of the story where they end like a sentence.
    /// </summary>
    public static IEnumerable<(int Index, Sentence Sentence)> WholeSentencesIn(this StructuredText text, Scope scope) =>
        text.SentencesIn(scope).Where(item => text.BlockOf(item.Sentence).Kind switch
        {
            BlockKind.Paragraph => true,
            BlockKind.ListItem or BlockKind.Question or BlockKind.Reference => EndsInStop(text, item.Sentence),
            _ => false,
        });

    private static bool EndsInStop(StructuredText text, Sentence sentence)
    {
        var last = sentence.EndToken - 1;
        while (last > sentence.FirstToken && text.Tokens.TextOf(last) is "\"" or "”" or "’" or "'" or ")") last--;
        return text.Tokens.TextOf(last) is "." or "!" or "?" or "…";
    }

    /// <summary>The number of words that an analysis reads; numbers and the ends of contractions are none.</summary>
    public static int WordsIn(this StructuredText text, Scope scope)
    {
        var words = 0;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            if (scope.Includes(text.Blocks[i])) words += text.BlockWords[i].Words;
        }

        return words;
    }

    /// <summary>Items by the index of the sentence in which they begin; -1 for those in none.</summary>
    public static ILookup<int, T> BySentence<T>(this StructuredText text, IEnumerable<T> items, Func<T, TextSpan> span) =>
        items.ToLookup(item => text.SentenceAt(span(item).Start));

    /// <summary>The span's sentence, or its block where it stands in none, on one line.</summary>
    public static string ContextOf(this StructuredText text, TextSpan span) => OneLine(PlaceOf(text, span).Of(text.Raw));

    /// <summary>The span's sentence, or its block where it stands in none.</summary>
    public static TextSpan PlaceOf(this StructuredText text, TextSpan span)
    {
        var sentence = text.SentenceAt(span.Start);
        return sentence >= 0 ? text.Sentences[sentence].Span : text.BlockAt(span.Start)?.Span ?? span;
    }

    /// <summary>A text with each run of white space as one space, and without marks that nobody sees.</summary>
    public static string OneLine(string text) => IsOneLine(text) ? text
        : string.Join(' ', string.Concat(text.Where(letter => !Unseen.Contains(letter)))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Soft hyphens, spaces without width and byte order marks.
    private const string UnseenMarks = "\u00AD\u200B\u2060\uFEFF";
    private static readonly SearchValues<char> Unseen = SearchValues.Create(UnseenMarks);

    // What stands in no line: these and all white space but the common space.
    private static readonly SearchValues<char> NotOfLine = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(letter => (char)letter).Where(letter => letter != ' ' && char.IsWhiteSpace(letter)),
            .. UnseenMarks]);

    // Most sentences are, and each row has one.
    private static bool IsOneLine(string text) => text.Length == 0
        || (text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny(NotOfLine) && !text.Contains("  ", StringComparison.Ordinal));
}
