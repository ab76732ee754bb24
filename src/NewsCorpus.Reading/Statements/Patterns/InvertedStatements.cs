using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads statements whose speaker stands behind the verb: “…,” said X; …, said X.</summary>
internal sealed class InvertedStatements(StatementContext context)
{
    private readonly Clause _clause = context.Clause;

    /// <summary>The statement of a verb with its speaker behind it; null where it is none.</summary>
    public Draft? Read(VerbGroup group, Cue cue)
    {
        if (!cue.Allows(VerbContent.Speech) || cue.NeedsAddressee) return null;
        var mark = group.First - 1;
        var closesQuotation = _clause.ClosingAt(mark) is not null;
        // "The party, a small one, saw the plan as a threat": only what is said has its speaker behind the verb.
        // ", the judge, denied their request", ", urges Congress to act"
        if (!closesQuotation && (cue.Act != AttributionKind.Speech || cue.Stance is Stance.Deny or Stance.Demand)) return null;
        if (!closesQuotation && _clause[mark] is not (Tag.Comma or Tag.Dash)) return null;
        if (!_clause[group.End].StartsNounPhrase() || _clause[group.End] is Tag.That or Tag.Question) return null;
        var source = context.Sources.After(group.End);
        // The caller, who gave her name as “Josie,” said Brown taunted him: the quotation is not what is said.
        if (source.IsEmpty || (_clause[source.End].IsFinite() && (_clause.Roles(source.End) & WordRole.Base) == 0)) return null;
        if (!closesQuotation && HasInsertedSubject(group.First) && !NamesSpeaker(cue, source)) return null;
        var comma = source.End;
        while (comma < _clause.End && (_clause[comma].IsNounLike() || _clause[comma] is Tag.Time or Tag.Preposition or Tag.Determiner
            or Tag.Possessive or Tag.Hyphen))
        {
            comma++;
        }

        // "The sense, writes Ann Lee in a letter from Oslo, is that …"
        var goesOn = _clause[comma] is Tag.Comma && _clause[comma + 1].IsFinite();
        if (!closesQuotation && !goesOn && _clause[source.End] is not (Tag.Stop or Tag.Comma or Tag.None or Tag.Dash or Tag.Semicolon)
            && _clause.HasVerb(source.End))
        {
            return null;
        }

        var content = context.Before.Find(mark);
        if (content.IsEmpty) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Source = source;
        draft.Add(content);
        // "The paradox, says Ann Lee, a historian, is that …"
        if (goesOn)
        {
            draft.Add(new TokenRange(comma + 1, context.Ends.EndOf(comma + 1, ContentShape.Clause)));
        }
        else context.Chain.AddAfterCue(draft, source.End);
        return draft;
    }

    // "The fleet, from Bergen, Norway, had left, said Ann Lee": nobody says a person, so whom "said" takes with it is who speaks.
    private bool NamesSpeaker(Cue cue, TokenRange source)
    {
        var isOver = _clause[source.End] is Tag.Comma or Tag.Stop or Tag.None && !_clause.HasVerb(source.End);
        if (cue.Lemma is not "say" || !isOver) return false;
        for (var i = source.First; i < source.End && _clause[i] is not Tag.Comma; i++)
        {
            if (_clause[i] is Tag.Name) return true;
        }

        return false;
    }

    // "…, the minister, Ann Lee, warned Oslo", "Ann Lee, the minister, warned Oslo": the comma before the verb closes an apposition.
    private bool HasInsertedSubject(int verb)
    {
        var subject = context.Sources.Before(verb);
        // "Lee, the mayor, won, declared the court": the commas close no apposition of who won.
        if (subject.IsEmpty || !context.Sources.EndsInsertion(subject, verb) || _clause.HasFinite(subject.End, verb)) return false;
        var before = subject.First - 1;
        return before < _clause.First || _clause[before] is Tag.Comma or Tag.Dash or Tag.Coordinator
            || _clause.ClosingAt(before) is not null;
    }
}
