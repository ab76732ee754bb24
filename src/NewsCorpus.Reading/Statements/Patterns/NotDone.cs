using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>
/// Tells cues that say nothing: a verb that was left undone ("avoided saying", "stopped short of blaming", "came close to accusing",
/// "without naming"), and a refusal to give or accept something, which denies no claim ("denied him a visa", "rejected the bill").
/// </summary>
internal sealed class NotDone(Clause clause)
{
    // Tokens before "so far as to" in which a negation counts.
    private const int NegationReach = 8;

    private static readonly WordSet Duties = WordSet.Named("participles-of-duties");

    /// <summary>Whether what stands before a verb group says that its verb was not done.</summary>
    public bool IsLeftUndone(VerbGroup group)
    {
        var before = group.First - 1;
        if (clause.Tokens.Count <= before || before < clause.First) return false;
        if (IsFarAs(before)) return IsNegatedBefore(before);
        if (clause[group.Main] is not Tag.Gerund || clause[group.First] is Tag.Be or Tag.Have) return false;
        if ((clause.Roles(before) & WordRole.Avoiding) != 0 && clause[before].IsVerb()) return true;
        return clause.Tokens.TextOf(before) switch
        {
            "without" or "Without" or "against" or "of" or "about" or "including" or "under" or "Under" => true,
            // "held off informing"
            "off" => clause[before - 1].IsVerb() && clause.Text(before - 1) is "held" or "hold" or "holds" or "holding" or "put" or "puts"
                or "putting",
            // "a panel charged with recommending cuts": what it is for.
            "with" => Duties.Has(clause.Text(before - 1)),
            "from" => clause.Text(before - 1) is not ("apart" or "Apart" or "aside" or "Aside"),
            "than" => clause.Text(before - 1) is "rather" or "Rather",
            "at" => clause.Text(before - 1) is "balked" or "baulked" or "stopped",
            "to" => clause.Text(before - 1) is "close" or "closer",
            // "its focus today was on urging voters"
            "on" => clause[before - 1] is Tag.Be or Tag.Time,
            _ => false,
        };
    }

    /// <summary>Whether a cue with its object says nothing: nothing that could be claimed or denied, or only who is addressed.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="start">The first token of the object.</param>
    public bool SaysNothing(Cue cue, int verb, int start)
    {
        // "resisted calling it a war", "resisted calls to denounce it"
        if ((clause.Roles(verb) & WordRole.Avoiding) != 0
            && ((clause[start] is Tag.Gerund && (clause.Roles(start) & WordRole.Cue) != 0) || IsDemand(start)))
        {
            return true;
        }

        if (clause[start] is Tag.To or Tag.Negation && WantsNoName(start)) return true;
        return OnlyAddresses(cue, start) || DeniesNothing(cue, start) || (cue.Allows(Frames.Naming) && IsOnlyObject(start));
    }

    // "called an election", "called Oslo on Monday", "a group called The Workers": one name, or one noun, and nothing that it is called.
    private bool IsOnlyObject(int start)
    {
        var i = start;
        if (clause[i] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number) i++;
        if (clause[i] is Tag.Name)
        {
            while (clause[i] is Tag.Name or Tag.Genitive or Tag.Hyphen or Tag.Symbol || IsOwned(i)) i++;
        }
        else if (clause[i] is Tag.Nominal or Tag.Pronoun) i++;

        if (i == start) return false;
        if (clause[i] is not (Tag.Preposition or Tag.Coordinator))
        {
            return IsEnd(i) || clause[i].IsFinite() || clause[i] is Tag.Time or Tag.Subordinator or Tag.Relative;
        }

        for (; !IsEnd(i); i++)
        {
            // "called the vote on the pact “to win time”": what for, not what it is called.
            if (clause[i] is Tag.Quote) return clause[i + 1] is Tag.To;
            if (clause.Text(i) is "a" or "an") return false;
        }

        return true;
    }

    private bool IsOwned(int i) => clause[i] is Tag.Nominal && clause[i - 1] is Tag.Genitive;

    private bool IsEnd(int i) => clause[i] is Tag.None or Tag.Stop or Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.Close;

    // "declined to be named", "asked to remain anonymous", "asked not to be identified"
    private bool WantsNoName(int start)
    {
        for (var i = start + 1; i < start + 5; i++)
        {
            if ((clause.Roles(i) & WordRole.Anonymity) != 0) return true;
        }

        return false;
    }

    // "urged Israel": without what is urged. "urged restraint" says what.
    private bool OnlyAddresses(Cue cue, int start)
    {
        if (!cue.Allows(Frames.Addressee) || clause[start] is not (Tag.Name or Tag.Pronoun)) return false;
        var i = start;
        while (clause[i] is Tag.Name or Tag.Coordinator) i++;
        return clause[i] is Tag.Stop or Tag.Comma or Tag.None
            || (clause[start] is Tag.Pronoun && clause[start + 1] is Tag.Stop or Tag.Comma or Tag.None);
    }

