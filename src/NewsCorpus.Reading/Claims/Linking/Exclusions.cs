using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>What is no answer, however like the claim it is: by who speaks, and by how it is told.</summary>
internal static class Exclusions
{
    // "“Now whether …": a mark, a word, and what leaves it open.
    private const int OpeningWords = 3;

    private static readonly WordSet Examining = WordSet.Named("verbs-of-examining");
    private static readonly WordSet Charged = WordSet.Named("passives-of-charges");
    private static readonly WordSet Papers = WordSet.Named("papers-that-speak");

    /// <summary>Whether the one cannot answer the other, whichever of their acts are meant.</summary>
    public static bool Exclude(in Pairing pairing)
    {
        var (answer, claimed) = (pairing.Answer, pairing.Claimed);
        if (ReferenceEquals(claimed, answer) || pairing.Told.Position == pairing.Stand.Position || !CanAnswer(answer, claimed)) return true;
        if (IsOfCourt(answer, claimed)) return true;
        // "The court heard how they had met"
        if (claimed.IsHeard && claimed.FirstTag is Tag.Question) return true;
        // "Oslo says so; Bergen denies that": not what somebody else says elsewhere.
        if (answer.Antecedent is { Source: not null } meant && !ReferenceEquals(meant, claimed)
            && (!SourceIdentity.IsOne(meant, claimed) || IsPronoun(answer))) return true;
        // "Lee's claim that it had was false": his, and no other's
        if (answer.Antecedent is { Source: null, Attribution.Source.Count: > 0 } named && !ReferenceEquals(named, claimed)) return true;
        if ((claimed.IsBareName && !claimed.IsByReference) || LostItsSource(claimed)) return true;
        if (!answer.IsByReference && LooksInto(claimed, pairing.Told.Act.Head.Start)) return true;
        // "64 percent of voters said they had, another 10 that they had not": each of themselves.
        if (answer.Source is { Figures.Count: > 0 } && claimed.Source is { Figures.Count: > 0 }) return true;
        var isDenial = pairing.Relation == LinkRelation.Denies;
        // "rejected a suggestion that reporters should leave": a demand is turned down.
        if (isDenial && !answer.IsByReference && pairing.Told.Act.Mood == Mood.Wish) return true;
        if (claimed.Source is null && !answer.IsByReference && !(isDenial && IsReport(pairing))) return true;
        return GoesOn(pairing) || Holds(claimed, answer) || CallsDenialFalse(answer);
    }

    /// <summary>Whether the one, read as being about an act, answers the other all the same not.</summary>
    public static bool Exclude(in Pairing pairing, Act act)
    {
        var (answer, claimed) = (pairing.Answer, pairing.Claimed);
        if (IsOfProxies(pairing, act)) return true;
        // "found nothing of value" found something.
        if (act.Object is { Head: "nothing", Of: not null }) return true;
        if (IsLeftOpen(claimed) || IsOfStranger(pairing, act) || IsOfPaper(answer)) return true;
        var isOne = SourceIdentity.IsOne(answer, claimed);
        // "I was scared", "we are not": each of himself.
        if (!isOne && IsOfSource(answer, act) && IsOfSource(claimed, pairing.Told.Act)) return true;
        // "The mayor said …", "he denied": perhaps one man, who then contradicts nobody.
        // "threatened an incursion", "denies that it will invade": the reporter's word for what one party does.
        return (!isOne || claimed.Position == Position.Warns) && MayBeHimself(pairing);
    }

