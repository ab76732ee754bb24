using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>
/// Tells where the reporter goes on behind what is said: what the speaker did besides or kept back, and what could not be checked.
/// </summary>
internal sealed class ReportersTurn(Clause clause)
{
    private static readonly WordSet Withholding = WordSet.Named("withholding-verbs");
    private static readonly WordSet Checking = WordSet.Named("verbs-of-checking");
    private static readonly WordSet DoneAuxiliaries = WordSet.Named("auxiliaries-of-what-is-done");
    private static readonly WordSet Conceding = WordSet.Named("conceding-conjunctions");

    // Tokens of "although this could not be independently confirmed".
    private const int LongestCaveat = 12;

    /// <summary>"said that it had won, but did not give figures": what the speaker keeps back is no part of what he says.</summary>
    public bool Withholds(int coordinator)
    {
        var i = coordinator + 1;
        if (clause.Text(coordinator) is not "but" || !DoneAuxiliaries.Has(clause.Text(i))) return false;
        if (clause[i + 1] is not Tag.Negation) return false;
        for (i += 2; clause[i] is Tag.Adverb; i++) { }
        return Withholding.Has(clause.Text(i));
    }

    /// <summary>
    /// ", although this could not be independently confirmed": what the reporter could not find out is nothing that anybody says.
    /// </summary>
    public bool IsCaveat(int conjunction)
    {
        if (!Conceding.Has(clause.Text(conjunction))) return false;
        var isNegated = false;
        for (var i = conjunction + 1; i < clause.End && i < conjunction + LongestCaveat && !clause[i].EndsClause(); i++)
        {
            isNegated |= clause[i] is Tag.Negation;
            if (isNegated && Checking.Has(clause.Text(i))) return true;
        }

        return false;
    }

    /// <summary>
    /// "says she should decide, but on 1 June the office went to court": what was done on a day after what should be is told by the text.
    /// </summary>
    public bool TellsWhatWasDone(int start, int comma)
    {
        if (clause.Text(comma + 1) is not "but" || clause[comma + 2] is not Tag.Preposition) return false;
        var (i, end) = (comma + 3, Math.Min(clause.End, comma + LongestCaveat));
        while (i < end && clause[i] is Tag.Time or Tag.Number or Tag.Name) i++;
        if (i == comma + 3 || !clause[i].StartsNounPhrase()) return false;
        while (i < end && !clause[i].IsFinite()) i++;
        var isPast = i < end && clause[i] is Tag.Verb && (clause.Roles(i) & (WordRole.Past | WordRole.Third)) == WordRole.Past;
        for (var k = start; k < comma && isPast; k++)
        {
            if (!clause[k].IsFinite()) continue;
            return clause[k] is Tag.Modal || (clause.Roles(k) & WordRole.Third) != 0 || clause.Text(k) is "is" or "are";
        }

        return false;
    }

    /// <summary>
    /// "said that it meddles, but stopped short of": a past without a subject after a present is what the speaker did.
    /// </summary>
    public bool IsOuterVerb(int i, int start, int verb)
    {
        const WordRole Tense = WordRole.Past | WordRole.Third;
        if (verb < 0 || (clause.Roles(verb) & Tense) != WordRole.Past) return false;
        // "argued that it would join, and has been seen by many"
        if (clause[i] is Tag.Have && clause.Text(i) is "has" or "have") return IsWould(start, i);
        if ((clause.Roles(i) & Tense) != WordRole.Past || clause[i] is not Tag.Verb) return false;
        for (var k = start; k < i; k++)
        {
            if (!clause[k].IsFinite()) continue;
            return clause[k] is Tag.Verb ? (clause.Roles(k) & Tense) == WordRole.Third : clause.Text(k) is "is" or "are" or "has" or "will";
        }

        return false;
    }

    // Whether the first finite verb is "would" or its like.
    private bool IsWould(int from, int end)
    {
        while (from < end && !clause[from].IsFinite()) from++;
        return from < end && clause.Text(from) is "would" or "could" or "might";
    }

    /// <summary>"said it earns little and questioned the plan": both in the past, so the second is what the speaker did.</summary>
    public bool JoinsCue(int coordinator, int verb)
    {
        var next = clause[coordinator + 1] is Tag.Adverb ? coordinator + 2 : coordinator + 1;
        return verb >= 0 && clause.IsCueVerb(next, Tag.Verb) && (clause.Roles(next) & clause.Roles(verb) & WordRole.Past) != 0;
    }
}
