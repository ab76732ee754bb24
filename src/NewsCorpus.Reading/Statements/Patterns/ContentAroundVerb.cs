using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Finds what a verb says that stands before its subject, or goes on behind it: "…, X said, …", "As X reported, …".</summary>
internal sealed class ContentAroundVerb(StatementContext context)
{
    // Of "as X reported"; not "as farmers protested", which tells what happened beside it.
    private static readonly WordSet AsVerbs = WordSet.Named("verbs-behind-as");

    private readonly Clause _clause = context.Clause;

    /// <summary>Whether "as X reported" may tell a source by a verb.</summary>
    public static bool IsAsVerb(ReadOnlySpan<char> verb) => AsVerbs.Has(verb);

    /// <summary>Adds what is said before "…, X said" and behind it; false where nothing is.</summary>
    public bool AddBefore(Draft draft, int left, int end)
    {
        if (_clause[left] is not (Tag.Comma or Tag.Dash) || _clause[draft.Source.End - 1] is Tag.Relative) return false;
        // "As part of the pact, Norway agreed to pay", "… agreed to a fine"
        if (_clause[end] is Tag.To
            && (_clause[end + 1] is Tag.Bare or Tag.Be or Tag.Have or Tag.Do || draft.Cue.Stance == Stance.Confirm))
        {
            return false;
        }

        var isOver = _clause[end] is Tag.Stop or Tag.None or Tag.Comma or Tag.Time or Tag.Dash or Tag.Preposition or Tag.To or Tag.Adverb
            or Tag.Subordinator or Tag.Semicolon || Cites(end, draft);
        if (!isOver && !draft.Cue.Allows(Frames.Addressee)) return false;
        // ", her employer told her to stay": another cue
        if (_clause[end] is Tag.Pronoun && _clause[end + 1] is Tag.To) return false;
        var content = context.Before.Find(left);
        if (!draft.Cue.Allows(Frames.Clause | Frames.That) && _clause.ClosingAt(left - 1) is null) return false;
        // "The nominee, he said on Tuesday, lacks …": without a verb it goes on behind the insertion, or is none.
        var isQuoted = _clause.ClosingAt(left - 1) is not null || _clause.ClosingAt(left) is not null;
        var isPart = !content.IsEmpty && !isQuoted && !HasVerbForm(content);
        var comma = isPart ? CommaAfter(end) : end;
        if (isPart && (_clause[comma] is not Tag.Comma || (comma > end && !_clause.HasVerb(comma + 1))))
        {
            // "In addition to the fine, the firm agreed"
            if (_clause[content.First] is Tag.Preposition or Tag.Time) return false;
            comma = end;
        }

        draft.Add(content);
        if (_clause[comma] is Tag.Comma && _clause[comma + 1] is not (Tag.Relative or Tag.Gerund or Tag.Time))
        {
            draft.Add(new TokenRange(comma + 1, context.Ends.EndOf(comma + 1, ContentShape.Clause)));
        }
        else
        {
            context.Chain.AddAfterCue(draft, end);
        }

        return draft.Content.Count > 0;
    }

    /// <summary>Adds what is said around "as X reported on Saturday, …"; false where nothing is.</summary>
    public bool AddAfterAs(Draft draft, int left, int end)
    {
        if (_clause.Word(left) != _clause.Classes.As || !draft.Cue.Allows(Frames.Clause | Frames.That)
            || !AsVerbs.Has(draft.Cue.Lemma) || _clause[end] is Tag.To)
        {
            return false;
        }

        var comma = end;
        while (comma < _clause.End && comma < end + 12 && _clause[comma] is not (Tag.Comma or Tag.Colon or Tag.That or Tag.Quote)) comma++;
        if (left > _clause.First && _clause[left - 1] is Tag.Comma) draft.Add(DeniedBefore(left - 1) ?? context.Before.Find(left - 1));
        // "pushed back against the notion that it is late, as Lee suggests, and telling": who pushed back tells.
        var goesOn = _clause[comma] is Tag.Comma
            && !(draft.Content.Count > 0 && _clause[comma + 1] is Tag.Coordinator && _clause[comma + 2] is Tag.Gerund);
        if (goesOn) draft.Add(new TokenRange(comma + 1, context.Ends.EndOf(comma + 1, ContentShape.Clause)));
        return draft.Content.Count > 0;
    }

    /// <summary>"In a statement, she said: “…”", "Asked on Monday, she said: “…”": what stands before tells only when or where.</summary>
    public void AddInterrupted(Draft draft, int left, int start)
    {
        var before = context.Before.Find(left);
        // "When the rule goes into force, she said, “it will be late.”": one sentence of hers
        var goesOn = _clause[start - 1] is Tag.Comma && _clause.OpeningAt(start) is not null && char.IsLower(_clause.Text(start + 1)[0])
            && before.End - before.First > 1;
        var isAdverbial = !before.IsEmpty && !goesOn
            && (_clause[before.First] is Tag.Preposition or Tag.Subordinator or Tag.Time or Tag.Participle or Tag.Gerund
            || (before.First == _clause.First && _clause[before.First] is Tag.Verb)
            // "Plus, she said, “It is”"; but "Terror, she said, “is”"
            || (before.End - before.First == 1 && _clause.IsCapitalised(start + 1))
            || (_clause[before.First] is Tag.Adverb && !_clause.HasFinite(before.First, before.End)));
        if (!isAdverbial) draft.Add(before);
    }

    /// <summary>"The permits were granted, Lee explained in a letter, because …": where it is said follows, not what.</summary>
    public bool IsSaidBefore(int left, int end)
    {
        if (_clause[left] is not Tag.Comma || _clause[end] is not Tag.Preposition) return false;
        var before = context.Before.Find(left);
        return !before.IsEmpty && _clause.HasFinite(before.First, before.End)
            && _clause[before.First] is not (Tag.Subordinator or Tag.Preposition or Tag.Question or Tag.Adverb or Tag.Time);
    }

    /// <summary>"…, the agency reported citing the ministry": whom it cites is not what it reports.</summary>
    public bool Cites(int end, Draft draft) => draft.Cue.Allows(VerbContent.Speech) && _clause.IsCiting(end);

    // "She denied that it had rained, as Lee claims": he claims that it had.
    private TokenRange? DeniedBefore(int comma) => context.Drafts is [.., { Stance: Stance.Deny, Content: [.., var denied] } denial]
        && denial.CueRange.First >= _clause.First && denied.First >= denial.CueRange.End && denied.End == comma ? denied : null;

    private bool HasVerbForm(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (_clause[i].IsFinite() || _clause[i].IsVerb() || _clause[i] is Tag.Quote) return true;
        }

        return false;
    }

    // The comma that closes "he said on Tuesday,"
    private int CommaAfter(int end)
    {
        var i = end;
        while (_clause[i] is Tag.Time or Tag.Preposition or Tag.Determiner or Tag.Possessive or Tag.Pronoun || _clause[i].IsNounLike()) i++;
        return i;
    }
}
