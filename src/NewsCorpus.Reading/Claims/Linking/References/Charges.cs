using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>
/// What a denial that points back can mean, wherever it stands, and what is no charge at all: a plan, a deed of who tells it, the mere
/// mention of a charge.
/// </summary>
internal sealed class Charges(ClaimWords claimWords, AnswerWords words)
{
    private static readonly WordSet Courts = WordSet.Named("heads-of-courts");
    private static readonly WordSet Accusing = WordSet.Named("verbs-of-accusing");
    private static readonly WordSet DeedsCharged = WordSet.Named("acts-of-charge");
    private static readonly WordSet Demanding = WordSet.Named("words-of-duty");

    private readonly RivalClaims _rivals = new(claimWords, words);

    /// <summary>Whether an answer that points back can be about a claim, as far as the two themselves tell.</summary>
    public bool CanBeMeant(ClaimStatement answer, ClaimStatement claimed)
    {
        if (claimed.Stands.Count == 0 || claimed.PointsBack || claimed.IsBareName || Exclusions.LostItsSource(claimed)) return false;
        if (IsOfOwnSentence(answer) || (claimed.Sentence != answer.Sentence && AnswerWords.IsOfBefore(answer))) return false;
        // "dismissed his claim as hypocritical": it may be so all the same.
        if (words.Name("stricture", answer)) return false;
        // "He criticised the presence of troops, claims that Oslo denied": what one thinks of it is no claim.
        if (words.Name("claim", answer) && claimed.NeedsCue && !HoldsAccuser(claimed)
            && words.CueIs("accuser", claimed) && words.CueIs("describer", claimed)) return false;
        // "took issue with the remarks": they are criticised.
        if (words.Name("remark", answer) && !answer.IsVerdict) return false;
        if (answer.IsAppended && (claimed.Sentence != answer.Sentence || Reach.HasClauseBetween(claimed, answer))) return false;
        if ((IsRelative(answer) && EndsWithCharge(claimed)) || _rivals.StandBetween(claimed, answer)) return false;
        // "Acme, which says it has many clients, denied any wrongdoing": that is no wrong.
        if (words.Name("guilt", answer) && !IsChargeByItself(claimed)) return false;
        // "leaks", and nobody says of what.
        if (claimed is { Attribution.Source.Count: 0, Stands: [{ Act: { IsNominal: true, Agent: null } }, ..] }) return false;
        // "similar accusations have been made before, which he denied": not that they were made.
        if (claimed.Stands[0].Act is { Agent: null, Object: null, Keys: { } keys } && keys.Any(key => claimWords.Is("accusation", key)))
            return false;
        if (words.Name("share", answer) && AnswerWords.IsOfOtherKind(answer, claimed)) return false;
        // "Lee noted that Roe had been accused of it, which Roe denies": it is not Lee who accuses.
        if (claimed.Attribution is { Source.Count: > 0 } && TellsThatOneIsAccused(claimed)) return false;
        // "it", "this": what somebody said, and no deed of his own ("He asked about it, and Lee denied it").
        if (words.IsPointer(answer) && (claimed.Attribution is null || IsOwnDeed(claimed))) return false;
        if (claimed.Stands[0].Act.Mood is not (Mood.Fact or Mood.Future)) return false;
        if (claimed.Position is Position.Denies or Position.Doubts or Position.Asks) return false;
        // "threatened to hold Norway responsible": no claim.
        if (claimed.Position is Position.Pledges or Position.Demands && words.Name("claim", answer)) return false;
        // "while threatening to hold Norway responsible", "announced talks in May": no claim, either
        if (words.Name("claim", answer) && (IsThreat(claimed) || IsMereNews(claimed))) return false;
        // "Aides knew of the allegations against Lee. Lee denied the allegations": those, and not that the aides knew.
        if (words.Name("charge", answer) && (TellsOfCharge(claimed) || IsMereNews(claimed) || HoldsAccuser(claimed))) return false;
        // "said Oslo would stay out", "said that it must explain itself": no charge, either
        if (words.Name("charge", answer) && !words.CueIs("accuser", claimed)
            && ((claimed.Stands[0].Act.Mood == Mood.Future && IsAhead(claimed)) || claimed.Holds((_, word) => Demanding.Has(word))))
        {
            return false;
        }

        // "added that the party was in trouble": a view, and no charge.
        if (words.Name("charge", answer) && claimed.Sentence != answer.Sentence && claimed.Stands[0].Act.IsState
            && !words.CueIs("accuser", claimed) && !words.CueIs("charge", claimed)) return false;
        // "A judge dismissed the charges": she lets the case fall.
        if (words.Name("charge", answer) && words.CueIs("dropper", answer) && Courts.Has(answer.Source?.Head ?? "")) return false;
        // "claimed a privilege": a right, and nothing that was or is.
        if (words.CueIs("right", claimed) && (!claimed.Holds((tag, _) => tag.IsFinite())
            || (claimed.Stands[0].Act.IsNominal && FirstTag(claimed) is Tag.Determiner or Tag.Possessive)))
        {
            return false;
        }

        // "steps that were agreed", "men would lay down their arms": no claim, and no deed to have a part in.
        if (claimed.Position == Position.Confirms && words.Name("claim", answer)) return false;
        if (claimed.Stands[0].Act.Mood == Mood.Future && words.Name("share", answer) && IsAhead(claimed)) return false;
        if (claimed.Stands[0].Act is { IsState: true, Agent.PointsBack: true }) return false;
        if (claimed.Sentence == answer.Sentence && claimed.Span.Start > answer.Span.Start) return false;
        // "the claims" are somebody's; "these actions" may be what the text itself tells of.
        if (claimed.Attribution is null && (answer.IsAppended || answer.IsVerdict || words.Name("claim", answer))) return false;
        if (AnswerWords.IsOfOneself(answer) || words.IsOnOther(answer, claimed)) return false;
        if (AnswerWords.IsOfOtherOwner(answer, claimed) || ChargedParty.NamesAnother(answer, claimed)) return false;
        if (claimed.Attribution is not null && IsNoCharge(answer, claimed)) return false;
        // "the plan" is nothing that was done.
        if (claimed.Stands[0].Act.Mood == Mood.Fact && words.Name("intent", answer)) return false;
        // What a paper prints is the paper's.
        if (words.Name("print", answer) && !IsPrinted(claimed)) return false;
        // "The prosecutor, Carl Lee, accused Bo Roe. He denies it": it is not Lee.
        return PronounSides.Fitting(answer, claimed).Count == 1 || !SourceIdentity.IsLikelyOne(claimed, answer);
    }

