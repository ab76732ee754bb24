using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads statements whose cue is an active verb: "X said that …", "…, X said", "said X", "…, adding that …".</summary>
internal sealed class VerbStatements(StatementContext context)
{
    // Tokens of "a short statement".
    private const int LongestPlace = 6;

    private static readonly WordSet Issuing = WordSet.Named("verbs-of-issuing");
    private static readonly WordSet Papers = WordSet.Named("papers-that-speak");
    private static readonly WordSet Negating = WordSet.Named("words-that-negate-ahead");
    private static readonly WordSet Taking = WordSet.Named("forms-of-take");
    private static readonly WordSet Nobody = WordSet.Named("nobody");
    private static readonly WordSet MeansVerbs = WordSet.Named("means-verbs");
    private static readonly WordSet Courts = WordSet.Named("bodies-that-hear-evidence");

    private readonly Clause _clause = context.Clause;
    private readonly VerbContent _content = new(context);
    private readonly VerbSubjects _subjects = new(context);
    private readonly VerbSenses _senses = new(context);
    private readonly InvertedStatements _inverted = new(context);

    /// <summary>The statement of an active verb group; null where it makes none.</summary>
    public Draft? Read(VerbGroup group, Cue cue)
    {
        if (cue.Allows(Frames.Raising)) return Raising(group, cue);
        var mayInvert = group.IsFinite && group.First == group.Main && !cue.Allows(Frames.Court);
        if (mayInvert && _inverted.Read(group, cue) is { } inverted) return inverted;

        if (_senses.IsNone(group, cue)) return null;
        var described = _subjects.Own(group);
        // "others, including cells called T cells, can": who is one of those included does nothing by itself.
        if (!described.IsEmpty && group.First == group.Main && !cue.Allows(Frames.Clause | Frames.That)
            && _clause.Text(described.First - 1) is "including")
        {
            return null;
        }

        var own = _subjects.WithName(described);
        if (cue.Allows(Frames.Court) && !IsCourt(own)) return null;
        if (_senses.IsOfNoun(group, own)) return null;
        // "charges were announced on Friday accusing": of the verb right before, not of whoever spoke last.
        var isBare = _clause[group.First] is Tag.Gerund && _clause[group.First - 1].IsNounLike();
        var source = !own.IsEmpty ? own : isBare ? context.NearestSubject(group.First) : context.SharedSubject(group.First);
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Source = source;
        draft.Antecedent = context.Sources.Antecedent(source);
        var mayShow = cue.Allows(Frames.Clause | Frames.That);
        if (_senses.IsHeading(source)) return null;
        if (context.NotDone.IsMute(draft.Antecedent.IsEmpty ? source : draft.Antecedent, mayShow)) return null;
        if (group.IsNegated || IsNobody(own) || IsNegatedAhead(own)) draft.Stance = StanceRules.Negated(cue);
        var left = (own.IsEmpty ? group.First : own.First) - 1;
        var found = _content.Add(draft, group, left, !own.IsEmpty);
        if (!found && own != described)
        {
            draft.Source = described;
            found = _content.Add(draft, group, described.First - 1, hasOwnSubject: true);
        }

        if (!found && IsSilent(group, cue, own)) return draft;
        found = found || AddQuotedBefore(draft, group);
        if (found && draft.Source.IsEmpty && !group.IsFinite) draft.Source = _subjects.AfterComma(draft.Content[^1].End);
        // "the jury heard that": it did not say so.
        if (cue.Allows(Frames.Court)) draft.Source = draft.Antecedent = TokenRange.None;
        var isSaid = found && !IsPurpose(group, draft) && !IsFragment(draft) && !draft.Says(group.First);
        return isSaid ? StanceRules.Refine(draft, _clause) : null;
    }

    // “It is false,” the agency quoted the minister as saying.
    private bool AddQuotedBefore(Draft draft, VerbGroup group)
    {
        if (_clause.Word(group.First - 1) != _clause.Classes.As || context.Drafts.Count == 0) return false;
        var outer = context.Drafts[^1];
        if (outer.CueRange.First < _clause.First || outer.Content.Count == 0) return false;
        if (outer.Content[0].First < outer.CueRange.First)
        {
            draft.Add(outer.Content[0]);
            return true;
        }

        // "It is false, the agency quoted the minister as saying."
        var mark = (outer.Source.IsEmpty ? outer.CueRange.First : outer.Source.First) - 1;
        if (!outer.Says(group.First) || _clause[mark] is not Tag.Comma) return false;
        var before = context.Before.Find(mark);
        if (before.IsEmpty) return false;
        draft.Add(before);
        return true;
    }

