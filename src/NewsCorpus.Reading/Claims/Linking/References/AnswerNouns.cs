using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>What the noun or pronoun of an answer lets it be about: "the claim", "any involvement", "the remarks", "it".</summary>
internal sealed class AnswerNouns(ClaimWords claimWords, AnswerWords words, Charges charges)
{
    /// <summary>Whether an answer can mean a claim by the words that it points back with.</summary>
    public bool CanMean(ClaimStatement answer, ClaimStatement claimed)
    {
        // "dismissed his claim as hypocritical": it may be so all the same; "took issue with the remarks": they are criticised.
        if (words.Name("stricture", answer) || (words.Name("remark", answer) && !answer.IsVerdict)) return false;
        // "it", "this": what somebody said, and no deed of his own ("He asked about it, and Lee denied it").
        if (words.IsPointer(answer) && (claimed.Attribution is null || IsOwnDeed(claimed))) return false;
        // "men would lay down their arms": no deed to have a part in.
        if (words.Name("share", answer) && (AnswerWords.IsOfOtherKind(answer, claimed) || IsAhead(claimed))) return false;
        // "the plan" is nothing that was done.
        if (claimed.Stands[0].Act.Mood == Mood.Fact && words.Name("intent", answer)) return false;
        // What a paper prints is the paper's.
        if (words.Name("print", answer) && !IsPrinted(claimed)) return false;
        // “He is staying,” Lee said: no "reports".
        if (claimed.Attribution is { Form: QuotationForm.Direct } && words.Name("report", answer) && !IsPrinted(claimed)) return false;
        // "the claims" are somebody's; "these actions" may be what the text itself tells of.
        if (claimed.Attribution is null && (answer.IsAppended || answer.IsVerdict || words.Name("claim", answer))) return false;
        return (!words.Name("claim", answer) || IsClaim(claimed)) && charges.CanBeMeant(answer, claimed);
    }

    /// <summary>Whether who says it is who does it: "Norway said it was striking back".</summary>
    public static bool IsOwnDeed(ClaimStatement claimed) =>
        claimed.Source is { } source && claimed.Stands[0].Act.Agent is { } agent && agent.Span == source.Span;

    /// <summary>"would surrender", not "tried to sway"</summary>
    public static bool IsAhead(ClaimStatement claimed)
    {
        if (claimed.Stands[0].Act.Mood != Mood.Future) return false;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.Start); i < tokens.Count && tokens[i].End <= claimed.Stands[0].Act.Head.End; i++)
        {
            if (tags[i] is Tag.Modal) return true;
        }

        return false;
    }

    private bool IsClaim(ClaimStatement claimed)
    {
        // "He criticised the presence of troops, claims that Oslo denied": what one thinks of it is no claim.
        if (claimed.NeedsCue && !Charges.HoldsAccuser(claimed)
            && words.CueIs("accuser", claimed) && words.CueIs("describer", claimed)) return false;
        // "threatened to hold Norway responsible", "steps that were agreed", "announced talks in May"
        if (claimed.Position is Position.Pledges or Position.Demands or Position.Confirms) return false;
        if (IsThreat(claimed) || charges.IsMereNews(claimed)) return false;
        return true;
    }

    // "while threatening to hold Norway responsible"
    private static bool IsThreat(ClaimStatement claimed) =>
        claimed.Attribution is { Stance: Stance.Warn } && claimed.FirstTag is Tag.To;

    // "the tabloid published a story claiming that", "BuzzFeed reported that"
    private bool IsPrinted(ClaimStatement claimed) => claimed.Attribution is { } attribution
        && (attribution.Outlet is not null || claimed.ReportedBy is not null || claimWords.Is("press", claimed.Source?.Head)
            || claimed.Document.Mentions.Any(mention =>
                mention.Type == ActorType.Outlet && attribution.Source.Any(span => span.Contains(mention.Span))));
}
