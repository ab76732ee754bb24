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
    private static readonly WordSet Pronouns = WordSet.Named("open-pronouns");

    private readonly SentenceTags _tags = new(document.Grammar);

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
        persons.Of(pronoun, [], []) is [var only] && persons.IsSure(only) ? only : null;

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
