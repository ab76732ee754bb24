using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>What stands in a clause or behind a conjunction, as the ends of contents ask for it.</summary>
internal sealed class ClauseShapes(Clause clause)
{
    private static readonly WordSet InnerConjunctions = WordSet.Named("conjunctions-inside-claims");

    /// <summary>True where an -ing form stands among some tokens.</summary>
    public bool HasGerund(int from, int end)
    {
        for (var i = from; i < end; i++) if (clause[i] is Tag.Gerund) return true;
        return false;
    }

    /// <summary>Whether a bracket that opens after the start is still open at a token.</summary>
    public bool IsInBrackets(int token, int start)
    {
        for (var i = token - 1; i > start; i--)
        {
            if (clause.Text(i) is ")") return false;
            if (clause.Text(i) is "(") return true;
        }

        return false;
    }

    /// <summary>"as he left", not "as a man who left", "as proof that it left"</summary>
    public bool StartsClause(int from)
    {
        for (var i = from; i < clause.End && i < from + 12; i++)
        {
            // "as the face of the party and targeted them": a verb that "and" joins has its subject further left.
            if (clause[i].IsFinite()) return i > from && clause[i - 1] is not Tag.Coordinator;
            if (clause[i] is Tag.Comma or Tag.Stop or Tag.Relative or Tag.That or Tag.Question or Tag.Quote) return false;
        }

        return false;
    }

    /// <summary>
    /// "no sign that Lee and the mayor had left", "as Lee and his rivals campaigned": the inner clause waits for its verb.
    /// </summary>
    public bool IsInInnerSubject(int coordinator, int start)
    {
        for (var i = coordinator - 1; i > start && !clause[i].IsFinite(); i--)
        {
            if (clause[i] is Tag.That or Tag.Subordinator) return clause[i + 1].StartsNounPhrase();
        }

        return false;
    }

    /// <summary>", a port and a mine were": the end of a list</summary>
    public bool JoinsBeforeVerb(int from)
    {
        for (var i = from; i < clause.End && !clause[i].IsFinite(); i++) if (clause[i] is Tag.Coordinator) return true;
        return false;
    }

    /// <summary>"warnings that it would end if the two sides cannot agree": the verb behind "if" stays inside.</summary>
    public bool IsOfSubclause(int verb, int start)
    {
        for (var i = verb - 1; i > start && !clause[i].IsFinite(); i--)
        {
            if (clause[i] is Tag.Subordinator) return InnerConjunctions.Has(clause.Text(i));
        }

        return false;
    }

    /// <summary>"denying the claim that Oslo was to blame": the first verb after "that" stays inside.</summary>
    public bool IsVerbOfInnerClause(int verb, int start)
    {
        for (var i = verb - 1; i > start; i--)
        {
            if (clause[i].IsFinite()) return false;
            if (clause[i] is Tag.That) return true;
        }

        return false;
    }

    /// <summary>"plans to vote but is undecided", "calling him a fraud and accusing him": what follows shares the subject.</summary>
    public bool JoinsVerbs(int coordinator, ContentShape shape, int verb)
    {
        var next = coordinator + 1;
        while (clause[next] is Tag.Adverb) next++;
        if (shape is ContentShape.InParticiple && clause[next] is Tag.Gerund) return true;
        // "one of the most controversial and racially charged policies"
        if (next > coordinator + 1 && clause.Text(next - 1).EndsWith("ly", StringComparison.Ordinal) && clause[next + 1].IsNounLike()
            && clause[coordinator - 1] is Tag.Nominal && clause.Text(next).EndsWith("ed", StringComparison.Ordinal))
        {
            return false;
        }

        if (verb >= 0 && IsOnlyBase(next) && (clause.Roles(verb) & WordRole.Base) == 0) return false;
        return clause[next].IsFinite();
    }

    /// <summary>"welcomed the deal but the union, a small one, rejected it"; not "all but the youngest".</summary>
    public bool JoinsClause(int coordinator) => clause.Text(coordinator) is "but" && clause[coordinator + 1].StartsNounPhrase()
        && clause[coordinator + 1] is not (Tag.That or Tag.Question or Tag.Relative) && clause[coordinator - 1].IsNounLike()
        && clause.HasFinite(coordinator + 1, clause.End);

    // "urged them to slow down and listen": after a cue of another form it goes on with the infinitive.
    private bool IsOnlyBase(int i) =>
        clause[i] is Tag.Verb && (clause.Roles(i) & (WordRole.Base | WordRole.Past | WordRole.Third)) == WordRole.Base;

    /// <summary>"Once Lee said | that", "In May, when Lee said | that": the sentence opens with the clause that says so.</summary>
    public bool IsInOpeningSubclause(int that)
    {
        var opening = that - 1;
        while (opening > clause.First && clause[opening] is not (Tag.Comma or Tag.Subordinator) && !IsWhen(opening)) opening--;
        if ((clause[opening] is not Tag.Subordinator && !IsWhen(opening)) || clause.HasFinite(clause.First, opening)) return false;
        if (opening > clause.First && clause[opening - 1] is not Tag.Comma) return false;
        return clause.HasFinite(opening, that);
    }

    private bool IsWhen(int i) => clause[i] is Tag.Question && clause.Text(i) is "when" or "When";

    /// <summary>"say that as the market opens up, calling rates will fall": the main clause is still to come.</summary>
    public bool OpensWithSubclause(int start, int mark)
    {
        if (clause[start] is not Tag.Subordinator && clause.Word(start) != clause.Classes.As) return false;
        for (var i = start; i < mark; i++) if (clause[i] is Tag.Comma) return false;
        return clause.HasFinite(start, mark) && clause.HasFinite(mark, clause.End);
    }
}
