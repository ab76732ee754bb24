using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Who says something, for "he" and "it" in what is said.</summary>
internal sealed record EventSpeaker(string Name, bool IsPerson);

/// <summary>Says in a few words who or what acts in an event.</summary>
internal sealed class LabelSubject(AnnotatedDocument document, IReadOnlyDictionary<string, string> surnames)
{
    private static readonly WordSet KnownByArticle = WordSet.Named("known-by-the-article");

    private const int LongestSubject = 60;

    private readonly LabelWords _words = new(document);
    private readonly LabelActors _actors = new(document, surnames);

    /// <summary>The words for the subject; null where they do not tell who or what acts.</summary>
    /// <param name="subject">Its tokens.</param>
    /// <param name="head">The main verb.</param>
    /// <param name="date">The tokens of the date.</param>
    /// <param name="speaker">Who says it; null in the text's own voice.</param>
    public string? Of(TokenRange subject, int head, TokenRange date, EventSpeaker? speaker)
    {
        var tokens = document.Text.Tokens;
        if (document.Grammar.Tags[subject.End - 1] is Tag.Pronoun or Tag.Relative or Tag.That or Tag.Question)
        {
            var word = tokens.TextOf(subject.First);
            var isPerson = word is "he" or "she" or "He" or "She" or "I";
            var isThing = word is "it" or "It" && document.Grammar.Tags[head] is not Tag.Be;
            var isOneWord = subject.End - subject.First == 1;
            if (isOneWord && speaker is not null && (speaker.IsPerson ? isPerson : isThing)) return speaker.Name;
            return speaker is null && isOneWord && document.Grammar.Tags[head] is not Tag.Be
                ? SubjectBefore(subject.First)
                : null;
        }

        // "Wang, | 62, was removed"
        if (subject.End - subject.First == 1 && document.Grammar.Tags[subject.First] is Tag.Number) return null;
        if (tokens.TextOf(subject.First) is "There" or "there" or "It" or "it" || PointsBack(subject)) return null;
        subject = subject with { First = subject.First - Approximation(subject.First) };
        if (StartsWithCredit(subject)) return null;
        subject = subject with { End = EndBeforeApposition(subject) };
        var text = LabelWords.WithoutArticle(_words.Without(subject, date));
        if (text.Length <= LongestSubject) return text.Length == 0 ? null : text;
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Comma or Tag.Relative or Tag.Participle or Tag.Open or Tag.Dash
                || (document.Grammar.Tags[i] is Tag.Preposition && tokens.TextOf(i) is not "of"))
            {
                text = LabelWords.WithoutArticle(_words.Without(subject with { End = i }, date));
                break;
            }
        }

        return text.Length > LongestSubject ? null : text;
    }

    // "Hwang, the most senior official to defect | arrived", "Wang, 46, fled": a list has a conjunction, an apposition has none.
    private int EndBeforeApposition(TokenRange subject)
    {
        var comma = -1;
        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (document.Grammar.Tags[i] is Tag.Coordinator) return subject.End;
            if (comma < 0 && document.Grammar.Tags[i] is Tag.Comma) comma = i;
        }

        return comma < 0 ? subject.End : comma;
    }

    // "those experiments", "its existence", "a similar incident": the reader of a label cannot look back.
    private bool PointsBack(TokenRange subject)
    {
        if (_words.Compares(subject)) return true;
        for (var i = subject.First; i < subject.End; i++)
        {
            if (document.Text.Tokens.TextOf(i) is "these" or "These" or "those" or "Those" or "former" or "other" or "Other") return true;
        }

        if (document.Text.Tokens.TextOf(subject.First) is "this" or "This" or "that" or "That") return true;

        return document.Grammar.Tags[subject.First] is Tag.Possessive || IsBareThing(subject);
    }

    // "the project", "the company": which one, only the text tells; "the government" and "the police" are known.
    private bool IsBareThing(TokenRange subject)
    {
        var noun = subject.End - 1;
        // "the Council" is no name by itself.
        var isBody = document.Grammar.Tags[noun] is Tag.Name
            && (document.Grammar.Classes.RolesOf(document.Text.Tokens[noun].Word) & (WordRole.Body | WordRole.PartOf)) != 0
            && !document.Mentions.Any(mention => mention.Span.Overlaps(document.Text.Tokens[noun].Span));
        return subject.End - subject.First == 2 && (isBody || document.Grammar.Tags[noun] is Tag.Nominal)
            && document.Text.Tokens.TextOf(subject.First) is "the" or "The"
            && !IsKnownByArticle(document.Text.Tokens.TextOf(noun));
    }

    /// <summary>Whether a noun with "the" is known without the text: "the government", "the police".</summary>
    public static bool IsKnownByArticle(ReadOnlySpan<char> noun) => KnownByArticle.Has(noun);

    // "nearly 80", "more than 80", "at least 80": how many words before a figure belong to it.
    private int Approximation(int first)
    {
        if (first > 0 && document.Text.Tokens.TextOf(first) is "least" or "most") return 1;
        if (first < 2
            || (document.Grammar.Tags[first] is not (Tag.Number or Tag.Quantifier)
            && document.Text.Tokens.TextOf(first) is not ("all" or "every" or "half")))
        {
            return 0;
        }

        if (document.Text.Tokens.TextOf(first - 1) is "nearly" or "almost" or "about" or "around" or "roughly") return 1;
        if (document.Text.Tokens.TextOf(first - 1) is "than" or "least" or "most" or "to") return 2;
        return document.Grammar.Tags[first - 1] is Tag.Adverb ? 1 : 0;
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

        var span = _words.SpanOf(clause.Subject);
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

    // "Associated Press Asian stocks": the credit of a picture ran into its caption.
    private bool StartsWithCredit(TokenRange subject)
    {
        var start = document.Text.Tokens[subject.First].Start;
        return document.Mentions.Any(mention => mention.Type == ActorType.Outlet && mention.Span.Start == start
            && mention.Span.End < document.Text.Tokens[subject.End - 1].Start
            && document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(mention.Span.End)] is Tag.Name or Tag.Nominal);
    }
}
