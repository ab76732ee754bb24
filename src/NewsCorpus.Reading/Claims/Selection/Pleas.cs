using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Denials of a charge that do not name it: "Lee has pleaded not guilty.", "Lee maintains her innocence."</summary>
internal sealed class Pleas(AnnotatedDocument document)
{
    private static readonly WordSet Pleading = WordSet.Named("forms-of-plead");
    private static readonly WordSet Maintaining = WordSet.Named("verbs-of-innocence");

    /// <summary>Whether the cue of an attribution pleads: "pleaded not guilty to | theft".</summary>
    public static bool Is(AnnotatedDocument document, Attribution attribution) => attribution.Stance == Stance.Deny
        && attribution.Cue.Any(cue => cue.SliceOf(document.Raw).Contains("not guilty", StringComparison.Ordinal));

    private TokenTable Tokens => document.Text.Tokens;

    /// <summary>The plea in a sentence as a denial with its own words for content; null where there is none.</summary>
    public Attribution? In(int index)
    {
        var sentence = document.Text.Sentences[index];
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            if (!IsPlea(i)) continue;
            var clause = document.Grammar.TagsOf(index);
            var group = VerbGroup.Read(clause, i);
            var phrases = new NounPhrases(clause);
            var subject = phrases.Before(group.First);
            // "Lee took to the radio to maintain her innocence": the subject stands before another verb.
            if (group.IsNegated || !group.IsFinite || subject.IsEmpty) return null;
            var isRelative = clause[subject.First] is Tag.Relative;
            var named = isRelative
                ? phrases.Phrase(clause[subject.First - 1] is Tag.Comma ? subject.First - 2 : subject.First - 1) : TokenRange.None;
            if (isRelative && named.IsEmpty) return null;
            var source = SpanOf(named.IsEmpty ? subject : named);
            var speaker = document.Mentions.LastOrDefault(mention => source.Contains(mention.Span) && mention.Span.End == source.End);
            return new Attribution(
                [source], [SpanOf(new TokenRange(group.First, i + 1))], [SpanOf(new TokenRange(i + 1, i + 3))], speaker?.Actor, null,
                QuotationForm.Indirect, AttributionKind.Speech, Stance.Deny, false, null);
        }

        return null;
    }

    // "pleaded not guilty", not "pleaded not guilty to theft", which names the charge; "maintains her innocence"
    private bool IsPlea(int i)
    {
        var word = Tokens.TextOf(i);
        if (Pleading.Has(word))
        {
            return Tokens.TextOf(i + 1) is "not" && Tokens.TextOf(i + 2) is "guilty" && Tokens.TextOf(i + 3) is not "to";
        }

        return Maintaining.Has(word) && document.Grammar.Tags[i + 1] is Tag.Possessive && Tokens.TextOf(i + 2) is "innocence";
    }

    private TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Start, Tokens[range.End - 1].End);
}
