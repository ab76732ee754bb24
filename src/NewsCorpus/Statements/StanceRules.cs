namespace NewsCorpus.Statements;

/// <summary>How a negation or a refusal turns the stance of a cue.</summary>
internal static class StanceRules
{
    /// <summary>The stance of a cue under a negation ("did not say", "could not verify", "never denied").</summary>
    public static Stance Negated(Cue cue) => cue.WhenNegated ?? cue.Stance switch
    {
        Stance.Pledge or Stance.Demand => Stance.Deny,
        Stance.Warn => Stance.Assert,
        // Neither a confirmation that is missing nor a denial that is missing says the opposite.
        _ => Stance.Doubt,
    };

    /// <summary>Someone who declines or refuses to speak leaves it open; one who refuses to act denies.</summary>
    public static Draft Refine(Draft draft, Clause clause)
    {
        if (draft.Stance != Stance.Deny || !draft.Row.Allows(Frames.To) || draft.Content.Count == 0) return draft;
        var start = draft.Content[0].First;
        if (clause[start] is not Tag.To) return draft;
        foreach (var refused in clause.Lexicon.CuesOf(clause.Word(start + 1)))
        {
            if (refused.Kind == CueKind.Verb && refused.WhenNegated is null && refused.Stance is not (Stance.Pledge or Stance.Demand))
            {
                draft.Stance = Stance.Doubt;
            }
        }

        return draft;
    }
}
