using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Whom the pronoun stands for that opens what is said: "She was seen in Oslo". By itself a statement tells a reader nothing where that
/// is open.
/// </summary>
internal sealed class OpenSubjects(AnnotatedDocument document, PersonsNear persons)
{
    // Sentences in a row that open with the pronoun.
    private const int LongestChain = 4;

    // Tokens before a statement: "In another | he said".
    private const int LongestOpening = 4;

    private static readonly WordSet Pronouns = WordSet.Named("open-pronouns");

    private readonly SentenceTags _tags = document.Grammar.Tags;

    private TokenTable Tokens => document.Text.Tokens;

    /// <summary>The pronoun that opens what is said; null where none does.</summary>
    public TextSpan? In(IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0) return null;
        var first = Tokens.FirstAtOrAfter(content[0].Start);
        while (first < Tokens.Count && _tags[first] is Tag.Quote or Tag.Adverb or Tag.Coordinator or Tag.Comma) first++;
        var isIn = first < Tokens.Count && Tokens[first].End <= content[0].End;
        return isIn && Pronouns.Has(Tokens.TextOf(first)) ? Tokens[first].Span : null;
    }

    /// <summary>The only person whom the pronoun can be; null where it is nobody who is named near, or one of several.</summary>
    public NearPerson? PersonOf(TextSpan pronoun) =>
        persons.Of(pronoun, [], []) is [var only] && persons.IsSure(only) && IsSubjectBefore(only, pronoun, pronoun.Start) ? only : null;

    /// <summary>
    /// An attribution with the person of whom the sentence before tells where "he" or "she" is the source, and nobody else is named near;
    /// itself for any other.
    /// </summary>
    public Attribution WithSpeaker(Attribution attribution)
    {
        if (persons.Of(attribution) is not [var only] || !persons.IsSure(only) || attribution.Content.Count == 0) return attribution;
        var start = Math.Min(attribution.Source[0].Start, attribution.Content[0].Start);
        var sentence = document.Text.Sentences[document.Text.SentenceAt(start)];
        var isOpening = Tokens.FirstAtOrAfter(start) - sentence.FirstToken < LongestOpening;
        return isOpening && IsSubjectBefore(only, attribution.Source[0], start)
            ? attribution with { Antecedent = [only.Span], Speaker = only.Key is ['@', .. var id] ? id : null }
            : attribution;
    }

    /// <summary>
    /// The only person whom the pronoun can be that opens what somebody else says: “He is a fool,” Lee said; null where it may be the
    /// speaker.
    /// </summary>
    public NearPerson? OtherOf(Attribution attribution, TextSpan pronoun)
    {
        // "Ann Lee said he was there": he is not Lee.
        var isOther = attribution.NamedSource is [var named] && persons.IsOther(pronoun, named);
        if (attribution.Form != QuotationForm.Direct && pronoun.Start > attribution.Cue[0].Start && !isOther) return null;
        var mayBe = persons.Of(pronoun, attribution.Content, []).Where(person => !IsSpeaker(attribution, person)).ToList();
        return mayBe is [var only] && persons.IsSure(only) && attribution.NamedSource.Count > 0
            && (IsSubjectBefore(only, pronoun, pronoun.Start) || (isOther && persons.IsOnlyOne(only, pronoun))) ? only : null;
    }

    // Whether the sentence before is about that person, as nobody else is named before him there; "He was born." goes on with it.
    private bool IsSubjectBefore(NearPerson person, TextSpan pronoun, int offset)
    {
        var at = document.Text.SentenceAt(offset) - 1;
        var word = pronoun.SliceOf(document.Raw);
        for (var back = 0; at > 0 && back < LongestChain; at--, back++)
        {
            var opening = Tokens.TextOf(document.Text.Sentences[at].FirstToken);
            if (!opening.Equals(word, StringComparison.OrdinalIgnoreCase)) break;
        }

        if (at < 0) return false;
        var sentence = document.Text.Sentences[at];
        // “We rely on Lee,” she said: of whom somebody speaks is not who speaks.
        if (document.Grammar.Quotes.At(sentence.FirstToken) >= 0) return false;
        if (persons.FirstIn(sentence.Span) is not { } first || !NameKeys.IsOne(first.Key, person.Key)) return false;
        var name = Tokens.FirstAtOrAfter(first.Span.Start);
        while (name > sentence.FirstToken && _tags[name - 1].IsNounLike()) name--;
        // "In a letter to Lee", "Lee and Roe"
        var isPart = name > sentence.FirstToken && _tags[name - 1] is Tag.Preposition or Tag.To or Tag.Possessive or Tag.Genitive;
        if (isPart || _tags[Tokens.FirstAtOrAfter(first.Span.End)] is Tag.Coordinator or Tag.Genitive) return false;
        for (var i = sentence.FirstToken; i < name; i++) if (_tags[i].IsFinite() || _tags[i] is Tag.Name or Tag.Pronoun) return false;
        return true;
    }

    private bool IsSpeaker(Attribution attribution, NearPerson person) =>
        (attribution.Speaker is { } id && person.Key == "@" + id)
        || attribution.NamedSource.Any(span => span.SliceOf(document.Raw).Contains(LastWord(person), StringComparison.Ordinal));

    private ReadOnlySpan<char> LastWord(NearPerson person)
    {
        var name = person.Span.SliceOf(document.Raw);
        return name[(name.LastIndexOf(' ') + 1)..];
    }

    /// <summary>
    /// Whether it is open whom the pronoun stands for: "Oslo said they had left"; and "Roe complained about Lee, saying he had left", where
    /// it is not who speaks.
    /// </summary>
    public bool IsOpen(Attribution attribution, TextSpan pronoun)
    {
        if (attribution.Source is not [var source] || attribution.Form == QuotationForm.Direct) return false;
        if (document.Mentions.Any(mention => mention.Type == ActorType.State && mention.Span == source)) return true;
        return source.End < attribution.Cue[0].Start && attribution.Cue[0].Start < pronoun.Start
            && persons.Between(source.End, attribution.Cue[0].Start, pronoun);
    }
}