    /// <summary>"is looking into evidence that Oslo had fired": what is looked into is not said to be so.</summary>
    /// <param name="claimed">The statement.</param>
    /// <param name="end">Where that is told which may be denied.</param>
    public static bool LooksInto(ClaimStatement claimed, int end)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start); i < tokens.Count && tokens[i].End <= end; i++)
        {
            if (tags[i].IsVerb() && Examining.Has(tokens.TextOf(i))) return true;
        }

        return false;
    }

    /// <summary>"a jury heard", and then "she said": the prosecutor, perhaps, who goes on.</summary>
    public static bool IsOfCourt(ClaimStatement answer, ClaimStatement claimed) =>
        claimed.IsHeard && answer is { IsByReference: false, Source: not { AllNames.Count: > 0 } }
        && !(PronounSides.Fitting(answer, claimed) is [var person]
            && claimed.Stands.Any(stand => stand.Act.Agent is { } agent && NameKeys.Share(agent.Names, [person.Key])));

    // "Lee has denied that"
    private static bool IsPronoun(ClaimStatement answer) => answer.Span.SliceOf(answer.Document.Raw) is "it" or "this" or "that" or "so";

    // "Oslo was lying when denying it": that is to say that it was so.
    private static bool CallsDenialFalse(ClaimStatement answer) =>
        answer.Holds((_, word) => word is "lying" or "lied") && answer.Holds((_, word) => word is "denying" or "denied");

    // What only points back answers what stands in its own text, be it in the text's own voice ("with both nations denying these actions").
    private static bool CanAnswer(ClaimStatement answer, ClaimStatement claimed) =>
        answer.IsByReference
            ? claimed.Document == answer.Document
                ? claimed.Source is not null || claimed.Sentence == answer.Sentence || IsAccusation(answer, claimed)
                : claimed.Source is not null && answer.Stands.Any(stand =>
                    stand.Act is { Agent: not null, Object: { PointsBack: false, IsPronoun: false } })
            : claimed.Source is not null || claimed.Attribution is null;

    // "Lee is accused of theft. She denies the charge."
    private static bool IsAccusation(ClaimStatement answer, ClaimStatement claimed) =>
        ReferenceEquals(answer.Antecedent, claimed) && claimed.Attribution is { Source.Count: 0, Stance: Stance.Assert } attribution
        && Charged.Has(LastWord(attribution, claimed.Document)) && !NamesAgent(claimed) && !RunsOn(claimed)
        && claimed.Stands[0].Act.Agent is not { IsPronoun: true, Head: "it" or "they" };

    // "is accused [of]"
    private static ReadOnlySpan<char> LastWord(Attribution attribution, AnnotatedDocument document)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var last = tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        return tokens.TextOf(tags[last] is Tag.Preposition ? last - 1 : last);
    }

    // "the video Lee is charged with sharing | was long": the end of another clause
    private static bool RunsOn(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Content[^1].Start); i < tokens.Count && tokens[i].End <= claimed.Span.End; i++)
        {
            if (tags[i] is Tag.Relative or Tag.That or Tag.Subordinator or Tag.Question) return false;
            if (tags[i].IsFinite()) return true;
        }

        return false;
    }

    // "is accused of theft by Oslo and its neighbours"
    private static bool NamesAgent(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var end = claimed.Document.Text.Sentences[claimed.Sentence].EndToken;
        for (var i = tokens.FirstAtOrAfter(claimed.Attribution!.Cue[0].Start); i + 1 < end; i++)
        {
            if (tokens.TextOf(i) is "by" && tags[i + 1] is not Tag.Gerund) return true;
        }

        return false;
    }

    // What the text itself reports is denied only where both name who acts and what on.
    private static bool IsReport(in Pairing pairing) => Pairing.IsMain(pairing.Claimed, pairing.Told)
        && pairing.Told.Act is { Mood: Mood.Fact, IsNegated: false, IsNominal: false, IsState: false }
        && pairing.Told.Act is { Agent.AllNames.Count: > 0, Object.IsPronoun: false }
        // "sent the ship an escort", "denies arming them": whom?
        && pairing.Stand.Act is { IsNominal: false, IsState: false, Mood: Mood.Fact, Object.IsPronoun: false }
        && pairing.Stand.Act.Agent is { IsGeneral: false, IsNegative: false };

    // One who goes on speaking contradicts nobody: only a word of denying or admitting makes a reversal.
    private static bool GoesOn(in Pairing pairing) =>
        !IsAnswering(pairing) && MayBeHimself(pairing);

    // Of himself only who denies and admits: of four such pairs without a word of admitting, in 1,738 news texts, none was right.
    private static bool IsAnswering(in Pairing pairing) => pairing.Answer.IsByReference || pairing.Claimed.IsByReference
        || pairing.Answer.Attribution?.Stance == Stance.Confirm || pairing.Claimed.Attribution?.Stance == Stance.Confirm
        || (pairing.Answer.Attribution?.Stance == Stance.Deny && !SourceIdentity.IsOne(pairing.Answer, pairing.Claimed));

    // Of "Roe said he had struck her" it is known that he is somebody else, and of "the agency said Lee ran" that the runner is Lee.
    private static bool MayBeHimself(in Pairing pairing) =>
        SourceIdentity.IsSamePhrase(pairing.Answer, pairing.Claimed)
        || (pairing.Told.Act.Object is not { Head: "her" or "him" or "me" or "us" or "them" } && !IsAccused(pairing)
            && SourceIdentity.IsLikelyOne(pairing.Answer, pairing.Claimed));

    private static bool IsAccused(in Pairing pairing) =>
        pairing.Told.Act.Agent is { } agent && pairing.Claimed.Source is { } source && pairing.Answer.Source is { } denier
        && NameKeys.Share(agent.Identities, denier.Guesses) && !NameKeys.Share(agent.Identities, source.AllNames);

    // "Whether this school was used so, we cannot tell"
    private static bool IsLeftOpen(ClaimStatement claimed)
    {
        var tokens = claimed.Document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        for (var i = first; i < Math.Min(tokens.Count, first + OpeningWords); i++)
        {
            if (tokens.TextOf(i) is "whether" or "Whether") return true;
        }

        return false;
    }

    // "a militia of Norway attacked", "Norway denied any part in the attack"
    private static bool IsOfProxies(in Pairing pairing, Act act) => pairing.Stand.Act.Keys.Contains("#involve")
        && !Concern.IsOfProxies(act.Agent) && pairing.Answer.Source is { } source && !Concern.IsOfProxies(source)
        && Concern.IsOfFollowers(source, pairing.Told.Act);

    // "Russian officials denied the plane had crossed" is not of "Syrian planes".
    private static bool IsOfStranger(in Pairing pairing, Act act) =>
        act.Agent is { IsDefinite: true, IsPronoun: false, AllNames.Count: 0 }
        && pairing.Answer.Source is { AllNames: { Count: > 0 } names }
        && pairing.Told.Act.Agent is { Names.Count: 0, Owners: { Count: > 0 } owners } && !NameKeys.Share(owners, names);

    // "a statement denying any role": whose it is, it does not tell.
    private static bool IsOfPaper(ClaimStatement answer) => answer is
        { IsByReference: false, Source: { AllNames.Count: 0, IsRole: false, IsPronoun: false } source } && Papers.Has(source.Head);

    /// <summary>
    /// Whether somebody says it whom the words before the verb name, and who was not found: "The union this month blamed the owner",
    /// "they said".
    /// </summary>
    public static bool LostItsSource(ClaimStatement claimed)
    {
        if (claimed.Source is { AllNames.Count: 0, Head: "they" } && claimed.Speaker is null) return true;
        if (claimed.IsHeard || claimed.Attribution is not { Source.Count: 0, Outlet: null, Cue: [var cue, ..] }) return false;
        var sentence = claimed.Document.Grammar.TagsOf(claimed.Sentence);
        for (var i = claimed.Document.Text.Tokens.FirstAtOrAfter(cue.Start); i < sentence.End && sentence.Tokens[i].End <= cue.End; i++)
        {
            if (sentence[i].IsVerb()) return VerbGroup.Read(sentence, i) is { IsFinite: true, IsPassive: false };
        }

        return false;
    }

    private static bool IsOfSource(ClaimStatement statement, Act act) =>
        (act.Agent ?? act.Object) is { Names.Count: 0 } party && statement.Source is { Names.Count: 0 } source && party.Span == source.Span;

    // "AFP reported that Cuba disputed the story": the answer stands in what it would answer.
    private static bool Holds(ClaimStatement claimed, ClaimStatement answer) =>
        ReferenceEquals(claimed.Document, answer.Document) && answer.Attribution is { } attribution
            && (claimed.Content.Any(span => span.Contains(attribution.Cue[0])) || IsOnlyWho(claimed, attribution));

    // "Acme, a firm backed by Roe, denies any wrongdoing": not that it is backed.
    private static bool IsOnlyWho(ClaimStatement claimed, Attribution attribution) =>
        claimed.Attribution is null && attribution.Source.Any(span => claimed.Content.Any(span.Overlaps));
}
