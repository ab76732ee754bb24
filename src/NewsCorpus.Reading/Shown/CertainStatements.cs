using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Which statements of a document were read with enough certainty to be shown: silence beats a guess. Left out is what breaks off, what a
/// picture's credit ran into, and what has no source that a reader could name.
/// </summary>
internal sealed class CertainStatements(AnnotatedDocument document)
{
    private static readonly WordSet PictureAgencies = WordSet.Named("picture-agencies");
    private static readonly WordSet FirstPersons = WordSet.Named("first-and-second-persons");
    private static readonly WordSet OpenObjects = WordSet.Named("open-objects");
    private static readonly WordSet Charging = WordSet.Named("verbs-of-charges-with-a-deed");
    private static readonly WordSet ShareButtons = WordSet.Named("share-buttons");
    private static readonly WordSet Pointers = WordSet.Named("words-that-open-by-pointing-back");
    private static readonly WordSet Owners = WordSet.Named("owners-that-point-back");
    private static readonly WordSet EmptyVerbs = WordSet.Named("verbs-of-an-empty-it");

    // Tokens of the title of a book or a film, with its marks.
    private const int LongestTitle = 9;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether a statement is certain enough.</summary>
    public bool Has(ClaimStatement statement) => statement.Attribution is { } attribution
        ? !IsSaidByNobody(attribution) && !EndsOpen(statement) && !IsOfSomebodyElse(statement, attribution)
            && !IsChargeWithoutDeed(statement, attribution) && !IsOnlyMaker(attribution) && !HasGap(statement, attribution)
        : !IsCut(statement) && !HasCredit(statement) && !PointsBack(statement) && !IsQuoted(statement);

    // "I was only saying", "our crew asked": outside a quotation it is open who that is; "another 31 | % said". But "US officials".
    private bool IsSaidByNobody(Attribution attribution) => attribution.Source is [var source, ..]
        && ((_tags[_tokens.FirstAtOrAfter(source.Start)] is Tag.Pronoun or Tag.Possessive
                && FirstPersons.Has(_tokens.TextOf(_tokens.FirstAtOrAfter(source.Start))))
            // “fake news”, "she and her campaign"
            || (source.Length > 1 && document.Raw[source.Start] is '“' or '"' && char.IsLower(document.Raw[source.Start + 1]))
            || (_tags[_tokens.FirstAtOrAfter(source.Start)] is Tag.Pronoun
                && source.SliceOf(document.Raw).Contains(" and ", StringComparison.Ordinal))
            || _tokens.FirstAtOrAfter(source.End) is var next && next < _tokens.Count && _tokens.TextOf(next) is "%");

    // "said the partnership that |, she hopes, will last"
    private bool EndsOpen(ClaimStatement statement)
    {
        var last = LastOf(statement);
        return statement.Attribution!.Form == QuotationForm.Indirect && last > _tokens.FirstAtOrAfter(statement.Content[0].Start)
            && _tags[last] is Tag.That or Tag.Relative or Tag.Subordinator or Tag.Possessive
            // "denied even that."
            && last + 1 < _tokens.Count && _tokens.TextOf(last + 1) is not ("." or "!");
    }

    // "Ann Lee … criticising his tariffs": whose?
    private bool IsOfSomebodyElse(ClaimStatement statement, Attribution attribution) => statement.NeedsCue
        && _tags[_tokens.FirstAtOrAfter(attribution.Cue[0].Start)] is Tag.Gerund
        && OpenObjects.Has(_tokens.TextOf(_tokens.FirstAtOrAfter(statement.Content[0].Start)));

    // "Norway accused Sweden": of what?
    private bool IsChargeWithoutDeed(ClaimStatement statement, Attribution attribution)
    {
        if (!statement.NeedsCue || !Charging.Has(_tokens.TextOf(_tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1))) return false;
        for (var i = _tokens.FirstAtOrAfter(statement.Content[0].Start); i <= LastOf(statement); i++)
        {
            if (_tags[i] is not (Tag.Name or Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Symbol or Tag.Hyphen)) return false;
        }

        return true;
    }

    // "A letter written by Lee to Roe appears in a book": who wrote it does not say so.
    private bool IsOnlyMaker(Attribution attribution)
    {
        if (attribution.Content.Count < 2 || attribution.Source is not [var source] || source.Start < attribution.Cue[^1].End) return false;
        var cue = _tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        return _tags[cue] is Tag.Participle or Tag.Verb && _tokens[cue - 1].End == attribution.Content[0].End
            && _tokens.TextOf(_tokens.FirstAtOrAfter(source.Start) - 1) is "by";
    }