    /// <summary>"denied the charges" a few sentences later: only what accuses is a charge.</summary>
    public bool IsCharge(ClaimStatement claimed, ClaimStatement answer) => answer.Sentence - claimed.Sentence < 2
        || !words.Name("charge", answer) || claimed.Attribution is null or { Hedged: true } or { Stance: Stance.Warn }
        || words.CueIs("accuser", claimed) || words.CueIs("charge", claimed);

    /// <summary>Whether it accuses, or tells of a deed that none admits.</summary>
    public bool IsChargeByItself(ClaimStatement claimed) =>
        claimed is { Attribution: not null, Stands: [{ Act: { Mood: Mood.Fact } act }, ..] }
        && (words.CueIs("accuser", claimed) || words.CueIs("charge", claimed) || act.Keys.Any(key => DeedsCharged.Has(key)));

    // "denied the report that it would, calling it false": that report.
    private static bool IsOfOwnSentence(ClaimStatement answer) => answer.IsVerdict && answer.Document.Attributions.Any(other =>
        other is { Stance: Stance.Deny, Content.Count: > 0, Source.Count: > 0 } && other.Cue[0].Start < answer.Attribution!.Cue[0].Start
        && other.Source.SequenceEqual(answer.Attribution.Source));

    private static bool IsOwnDeed(ClaimStatement claimed) =>
        claimed.Source is { } source && claimed.Stands[0].Act.Agent is { } agent && agent.Span == source.Span;

