using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Claims that a sentence hands to somebody only to have them denied: in "It described as fake the reports that members had
/// stuffed boxes" the reports have no source, and "it" denies them.
/// </summary>
internal sealed class ReportedDenials(AnnotatedDocument document, ActWords words)
{
    private readonly SentenceTags _tags = new(document.Grammar);

    /// <summary>The attribution as a denial by the subject of its sentence, where that denies the reports; else itself.</summary>
    public Attribution Read(Attribution attribution)
    {
        if (attribution.Source.Count > 0 || attribution.Stance != Stance.Assert || attribution.Content.Count == 0) return attribution;
        var sentence = document.Text.Sentences[document.Text.SentenceAt(attribution.Cue[0].Start)];
        var cue = document.Text.Tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        if (!words.ClaimWords.Is("claim", LetterFolding.Fold(document.Text.Tokens.TextOf(cue).ToString())) || cue <= sentence.FirstToken)
        {
            return attribution;
        }

        var before = new WordList(document, _tags, words, [new TextSpan(sentence.Span.Start, document.Text.Tokens[cue - 1].End)]);
        var subject = new PhraseReader(before, new NameKeys(document, words.Parties), words.Synonyms, words.ClaimWords)
            .Read(0, true, out var next);
        if (subject is null) return attribution;
        for (var at = next; at < before.Count; at++)
        {
            if (VerbPhrase.Read(before, at, words.ClaimWords) is not { IsFinite: true } verb) continue;
            var stem = words.Synonyms.Stems.Of(before.Lower(verb.Main));
            var isFalse = Enumerable.Range(verb.End, before.Count - verb.End).Any(i => words.ClaimWords.Is("false", before.Lower(i)));
            if (!words.ClaimWords.Is("belittler", stem) || (!isFalse && stem is not ("deny" or "reject" or "dismiss")))
            {
                return attribution;
            }

            var source = subject.Span;
            var speaker = document.Mentions.LastOrDefault(mention => source.Contains(mention.Span) && mention.Span.End == source.End);
            return attribution with
            {
                Source = [source],
                Cue = [before.Span(verb.First, verb.End), .. attribution.Cue],
                Stance = Stance.Deny,
                Speaker = speaker?.Actor,
            };
        }

        return attribution;
    }
}
