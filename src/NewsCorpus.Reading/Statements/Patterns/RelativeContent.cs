using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Finds what a verb in a relative clause says: "strikes, which Ann called a mistake", "a step they believe could help".</summary>
internal sealed class RelativeContent(StatementContext context)
{
    private readonly Clause _clause = context.Clause;

    /// <summary>
    /// Adds the pronoun that stands for a part of what is said, and what follows the cue ("strikes, which the minister called an
    /// escalation", "a step that he said was overdue"); false where there is none.
    /// </summary>
    /// <param name="draft">The statement, with its source.</param>
    /// <param name="left">The token before the subject.</param>
    /// <param name="end">One past the cue.</param>
    public bool Add(Draft draft, int left, int end)
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

    /// <summary>
    /// Adds the noun before the subject, and what follows the cue ("a step they believe could help", "a tactic Norway said would work");
    /// false where the cue has its content elsewhere.
    /// </summary>
    /// <param name="draft">The statement, with its source.</param>
    /// <param name="end">One past the cue.</param>
    public bool AddContact(Draft draft, int end)
    {
        var goesOn = _clause[end].IsFinite() || (_clause[end] is Tag.To && _clause[end + 1] is Tag.Be);
        if (!goesOn || _clause[end + 1] is Tag.Hyphen || !draft.Cue.Allows(VerbContent.Speech)) return false;
        var first = draft.Source.First;
        // "[a tactic] Norway said": the article belongs to the first noun.
        if (_clause[first] is Tag.Determiner && _clause[first - 1] is not Tag.Nominal)
        {
            while (first < draft.Source.End && _clause[first] is not Tag.Name) first++;
        }

        if (first >= draft.Source.End || _clause[first - 1] is not Tag.Nominal) first = draft.Source.First;
        if (_clause[first - 1] is not Tag.Nominal) return false;
        var noun = context.Sources.Phrase(first - 1);
        if (noun.IsEmpty) return false;
        draft.Source = draft.Source with { First = first };
        draft.Add(noun);
        draft.Add(new TokenRange(end, context.Ends.EndOf(end, ContentShape.InRelative)));
        return true;
    }
}