    // "The army said it was striking back", and then "rejected the allegations": of something else.
    private bool IsNoCharge(ClaimStatement answer, ClaimStatement claimed) => words.Name("charge", answer)
        && !words.CueIs("accuser", claimed)
        && claimed.Stands[0].Act is { Agent: { } agent } act && !Concern.IsOf(answer, act)
        && (NameKeys.Share(agent.Names, claimed.Source?.Names ?? [])
            || (!act.IsState && (IsOwnDeed(claimed) || agent is { IsPronoun: true, Head: "it" or "we" or "i" })));

    private static bool IsThreat(ClaimStatement claimed) =>
        claimed.Attribution is { Stance: Stance.Warn } && FirstTag(claimed) is Tag.To;

    private static Tag FirstTag(ClaimStatement claimed) =>
        claimed.Document.Grammar.Tags[claimed.Document.Text.Tokens.FirstAtOrAfter(claimed.Content[0].Start)];

    // "announced the expulsion of an envoy": what one does oneself.
    private bool IsMereNews(ClaimStatement claimed) =>
        claimed is { Attribution: not null, Stands: [{ Act.IsNominal: true }, ..] } && words.CueIs("announcer", claimed);

    // "said that Acme had paid women accusing him": that charge, and not that it paid.
    private static bool HoldsAccuser(ClaimStatement claimed) => claimed.Holds((tag, word) => tag.IsVerb() && Accusing.Has(word));

    // "knew about allegations", "after the accusations"; not "repeated accusations that"
    private bool TellsOfCharge(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start) + 1; i < tokens.Count && tokens[i].End <= claimed.Span.End; i++)
        {
            if (tags[i] is Tag.Nominal && tags[i - 1] is Tag.Preposition or Tag.Determiner
                && claimWords.Is("charge", tokens.TextOf(i).ToString().ToLowerInvariant())
                && claimWords.Is("claim", tokens.TextOf(i).ToString().ToLowerInvariant())
                && (i + 1 == tokens.Count || tags[i + 1] is not Tag.That))
            {
                return true;
            }
        }

        return false;
    }

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

    // "…, which he denies"
    private static bool IsRelative(ClaimStatement answer) => answer.IsAppended
        || answer.Document.Grammar.Tags[answer.Document.Text.Tokens.FirstAtOrAfter(answer.Span.Start)] is Tag.Relative;

    // "said that talks were held after the accusations against her, which she denies": those.
    private bool EndsWithCharge(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.End) - 1; i > 0 && tokens[i].Start > claimed.Span.Start; i--)
        {
            if (!tags[i].IsNounLike() && tags[i] is not (Tag.Preposition or Tag.Determiner or Tag.Pronoun)) return false;
            if (tags[i] is Tag.Nominal && tags[i - 1] is Tag.Determiner or Tag.Preposition
                && claimWords.Is("charge", tokens.TextOf(i).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    // "would surrender", not "tried to sway"
    private static bool IsAhead(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start); i < tokens.Count && tokens[i].End <= claimed.Stands[0].Act.Head.End; i++)
        {
            if (tags[i] is Tag.Modal) return true;
        }

        return false;
    }

    // "the tabloid published a story claiming that", "BuzzFeed reported that"
    private bool IsPrinted(ClaimStatement claimed) => claimed.Attribution is { } attribution
        && (attribution.Outlet is not null || claimed.ReportedBy is not null || claimWords.Is("press", claimed.Source?.Head)
            || claimed.Document.Mentions.Any(mention =>
                mention.Type == ActorType.Outlet && attribution.Source.Any(span => span.Contains(mention.Span))));
}
