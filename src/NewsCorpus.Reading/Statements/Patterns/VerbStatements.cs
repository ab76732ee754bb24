using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads statements whose cue is an active verb: "X said that …", "…, X said", "said X", "…, adding that …".</summary>
internal sealed class VerbStatements(StatementContext context)
{
    private static readonly WordSet Nobody = WordSet.Named("nobody");
    private const Frames Speech = Frames.Clause | Frames.Quote | Frames.That;

    // Tokens of the second subject in "Norway said and Sweden repeated that".
    private const int LongestSharedSubject = 7;

    // Tokens of the title of a programme, its marks included.
    private const int LongestTitle = 9;

    private readonly Clause _clause = context.Clause;

    /// <summary>The statement of an active verb group; null where it makes none.</summary>
    public Draft? Read(VerbGroup group, Cue cue)
    {
        if (cue.Allows(Frames.Raising)) return Raising(group, cue);
        if (group.IsFinite && group.First == group.Main && Inverted(group, cue) is { } inverted) return inverted;

        if (IsImperative(group) || IsAddressed(group, cue)) return null;
        var own = OwnSubject(group);
        var source = own.IsEmpty ? context.SharedSubject(group.First) : own;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Source = source;
        draft.Antecedent = context.Sources.Antecedent(source);
        var mayShow = cue.Allows(Frames.Clause | Frames.That);
        if (context.NotDone.IsMute(draft.Antecedent.IsEmpty ? source : draft.Antecedent, mayShow)) return null;
        if (group.IsNegated || IsNobody(own)) draft.Stance = StanceRules.Negated(cue);
        var left = (own.IsEmpty ? group.First : own.First) - 1;
        var found = AddContent(draft, group, left, !own.IsEmpty);
        if (!found && IsSilent(group, cue, own)) return draft;
        found = found || AddQuotedBefore(draft, group);
        if (found && draft.Source.IsEmpty && !group.IsFinite) draft.Source = SubjectAfterComma(draft.Content[^1].End);
        return found && !IsPurpose(group, draft) ? StanceRules.Refine(draft, _clause) : null;
    }

    // “It is false,” the agency quoted the minister as saying.
    private bool AddQuotedBefore(Draft draft, VerbGroup group)
    {
        if (_clause.Word(group.First - 1) != _clause.Classes.As || context.Drafts.Count == 0
            || context.Drafts[^1] is not { Content.Count: > 0 } outer)
        {
            return false;
        }

        if (outer.CueRange.First < _clause.First || outer.Content[0].First > outer.CueRange.First) return false;
        draft.Add(outer.Content[0]);
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
        if (!isInfinitive || _clause[group.Main] is not Tag.Bare) return false;
        var start = draft.Content[0].First;
        var isSaid = _clause[start - 1] is Tag.That or Tag.Colon || _clause[start] is Tag.Question or Tag.Quote;
        return !isSaid && (draft.Source.IsEmpty || !draft.Cue.Allows(Frames.Clause) || !_clause.HasVerb(start));
    }

    // "Read: …", "Details: …", "Posted at noon": an order to the reader, or a label.
    private bool IsImperative(VerbGroup group) =>
        group.First == _clause.First && group.First == group.Main && _clause[group.Main] is Tag.Verb;

    // "a person briefed on the plan": who is briefed tells nothing.
    private bool IsAddressed(VerbGroup group, Cue cue) => cue.NeedsAddressee && group.First == group.Main
        && _clause[group.Main] is Tag.Verb or Tag.Participle && _clause[group.First - 1].IsNounLike()
        && _clause[group.End] is Tag.Preposition && _clause[group.End + 1].StartsNounPhrase();

    // "No group has claimed responsibility"
    private bool IsNobody(TokenRange source) => !source.IsEmpty && Nobody.Has(_clause.Text(source.First));

