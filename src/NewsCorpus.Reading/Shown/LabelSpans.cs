using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Finds where the words of a label stand in its sentence.</summary>
internal static class LabelSpans
{
    // So many words are looked for together.
    private const int MostWords = 3;

    /// <summary>The token of the first word of a label; null where it is not found, as a name in full stands for a surname.</summary>
    public static int? FirstOf(AnnotatedDocument document, DatedEvent dated, string[] words)
    {
        var sentence = SentenceOf(document, dated);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (EndAt(document.Text.Tokens, i, words.AsSpan(0, count), StringComparison.OrdinalIgnoreCase) is not null) return i;
            }
        }

        return null;
    }

    /// <summary>The token behind the last words of a label; null where they are not found.</summary>
    public static int? EndOf(AnnotatedDocument document, DatedEvent dated, string[] words)
    {
        var sentence = SentenceOf(document, dated);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            var found = Ends(document.Text.Tokens, sentence, words.AsSpan(words.Length - count));
            // A word alone may be another one of the sentence.
            if (found.Count > 0 && (count > 1 || found.Count == 1)) return found[0];
        }

        return null;
    }

    private static Sentence SentenceOf(AnnotatedDocument document, DatedEvent dated) =>
        document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];

    private static List<int> Ends(TokenTable tokens, Sentence sentence, ReadOnlySpan<string> words)
    {
        var ends = new List<int>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (EndAt(tokens, i, words, StringComparison.Ordinal) is { } end) ends.Add(end);
        }

        return ends;
    }

    // Token by token: whatever space or line break stands between them. "Roe" is no part of "Roeland".
    private static int? EndAt(TokenTable tokens, int at, ReadOnlySpan<string> words, StringComparison comparison)
    {
        foreach (var word in words)
        {
            var rest = word.AsSpan();
            while (!rest.IsEmpty)
            {
                var token = tokens.TextOf(at);
                if (token.IsEmpty) return null;
                // "U.S" where a label leaves the stop of "U.S." out
                var isWithinToken = token.Length > rest.Length && !char.IsLetterOrDigit(token[rest.Length]);
                if (isWithinToken) token = token[..rest.Length];
                if (!rest.StartsWith(token, comparison)) return null;
                rest = rest[token.Length..];
                at++;
            }
        }

        return at;
    }
}
