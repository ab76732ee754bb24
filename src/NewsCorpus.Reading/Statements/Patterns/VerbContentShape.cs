using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Tells what shape the text has that follows an active verb, which decides where it ends.</summary>
internal sealed class VerbContentShape(Clause clause)
{
    /// <summary>The shape of what is said.</summary>
    /// <param name="draft">The statement, with its source.</param>
    /// <param name="group">The verb group that is the cue.</param>
    /// <param name="start">The first token of what is said.</param>
    /// <param name="left">The token before the subject, or before the group where it has none of its own.</param>
    public ContentShape Of(Draft draft, VerbGroup group, int start, int left)
    {
        if (IsInOpeningClause(group.Main, draft.Source)) return ContentShape.ToComma;
        var isMarked = clause[start - 1] is Tag.That || clause[start] is Tag.Question;
        if (DescribesSubject(draft, left))
        {
            isMarked |= (clause.Roles(group.Main) & WordRole.TakesClause) != 0;
            return isMarked ? ContentShape.SubjectClause : ContentShape.InSubject;
        }

        if (!draft.Source.IsEmpty && clause[draft.Source.End - 1] is Tag.Relative && left >= draft.Source.First - 1)
        {
            return ContentShape.InRelative;
        }

        // "the deal that Lee said he had reached, the bill would"
        if (clause[left] is Tag.That or Tag.Relative && clause[left - 1] is Tag.Nominal && clause[start] is Tag.Pronoun)
        {
            return ContentShape.InRelative;
        }

        var isQuoted = clause.Word(group.First - 1) == clause.Classes.As;
        if (clause[group.Main] is Tag.Gerund && !group.IsFinite && !isMarked && !isQuoted && !IsAbsolute(group, start, left))
        {
            return left < group.First - 1 ? ContentShape.InSubject : ContentShape.InParticiple;
        }

        var isClause = isMarked || draft.Cue.Allows(Frames.Clause) && clause[start] is not Tag.To && clause.HasOwnVerb(start);
        return isClause ? ContentShape.Clause : ContentShape.Object;
    }

    // ", with Norway saying it must pay", "made worse by Norway saying it must pay"
    private bool IsAbsolute(VerbGroup group, int start, int left) => clause.Text(left) is "with" or "by"
        && (clause.Roles(group.Main) & WordRole.TakesClause) != 0 && clause.HasVerb(start);

    // "Two senators who oppose the bill said …": the clause describes the subject, whose verb is still to come.
    private bool DescribesSubject(Draft draft, int left)
    {
        if (draft.Antecedent.IsEmpty || left < draft.Source.First - 1 || clause[draft.Source.First - 1] is Tag.Comma) return false;
        for (var i = draft.Antecedent.First - 1; i >= clause.First && clause[i] is not (Tag.That or Tag.Semicolon or Tag.Comma); i--)
        {
            if (clause[i].IsFinite() || clause[i] is Tag.Gerund or Tag.Bare or Tag.Preposition) return false;
        }

        return true;
    }

    // "When the minister said …, the crowd cheered", "Thus, while …"
    private bool IsInOpeningClause(int verb, TokenRange source)
    {
        var first = clause[clause.First] is Tag.Adverb && clause[clause.First + 1] is Tag.Comma ? clause.First + 2 : clause.First;
        // "But even as he vowed to go on, he said"
        if (clause[first] is Tag.Coordinator) first++;
        if (clause[first] is Tag.Adverb && clause[first + 1] is Tag.Subordinator) first++;
        var opening = clause[first];
        var opens = opening is Tag.Subordinator || (clause[verb] is Tag.Gerund && opening is Tag.Preposition or Tag.Gerund);
        if (!opens) return false;
        for (var i = first + 1; i < verb; i++)
        {
            if (clause[i] is Tag.Comma && !source.Contains(i) && i != source.End) return false;
        }

        return true;
    }
}