    private TokenRange OwnSubject(VerbGroup group)
    {
        if (group.IsFinite) return context.Sources.Before(group.First);
        // "…, Ann Lee was quoted as saying"
        if (IsQuotedAs(group)) return context.Sources.Before(VerbGroup.Start(_clause, group.First - 2));
        // "quoted a spokesman as saying"
        if (_clause[group.Main] is Tag.Gerund && _clause.Word(group.First - 1) == _clause.Classes.As
            && _clause[group.First - 2].IsNounLike())
        {
            var quoted = context.Sources.Phrase(group.First - 2);
            // "was quoted by the agency as saying": the agency is not who says it.
            return _clause.Word(quoted.First - 1) == _clause.Classes.By ? context.NearestSubject(group.First) : quoted;
        }

        // "The agency, citing two sources, said": the participle stands between subject and verb.
        if (_clause[group.Main] is Tag.Gerund && _clause[group.First - 1] is Tag.Comma
            && context.Sources.Phrase(group.First - 2) is { IsEmpty: false } subject
            && subject.First == _clause.First) return subject;
        // "supporters carrying placards": a noun right before a bare -ing form does what it says.
        return _clause[group.Main] is Tag.Gerund && _clause[group.First - 1].IsNounLike()
            ? Describing(context.Sources.Phrase(group.First - 1))
            : TokenRange.None;
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

    // "Recognising this, the minister joined": the subject stands after the comma.
    private TokenRange SubjectAfterComma(int comma)
    {
        if (_clause[comma] is not Tag.Comma || !_clause[comma + 1].StartsNounPhrase()) return TokenRange.None;
        return context.Sources.After(comma + 1);
    }

    // "The tone seems to have changed": no source is named, and the subject belongs to the content.
    private Draft? Raising(VerbGroup group, Cue cue)
    {
        if (!group.IsFinite) return null;
        var subject = context.Sources.Before(group.First);
        var start = group.End;
        if (subject.IsEmpty || start >= _clause.End || _clause[start] is Tag.Stop or Tag.Comma or Tag.Coordinator) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Add(subject);
        draft.Add(new TokenRange(start, context.Ends.EndOf(start, ContentShape.Object)));
        if (group.IsNegated) draft.Stance = StanceRules.Negated(cue);
        return draft;
    }

    // “…,” said X / …, said X
    private Draft? Inverted(VerbGroup group, Cue cue)
    {
        if (!cue.Allows(Speech) || cue.NeedsAddressee) return null;
        var mark = group.First - 1;
        var closesQuotation = _clause.ClosingAt(mark) is not null;
        if (!closesQuotation && (_clause[mark] is not (Tag.Comma or Tag.Dash) || HasInsertedSubject(group.First))) return null;
        if (!_clause[group.End].StartsNounPhrase() || _clause[group.End] is Tag.That or Tag.Question) return null;
        var source = context.Sources.After(group.End);
        if (source.IsEmpty) return null;
        if (!closesQuotation && _clause[source.End] is not (Tag.Stop or Tag.Comma or Tag.None or Tag.Dash or Tag.Semicolon)
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
        if (_clause[source.End] is Tag.Comma && _clause[source.End + 1].IsFinite())
        {
            draft.Add(new TokenRange(source.End + 1, context.Ends.EndOf(source.End + 1, ContentShape.Clause)));
        }
        else context.Chain.AddAfterCue(draft, source.End);
        return draft;
    }

    // "…, the minister, Ann Lee, warned Oslo", "Ann Lee, the minister, warned Oslo": the comma before the verb closes an apposition.
    private bool HasInsertedSubject(int verb)
    {
        var subject = context.Sources.Before(verb);
        if (subject.IsEmpty || !context.Sources.EndsInsertion(subject, verb)) return false;
        var before = subject.First - 1;
        return before < _clause.First || _clause[before] is Tag.Comma or Tag.Dash || _clause.ClosingAt(before) is not null;
    }

    private bool AddContent(Draft draft, VerbGroup group, int left, bool hasOwnSubject)
    {
        var end = group.End;
        if (hasOwnSubject && FollowsQuotation(left, end) && draft.Cue.Allows(Speech) && !context.Starts.OpensContent(end)
            && !StartsOwnClause(end))
        {
            draft.Add(context.Before.Find(left));
            context.Chain.AddAfterCue(draft, end);
            return true;
        }

        if (AddObjectRelative(draft, left, end)) return true;
        var start = Cites(end, draft) ? -1 : context.Starts.StartAfter(SharedObject(group), draft.Cue.Frames);
        var isWhat = _clause[left] is Tag.Question; // "what he called a mistake"
        if (start >= 0 && start == end && !isWhat && context.NotDone.SaysNothing(draft.Cue, group.Main, start)) return false;
        if (start >= 0)
        {
            if (hasOwnSubject && FollowsQuotation(left, end) && !StartsOwnClause(end)) draft.Add(context.Before.Find(left));
            else if (hasOwnSubject && _clause[left] is Tag.Comma && IsInterrupted(end, start)) AddInterrupted(draft, left);
            AddFrom(draft, group, start, left);
            return draft.Content.Count > 0;
        }

        if (hasOwnSubject && SharedClause(end, draft.Cue.Frames) is var shared && shared >= 0)
        {
            AddFrom(draft, group, shared, left);
            return draft.Content.Count > 0;
        }

        return hasOwnSubject && (group.IsFinite || IsQuotedAs(group)) && draft.Cue.Allows(Speech)
            && (AddAfterAs(draft, left, end) || AddBefore(draft, left, end));
    }

    // "both denying and later acknowledging the deployment": the object belongs to both verbs.
    private int SharedObject(VerbGroup group)
    {
        var next = group.End + 1;
        if (_clause[group.End] is not Tag.Coordinator) return group.End;
        while (_clause[next] is Tag.Adverb) next++;
        // "has denied and continues to deny any role"
        if ((_clause.Roles(next) & WordRole.Catenative) != 0 && _clause[next].IsVerb() && _clause[next + 1] is Tag.To
            && _clause.IsCueVerb(next + 2, Tag.Bare))
        {
            return next + 3;
        }

        var isSame = _clause[next] == _clause[group.Main] || (_clause[group.Main] is Tag.Bare && _clause[next] is Tag.Verb);
        return isSame && _clause[next].IsVerb() ? next + 1 : group.End;
    }

    private bool IsQuotedAs(VerbGroup group) => _clause[group.Main] is Tag.Gerund && _clause.Word(group.First - 1) == _clause.Classes.As
        && _clause[group.First - 2] is Tag.Participle;

    // "Norway said and Sweden repeated that …": where the content of the next verb begins; -1 elsewhere.
    private int SharedClause(int end, Frames frames)
    {
        if (_clause[end] is not Tag.Coordinator || (frames & (Frames.Clause | Frames.That)) == 0) return -1;
        for (var i = end + 1; i < _clause.End && i < end + LongestSharedSubject; i++)
        {
            if (_clause.IsCueVerb(i, Tag.Verb)) return _clause[i + 1] is Tag.That ? i + 2 : -1;
            if (!_clause[i].IsNounLike() && !_clause[i].IsAuxiliary()
                && _clause[i] is not (Tag.Determiner or Tag.Adverb or Tag.Participle or Tag.Pronoun))
            {
                return -1;
            }
        }

        return -1;
    }

    // "strikes, which the minister called an escalation", "a step that he said was overdue": the pronoun stands for a part.
    private bool AddObjectRelative(Draft draft, int left, int end)
    {
        var isRelative = (_clause[left] is Tag.Relative or Tag.Question && left < draft.Source.First)
            || (_clause[left] is Tag.That && _clause[left - 1].IsNounLike());
        var isNaming = draft.Cue.Allows(Frames.Object) && !draft.Cue.Allows(Frames.Clause);
        var goesOn = _clause[end].IsFinite() || (_clause.Word(end) == _clause.Classes.As && draft.Cue.Allows(Frames.Object))
            || (isNaming && (_clause.OpeningAt(end) is not null || (_clause[end] is Tag.Preposition && left > _clause.First)));
        // "what the papers say": a heading, not a statement.
        if (_clause[left] is Tag.Question && !goesOn && left == _clause.First) return false;
        if (!isRelative || !(goesOn || _clause[end] is Tag.Stop or Tag.Comma or Tag.None)) return false;
        draft.Add(new TokenRange(left, left + 1));
        if (goesOn)
        {
            var start = _clause.Word(end) == _clause.Classes.As ? end + 1 : end;
            draft.Add(new TokenRange(start, context.Ends.EndOf(start, ContentShape.InRelative)));
        }

        return true;
    }

    // “…,” and so on, one of the lawyers said the cases were different: what is said follows the cue.
    private bool StartsOwnClause(int end) => _clause[end] is Tag.Pronoun or Tag.Determiner or Tag.Possessive && _clause.HasVerb(end);

    private bool FollowsQuotation(int left, int end) => _clause.ClosingAt(left) is { } quotation && !IsTitle(quotation)
        && !(_clause.StartsWithClosingMark && left == _clause.First && _clause[end].StartsNounPhrase() && !_clause.HasVerb(end));

    // On “This Week,” the minister said: a few words in capitals after a name or preposition name a programme or a book.
    private bool IsTitle(Quotation quotation)
    {
        if (quotation.End - quotation.First > LongestTitle || !(_clause[quotation.First - 1].IsNounLike()
            || _clause[quotation.First - 1] is Tag.Preposition or Tag.Genitive or Tag.Possessive))
        {
            return false;
        }

        for (var i = quotation.First + 1; i < quotation.End - 1; i++)
        {
            var isSmall = _clause[i] is Tag.Quote or Tag.Comma or Tag.Preposition or Tag.Coordinator or Tag.Genitive;
            if (!isSmall && !_clause.IsCapitalised(i)) return false;
        }

        return true;
    }

    // Corporations are part of communities, she said: “…”
    private bool IsInterrupted(int end, int start) => start > end && _clause[end] is Tag.Comma or Tag.Colon
        && _clause.OpeningAt(start) is not null;

    // "In a statement, she said: “…”", "Asked on Monday, she said: “…”": what stands before tells only when or where.
    private void AddInterrupted(Draft draft, int left)
    {
        var before = context.Before.Find(left);
        var isAdverbial = !before.IsEmpty
            && (_clause[before.First] is Tag.Preposition or Tag.Subordinator or Tag.Time or Tag.Participle or Tag.Gerund
            || (before.First == _clause.First && _clause[before.First] is Tag.Verb));
        if (!isAdverbial) draft.Add(before);
    }

    // "…, the agency reported citing the ministry": whom it cites is not what it reports.
    private bool Cites(int end, Draft draft) => draft.Cue.Allows(Speech) && _clause.IsCiting(end);

    // As X reported on Saturday, …
    private bool AddAfterAs(Draft draft, int left, int end)
    {
        if (_clause.Word(left) != _clause.Classes.As || !draft.Cue.Allows(Frames.Clause) || _clause[end] is Tag.To) return false;
        var comma = end;
        while (comma < _clause.End && comma < end + 12 && _clause[comma] is not Tag.Comma) comma++;
        if (left > _clause.First && _clause[left - 1] is Tag.Comma) draft.Add(context.Before.Find(left - 1));
        if (_clause[comma] is Tag.Comma) draft.Add(new TokenRange(comma + 1, context.Ends.EndOf(comma + 1, ContentShape.Clause)));
        return draft.Content.Count > 0;
    }

    // …, X said. / …, X said, …
    private bool AddBefore(Draft draft, int left, int end)
    {
        if (_clause[left] is not (Tag.Comma or Tag.Dash) || _clause[draft.Source.End - 1] is Tag.Relative) return false;
        var isOver = _clause[end] is Tag.Stop or Tag.None or Tag.Comma or Tag.Time or Tag.Dash or Tag.Preposition or Tag.To or Tag.Adverb
            or Tag.Subordinator or Tag.Semicolon || Cites(end, draft);
        if (!isOver && !draft.Cue.Allows(Frames.Addressee)) return false;
        var content = context.Before.Find(left);
        if (!draft.Cue.Allows(Frames.Clause | Frames.That) && _clause.ClosingAt(left - 1) is null) return false;
        draft.Add(content);
        if (_clause[end] is Tag.Comma && _clause[end + 1] is not (Tag.Relative or Tag.Gerund or Tag.Time))
        {
            draft.Add(new TokenRange(end + 1, context.Ends.EndOf(end + 1, ContentShape.Clause)));
        }
        else
        {
            context.Chain.AddAfterCue(draft, end);
        }

        return draft.Content.Count > 0;
    }

    private void AddFrom(Draft draft, VerbGroup group, int start, int left)
    {
        if (start >= _clause.End)
        {
            context.Chain.AddContinued(draft, start);
            return;
        }

        var end = context.Ends.EndOf(start, ShapeOf(draft, group, start, left), group.Main);
        if (end <= start) return;
        draft.Add(new TokenRange(start, end));
        if (end > _clause.End || (_clause.ClosingAt(end - 1) is not null && IsSentenceOver(end)))
        {
            context.Chain.AddContinued(draft, Math.Max(end, _clause.End));
        }
    }

    private ContentShape ShapeOf(Draft draft, VerbGroup group, int start, int left)
    {
        if (IsInOpeningClause(group.Main)) return ContentShape.ToComma;
        var isMarked = _clause[start - 1] is Tag.That || _clause[start] is Tag.Question;
        if (DescribesSubject(draft, left))
        {
            isMarked |= (_clause.Roles(group.Main) & WordRole.TakesClause) != 0;
            return isMarked ? ContentShape.SubjectClause : ContentShape.InSubject;
        }

        if (!draft.Source.IsEmpty && _clause[draft.Source.End - 1] is Tag.Relative && left >= draft.Source.First - 1)
        {
            return ContentShape.InRelative;
        }

        var isQuoted = _clause.Word(group.First - 1) == _clause.Classes.As;
        if (_clause[group.Main] is Tag.Gerund && !group.IsFinite && !isMarked && !isQuoted)
        {
            return left < group.First - 1 ? ContentShape.InSubject : ContentShape.InParticiple;
        }

        var isClause = isMarked || draft.Cue.Allows(Frames.Clause) && _clause[start] is not Tag.To && _clause.HasVerb(start);
        return isClause ? ContentShape.Clause : ContentShape.Object;
    }

    // "Two senators who oppose the bill said …": the clause describes the subject, whose verb is still to come.
    private bool DescribesSubject(Draft draft, int left)
    {
        if (draft.Antecedent.IsEmpty || left < draft.Source.First - 1 || _clause[draft.Source.First - 1] is Tag.Comma) return false;
        for (var i = draft.Antecedent.First - 1; i >= _clause.First && _clause[i] is not (Tag.That or Tag.Semicolon or Tag.Comma); i--)
        {
            if (_clause[i].IsFinite() || _clause[i] is Tag.Gerund or Tag.Bare or Tag.Preposition) return false;
        }

        return true;
    }

    // "When the minister said …, the crowd cheered", "Thus, while …"
    private bool IsInOpeningClause(int verb)
    {
        var first = _clause[_clause.First] is Tag.Adverb && _clause[_clause.First + 1] is Tag.Comma ? _clause.First + 2 : _clause.First;
        var opening = _clause[first];
        var opens = opening is Tag.Subordinator || (_clause[verb] is Tag.Gerund && opening is Tag.Preposition or Tag.Gerund);
        if (!opens) return false;
        for (var i = first + 1; i < verb; i++)
        {
            if (_clause[i] is Tag.Comma) return false;
        }

        return true;
    }

    private bool IsSentenceOver(int i)
    {
        while (_clause[i] is Tag.Stop) i++;
        return i >= _clause.End;
    }
}
