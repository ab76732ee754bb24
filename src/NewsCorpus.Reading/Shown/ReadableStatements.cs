using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Which statements tell a reader something by themselves: a whole clause or quotation, of somebody who is told, without words that point
/// to what stands elsewhere.
/// </summary>
internal sealed class ReadableStatements(AnnotatedDocument document, OpeningClauses clauses)
{
    private static readonly WordSet FirstPersons = WordSet.Named("first-and-second-persons");
    private static readonly WordSet Pointing = WordSet.Named("openers-that-point-back");
    private static readonly WordSet OpenObjects = WordSet.Named("pronouns-of-others");
    private static readonly WordSet Owners = WordSet.Named("owners-that-point-back");
    private static readonly WordSet Papers = WordSet.Named("nouns-of-papers-that-say");

    // Tokens after the first one of a deed by its noun.
    private const int ShortestDeed = 2;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;
    private readonly ToldSources _sources = new(document);
    private readonly ToldContents _contents = new(document);
    private readonly WholeSayings _sayings = new(document, clauses);
    private readonly OpenReferences _references = new(document);
    private readonly EmptyIts _its = new(document);
    private readonly TornSayings _torn = new(document, clauses);
    private readonly PageFurniture _furniture = new(document);

    public ReadableStatements(AnnotatedDocument document)
        : this(document, new OpeningClauses(document))
    {
    }

    /// <summary>Whether a statement is readable by itself.</summary>
    public bool Has(ClaimStatement statement)
    {
        if (_furniture.IsIn(document.Text.Sentences[statement.Sentence])) return false;
        if (statement.Attribution is not { } attribution) return IsToldInFull(statement);
        if (attribution.Source.Count == 0 && (HoldsFirstPerson(statement) || IsNoSaying(attribution))) return false;
        if (IsCharge(statement, attribution)) return false;
        if (!_sources.Has(statement, attribution) || !_contents.Has(statement, attribution)) return false;
        if (!_sayings.Has(statement, attribution) || _references.IsIn(statement, attribution)) return false;
        if (IsOfNobody(attribution) || IsHandedOnByPronoun(statement, attribution) || _torn.Is(statement, attribution)) return false;
        if (statement.NeedsCue) return !IsOnlyNamed(attribution) && !IsAboutOthers(statement);
        return attribution.Form == QuotationForm.Direct ? !IsTornQuotation(statement)
            : !PointsBack(statement, attribution) && !IsTorn(attribution)
                && TellsClause(statement, attribution)
                && !IsDoubleNegation(statement, attribution);
    }

    // "The letter was written to Roe" tells who wrote, and not what; "that a question be added" is about a form.
    private bool IsNoSaying(Attribution attribution) => attribution.Cue[^1].SliceOf(document.Raw) is var cue
        && (cue.EndsWith("written") || cue.EndsWith("written in") || cue.StartsWith("be "));

    // "denied Norway's charges that its ships …", "its claim that": by a noun it is a guess whose they are.
    private bool IsCharge(ClaimStatement statement, Attribution attribution) =>
        _tags[_tokens.FirstAtOrAfter(attribution.Cue[0].Start)] is Tag.Nominal && attribution.Form != QuotationForm.Direct
            && (attribution.Antecedent.Count > 0 || _tags[FirstOf(statement)] is Tag.Possessive or Tag.Pronoun);

    // A clause, a question that is asked ("Roe asked | how late it was"), or a deed that is denied ("denied | any
    // sale to Norway", "the charge that it sold arms").
    private bool TellsClause(ClaimStatement statement, Attribution attribution) => clauses.SubjectIn(statement.Content) is not null
        || (attribution.Stance == Stance.Question && _tags[FirstOf(statement)] is Tag.Question)
        || (statement.Stated is Position.Denies or Position.Doubts or Position.Confirms && _tags[FirstOf(statement)].StartsNounPhrase()
            && _tags[FirstOf(statement)] is not Tag.Pronoun && LastOf(statement) - FirstOf(statement) >= ShortestDeed
            && (!statement.Holds((tag, _) => tag.IsFinite()) || _tags[FirstOf(statement) + ShortestDeed] is Tag.That));

