using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds whom the pronoun of a relative clause stands for: "missiles" of "two missiles that flew".</summary>
internal sealed class RelativeSubject(TaggedSentence sentence)
{
    private static readonly WordSet Amounts = WordSet.Named("amounts-of-people");

    private readonly NounPhrases _phrases = new(sentence);

    /// <summary>Whether a subject is such a pronoun.</summary>
    public bool IsAt(TokenRange subject) => sentence[subject.End - 1] is Tag.Relative or Tag.That;

    /// <summary>The noun phrase before it, perhaps empty; null where it does not tell who or what acts.</summary>
    public TokenRange? Antecedent(VerbClause clause, TokenRange subject)
    {
        var pronoun = sentence[subject.End - 1];
        var at = sentence[subject.First - 1] is Tag.Comma ? subject.First - 2 : subject.First - 1;
        if (subject.End - subject.First > 1 || !sentence[at].IsNounLike()) return null;
        subject = BehindRecipient(NounBefore(at));
        // "married Roe, who was a dentist | in 1967": the wedding, or how long he had been one?
        if (sentence[clause.Verb.Main] is Tag.Be && IsIndefinite(clause.Verb.End)
            && sentence.HasFinite(sentence.First, subject.First))
        {
            return null;
        }

        // "her tenure as a diplomat, which lasted": the tenure did.
        if (sentence.Text(subject.First - 1) is "as"
            || (sentence[subject.First] is Tag.Name && sentence.Text(subject.First - 2) is "as"))
        {
            return null;
        }

        // "all spoke to voters that elected": two clauses ran together.
        for (var i = subject.First; i < subject.End; i++) if (IsPastAlone(i)) return null;
        // "two of them are judges who were named": which?
        var isOneOfMany = sentence[subject.End - 1] is Tag.Nominal || IsIndefinite(subject.First);
        if (sentence[subject.First - 1] is Tag.Be && isOneOfMany) return null;
        // "a dog named | Loung"
        if (sentence.Text(subject.First - 1) is "named" or "called" && NounBefore(subject.First - 2) is { IsEmpty: false } kind
            && sentence[subject.First - 2] is Tag.Nominal)
        {
            subject = subject with { First = kind.First };
        }

        // "firms that entered Norway after 1971 can own": of which firms something is told.
        if (pronoun is Tag.That && IsBare(subject)) return null;
        // "a university that had hosted Roe": which?
        var isThing = pronoun is Tag.That || sentence.Text(subject.End - 1) is not "who";
        if (isThing && subject.End - subject.First == 2 && sentence.Text(subject.First) is "a" or "an") return null;
        return subject;
    }

    private bool IsBare(TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (sentence[i] is not Tag.Nominal && !(i == sentence.First && phrase.End > i + 1)) return false;
        }

        return sentence[phrase.First - 1] is not (Tag.Number or Tag.Quantifier or Tag.Determiner or Tag.Possessive or Tag.Genitive);
    }

    // "the godfather to | his son Ivan | who died"
    private TokenRange BehindRecipient(TokenRange phrase)
    {
        if (sentence[phrase.End - 1] is not Tag.Name) return phrase;
        for (var i = phrase.End - 2; i > phrase.First; i--)
        {
            if (sentence.Text(i) is "to" or "with" or "by") return phrase with { First = i + 1 };
        }

        return phrase;
    }

    // "spoke", "took": no participle, and so no part of a noun phrase.
    private bool IsPastAlone(int token) => sentence[token] is Tag.Nominal
        && (sentence.Roles(token) & (WordRole.Past | WordRole.Participle | WordRole.Base)) == WordRole.Past;

    private bool IsIndefinite(int token) => sentence.Text(token) is "a" or "an";

    // "missiles" of "two missiles that flew": the nouns and what stands right before them.
    private TokenRange NounBefore(int last)
    {
        var phrase = _phrases.Phrase(last);
        if (phrase.IsEmpty) return phrase;
        var first = last;
        for (var i = last; i >= phrase.First; i--)
        {
            if (sentence[i] is Tag.Comma || sentence[i].IsVerb() || sentence[i].IsAuxiliary()
                || (sentence[i] is Tag.Preposition && (!IsAmount(i - 1) || IsDefinite(i + 1))))
            {
                break;
            }

            first = i;
        }

        return new TokenRange(first, last + 1);
    }

    // "nine of the storms that": the storms did.
    private bool IsDefinite(int token) => sentence[token] is Tag.Possessive || sentence.Text(token).StartsWith("the");

    // "hundreds of girls", not "the release of girls"
    private bool IsAmount(int noun) =>
        sentence[noun] is Tag.Number or Tag.Quantifier
        || Amounts.Has(sentence.Text(noun));
}
