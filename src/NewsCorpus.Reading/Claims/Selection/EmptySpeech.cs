using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Tells attributions with a verb of saying by which nothing is told that somebody stands for: what they only mention ("referred to
/// the law"), "said" without a clause ("told CNN on Monday"), and what the text itself guesses or judges.
/// </summary>
internal sealed class EmptySpeech(AnnotatedDocument document)
{
    private static readonly WordSet Mentioning = WordSet.Named("mentioning-verbs");
    private static readonly WordSet MentioningOf = WordSet.Named("mentioning-verbs-with-preposition");
    private static readonly WordSet Topical = WordSet.Named("topical-prepositions");
    private static readonly WordSet ClauseVerbs = WordSet.Named("verbs-of-clauses");
    private static readonly WordSet Posting = WordSet.Named("posting-verbs");
    private static readonly WordSet Nominations = WordSet.Named("places-and-offices-to-be-taken-in");
    private static readonly WordSet Hollow = WordSet.Named("hollow-objects");
    private static readonly WordSet Telling = WordSet.Named("openers-of-what-it-is-about");
    private static readonly WordSet Judging = WordSet.Named("judging-gerunds");
    private static readonly WordSet Recalling = WordSet.Named("recalling-verbs");
    private static readonly WordSet Guesses = WordSet.Named("guess-adverbs");

    private readonly SayingWords _words = new(document);

    private TokenTable Tokens => _words.Tokens;

    private SentenceTags Tags => _words.Tags;

    /// <summary>Whether an attribution with a content tells nothing.</summary>
    public bool IsEmpty(Attribution attribution)
    {
        var (verb, end) = (MainOf(attribution), Tokens.FirstAtOrAfter(attribution.Cue[^1].End));
        if (IsGuess(attribution) || IsJudged(attribution, verb)) return true;
        if (IsAppealToPeople(attribution)) return true;
        if (Posting.Has(Tokens.TextOf(verb))) return attribution.Content[0].Start > attribution.Cue[0].Start && !IsMarked(attribution);
        if (IsCalledBack(attribution, verb) || IsTakenIn(attribution, verb)) return true;
        // "responding to a call about a “quarrel”": a word or two in marks change nothing.
        var isReported = attribution.Form == QuotationForm.Indirect
            || (attribution.Form == QuotationForm.Mixed && !_words.HasVerb(attribution));
        if (!isReported || attribution.Stance is not (Stance.Assert or Stance.Question)) return false;
        var isOf = MentioningOf.Has(Tokens.TextOf(verb)) && Topical.Has(Tokens.TextOf(end - 1));
        if ((isOf && Tags[FirstOf(attribution)] is not Tag.Question) || IsDescribing(attribution, verb)) return true;
        if (_words.HasVerb(attribution)) return false;
        if (attribution.Stance == Stance.Assert && IsHollow(attribution)) return true;
        return Mentioning.Has(Tokens.TextOf(verb))
            || (attribution.Stance == Stance.Assert && ClauseVerbs.Has(Tokens.TextOf(verb)) && !MayHaveVerb(attribution));
    }

    // ", presumably referring to the mayor": nobody but the text says so.
    private bool IsGuess(Attribution attribution) => Guesses.Has(Tokens.TextOf(Tokens.FirstAtOrAfter(attribution.Cue[0].Start)));

    // "…, contradicting the ministry": what is said does so, by the judgement of the text.
    private bool IsJudged(Attribution attribution, int verb) => Tags[verb] is Tag.Gerund && attribution.Stance == Stance.Deny
        && Judging.Has(Tokens.TextOf(verb));

    // "announced its findings in a journal", "tweeted a similar sentiment": what they are is not told.
    private bool IsHollow(Attribution attribution)
    {
        var head = -1;
        var i = FirstOf(attribution);
        for (; i < EndOf(attribution) && (Tags[i].IsNounLike() || Tags[i] is Tag.Determiner or Tag.Possessive or Tag.Quantifier); i++)
        {
            if (Tags[i] is Tag.Nominal) head = i;
        }

        return head >= 0 && head == i - 1 && Hollow.Has(Tokens.TextOf(head)) && !(i < EndOf(attribution) && Telling.Has(Tokens.TextOf(i)))
            && FirstOf(attribution) > _words.FirstOf(attribution.Cue);
    }

    // "appealed to voters": for what?
    private bool IsAppealToPeople(Attribution attribution)
    {
        if (!attribution.Cue[^1].SliceOf(document.Raw).EndsWith(" to") || attribution.Form == QuotationForm.Direct) return false;
        if (!attribution.Cue[^1].SliceOf(document.Raw).StartsWith("appeal")) return false;
        for (var i = FirstOf(attribution); i < EndOf(attribution); i++) if (Tags[i] is Tag.To || Tokens.TextOf(i) is "for") return false;
        return true;
    }

    // "recalled its ambassador"
    private bool IsCalledBack(Attribution attribution, int verb)
    {
        const WordRole People = WordRole.SpeaksFor | WordRole.PartOf | WordRole.Body;
        if (!Recalling.Has(Tokens.TextOf(verb)) || IsMarked(attribution)) return false;
        for (var i = FirstOf(attribution); i < EndOf(attribution) && Tags[i] is not (Tag.Preposition or Tag.To) && !Tags[i].IsFinite(); i++)
        {
            if ((document.Grammar.Classes.RolesOf(Tokens[i].Word) & People) != 0) return true;
        }

        return false;
    }

    // "admitted to the intensive care unit", "confirmed the nominee", "confirmed Ann Lee"
    private bool IsTakenIn(Attribution attribution, int verb)
    {
        if (attribution.Stance != Stance.Confirm || attribution.Form != QuotationForm.Indirect || _words.HasVerb(attribution)) return false;
        var (isName, sawPreposition) = (true, false);
        for (var i = FirstOf(attribution); i < EndOf(attribution); i++)
        {
            // "confirmed the nominee", "admitted to hospital"; not "confirmed a strike on the hospital"
            if (!sawPreposition && Nominations.Has(Tokens.TextOf(i))) return true;
            sawPreposition |= i > FirstOf(attribution) && Tags[i] is Tag.Preposition;
            isName &= Tags[i] is Tag.Name or Tag.Symbol;
        }

        return isName && FirstOf(attribution) > verb;
    }

    // "posted that", "posted: “…”"; not "posted a picture".
    private bool IsMarked(Attribution attribution) =>
        FirstOf(attribution) is var first && (Tags[first] is Tag.Quote || (first > 0 && Tags[first - 1] is Tag.That or Tag.Colon));

    // "journalists reporting within the town": what they do, not what they say.
    private bool IsDescribing(Attribution attribution, int verb) => Tags[verb] is Tag.Gerund && verb > 0 && Tags[verb - 1].IsNounLike()
        && FirstOf(attribution) == verb + 1 && Tags[verb + 1] is Tag.Preposition;

    private int MainOf(Attribution attribution)
    {
        var (first, end) = (Tokens.FirstAtOrAfter(attribution.Cue[0].Start), Tokens.FirstAtOrAfter(attribution.Cue[^1].End));
        while (first < end - 1 && !(Tags[first].IsVerb() && !Tags[first].IsAuxiliary())) first++;
        return first;
    }

    // "said the credits amount to a gift": a verb may be taken for a noun.
    private bool MayHaveVerb(Attribution attribution)
    {
        const WordRole Finite = WordRole.Past | WordRole.Third | WordRole.Base;
        for (var i = FirstOf(attribution) + 1; i < EndOf(attribution); i++)
        {
            if ((document.Grammar.Classes.RolesOf(Tokens[i].Word) & Finite) != 0) return true;
        }

        return false;
    }

    private int FirstOf(Attribution attribution) => _words.FirstOf(attribution.Content);

    private int EndOf(Attribution attribution) => _words.EndOf(attribution.Content);
}