    // “It is late,” mourned someone; and a quotation of which only an end stands in the sentence: its speaker was not found.
    private bool IsQuoted(ClaimStatement statement)
    {
        var first = _tokens.FirstAtOrAfter(statement.Content[0].Start);
        // But “The Long Way” was made into a film.
        var isSpeech = _tags[first] is Tag.Quote && document.Grammar.Quotes.At(first) is >= 0 and var opening
            && document.Grammar.Quotes[opening].End - first > LongestTitle;
        if (isSpeech) return true;
        if (first < LastOf(statement) && ShareButtons.Has(_tokens.TextOf(first)) && ShareButtons.Has(_tokens.TextOf(first + 1)))
        {
            return true;
        }

        for (var i = first; i <= LastOf(statement); i++)
        {
            if (_tokens.TextOf(i) is "”" && document.Grammar.Quotes.At(i) is >= 0 and var at
                && document.Grammar.Quotes[at].First < first) return true;
        }

        return false;
    }

    // "the issues that Lee said they want to explore | are late": what they want to explore stands before.
    private bool HasGap(ClaimStatement statement, Attribution attribution) => attribution.Source is [var source]
        && _tokens.FirstAtOrAfter(source.Start) is > 1 and var first && _tags[first - 1] is Tag.That or Tag.Relative
        && _tags[first - 2] is Tag.Nominal && attribution.Content is [var only] && only.Start > source.Start
        && LastOf(statement) + 1 is var next && next < _tokens.Count && _tags[next] is Tag.Be or Tag.Modal or Tag.Have;

    // "Such promises were made", "It backed down", "His office was occupied": the sentences before tell what or whose.
    private bool PointsBack(ClaimStatement statement)
    {
        var first = _tokens.FirstAtOrAfter(statement.Content[0].Start);
        if (first != document.Text.Sentences[statement.Sentence].FirstToken || statement.Meant is not null) return false;
        var word = _tokens.TextOf(first);
        if (Owners.Has(word)) return true;
        // "This year", "It is Ann Lee who", "It remains unclear"
        return Pointers.Has(word) && _tags[first + 1] is not Tag.Time && !EmptyVerbs.Has(_tokens.TextOf(first + 1))
            && (document.Grammar.Classes.RolesOf(_tokens[first + 1].Word) & (WordRole.Time | WordRole.Period)) == 0;
    }

    // "The minister is leaving | …", "froze the sale pending an inquiry into | alleged fraud": the rest is said by somebody else.
    private bool IsCut(ClaimStatement statement)
    {
        var last = LastOf(statement);
        var end = document.Text.Sentences[statement.Sentence].EndToken;
        if (last + 1 >= end || _tokens[last + 1].Kind is TokenKind.Punctuation && last + 2 >= end) return false;
        if (_tags[last] is Tag.Gerund or Tag.Determiner or Tag.Possessive or Tag.Preposition or Tag.To or Tag.Question or Tag.Relative
            or Tag.That or Tag.Coordinator or Tag.Subordinator || _tags[last].IsAuxiliary())
        {
            return true;
        }

        // "was raised to 300, based | on a study"
        if (_tags[last].IsVerb() && _tags[last - 1] is Tag.Comma) return true;
        // "took every chance | to say it", "phoned Lee | and Roe, welcoming it"
        if (_tags[last + 1] is Tag.To || (_tags[last] is Tag.Name && _tags[last + 1] is Tag.Coordinator && _tags[last + 2] is Tag.Name))
        {
            return true;
        }

        // "closed the accounts, the same day | the firm said so"
        return _tags[last].IsNounLike() || _tags[last] is Tag.Time
            ? _tags[last + 1] is Tag.Determiner or Tag.Pronoun or Tag.Possessive : _tags[last].IsVerb() && _tags[last + 1].IsNounLike();
    }

    // "Ann Lee/AFP/Getty Images The ministers met"
    private bool HasCredit(ClaimStatement statement)
    {
        var first = _tokens.FirstAtOrAfter(statement.Content[0].Start);
        for (var i = first + 1; i <= LastOf(statement); i++)
        {
            if (_tokens.TextOf(i - 1) is "/" or "|" && PictureAgencies.Has(_tokens.TextOf(i))) return true;
        }

        return false;
    }

    private int LastOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[^1].End) - 1;
}
