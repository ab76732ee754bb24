using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>What a charge is, and what "the charges", "the allegation" can mean: no plan, no view, no mere mention of a charge.</summary>
internal sealed class Charges(ClaimWords claimWords, AnswerWords words)
{
    private static readonly WordSet Courts = WordSet.Named("heads-of-courts");
    private static readonly WordSet Accusing = WordSet.Named("verbs-of-accusing");
    private static readonly WordSet Charged = WordSet.Named("charges-of-courts");
    private static readonly WordSet Claiming = WordSet.Named("verbs-of-claiming");
    private static readonly WordSet DeedsCharged = WordSet.Named("acts-of-charge");
    private static readonly WordSet Demanding = WordSet.Named("words-of-duty");

    /// <summary>Whether an answer that names a charge can mean a claim; true where it names none.</summary>
    public bool CanBeMeant(ClaimStatement answer, ClaimStatement claimed)
    {
        // "Acme, which says it has many clients, denied any wrongdoing": that is no wrong.
        if (words.Name("guilt", answer) && !IsChargeByItself(claimed)) return false;
        // "A judge dismissed the charges", "The court dismissed all his claims": lets the case fall.
        if (words.CueIs("dropper", answer) && Courts.Has(answer.Source?.Head ?? "")) return false;
        if (!words.Name("charge", answer)) return true;
        // "Lee said Roe had beaten him. Roe denied the charges": those of a court, perhaps. Of five such denials none was right.
        if (claimed.Sentence != answer.Sentence && IsOfCourt(answer) && !Accuses(claimed)) return false;
        // "Lee went to the flat, the court heard. She denies the charge": that is none.
        if (claimed.IsHeard && !IsChargeByItself(claimed)) return false;
        // "Aides knew of the allegations against Lee. Lee denied the allegations": those, and not that the aides knew.
        // "the Gazette said Lee had admitted it. Lee denied all allegations": that she did it, and not that she admitted it.
        if (claimed.Holds((tag, word) => tag.IsVerb() && claimWords.Is("admitter", word))) return false;
        if (TellsOfCharge(claimed) || IsMereNews(claimed) || HoldsAccuser(claimed) || HoldsAlleged(claimed)) return false;
        return words.CueIs("accuser", claimed)
            || !(IsPlan(claimed) || IsView(claimed, answer) || (claimed.Attribution is not null && IsOfAnother(answer, claimed)));
    }

    // "the charges"; "that charge" is what was said last
    private static bool IsOfCourt(ClaimStatement answer) => !AnswerWords.IsThatOne(answer)
        && answer.Holds((_, word) => Charged.Has(word));

    private bool Accuses(ClaimStatement claimed) => claimed.Attribution is null || words.CueIs("accuser", claimed)
        || words.CueIs("charge", claimed) || words.CueIs("claim", claimed) || HoldsAccuser(claimed)
        || claimed.Holds((_, word) => Claiming.Has(word))
        || claimed.Attribution.Cue.Any(cue => Claiming.HasAnyOf(cue.SliceOf(claimed.Document.Raw)));

    /// <summary>"denied the charges" a few sentences later: only what accuses is a charge.</summary>
    public bool IsCharge(ClaimStatement claimed, ClaimStatement answer) => answer.Sentence - claimed.Sentence < 2
        || !words.Name("charge", answer) || claimed.Attribution is null or { Hedged: true } or { Stance: Stance.Warn }
        || words.CueIs("accuser", claimed) || words.CueIs("charge", claimed);

    /// <summary>Whether it accuses, or tells of a deed that none admits.</summary>
    public bool IsChargeByItself(ClaimStatement claimed) =>
        claimed is { Attribution: not null, Stands: [{ Act: { Mood: Mood.Fact } act }, ..] }
        && (words.CueIs("accuser", claimed) || words.CueIs("charge", claimed) || act.Keys.Any(key => DeedsCharged.Has(key)));

    /// <summary>"announced the expulsion of an envoy": what one does oneself.</summary>
    public bool IsMereNews(ClaimStatement claimed) =>
        claimed is { Attribution: not null, Stands: [{ Act.IsNominal: true }, ..] } && words.CueIs("announcer", claimed);

    /// <summary>"said that Acme had paid women accusing him": that charge, and not that it paid.</summary>
    public static bool HoldsAccuser(ClaimStatement claimed) => claimed.Holds((tag, word) => tag.IsVerb() && Accusing.Has(word));

    // "was wanted for allegedly hoarding arms": that he hoarded them, and not that he was wanted.
    private bool HoldsAlleged(ClaimStatement claimed)
    {
        if (claimed.Stands is not [{ Act.Head: var head }, ..]) return false;
        var tokens = claimed.Document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(head.End); i < tokens.Count && tokens[i].End <= claimed.Span.End; i++)
        {
            if (claimWords.Is("hearsay", tokens.TextOf(i).ToString()) && claimed.Document.Grammar.Tags[i + 1] is Tag.Gerund) return true;
        }

        return false;
    }

    // "said Oslo would stay out", "said that it must explain itself"
    private static bool IsPlan(ClaimStatement claimed) => AnswerNouns.IsAhead(claimed) || claimed.Holds((_, word) => Demanding.Has(word));

    // "added that the party was in trouble"; not "Lee is a spy", where "Roe's allegations" are denied by Lee
    private bool IsView(ClaimStatement claimed, ClaimStatement answer) => claimed.Sentence != answer.Sentence
        && !(ChargedParty.NamesClaimant(answer, claimed) && claimed.Stands[0].Act.Agent is { } agent
            && NameKeys.Share(agent.Identities, answer.Source?.Names ?? []))
        && claimed.Stands[0].Act is { IsState: true } act && !act.Keys.Contains("#involve") && !words.CueIs("charge", claimed);

    // "The army said it was striking back", and then "rejected the allegations": of something else.
    private static bool IsOfAnother(ClaimStatement answer, ClaimStatement claimed) =>
        claimed.Stands[0].Act is { Agent: { } agent } act && !Concern.IsOf(answer, act)
        && (NameKeys.Share(agent.Names, claimed.Source?.Names ?? [])
            || (!act.IsState && (AnswerNouns.IsOwnDeed(claimed) || agent is { IsPronoun: true, Head: "it" or "we" or "i" })))
        && !IsItOfPerson(claimed, agent, answer);

    // "Ann Lee left Acme, alleging that it had sold her name. Acme denied the allegation": she is no "it".
    private static bool IsItOfPerson(ClaimStatement claimed, Phrase agent, ClaimStatement answer) =>
        agent is { IsPronoun: true, Head: "it" } && claimed.Source is { IsPersonAlone: true }
        && NameKeys.Share(agent.Guesses, answer.Source?.Names ?? []);

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
}
