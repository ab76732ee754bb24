using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Finds what an active verb says: after it, before it, or around it.</summary>
internal sealed class VerbContent(StatementContext context)
{
    /// <summary>Frames of verbs that lead to a clause or a quotation.</summary>
    public const Frames Speech = Frames.Clause | Frames.Quote | Frames.That;

    // Tokens of the second subject in "Norway said and Sweden repeated that".
    private const int LongestSharedSubject = 7;

    // Tokens of the title of a programme, its marks included.
    private const int LongestTitle = 9;

    private static readonly WordSet Answers = WordSet.Named("answers-in-a-word");

    private readonly Clause _clause = context.Clause;
    private readonly VerbContentShape _shapes = new(context.Clause);
    private readonly RelativeContent _relatives = new(context);
    private readonly ContentAroundVerb _around = new(context);

    /// <summary>Whether a verb group is the "saying" of "was quoted as saying".</summary>
    public static bool IsQuotedAs(Clause clause, VerbGroup group) =>
        clause[group.Main] is Tag.Gerund && clause.Word(group.First - 1) == clause.Classes.As
        && clause[group.First - 2] is Tag.Participle;

    /// <summary>Adds what is said to a statement; false where nothing is.</summary>
    /// <param name="draft">The statement, with its source.</param>
    /// <param name="group">The verb group that is the cue.</param>
    /// <param name="left">The token before the subject, or before the group where it has none of its own.</param>
    /// <param name="hasOwnSubject">True where the subject stands before this very group.</param>
    public bool Add(Draft draft, VerbGroup group, int left, bool hasOwnSubject)
    {
        var end = group.End;
        // "As Ann Lee reported on the radio, …": not what she reported on.
        var isTopical = draft.Cue is { Kind: CueKind.Verb, Tail.Length: 1 } && !draft.Cue.Allows(Frames.Clause | Frames.That);
        if (isTopical && hasOwnSubject && _clause.Word(left) == _clause.Classes.As
            && ContentAroundVerb.IsAsVerb(draft.Cue.Lemma.Split(' ')[0]))
        {
            return false;
        }

        if (hasOwnSubject && _clause.Word(left) == _clause.Classes.As && _clause[end] is Tag.Preposition
            && _around.AddAfterAs(draft, left, end))
        {
            return true;
        }

        // "He added," and the quotation in the next paragraph
        if (hasOwnSubject && draft.Cue.Allows(Speech) && _clause[end] is Tag.Comma or Tag.Colon && end + 1 >= _clause.End)
        {
            context.Chain.AddContinued(draft, _clause.End);
            if (draft.Content.Count > 0) return true;
        }

        // “Is it true?” Lee said no, it was not: somebody else asks.
        if (hasOwnSubject && draft.Cue.Allows(Frames.Clause) && Answers.Has(_clause.Text(end)) && FollowsQuotation(left, end)
            && _clause.Text(left - 1) is "?")
        {
            draft.Add(new TokenRange(end, context.Ends.EndOf(end, ContentShape.Clause, group.Main)));
            return true;
        }

        if (hasOwnSubject && FollowsQuotation(left, end) && draft.Cue.Allows(Speech) && !StartsOwnClause(end)
            && (!context.Starts.OpensContent(end) || IsProgramme(draft.Cue, end)))
        {
            draft.Add(context.Before.Find(left));
            context.Chain.AddAfterCue(draft, end);
            return true;
        }

        // It was late, Lee told “This Week” on Sunday.
        if (hasOwnSubject && group.IsFinite && _clause[left] is Tag.Comma && IsProgramme(draft.Cue, end)
            && _around.AddBefore(draft, left, end))
        {
            return true;
        }

        if (_relatives.Add(draft, left, end) || (hasOwnSubject && _relatives.AddContact(draft, end))) return true;
        var start = _around.Cites(end, draft) ? -1 : context.Starts.StartAfter(SharedObject(group), draft.Cue.Frames);
        if (start == end && hasOwnSubject && _clause[draft.Source.End - 1] is not Tag.Relative && _around.IsSaidBefore(left, end))
            start = -1;
        var isWhat = _clause[left] is Tag.Question; // "what he called a mistake"
        if (start >= 0 && start == end && !isWhat && context.NotDone.SaysNothing(draft.Cue, group.Main, start)) return false;
        if (start >= 0)
        {
            if (hasOwnSubject && FollowsQuotation(left, end) && !StartsOwnClause(end)) draft.Add(context.Before.Find(left));
            else if (hasOwnSubject && _clause[left] is Tag.Comma && IsInterrupted(end, start)) _around.AddInterrupted(draft, left, start);
            AddFrom(draft, group, start, left);
            return draft.Content.Count > 0;
        }

        if (hasOwnSubject && SharedClause(end, draft.Cue.Frames) is var shared && shared >= 0)
        {
            AddFrom(draft, group, shared, left);
            return draft.Content.Count > 0;
        }

        return hasOwnSubject && (group.IsFinite || IsQuotedAs(_clause, group)) && draft.Cue.Allows(Speech)
            && (_around.AddAfterAs(draft, left, end) || _around.AddBefore(draft, left, end));
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

    // “…,” and so on, one of the lawyers said the cases were different: what is said follows the cue.
    // But “…,” Ann Lee told a crowd after the talks had failed.
    private bool StartsOwnClause(int end)
    {
        if (_clause[end] is not (Tag.Pronoun or Tag.Determiner or Tag.Possessive) || !_clause.HasVerb(end)) return false;
        for (var i = end + 1; i < _clause.End && !_clause[i].IsFinite(); i++) if (_clause[i] is Tag.Subordinator) return false;
        return true;
    }

    private bool FollowsQuotation(int left, int end) => _clause.ClosingAt(left) is { } quotation && !IsTitle(quotation)
        && !(_clause.StartsWithClosingMark && left == _clause.First && _clause[end].StartsNounPhrase() && !_clause.HasVerb(end));

    // On “This Week,” the minister said: a few words in capitals after a name or preposition name a programme or a book.
    private bool IsTitle(Quotation quotation) => HasCapitals(quotation) && (_clause[quotation.First - 1].IsNounLike()
        || _clause[quotation.First - 1] is Tag.Preposition or Tag.Genitive or Tag.Possessive);

    // “…,” Lee told “The Sunday Show.”
    private bool IsProgramme(Cue cue, int end) =>
        cue.Allows(Frames.Addressee) && _clause.OpeningAt(end) is { } title && HasCapitals(title);

    private bool HasCapitals(Quotation quotation)
    {
        if (quotation.End - quotation.First > LongestTitle) return false;
        for (var i = quotation.First + 1; i < quotation.End - 1; i++)
        {
            var isSmall = _clause[i] is Tag.Quote or Tag.Comma or Tag.Stop or Tag.Preposition or Tag.Coordinator or Tag.Genitive;
            if (!isSmall && !_clause.IsCapitalised(i)) return false;
        }

        return true;
    }

    // Corporations are part of communities, she said: “…”
    private bool IsInterrupted(int end, int start) => start > end && _clause[end] is Tag.Comma or Tag.Colon
        && _clause.OpeningAt(start) is not null;

    private void AddFrom(Draft draft, VerbGroup group, int start, int left)
    {
        if (start >= _clause.End)
        {
            context.Chain.AddContinued(draft, start);
            return;
        }

        var end = context.Ends.EndOf(start, _shapes.Of(draft, group, start, left), group.Main);
        if (end <= start) return;
        // "told the radio that, as a mother, she": the comma opens an insertion.
        draft.Add(new TokenRange(_clause[start] is Tag.Comma ? start + 1 : start, end));
        if (end > _clause.End || (_clause.ClosingAt(end - 1) is not null && IsSentenceOver(end)))
        {
            context.Chain.AddContinued(draft, Math.Max(end, _clause.End));
        }
    }

    private bool IsSentenceOver(int i)
    {
        while (_clause[i] is Tag.Stop) i++;
        return i >= _clause.End;
    }
}
