using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>Who says something, for "he" and "it" in what is said.</summary>
internal sealed record EventSpeaker(string Name, bool IsPerson);

/// <summary>Finds whom "he", "they" or "it" stands for, where it is the subject of an event.</summary>
internal sealed class SubjectPronoun(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    private readonly LabelWords _words = new(document);
    private readonly LabelActors _actors = new(document, surnames);

    /// <summary>Who it is; null where the words do not tell.</summary>
    public string? NameOf(TokenRange subject, int head, EventSpeaker? speaker)
    {
        var word = document.Text.Tokens.TextOf(subject.First);
        var isPerson = word is "he" or "she" or "He" or "She" or "I";
        var isThing = word is "it" or "It" && document.Grammar.Tags[head] is not Tag.Be;
        var isOneWord = subject.End - subject.First == 1;
        if (isOneWord && speaker is not null && (speaker.IsPerson ? isPerson : isThing)) return speaker.Name;
        return speaker is null && isOneWord && document.Grammar.Tags[head] is not Tag.Be ? SubjectBefore(subject.First) : null;
    }

    // Whom "they", "it" or "she" stands for: the subject of the sentence before, where it fits.
    private string? SubjectBefore(int pronoun)
    {
        var text = document.Text;
        var sentence = text.SentenceAt(text.Tokens[pronoun].Start);
        if (sentence < 1 || text.Sentences[sentence - 1].Block != text.Sentences[sentence].Block
            || document.Grammar.ClausesOf(sentence - 1) is not [var clause, ..] || clause.Subject.IsEmpty)
        {
            return null;
        }

        // "Blair said. He was Lord …": somebody else is spoken of.
        if (document.Attributions.Any(saying => saying.Kind == AttributionKind.Speech
            && saying.Cue.Any(cue => text.SentenceAt(cue.Start) == sentence - 1)))
        {
            return null;
        }

        var span = _words.SpanOf(clause.Subject);
        // "Roe, whose father, Bo Dale, was president, …": the sentence is about somebody else.
        var start = text.Tokens[text.Sentences[sentence - 1].FirstToken].Start;
        if (document.Mentions.Any(mention => mention.Span.Start >= start && mention.Span.End <= span.Start
            && mention.Type == ActorType.Person))
        {
            return null;
        }

        var actors = _actors.In(span).DistinctBy(mention => mention.Actor, StringComparer.Ordinal).ToList();
        var fits = text.Tokens.TextOf(pronoun) switch
        {
            "They" => actors.Count > 1,
            "It" => actors is [{ Type: not ActorType.Person }],
            "He" or "She" => actors is [{ Type: ActorType.Person }],
            _ => false,
        };
        return fits ? string.Join(", ", actors.Select(_actors.NameOf)) : null;
    }
}