    // The text's own sentence, or its first clause, about somebody who is named.
    private bool IsToldInFull(ClaimStatement statement)
    {
        var (first, last) = (FirstOf(statement), LastOf(statement));
        var end = document.Text.Sentences[statement.Sentence].EndToken;
        if (OpensQuotation(first, last) || HoldsFirstPerson(statement) || _references.IsInOwnVoice(statement)
            || (statement.Meant is null && HasOpenSubject(statement)))
        {
            return false;
        }

        if (last + 1 >= end || (_tokens[last + 1].Kind is TokenKind.Punctuation && last + 2 >= end)) return true;
        if (LosesWhatItSays(statement, last + 1)) return false;
        // "hit the stands on Monday -- a week | after officials say": not from dash to dash.
        for (var i = first; i <= last; i++) if (_tags[i] is Tag.Dash) return false;
        // "It has gained weight in Oslo | with an agency calling for air"
        var goesOn = _tags[last + 1] is Tag.Preposition ? _tokens.TextOf(last + 1) is not "with"
            : _tags[last + 1] is Tag.To or Tag.Nominal or Tag.Name || _tags[last + 1].IsFinite();
        // "as they met, the union wrote | a letter denouncing the plan"
        goesOn |= _tags[last] is Tag.Verb or Tag.Bare;
        return !goesOn && clauses.SubjectIn(statement.Content) is not null;
    }

    // "Ten senators wrote a letter on Friday | urging Norway to stay": what the letter says is cut off.
    private bool LosesWhatItSays(ClaimStatement statement, int next)
    {
        while (next + 1 < _tokens.Count && _tags[next] is Tag.Dash or Tag.Time) next++;
        return _tags[next] is Tag.Gerund && statement.Holds((tag, word) => tag is Tag.Nominal && Papers.Has(word));
    }

    // "The paper told the story: “They never left.": the rest of the quotation stands in the next sentence.
    private bool OpensQuotation(int first, int last) => document.Grammar.Quotes.At(last) is >= 0 and var open
        && document.Grammar.Quotes[open].End > last + 1 && document.Grammar.Quotes[open].First > first;

    // "We have failed": outside a quotation it is open who that is.
    private bool HoldsFirstPerson(ClaimStatement statement)
    {
        for (var i = FirstOf(statement); i <= LastOf(statement); i++)
        {
            if (_tags[i] is Tag.Pronoun or Tag.Possessive && FirstPersons.Has(_tokens.TextOf(i)) && document.Grammar.Quotes.At(i) < 0)
            {
                return true;
            }
        }

        return false;
    }

    // "Both were born in Oslo", "That year it sank a ship": who or what, the sentences before tell.
    private bool HasOpenSubject(ClaimStatement statement)
    {
        if (clauses.SubjectIn(statement.Content) is not { } subject) return false;
        var word = _tokens.TextOf(subject);
        // "One of them was arrested"
        if (_tokens.TextOf(subject + 1) is "of" && _tokens.TextOf(subject + 2) is "them" or "these" or "those") return true;
        // "In 2022, its demand rose"
        if (Owners.Has(word))
        {
            return !document.Mentions.Any(mention => IsBefore(mention.Span)) && !document.Names.Any(name => IsBefore(name.Span));
        }

        if (!Pointing.Has(word) || !(_tags[subject + 1].IsFinite() || _tags[subject + 1] is Tag.Adverb)) return false;
        if (word is "it" or "It" && _its.IsEmpty(subject, LastOf(statement))) return false;
        for (var i = FirstOf(statement); i < subject; i++) if (_tags[i].IsFinite()) return false;
        return true;

        bool IsBefore(TextSpan name) => name.Start >= statement.Content[0].Start && name.End <= _tokens[subject].Start;
    }

    // "OSLO: Norway has …" is a dateline, "the only country promising" nobody who speaks.
    private bool IsOfNobody(Attribution attribution)
    {
        if (attribution.Source is not [var source, ..]) return false;
        var first = _tokens.FirstAtOrAfter(source.Start);
        var cue = attribution.Cue[0].SliceOf(document.Raw);
        if (cue is ":" && _tokens[first].Is(TokenShape.AllCaps) && attribution.Speaker is not null
            && document.Text.Sentences[document.Text.SentenceAt(source.Start)].FirstToken == first
            && document.Mentions.Any(mention => mention.Span == source && mention.Type != ActorType.Person))
        {
            return true;
        }

        if (_tags[first] is Tag.Determiner && (_tokens.TextOf(first + 1) is "only" || _tokens.TextOf(first + 2) is "time")) return true;
        // "all told", "all of whom praised it", "her foes": whose?
        if (_tokens.TextOf(first) is "all" or "All" && (_tokens[first].End == source.End || _tokens.TextOf(first + 1) is "of")) return true;
        return attribution.Speaker is null && Owners.Has(_tokens.TextOf(first))
            && !document.Names.Any(name => source.Contains(name.Span)) && !document.Mentions.Any(mention => source.Contains(mention.Span));
    }

    // "He said Roe had asked him": of the two the pronoun is a guess.
    private bool IsHandedOnByPronoun(ClaimStatement statement, Attribution attribution)
    {
        if (statement.ReportedBy is null && statement.Reporter.Count == 0) return false;
        return attribution.Antecedent.Count > 0 || (statement.Reporter is [var reporter, ..]
            && _tags[_tokens.FirstAtOrAfter(reporter.Start)] is Tag.Pronoun);
    }

