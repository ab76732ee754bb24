using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Finds where the words of a label stand in its sentence.</summary>
internal static class LabelPlaces
{
    // So many words are looked for together.
    private const int MostWords = 3;

    /// <summary>The token of the first word of a label; null where it is not found, as a name in full stands for a surname.</summary>
    public static int? FirstOf(AnnotatedDocument document, DatedEvent dated, string[] words)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        var text = sentence.Span.SliceOf(document.Raw);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            var at = text.IndexOf(string.Join(' ', words[..count]), StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) continue;
            return document.Text.Tokens.FirstAtOrAfter(sentence.Span.Start + at);
        }

        return null;
    }

    /// <summary>The token behind the last words of a label; null where they are not found.</summary>
    public static int? EndOf(AnnotatedDocument document, DatedEvent dated, string[] words)
    {
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        var text = sentence.Span.SliceOf(document.Raw);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            var last = string.Join(' ', words[^count..]);
            var at = text.IndexOf(last, StringComparison.Ordinal);
            if (at < 0 || (count == 1 && text[(at + last.Length)..].IndexOf(last, StringComparison.Ordinal) >= 0)) continue;
            return document.Text.Tokens.FirstAtOrAfter(sentence.Span.Start + at + last.Length);
        }

        return null;
    }
}
