using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>What a denial that points back can mean, as far as the two statements themselves tell.</summary>
internal sealed class Antecedents(ClaimWords claimWords, AnswerWords words, Charges charges)
{
    private readonly AnswerNouns _nouns = new(claimWords, words, charges);
    private readonly RivalClaims _rivals = new(claimWords, words);

    /// <summary>Whether an answer that points back can be about a claim.</summary>
    public bool CanBeMeant(ClaimStatement answer, ClaimStatement claimed)
    {
        if (!TellsSomething(claimed) || Exclusions.LostItsSource(claimed)) return false;
        if (words.Name("accusation", answer) && TellsOfAllegation(claimed) || AnswerWords.IsOfOwnClause(answer)) return false;
        if (!IsInPlace(answer, claimed) || _rivals.StandBetween(claimed, answer)) return false;
        if (!_nouns.CanMean(answer, claimed)) return false;
        if (AnswerWords.IsOfOneself(answer) || AnswerWords.IsOfPart(answer) || words.IsOnOther(answer, claimed)) return false;
        if (AnswerWords.IsOfOtherOwner(answer, claimed) || ChargedParty.NamesAnother(answer, claimed)) return false;
        // "The prosecutor, Carl Lee, accused Bo Roe. He denies it": it is not Lee.
        return PronounSides.Fitting(answer, claimed).Count == 1 || !SourceIdentity.IsLikelyOne(claimed, answer);
    }

    // "Lee, who looks into allegations that Roe lied, was late. Roe denied the allegation": that he lied
    private bool TellsOfAllegation(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        for (var i = first; i + 1 < tokens.Count && tokens[i].End < claimed.Content[^1].End; i++)
        {
            if (tags[i] is Tag.Nominal && tags[i + 1] is Tag.That
                && claimWords.Is("accusation", tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
        }

        return false;
    }

    /// <summary>Whether an answer that stands before a claim in its sentence can be about it.</summary>
    public bool IsToldAhead(ClaimStatement answer, ClaimStatement claimed) => TellsSomething(claimed) && !Exclusions.LostItsSource(claimed)
        && claimed.Span.Start > answer.Span.Start && _nouns.CanMean(answer, claimed) && !SourceIdentity.IsLikelyOne(claimed, answer);

    /// <summary>Whether a statement says that something was, or will be.</summary>
    public bool TellsSomething(ClaimStatement claimed)
    {
        if (claimed.Stands.Count == 0 || claimed.PointsBack || claimed.IsBareName) return false;
        // "The court heard how they had met"
        if (claimed.IsHeard && claimed.FirstTag is Tag.Question) return false;
        if (claimed.Position is Position.Denies or Position.Doubts or Position.Asks) return false;
        var act = claimed.Stands[0].Act;
        // "accused Oslo of threatening to kill them if it is attacked": that it threatens is no condition.
        var isTold = act.Mood is Mood.Fact or Mood.Future || (act.Mood == Mood.Condition && words.CueIs("accuser", claimed));
        if (!isTold || act is { IsState: true, Agent.PointsBack: true }) return false;
        // "leaks", and nobody says of what.
        if (claimed.Attribution is { Source.Count: 0 } && act is { IsNominal: true, Agent: null }) return false;
        // "similar accusations have been made before, which he denied": not that they were made.
        if (act is { Agent: null, Object: null } && act.Keys.Any(key => claimWords.Is("accusation", key))) return false;
        // "had referred two allegations to the police": what is dismissed is what they allege.
        if (act.Object is { } thing && claimWords.Is("accusation", thing.Head)) return false;
        // "claimed a privilege": a right, and nothing that was or is.
        if (words.CueIs("right", claimed) && (!claimed.Holds((tag, _) => tag.IsFinite())
            || (act.IsNominal && claimed.FirstTag is Tag.Determiner or Tag.Possessive)))
        {
            return false;
        }

        // "Lee noted that Roe had been accused of it, which Roe denies": it is not Lee who accuses.
        return claimed.Attribution is not { Source.Count: > 0 } || !TellsThatOneIsAccused(claimed);
    }

    private bool IsInPlace(ClaimStatement answer, ClaimStatement claimed)
    {
        if (IsOfOwnSentence(answer)) return false;
        // "Norway shelled it, Sweden says. The two met. Norway says it did not": meet, perhaps.
        if (answer.IsElliptic && answer.Sentence - claimed.Sentence > 1) return false;
        if (claimed.Sentence != answer.Sentence)
        {
            return !answer.IsAppended && !AnswersItsOpening(answer) && !AnswerWords.IsApposed(answer) && !AnswerWords.IsOfBefore(answer);
        }

        return claimed.Span.Start <= answer.Span.Start
            && !(answer.IsAppended && (Reach.HasClauseBetween(claimed, answer) || HoldsOtherCharge(claimed, answer)));
    }

    // "said Roe had called Lee, who came with allegations of theft, which he denied": the allegations
    private bool HoldsOtherCharge(ClaimStatement claimed, ClaimStatement answer)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var which = tokens.FirstAtOrAfter(answer.Content[0].Start);
        if (tags[which] is not Tag.Relative) return false;
        // "…, allegations which he denied"
        for (var i = tokens.FirstAtOrAfter(claimed.Attribution?.Cue[^1].End ?? claimed.Span.Start); i < which - 2; i++)
        {
            if (tags[i] is Tag.Nominal && claimWords.Is("accusation", tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
        }

        return false;
    }

    // "Responding to reports that it would close, Lee said this was not true": those reports.
    private bool AnswersItsOpening(ClaimStatement answer)
    {
        if (answer is not { IsVerdict: true, Attribution.Source: [var source, ..] }) return false;
        var (text, tags) = (answer.Document.Text, answer.Document.Grammar.Tags);
        var end = text.Tokens.FirstAtOrAfter(Math.Min(source.Start, answer.Span.Start));
        for (var i = text.Sentences[answer.Sentence].FirstToken; i + 1 < end; i++)
        {
            if (tags[i].IsNounLike() && tags[i + 1] is Tag.That
                && claimWords.Is("claim", text.Tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
        }

        return false;
    }

    // "denied the report that it would, calling it false": that report.
    private static bool IsOfOwnSentence(ClaimStatement answer) => answer.IsVerdict && answer.Document.Attributions.Any(other =>
        other is { Stance: Stance.Deny, Content.Count: > 0, Source.Count: > 0 } && other.Cue[0].Start < answer.Attribution!.Cue[0].Start
        && other.Source.SequenceEqual(answer.Attribution.Source));

    private bool TellsThatOneIsAccused(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start) + 1; i < tokens.Count && tokens[i].End <= claimed.Span.End; i++)
        {
            if (tags[i] is Tag.Participle && tags[i - 1] is Tag.Be
                && tokens.TextOf(i + 1) is not "by" && claimWords.Is("accuser", tokens.TextOf(i).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }
}