    // "proposing amendments", "Roe's request to go", "what Roe called a farce", "the firms that praised the law": no statement of theirs.
    private bool IsOnlyNamed(Attribution attribution)
    {
        var cue = _tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        if (_tags[cue] is Tag.Gerund or Tag.Nominal || IsGerundBehindAdverb(attribution, cue)) return true;
        // "a claim | rejected by Roe"
        if (attribution.Content[^1].End <= attribution.Cue[0].Start && !_tags[cue].IsAuxiliary()
            && cue - _tokens.FirstAtOrAfter(attribution.Content[0].Start) <= ShortestDeed)
        {
            return true;
        }

        if (attribution.Source is not [var source] || source.Start > attribution.Cue[0].Start) return false;
        var first = _tokens.FirstAtOrAfter(source.Start);
        if (_tags[first - 1] is Tag.Question or Tag.Preposition) return true;
        // "which Norway calls a farce", without what "which" stands for
        if (_tags[first - 1] is Tag.Relative && attribution.Content[0].Start > source.Start) return true;
        // "a song called “The Long Way”"
        if (_tokens.TextOf(first) is "a" or "an" && _tokens.TextOf(cue) is "called" && _tags[cue + 1] is Tag.Quote) return true;
        return _tags[cue - 1] is Tag.Relative or Tag.That && _tags[cue - 2] is not Tag.Comma;
    }

    // "while simultaneously demanding"
    private bool IsGerundBehindAdverb(Attribution attribution, int cue) => _tags[cue] is Tag.Adverb && _tags[cue + 1] is Tag.Gerund
        && attribution.Cue[0].Contains(_tokens[cue + 1].Span);

    // "Norway urged | him to leave": whom?
    private bool IsAboutOthers(ClaimStatement statement) =>
        _tags[FirstOf(statement)] is Tag.Pronoun && OpenObjects.Has(_tokens.TextOf(FirstOf(statement)));

    // “were heard only as witnesses”, “intelligence with a foreign power”
    private bool IsTornQuotation(ClaimStatement statement)
    {
        var first = FirstOf(statement);
        while (first < LastOf(statement) && _tags[first] is Tag.Quote) first++;
        if (!char.IsLower(_tokens.TextOf(first)[0])) return false;
        if (_tags[first].IsFinite()) return true;
        return !statement.Holds((tag, _) => tag.IsFinite());
    }

    // "these bordered on theft", "Roe said they had agreed": what and who?
    private bool PointsBack(ClaimStatement statement, Attribution attribution)
    {
        var first = FirstOf(statement);
        var word = _tokens.TextOf(first);
        if (word is "they" or "They" && attribution.NamedSource is [.., var source]) return !IsPlural(source);
        return _tags[first + 1].IsFinite() && word is "these" or "those" or "such" or "These" or "Those" or "Such";
    }

    private bool IsPlural(TextSpan source)
    {
        for (var i = _tokens.FirstAtOrAfter(source.Start); i < _tokens.Count && _tokens[i].End <= source.End; i++)
        {
            if (_tags[i] is Tag.Comma or Tag.Relative) break;
            if (_tags[i] is Tag.Coordinator or Tag.Quantifier or Tag.Number) return true;
            if (_tags[i].IsNounLike() && Inflection.IsPlural(_tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "through | the streets against the laws … would cost jobs", "he is laying out a plan", which holds its own cue
    private bool IsTorn(Attribution attribution)
    {
        if (attribution.Source.Count > 0
            && attribution.Content.Any(span => attribution.Cue.Any(span.Overlaps) || attribution.Source.Any(span.Overlaps)))
        {
            return true;
        }

        var first = _tokens.FirstAtOrAfter(attribution.Content[0].Start);
        if (attribution.Content[0].Start > attribution.Cue[0].Start || first == 0) return false;
        var sentence = document.Text.Sentences[document.Text.SentenceAt(attribution.Content[0].Start)];
        return first > sentence.FirstToken
            && (_tags[first - 1] is Tag.Preposition or Tag.Determiner or Tag.Possessive || _tags[first - 1].IsVerb());
    }

    // "denied: it had not been late"
    private bool IsDoubleNegation(ClaimStatement statement, Attribution attribution) => attribution.Stance == Stance.Deny
        && statement.Holds((tag, _) => tag is Tag.Negation);

    private int FirstOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[0].Start);

    private int LastOf(ClaimStatement statement) => _tokens.FirstAtOrAfter(statement.Content[^1].End) - 1;
}
