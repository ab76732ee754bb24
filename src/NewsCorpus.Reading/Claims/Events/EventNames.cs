using NewsCorpus.Reading.Claims.Labels;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Says whether a name tells what an event is about.</summary>
internal static class EventNames
{
    private static readonly WordSet NotTelling = WordSet.Named("names-of-measures");
    private static readonly WordSet Currencies = WordSet.Named("currency-words");

    /// <summary>
    /// Whether a name in a label tells what the event is about: "the scheme was launched" leaves the reader of a list with a riddle.
    /// </summary>
    public static bool IsNamed(AnnotatedDocument document, TokenRange words, TokenRange date, string label, EventSpeaker? speaker)
    {
        if (speaker is not null && label.StartsWith(speaker.Name, StringComparison.Ordinal)) return true;
        for (var i = words.First; i < words.End; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Name && !date.Contains(i) && !IsDate(document, i) && TellsWhich(document, i, words.First)
                && label.Contains(document.Text.Tokens.TextOf(i), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // "They signed" is labelled with those whom the sentence before names.
        var tokens = document.Text.Tokens;
        var span = new TextSpan(tokens[words.First].Start, tokens[words.End - 1].End);
        return document.Mentions.Any(mention => (span.Contains(mention.Span)
            && label.Contains(mention.Span.SliceOf(document.Raw), StringComparison.OrdinalIgnoreCase)
            && TellsWhich(document, document.Text.Tokens.FirstAtOrAfter(mention.Span.Start), -1))
            || label.StartsWith(mention.Name, StringComparison.Ordinal))
            // "* Ann Lee - the nominee withdrew"
            || document.Names.Any(name => label.AsSpan().StartsWith(name.Span.SliceOf(document.Raw), StringComparison.Ordinal));
    }

    // The capital of a sentence's first word is no name, and "U.S. dollars" or "GNP" do not tell where.
    private static bool TellsWhich(AnnotatedDocument document, int token, int first)
    {
        var tokens = document.Text.Tokens;
        if (NotTelling.Has(tokens.TextOf(token)) || (token + 1 < tokens.Count && Currencies.Has(tokens.TextOf(token + 1)))) return false;
        var opens = token == first && document.Text.SentenceAt(tokens[token].Start) is var sentence
            && (document.Text.Sentences[sentence].FirstToken == token
            || document.Grammar.Tags[token - 1] is Tag.Dash or Tag.Quote or Tag.Colon);
        // "Real GDP" is taken for a name.
        if (opens && token + 1 < tokens.Count && NotTelling.Has(tokens.TextOf(token + 1)) && !IsMentioned(document, token)) return false;
        return !opens || IsMentioned(document, token) || document.Names.Any(name => name.Span.Overlaps(tokens[token].Span));
    }

    private static bool IsMentioned(AnnotatedDocument document, int token) =>
        document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[token].Span));

    private static bool IsDate(AnnotatedDocument document, int token) =>
        document.Dates.Any(date => date.Span.Contains(document.Text.Tokens[token].Span));
}
