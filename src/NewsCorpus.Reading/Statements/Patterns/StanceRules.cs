using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>How a negation or a refusal turns the stance of a cue.</summary>
internal static class StanceRules
{
    /// <summary>The stance of a cue under a negation ("did not say", "could not verify", "never denied").</summary>
    public static Stance Negated(Cue cue) => cue.WhenNegated ?? cue.Stance switch
    {
        Stance.Pledge => Stance.Deny,
        // "does not call for changes" denies nothing.
        Stance.Demand or Stance.Warn => Stance.Assert,
        // Neither a confirmation that is missing nor a denial that is missing says the opposite.
        _ => Stance.Doubt,
    };

    /// <summary>Someone who declines or refuses to speak leaves it open; one who refuses to act denies.</summary>
    public static Draft Refine(Draft draft, Clause clause)
    {
        if (draft.Cue.Allows(Frames.Light)) return OfNoun(draft, clause);
        // "asks: “Is he fit to lead?”"
        if (draft.Cue.Stance == Stance.Demand && draft.Content.Exists(range => IsQuestion(range, clause))) draft.Stance = Stance.Question;
        // offered: “It is late.”
        if (draft is { Stance: Stance.Pledge, Content.Count: > 0 } && !draft.Cue.Allows(VerbContent.Speech | Frames.Object)
            && clause[draft.Content[0].First] is Tag.Quote)
        {
            draft.Stance = Stance.Assert;
        }

        if (draft is { Stance: Stance.Question, Content.Count: > 0 }) draft.Stance = OfQuestion(draft, clause);
        if (draft.Cue.Stance != Stance.Deny || !draft.Cue.Allows(Frames.To) || draft.Content.Count == 0) return draft;
        var start = draft.Content[0].First;
        if (clause[start] is not Tag.To) return draft;
        if (Refused(clause, start + 1) is { } refused) draft.Stance = IsSilence(refused) ? Stance.NoComment : Stance.Doubt;
        return draft;
    }

    private static bool IsQuestion(TokenRange content, Clause clause) =>
        clause[content.First] is Tag.Quote && clause.Text(content.End - 1) is "?"
        || (clause[content.End - 1] is Tag.Quote && clause.Text(content.End - 2) is "?");

    // "asked them for help" demands, "questioned the figures" doubts; both ask where a question follows.
    private static Stance OfQuestion(Draft draft, Clause clause)
    {
        var start = draft.Content[0].First;
        if (!clause[start].StartsNounPhrase() || clause[start] is Tag.Question or Tag.That || clause.HasVerb(start)) return Stance.Question;
        if (!draft.Cue.Allows(Frames.Addressee))
        {
            // "questioned Lee over the deal"
            var next = start;
            while (clause[next] is Tag.Name) next++;
            if (next > start && clause[next] is Tag.Preposition && clause.Text(next) is "over" or "about" or "on") return Stance.Question;
            return draft.Cue.Tail.Length == 0 && draft.Cue.Allows(Frames.Object) ? Stance.Doubt : Stance.Question;
        }

        for (var i = start + 1; i < draft.Content[0].End && clause[i] is not (Tag.Comma or Tag.Quote); i++)
        {
            if (clause[i] is Tag.Preposition) return clause.Text(i) is "for" ? Stance.Demand : Stance.Question;
        }

        return Stance.Question;
    }

    // The verb of communicating after "declined to", where leaving it undone says neither yes nor no.
    private static Cue? Refused(Clause clause, int verb)
    {
        foreach (var cue in clause.Lexicon.CuesOf(clause.Word(verb)))
        {
            if (cue.Kind != CueKind.Verb || !clause.HasWords(verb + 1, cue.Tail)) continue;
            if (cue.WhenNegated is null or Stance.NoComment && cue.Stance is not (Stance.Pledge or Stance.Demand)) return cue;
        }

        return null;
    }

    // "declined to say", "refused to confirm"; to refuse to condemn or to rule out is more than to say nothing.
    private static bool IsSilence(Cue refused) => refused.WhenNegated == Stance.NoComment || (refused.Act == AttributionKind.Speech
        && refused.Stance != Stance.Deny && refused.Allows(Frames.Clause | Frames.That | Frames.Quote));

    // "voiced doubt about", "expressed a strong warning": the noun tells what the verb leaves open.
    private static Draft OfNoun(Draft draft, Clause clause)
    {
        var start = draft.Content[0].First;
        for (var i = start; i < start + 4 && clause[i] is Tag.Determiner or Tag.Possessive or Tag.Nominal or Tag.Gerund; i++)
        {
            foreach (var noun in clause.Lexicon.CuesOf(clause.Word(i)))
            {
                if (noun.Kind != CueKind.Noun || noun.Stance is Stance.Assert or Stance.Pledge || noun.Tail.Length > 0) continue;
                draft.Stance = noun.Stance;
                return draft;
            }
        }

        return draft;
    }
}