    // "did not comment", "has not responded"
    private bool IsSilent(VerbGroup group, Cue cue, TokenRange subject) => cue.Allows(Frames.Alone) && group.IsNegated && !subject.IsEmpty
        && _clause[group.End] is Tag.Stop or Tag.Comma or Tag.None or Tag.Time or Tag.Preposition or Tag.Adverb or Tag.Subordinator
        or Tag.Coordinator;

    // "… to respond to the crisis", "the goal is to agree a truce": an infinitive tells what for; only a clause or a quotation makes it a
    // statement.
    private bool IsPurpose(VerbGroup group, Draft draft)
    {
        var isInfinitive = _clause[group.First] is Tag.To || (group.First == group.Main && _clause[group.First - 1] is Tag.Coordinator);
        if (!isInfinitive || _clause[group.Main] is not Tag.Bare || IsDoneInPublic(group)) return false;
        var start = draft.Content[0].First;
        var isSaid = _clause[start - 1] is Tag.That or Tag.Colon || _clause[start] is Tag.Question or Tag.Quote;
        // "platforms will be used to voice positions": the means says nothing.
        if (MeansVerbs.Has(_clause.Text(group.First - 1))) return true;
        return !isSaid && (draft.Source.IsEmpty || !draft.Cue.Allows(Frames.Clause) || !_clause.HasVerb(start));
    }

    // "nor does he deny it", "never has she said so"
    private bool IsNegatedAhead(TokenRange subject) => !subject.IsEmpty && _clause[subject.First - 1].IsAuxiliary()
        && Negating.Has(_clause.Text(subject.First - 2));

    // "took to Twitter to refute the claim", "issued a statement to deny it": it was done.
    private bool IsDoneInPublic(VerbGroup group)
    {
        var i = group.First - 1;
        while (i > _clause.First && i > group.First - LongestPlace && (_clause[i].IsNounLike() || _clause[i] is Tag.Determiner)) i--;
        if (i == group.First - 1) return false;
        return _clause[i] is Tag.To ? Taking.Has(_clause.Text(i - 1))
            : Issuing.Has(_clause.Text(i)) && Papers.Has(_clause.Text(group.First - 1));
    }

    // "said that while both states", "tells you that if we leave": a subordinate clause whose main clause was not found is no statement.
    private bool IsFragment(Draft draft)
    {
        if (draft.Content is not [var only] || draft.Stance == Stance.Question || _clause[only.First] is not Tag.Subordinator
            || _clause.Text(only.First) is not ("while" or "although" or "though" or "unless" or "whereas" or "if")
            // "determine if it holds": whether
            || (_clause.Text(only.First) is "if" && _clause[only.First - 1] is not Tag.That))
        {
            return false;
        }

        var finite = 0;
        for (var i = only.First; i < only.End; i++)
        {
            if (_clause[i] is Tag.Quote or Tag.Comma) return false;
            if (_clause[i].IsFinite()) finite++;
        }

        return finite < 2;
    }

    // "the jury", "a jury at Oslo crown court"
    private bool IsCourt(TokenRange subject)
    {
        var end = subject.First;
        while (end < subject.End && _clause[end] is not (Tag.Preposition or Tag.Comma)) end++;
        return end > subject.First && Courts.Has(_clause.Text(end - 1));
    }

    // "No group has claimed responsibility"
    private bool IsNobody(TokenRange source) => !source.IsEmpty && Nobody.Has(_clause.Text(source.First));

    // "The tone seems to have changed": no source is named, and the subject belongs to the content.
    private Draft? Raising(VerbGroup group, Cue cue)
    {
        if (!group.IsFinite) return null;
        var subject = context.Sources.Before(group.First);
        var start = group.End;
        if (subject.IsEmpty || start >= _clause.End || _clause[start] is Tag.Stop or Tag.Comma or Tag.Coordinator) return null;
        // "appeared on the stage", "appeared as a witness", "first appeared in May": who is seen there
        if (cue.Lemma is "appear" && _clause[start] is Tag.Preposition or Tag.Subordinator or Tag.Time) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Add(subject);
        draft.Add(new TokenRange(start, context.Ends.EndOf(start, ContentShape.Object)));
        if (group.IsNegated) draft.Stance = StanceRules.Negated(cue);
        return draft;
    }
}
