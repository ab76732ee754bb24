using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>
/// Tells where a clause that somebody says cannot be over, as its verb is still to come: "said that the town, once a port, was lost",
/// "said Norway and Sweden had agreed".
/// </summary>
internal sealed class AwaitedVerb(Clause clause)
{
    // Tokens of what stands between the subject and its verb, and of the second of two subjects.
    private const int LongestInsertion = 30;
    private const int LongestSubject = 8;

    private static readonly WordSet ClauseVerbs = WordSet.Named("verbs-of-clauses");

    /// <summary>Whether what is said goes on behind a comma, a dash or a conjunction.</summary>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="mark">The comma, dash or conjunction.</param>
    /// <param name="cue">The verb that says it; -1 where none does.</param>
    public bool AwaitsVerb(int start, int mark, int cue)
    {
        if (mark == start || clause[start] is Tag.Question or Tag.Quote || HasOwnVerb(start, mark)) return false;
        var isMarked = clause[start - 1] is Tag.That;
        if (!isMarked && !(cue >= 0 && ClauseVerbs.Has(clause.Text(cue)))) return false;
        if (clause[mark] is Tag.Coordinator) return JoinsSubjects(mark);
        if (clause[mark + 1].IsFinite()) return true;
        // "that, in any talks, Oslo must", "that overturning the rule — a loophole — is"
        var opensAside = clause[start] is Tag.Comma or Tag.Preposition or Tag.Adverb or Tag.Subordinator or Tag.Time or Tag.Gerund;
        return isMarked && opensAside ? HasVerbAfter(mark) : VerbBehind(mark);
    }

    // Not ", he said" at the end
    private bool HasVerbAfter(int mark)
    {
        for (var i = mark + 1; i < clause.End; i++)
        {
            if (clause[i].IsFinite()) return clause[i + 1] is not (Tag.Stop or Tag.Comma or Tag.Time or Tag.None);
        }

        return false;
    }

    // None that stands behind "which" or "who".
    private bool HasOwnVerb(int start, int end)
    {
        var isInner = false;
        for (var i = start; i < end; i++)
        {
            if (clause[i] is Tag.Relative || clause.Text(i) is "whose") isInner = true;
            else if (clause[i].IsFinite() && !isInner) return true;
            else if (clause[i].IsFinite()) isInner = false;
        }

        return false;
    }

    // "[Norway] and Sweden had agreed", "[he] severally and individually rejected"
    private bool JoinsSubjects(int coordinator)
    {
        var i = coordinator + 1;
        if (clause[i] is Tag.Adverb) return clause[i + 1].IsFinite() && clause[coordinator - 1] is Tag.Adverb;
        if (!clause[i].StartsNounPhrase() || clause[i] is Tag.That or Tag.Question or Tag.Pronoun) return false;
        while (i < coordinator + LongestSubject && (clause[i].IsNounLike() || clause[i] is Tag.Determiner or Tag.Possessive or Tag.Genitive
            or Tag.Hyphen or Tag.Quantifier))
        {
            i++;
        }

        return clause[i].IsFinite();
    }

    // Right behind the mark that closes an insertion: ", which has a port, was", " - a port - was"
    private bool VerbBehind(int mark)
    {
        for (var i = mark + 1; i < clause.End && i < mark + LongestInsertion && !clause[i].EndsClause(); i++)
        {
            if (clause[i] == clause[mark] && clause[i + 1] is Tag.Adverb) return clause[i + 2].IsFinite();
            if (clause[i] == clause[mark] && clause[i + 1].IsFinite()) return true;
            if (clause[i].IsFinite() && clause[mark + 1] is not Tag.Relative && !IsInRelative(mark, i)) return false;
        }

        return false;
    }

    private bool IsInRelative(int mark, int verb)
    {
        for (var i = verb - 1; i > mark; i--)
        {
            if (clause[i] is Tag.Relative || clause.Text(i) is "whose") return true;
            if (clause[i].IsFinite()) return false;
        }

        return false;
    }
}