    /// <summary>Whether the object of a cue is nothing that could be claimed or denied.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="start">The first token of the object.</param>
    public bool DeniesNothing(Cue cue, int start)
    {
        // "two of the licences denied under the embargo would": what is denied stands before.
        if (cue.Allows(Frames.Grant) && clause[start] is Tag.Preposition && IsVerbAfterPhrase(start + 1)) return true;
        if (!cue.Allows(Frames.Claim | Frames.Grant | Frames.Toll) || !clause[start].StartsNounPhrase()
            || clause[start] is Tag.That or Tag.Question)
        {
            return false;
        }

        if (cue.Allows(Frames.Toll)) return clause[start] is Tag.Number || HasToll(start);
        if (HasTwoObjects(start, out var head)) return true;
        // "denied Ann Lee, who came second, what would have been her first win"
        if (cue.Allows(Frames.Grant) && head >= 0 && clause[start] is Tag.Name && IsEnd(EndOfName(start))) return true;
        if (head < 0 || clause[head] is Tag.Pronoun) return false;
        return cue.Allows(Frames.Grant) ? (clause.Roles(head) & WordRole.Granted) != 0 : !IsClaim(head) && !IsCalledSomething(head);
    }

    private int EndOfName(int i)
    {
        while (clause[i] is Tag.Name) i++;
        return i;
    }

    private bool IsVerbAfterPhrase(int i)
    {
        while (clause[i].IsNounLike() || clause[i] is Tag.Determiner or Tag.Possessive) i++;
        return clause[i].IsFinite();
    }

    /// <summary>
    /// True for a subject that makes no statement, by its last noun before what describes it: a stretch of time ("coming days"), and
    /// a thing ("the situation") unless it may show something.
    /// </summary>
    public bool IsMute(TokenRange source, bool mayShow)
    {
        var head = -1;
        for (var i = source.First; i < source.End; i++)
        {
            if (clause[i] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Pronoun or Tag.Time) head = i;
            else if (head >= 0 && clause[i] is not Tag.Hyphen) break;
        }

        // "Floods claimed the town": the first word of a sentence has its capital for that.
        var isNoun = head >= 0 && (clause[head] is Tag.Nominal || (clause[head] is Tag.Name && head == clause.First));
        if (!isNoun || (mayShow && (clause.Roles(head) & WordRole.Period) == 0)) return false;
        return (clause.Roles(head) & (WordRole.Mute | WordRole.SpeaksFor | WordRole.PartOf)) == WordRole.Mute;
    }

    // "20 lives", "the lives of sailors", "hundreds of lives"
    private bool HasToll(int start)
    {
        for (var i = start; clause[i].IsNounLike() || clause[i] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Adverb
            || clause.Word(i) == clause.Classes.Of; i++)
        {
            if ((clause.Roles(i) & WordRole.Toll) != 0) return true;
        }

        return false;
    }

    // "was denied entry", "denied him a visa", "denied Beijing access": the second noun phrase follows at once.
    private bool HasTwoObjects(int start, out int head)
    {
        head = -1;
        for (var i = start; i < clause.End; i++)
        {
            var tag = clause[i];
            if (head >= 0 && tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun) return true;
            if (head >= 0 && clause[head] is Tag.Pronoun && tag.IsNounLike() && tag is not Tag.Time) return true;
            if (tag is Tag.Nominal or Tag.Name or Tag.Pronoun or Tag.Number) head = i;
            else if (tag is not (Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Genitive or Tag.Hyphen or Tag.Adverb
                or Tag.Symbol))
            {
                return false;
            }
        }

        return false;
    }

    // "calls", "growing demands", "pressure": what others want of somebody.
    private bool IsDemand(int start)
    {
        for (var i = start; i < clause.End; i++)
        {
            if (clause[i] is Tag.Nominal && clause[i + 1] is not Tag.Nominal)
            {
                return clause.Text(i) is "pressure" or "temptation"
                    || Array.Exists(clause.Lexicon.CuesOf(clause.Word(i)), cue => cue is { Kind: CueKind.Noun, Stance: Stance.Demand });
            }

            if (!clause[i].StartsNounPhrase() && clause[i] is not (Tag.Genitive or Tag.Gerund or Tag.Participle)) return false;
        }

        return false;
    }

    // A noun of saying ("claim", "report", "suggestion"), but none of asking or promising ("offer", "demand").
    private bool IsClaim(int head)
    {
        if ((clause.Roles(head) & WordRole.Claimed) != 0) return true;
        var isClaim = false;
        foreach (var cue in clause.Lexicon.CuesOf(clause.Word(head)))
        {
            if (cue.Kind != CueKind.Noun) continue;
            if (cue.Stance is Stance.Demand or Stance.Pledge) return false;
            isClaim = true;
        }

        return isClaim;
    }

    // "dismissed the vote as a farce"
    private bool IsCalledSomething(int head)
    {
        for (var i = head + 1; i < clause.End && i < head + NegationReach; i++)
        {
            if (clause.Word(i) == clause.Classes.As) return true;
            if (clause[i] is Tag.Comma || clause[i].IsFinite()) return false;
        }

        return false;
    }

    // "did not go as far as blaming", "did not go so far as to blame"
    private bool IsFarAs(int i) => clause.Word(i) == clause.Classes.As && clause.Text(i - 1) is "far";

    private bool IsNegatedBefore(int token)
    {
        for (var i = token - 1; i >= clause.First && i > token - NegationReach; i--)
        {
            if (clause[i] is Tag.Negation) return true;
        }

        return false;
    }
}
