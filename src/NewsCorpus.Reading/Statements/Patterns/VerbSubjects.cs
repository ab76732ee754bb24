using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Finds who does what the cue of a statement says, where the verb has a subject of its own.</summary>
internal sealed class VerbSubjects(StatementContext context)
{
    private static readonly WordSet OpeningAdverbs = WordSet.Named("adverbs-before-participles");

    private readonly Clause _clause = context.Clause;
    private readonly ParticipleActors _actors = new(context);

    /// <summary>The subject that a verb group has itself, or the noun that its participle describes; empty where there is none.</summary>
    public TokenRange Own(VerbGroup group)
    {
        if (group.IsFinite) return context.Sources.Before(group.First);
        // "…, Ann Lee was quoted as saying"
        if (VerbContent.IsQuotedAs(_clause, group)) return context.Sources.Before(VerbGroup.Start(_clause, group.First - 2));
        // "quoted a spokesman as saying"
        if (_clause[group.Main] is Tag.Gerund && _clause.Word(group.First - 1) == _clause.Classes.As
            && (_clause[group.First - 2].IsNounLike() || _clause.IsObjectPronoun(group.First - 2)))
        {
            var quoted = context.Sources.Phrase(group.First - 2);
            // "was quoted by the agency as saying": the agency is not who says it.
            return _clause.Word(quoted.First - 1) == _clause.Classes.By ? context.NearestSubject(group.First) : quoted;
        }

        // "quoted the spokesman, a colonel, as saying"
        if (_clause[group.Main] is Tag.Gerund && _clause.Word(group.First - 1) == _clause.Classes.As
            && _clause[group.First - 2] is Tag.Comma && context.Sources.Before(group.First - 1) is { IsEmpty: false } described)
        {
            return described;
        }

        // "The agency, citing two sources, said": the participle stands between subject and verb.
        if (_clause[group.Main] is Tag.Gerund && _clause[group.First - 1] is Tag.Comma
            && context.Sources.Phrase(group.First - 2) is { IsEmpty: false } subject
            && subject.First == _clause.First
            && !_clause.HasFinite(subject.First, subject.End)) return subject; // not "Ann Lee called for calm, saying"
        if (_clause[group.Main] is not Tag.Gerund) return TokenRange.None;
        // ", with the nurses — members of a union — claiming"
        if (_clause[group.First - 1] is Tag.Dash && context.Sources.Before(group.First) is { IsEmpty: false } inserted
            && _clause.Text(inserted.First - 1) is "with")
        {
            return inserted;
        }

        // "went after deputies for taking aim at it": whoever is blamed or praised for it did it.
        if (_clause.Text(group.First - 1) is "for" && _actors.BlamedBefore(group.First - 1) is { IsEmpty: false } blamed) return blamed;
        // "Flatly rejecting Norway's claim, the navy said"
        if (group.First - 1 == _clause.First && OpeningAdverbs.Has(_clause.Text(_clause.First))) return TokenRange.None;
        // "supporters carrying placards": a noun right before a bare -ing form does what it says.
        return _clause[group.First - 1].IsNounLike()
            ? Describing(_actors.ActingAt(context.Sources.Phrase(group.First - 1)))
            : TokenRange.None;
    }

    /// <summary>"Dr Lee, a lecturer from Oslo said": with the name before an apposition that no comma closes.</summary>
    public TokenRange WithName(TokenRange subject)
    {
        // "Sen. Lee, R-Ohio said"
        if (!subject.IsEmpty && subject.First > _clause.First + 1 && _clause[subject.First - 1] is Tag.Comma
            && _clause[subject.First + 1] is Tag.Hyphen && _clause.Text(subject.First) is "R" or "D" or "I"
            && context.Sources.Phrase(subject.First - 2) is { IsEmpty: false } named)
        {
            return new TokenRange(named.First, subject.End);
        }

        if (IsPersonsBody(subject)) return new TokenRange(_clause.First, subject.End);
        if (subject.IsEmpty || subject.First < _clause.First + 3 || _clause[subject.First] is not Tag.Determiner
            || _clause[subject.First - 1] is not Tag.Comma || _clause[subject.End] is Tag.Comma || !_clause.IsCapitalised(_clause.First))
        {
            return subject;
        }

        for (var i = _clause.First; i < subject.First - 1; i++)
        {
            if (_clause[i] is not (Tag.Name or Tag.Nominal or Tag.Symbol) || !_clause.IsCapitalised(i)) return subject;
        }

        return new TokenRange(_clause.First, subject.End);
    }

    // "Ann Lee, leader of the National Union, Norway's second party said"
    private bool IsPersonsBody(TokenRange subject)
    {
        if (subject.IsEmpty || _clause[subject.First - 1] is not Tag.Comma || _clause[subject.End] is Tag.Comma) return false;
        var comma = _clause.First;
        while (comma < subject.First && _clause[comma] is Tag.Name) comma++;
        if (comma < _clause.First + 2 || comma >= subject.First - 2 || _clause[comma] is not Tag.Comma) return false;
        var office = comma + 1;
        while (office < subject.First && !_clause[office].IsNounLike()) office++;
        var isOffice = (_clause.Roles(office) & WordRole.SpeaksFor) != 0 || AgentNouns.Are(_clause.Text(office));
        return isOffice && _clause[office + 1] is Tag.Preposition && !_clause.HasFinite(comma, subject.First);
    }

    /// <summary>"Recognising this, the minister joined": the subject behind a comma.</summary>
    public TokenRange AfterComma(int comma)
    {
        if (_clause[comma] is not Tag.Comma || !_clause[comma + 1].StartsNounPhrase()) return TokenRange.None;
        return context.Sources.After(comma + 1);
    }

    // Of "The motion passed with the votes of farmers" only what follows the verb; what is counted ("90 votes") says nothing.
    private TokenRange Describing(TokenRange phrase)
    {
        var first = phrase.First;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (_clause[i] is Tag.Relative) break;
            if (_clause[i].IsFinite()) first = _clause[i + 1] is Tag.Preposition ? i + 2 : i + 1;
        }

        return first >= phrase.End || (_clause.Roles(phrase.End - 1) & WordRole.Measure) != 0
            ? TokenRange.None
            : new TokenRange(first, phrase.End);
    }
}
