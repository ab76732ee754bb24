namespace NewsCorpus.Statements;

/// <summary>How a negation or a refusal in the verb group turns the stance of a cue.</summary>
internal static class StanceRules
{
    /// <summary>The stance of a cue under a negation ("did not say", "could not verify", "never denied").</summary>
    public static Stance Negated(Cue cue) => cue.Stance switch
    {
        // Neither a confirmation that is missing nor a denial that is missing says the opposite.
        Stance.Confirm or Stance.Deny or Stance.Doubt or Stance.Question => Stance.Doubt,
        Stance.Pledge or Stance.Demand => Stance.Deny,
        Stance.Warn => Stance.Assert,
        _ => cue.Allows(Frames.Object) && !cue.Allows(Frames.Clause) ? Stance.Deny : Stance.Doubt,
    };

    /// <summary>The stance of a cue that someone refuses or declines to perform ("declined to say", "refuses to back").</summary>
    public static Stance Refused(Cue cue) => cue.Stance is Stance.Assert or Stance.Confirm or Stance.Deny or Stance.Doubt
        && cue.Allows(Frames.Clause) ? Stance.Doubt : Stance.Deny;
}
