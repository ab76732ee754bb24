using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Tells where another statement, or a remark on what was said, begins behind a content.</summary>
internal sealed class NextStatement(Clause clause)
{
    private static readonly WordSet SayingVerbs = WordSet.Named("forms-of-say");

    // Tokens of "and its global asset management director Ann Lee [said]".
    private const int LongestSubject = 8;

    // Tokens of "their later claim".
    private const int LongestNoun = 6;

    // Tokens of "villagers from the neighbouring area [deny]".
    private const int LongestAnswerer = 8;

    private readonly ClauseShapes _shapes = new(clause);

    /// <summary>", says his brother.": what follows the comma names who says the whole.</summary>
    public bool IsInvertedCue(int verb) => clause[verb] is Tag.Verb && SayingVerbs.Has(clause.Text(verb))
        && clause[verb + 1] is Tag.Name or Tag.Determiner or Tag.Possessive && !clause.HasVerb(verb + 1);

    /// <summary>", the Gazette reports …" after an object: several sources in a row.</summary>
    public bool StartsStatement(int from)
    {
        for (var i = from; i < clause.End && i < from + LongestSubject; i++)
        {
            // "with Russian or Kazakh partners and said": joined verbs, and no subject.
            if (i > from && clause[i] is Tag.Verb)
            {
                return clause[i - 1] is not Tag.Coordinator && clause.IsCueVerb(i, Tag.Verb)
                    && (clause[from] is not Tag.Possessive || (clause.Roles(i) & WordRole.TakesClause) != 0);
            }


            // "and Roe has repeatedly denied"
            if (i > from && clause[i] is Tag.Have) return clause.IsCueVerb(clause[i + 1] is Tag.Adverb ? i + 2 : i + 1, Tag.Participle);
            if (i == from && clause[i] is Tag.Possessive) continue;
            if (clause[i] is not (Tag.Name or Tag.Nominal or Tag.Determiner or Tag.Coordinator)) return false;
        }

        return false;
    }

    /// <summary>", a position voiced by …": a remark on the whole content.</summary>
    public bool IsComment(int from)
    {
        // ", accusations which he denies"
        if (clause[from] is Tag.Nominal && clause[from + 1] is Tag.Relative) return NamesClaim(from);
        if (clause[from] is not Tag.Determiner) return false;
        for (var i = from + 1; i < clause.End && i < from + 5; i++)
        {
            if (clause[i] is Tag.Verb or Tag.Participle) return clause.Word(i + 1) == clause.Classes.By;
            // ", a charge that the ministry denies"
            if (clause[i] is Tag.That or Tag.Relative) return NamesClaim(i - 1);
            // ", a charge the ministry denies", ", a claim Oslo has rejected"
            if (clause[i] is Tag.Name or Tag.Determiner or Tag.Pronoun) return NamesClaim(i - 1) && _shapes.StartsClause(i);
            if (clause[i] is not Tag.Nominal) return false;
        }

        return false;
    }

    /// <summary>", who have denied the charge", ", who denies it": an answer to what is said before.</summary>
    public bool DeniesClaim(int relative) => DeniesClaimBy(SkipAdverbs(relative + 1));

    /// <summary>"but villagers from the area deny the charge": somebody else's answer to what is said before.</summary>
    public bool IsAnswer(int contrast)
    {
        if (clause.Text(contrast) is not ("but" or "however")) return false;
        var first = clause[contrast + 1] is Tag.Comma ? contrast + 2 : contrast + 1;
        if (!clause[first].StartsNounPhrase()) return false;
        for (var i = first + 1; i < clause.End && i < first + LongestAnswerer; i++)
        {
            if (clause[i] is Tag.Verb or Tag.Have) return DeniesClaimBy(SkipAdverbs(i));
            if (clause[i] is Tag.Comma or Tag.That or Tag.Relative or Tag.Semicolon or Tag.Coordinator) return false;
        }

        return false;
    }

