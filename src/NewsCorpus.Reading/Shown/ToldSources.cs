using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether a reader learns who says something, and whether it is the one who does.</summary>
internal sealed class ToldSources(AnnotatedDocument document)
{
    private static readonly WordSet Pointing = WordSet.Named("determiners-that-point-back");
    private static readonly WordSet Papers = WordSet.Named("nouns-for-outlets");
    private static readonly WordSet Texts = WordSet.Named("texts-of-somebody");
    private static readonly WordSet Rulers = WordSet.Named("prepositions-of-no-subject");
    private static readonly WordSet Conditions = WordSet.Named("openers-of-conditions");
    private static readonly WordSet Telling = WordSet.Named("verbs-with-a-listener");

    // Tokens before a source in which an "if" rules it.
    private const int LongestCondition = 12;

    // Tokens of "the weekly paper".
    private const int LongestPointer = 3;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether the source of a statement is told, and is its own.</summary>
    public bool Has(ClaimStatement statement, Attribution attribution)
    {
        if (attribution.Source is not [var source, ..]) return !LacksSubject(attribution);
        var (first, cue) = (_tokens.FirstAtOrAfter(source.Start), _tokens.FirstAtOrAfter(attribution.Cue[0].Start));
        if (IsUntold(attribution, source, first) || IsGuess(statement, attribution)) return false;
        return first > cue || !(IsObject(first, cue) || IsSupposed(first));
    }

    // "They denied or cast doubt on it", where who does was not found; but "is reported", "it emerged".
    private bool LacksSubject(Attribution attribution)
    {
        var (first, end) = (_tokens.FirstAtOrAfter(attribution.Cue[0].Start), _tokens.FirstAtOrAfter(attribution.Cue[0].End));
        var hasVerb = false;
        for (var i = first; i < end; i++)
        {
            if (_tags[i] is Tag.Be) return first > 0 && _tags[first - 1] is Tag.Coordinator;
            hasVerb |= _tags[i] is Tag.Verb;
        }

        return hasVerb && first > 0 && _tokens.TextOf(first - 1) is not ("it" or "It");
    }

    // "They denied it", "those sources", "the paper", "it" that stands for "a report": who?
    private bool IsUntold(Attribution attribution, TextSpan source, int first)
    {
        if (attribution.Speaker is not null || attribution.Outlet is not null) return false;
        if (attribution.Antecedent is [var meant, ..]) (source, first) = (meant, _tokens.FirstAtOrAfter(meant.Start));
        if (_tags[first] is Tag.Pronoun && _tokens[first].End == source.End) return true;
        if (IsNamed(source) || first + 1 >= _tokens.Count) return false;
        var end = _tokens.FirstAtOrAfter(source.End);
        // "the ACME website"
        for (var i = first + 1; i < end; i++) if (char.IsUpper(_tokens.TextOf(i)[0])) return false;
        if (Pointing.Has(_tokens.TextOf(first))) return true;
        var head = _tokens.TextOf(end - 1);
        return (_tokens.TextOf(first) is "the" or "The" && end - first <= LongestPointer && Papers.Has(head))
            // "the statement added", "a statement said": whose? But "the police statement".
            || (_tags[first] is Tag.Determiner && end - first == 2 && Texts.Has(head));
    }

    private bool IsNamed(TextSpan source) => document.Mentions.Any(mention => source.Contains(mention.Span))
        || document.Names.Any(name => source.Contains(name.Span));

    // "A spokeswoman said so. Ann Lee explained how. “I left,” she said": somebody who is named stands nearer than who is not.
    private bool IsGuess(ClaimStatement statement, Attribution attribution) => attribution.Antecedent is [var meant, ..] && !IsNamed(meant)
        && _tokens.TextOf(_tokens.FirstAtOrAfter(meant.Start)) is not ("the" or "The")
        && statement.MayBe.Any(person => person.Span.Start > meant.End);

    // "was published by Acme, a news site, and suggested", "told Roe Lee asked", "briefed Roe, adding": who it is done by, to or with.
    private bool IsObject(int first, int cue)
    {
        // "In | 2003 the minister", "For | years Norway"
        var isTime = _tags[first] is Tag.Number or Tag.Time || Inflection.IsPlural(_tokens.TextOf(first));
        if (isTime || first == FirstOfSentence(first)) return false;
        if (_tags[first - 1] is Tag.Preposition) return Rulers.Has(_tokens.TextOf(first - 1)) && IsFinite(cue);
        // "During sentencing | the judge said", but not "the team charged with checking | the port went there and said"
        if (_tags[first - 1] is Tag.Gerund && first > 1 && _tags[first - 2] is Tag.Preposition
            && (first - 2 == FirstOfSentence(first) || _tags[first - 3] is Tag.Comma)) return false;
        return _tags[first - 1] is Tag.Verb or Tag.Bare or Tag.Gerund or Tag.Participle
            && (Telling.Has(_tokens.TextOf(first - 1)) || !IsCue(first - 1));
    }

    private int FirstOfSentence(int token) => document.Text.Sentences[document.Text.SentenceAt(_tokens[token].Start)].FirstToken;

    private bool IsFinite(int cue)
    {
        while (_tags[cue] is Tag.Adverb) cue++;
        return _tags[cue].IsFinite();
    }

    private bool IsCue(int token) => document.Attributions.Any(other => other.Cue.Any(cue => cue.Contains(_tokens[token].Span)));

    // "If a lawyer argued that": nobody did.
    private bool IsSupposed(int first)
    {
        for (var i = first - 1; i >= Math.Max(FirstOfSentence(first), first - LongestCondition); i--)
        {
            if (_tags[i] is Tag.Comma or Tag.Semicolon or Tag.Stop or Tag.Quote or Tag.Dash or Tag.Colon) return false;
            if (Conditions.Has(_tokens.TextOf(i))) return true;
        }

        return false;
    }
}