    /// <summary>"and their later claim that he was": another claim, and no part of the first.</summary>
    public bool IsFurtherClaim(int coordinator)
    {
        for (var i = coordinator + 1; i < clause.End && i < coordinator + LongestNoun; i++)
        {
            if (clause[i] is Tag.Nominal && clause[i + 1] is Tag.That) return NamesClaim(i);
            if (clause[i] is not (Tag.Determiner or Tag.Possessive or Tag.Nominal or Tag.Adverb or Tag.Genitive or Tag.Name)) return false;
        }

        return false;
    }

    private int SkipAdverbs(int i)
    {
        while (clause[i] is Tag.Have or Tag.Adverb) i++;
        return i;
    }

    private bool DeniesClaimBy(int verb)
    {
        if (!clause[verb].IsVerb()) return false;
        var denies = Array.Exists(clause.Lexicon.CuesOf(clause.Word(verb)), cue => cue is { Kind: CueKind.Verb, Stance: Stance.Deny });
        var what = verb + 1;
        while (clause[what] is Tag.Determiner or Tag.Possessive) what++;
        return denies && (NamesClaim(what) || (clause[what] is Tag.Pronoun && clause[what + 1] is Tag.Stop or Tag.Comma));
    }

    private bool NamesClaim(int i) => (clause.Roles(i) & (WordRole.Cue | WordRole.Claimed)) != 0;

    /// <summary>", according to the ministry"</summary>
    public bool IsPrepositionCue(int i)
    {
        foreach (var cue in clause.Lexicon.CuesOf(clause.Word(i)))
        {
            if (cue.Kind == CueKind.Preposition && clause.Word(i + 1) == cue.Tail[0]) return true;
        }

        return false;
    }

    /// <summary>Whether a cue follows before the next comma, as the first verb.</summary>
    public bool HasCueSoon(int from)
    {
        for (var i = from; i < clause.End && i < from + 14; i++)
        {
            if (clause[i] is Tag.Comma or Tag.That or Tag.Semicolon) return false;
            if (clause.IsCueVerb(i, Tag.Verb)) return true;
            if (clause[i] is Tag.Have && clause.IsCueVerb(clause[i + 1] is Tag.Adverb ? i + 2 : i + 1, Tag.Participle)) return true;
            if (clause[i] is Tag.Verb) return false;
        }

        return false;
    }

    /// <summary>", X said," or ", he said." or ", Norway's radio said citing …" inside the content</summary>
    public bool IsParenthetical(int from)
    {
        for (var i = from; i < clause.End && i < from + 12; i++)
        {
            if (clause.IsCueVerb(i, Tag.Verb) && i > from)
            {
                // ", a former employee told the Gazette."
                var isToReader = clause.Text(i) is "told" && !clause.HasFinite(i + 1, clause.End)
                    && (clause[i + 1].StartsNounPhrase() || clause.OpeningAt(i + 1) is not null);
                return isToReader || clause[i + 1] is Tag.Comma or Tag.Stop or Tag.None or Tag.Time or Tag.Preposition
                    || clause.IsCiting(i + 1);
            }

            // ", Ann Lee of Acme said"
            var isOf = i > from && clause[i] is Tag.Preposition && clause[i + 1] is Tag.Name && clause.Text(i) is "of" or "at" or "from";
            // ", two people briefed on the matter have said"
            var isTold = i > from && clause[i].IsVerb() && (clause.Roles(i) & WordRole.Addressing) != 0 && clause[i + 1] is Tag.Preposition
                && clause[from] is Tag.Number or Tag.Determiner or Tag.Nominal or Tag.Quantifier;
            if (isTold) i++;
            else if (i == from && clause[i] is Tag.Number or Tag.Quantifier) continue;
            else if (!isOf && clause[i] is not (Tag.Name or Tag.Nominal or Tag.Pronoun or Tag.Determiner or Tag.Hyphen or Tag.Adverb
                or Tag.Possessive or Tag.Genitive or Tag.Have))
            {
                return false;
            }
        }

        return false;
    }
}
