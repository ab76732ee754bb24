using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Tells attributions by which nothing was said yet, or nothing that a reader could repeat: "wants to say", "did not tell him to leave",
/// "if Oslo calls for talks", "his remarks about women", and what breaks off in the middle.
/// </summary>
internal sealed class UnsaidCues(AnnotatedDocument document)
{
    // Words of a quotation without a verb that tell something.
    private const int FewestQuoted = 3;

    private static readonly WordSet ComingAuxiliaries = WordSet.Named("coming-auxiliaries");
    private static readonly WordSet Unnamed = WordSet.Named("unnamed-speakers");
    private static readonly WordSet Requiring = WordSet.Named("verbs-of-requiring");
    private static readonly WordSet OpenPronouns = WordSet.Named("open-pronouns");
    private static readonly WordSet Conditions = WordSet.Named("condition-openers");
    private static readonly WordSet Periods = WordSet.Named("periods-behind-this");
    private static readonly WordSet DoneInfinitives = WordSet.Named("openers-of-done-infinitives");
    private static readonly WordSet Unfinished = WordSet.Named("unfinished-ends");

    /// <summary>Whether it is open whom the pronoun that says it stands for ("he said").</summary>
    public bool IsOpen(Attribution attribution) => IsOpen(attribution, OpenPronouns);

    private bool IsOpen(Attribution attribution, WordSet pronouns) =>
        attribution is { Source: [var source], Speaker: null, Outlet: null, Antecedent.Count: 0 }
        && pronouns.Has(source.SliceOf(document.Raw));

    private readonly SayingWords _words = new(document);
    private readonly CourtHearings _courts = new(document);

    private TokenTable Tokens => _words.Tokens;

    private SentenceTags Tags => _words.Tags;

    /// <summary>Whether an attribution with a content says nothing.</summary>
    public bool IsUnsaid(Attribution attribution) => IsYetToBeSaid(attribution) || IsInfinitive(attribution) || IsNegated(attribution)
        || IsCondition(attribution) || IsOnlyTopic(attribution) || IsOnlyObject(attribution) || IsNobody(attribution)
        || BreaksOff(attribution) || IsOfSomethingToCome(attribution) || IsWithoutSubject(attribution) || IsOnlyNamed(attribution)
        || IsNobodysDemand(attribution) || IsProposed(attribution) || WantsNoName(attribution);

    // "requested | anonymity to speak freely"
    private bool WantsNoName(Attribution attribution) =>
        (document.Grammar.Classes.RolesOf(Tokens[_words.FirstOf(attribution.Content)].Word) & WordRole.Anonymity) != 0;

    // "proposals that a neutral party verify it"
    private bool IsProposed(Attribution attribution)
    {
        const WordRole Forms = WordRole.Base | WordRole.Past | WordRole.Third;
        if (attribution.Source is not [var source] || source.Start > attribution.Cue[0].Start) return false;
        var (first, verb) = (Tokens.FirstAtOrAfter(source.Start), _words.FirstOf(attribution.Cue));
        // "a rule requiring that clinics | notify patients"
        if (first > 1 && Tags[first - 1] is Tag.That && Requiring.Has(Tokens.TextOf(first - 2)) && Tags[verb] is Tag.Verb or Tag.Bare
            && (document.Grammar.Classes.RolesOf(Tokens[verb].Word) & Forms) == WordRole.Base) return true;
        return Tokens.TextOf(first) is "a" or "an" && first > 0 && Tags[first - 1] is Tag.That && Tags[verb] is Tag.Verb
            && (document.Grammar.Classes.RolesOf(Tokens[verb].Word) & Forms) == WordRole.Base
            && !Inflection.IsPlural(Tokens.TextOf(Tokens.FirstAtOrAfter(source.End) - 1));
    }

    /// <summary>
    /// Whether nobody is named and no clause tells what is said: "the alleged | abuse", "was criticised | for having left"; and whether
    /// only a word or two are quoted: “Yes,” Lee said.
    /// </summary>
    public bool TellsNoClause(Attribution attribution)
    {
        if (_words.HasVerb(attribution)) return false;
        if (attribution.Source.Count == 0) return !ContentWording.IsAroundCue(attribution);
        return attribution.Form == QuotationForm.Direct && attribution.Content.Sum(WordsIn) < FewestQuoted;
    }

    private int WordsIn(TextSpan span)
    {
        var count = 0;
        for (var i = Tokens.FirstAtOrAfter(span.Start); i < Tokens.Count && Tokens[i].End <= span.End; i++)
        {
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number) count++;
        }

        return count;
    }

    // "speculation that the board would announce the rise", "members can ask for a refund": nobody has said it. "could not verify" is said.
    private bool IsYetToBeSaid(Attribution attribution)
    {
        var first = _words.FirstOf(attribution.Cue);
        return attribution.Form == QuotationForm.Indirect && ComingAuxiliaries.Has(Tokens.TextOf(first))
            && (Tokens.TextOf(first) is not ("can" or "could") || !HasNegation(attribution));
    }

    // "met to discuss", "helped them appeal", "the best people to be criticising"; not "went so far as to say", "his decision to
    // acknowledge it".
    private bool IsInfinitive(Attribution attribution)
    {
        var first = _words.FirstOf(attribution.Cue);
        var last = first - 1;
        // "his decision this month to acknowledge it"
        while (last > 0 && (Tags[last] is Tag.Time or Tag.Determiner || Periods.Has(Tokens.TextOf(last)))) last--;
        var before = last >= 0 ? Tokens.TextOf(last) : default;
        return Tags[first] switch
        {
            Tag.To => !DoneInfinitives.Has(before),
            Tag.Bare => true,
            Tag.Be or Tag.Have => before is "to",
            _ => false,
        };
    }

    // "did not tell him to leave", "mentions neither", "has not yet said whether"; a denial or a doubt is said.
    private bool IsNegated(Attribution attribution)
    {
        if (attribution.Stance is Stance.Deny or Stance.Doubt) return false;
        var before = _words.FirstOf(attribution.Cue) - 1;
        while (before > 0 && (Tags[before] is Tag.Adverb || Tokens.TextOf(before) is "yet")) before--;
        return HasNegation(attribution) || (before >= 0 && Tags[before] is Tag.Negation)
            || (Tokens.TextOf(_words.FirstOf(attribution.Content)) is "neither" && !_words.HasVerb(attribution));
    }

    // "is to receive | a briefing | outlining": it has not been given yet.
    private bool IsOfSomethingToCome(Attribution attribution) => attribution.Source.Count > 0
        && Tags[_words.FirstOf(attribution.Cue)] is Tag.Gerund && _words.FirstOf(attribution.Source) is > 0 and var source
        && Tags[source - 1] is Tag.Bare;

    // "Has said it will stay", "But added: …", "…, reported that": who says it stands elsewhere, or was not found.
    private bool IsWithoutSubject(Attribution attribution) =>
        attribution.Source.Count == 0 && Tags[_words.EndOf(attribution.Cue) - 1] is Tag.Verb or Tag.Participle && !IsPassive(attribution)
        && Tags[_words.FirstOf(attribution.Cue)].IsFinite() && _courts.In(attribution) is null;

    // "The offer was announced on Friday": that it was made known, and not what it says.
    private bool IsOnlyNamed(Attribution attribution) => attribution is { Source.Count: 0, Stance: Stance.Assert } && IsPassive(attribution)
        && attribution.Content[0].Start < attribution.Cue[0].Start && !attribution.Content.Any(HasVerbOrInfinitive);

    // "was asked to cover her nose": by whom?
    private bool IsNobodysDemand(Attribution attribution) =>
        attribution is { Source.Count: 0, Stance: Stance.Demand or Stance.Question } && IsPassive(attribution);

    private bool IsPassive(Attribution attribution)
    {
        for (var i = _words.FirstOf(attribution.Cue); i < _words.EndOf(attribution.Cue); i++) if (Tags[i] is Tag.Be) return true;
        return false;
    }

    private bool HasVerbOrInfinitive(TextSpan span)
    {
        for (var i = Tokens.FirstAtOrAfter(span.Start); i < Tokens.Count && Tokens[i].End <= span.End; i++)
        {
            if (Tags[i].IsFinite() || Tags[i] is Tag.To or Tag.That or Tag.Gerund or Tag.Participle) return true;
        }

        return false;
    }

    private bool HasNegation(Attribution attribution)
    {
        for (var i = _words.FirstOf(attribution.Cue); i < Tokens.Count && Tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (Tags[i] is Tag.Negation || Tokens.TextOf(i) is "cannot") return true;
        }

        return false;
    }

    // "if the county comes out for Lee", "unclear whether it was ordered by Oslo"
    private bool IsCondition(Attribution attribution)
    {
        var start = attribution.Source.Concat(attribution.Cue).Min(span => span.Start);
        var first = Tokens.FirstAtOrAfter(Math.Min(start, attribution.Content[0].Start));
        return first > 0 && (Conditions.Has(Tokens.TextOf(first - 1)) || Conditions.Has(Tokens.TextOf(Tokens.FirstAtOrAfter(start) - 1)));
    }

    // "his remarks about women", "its report on the stunt", "their appeal to voters": of what somebody spoke, not what he said.
    private bool IsOnlyTopic(Attribution attribution)
    {
        if (attribution.Source.Count == 0 || !Nesting.IsOwner(attribution.Source[^1].SliceOf(document.Raw))) return false;
        var last = Tokens.FirstAtOrAfter(attribution.Cue[^1].End) - 1;
        var first = _words.FirstOf(attribution.Content);
        // "their appeal of the ruling": to a court; "her order in Norway"
        var isAppeal = attribution.Stance == Stance.Demand && Tokens.TextOf(last) is not "for"
            && !attribution.Content.Any(HasVerbOrInfinitive);
        // "Lee's confirmation in the Senate": to an office
        return Tags[last] is Tag.Preposition ? attribution.Stance is Stance.Assert or Stance.Question or Stance.Confirm || isAppeal
            : Tags[last] is Tag.To && Tags[first] is not (Tag.Bare or Tag.Be or Tag.Have or Tag.Do or Tag.Adverb);
    }

    // "was invited by the mayor", "the changes proposed by Lee": what to do, and what they are, is not told.
    private bool IsOnlyObject(Attribution attribution)
    {
        var isPassive = attribution.Source is [var source] && source.Start > attribution.Cue[^1].End
            && attribution.Content[^1].End <= attribution.Cue[0].Start && Tokens.TextOf(Tokens.FirstAtOrAfter(source.Start) - 1) is "by";
        if (!isPassive || attribution.Form != QuotationForm.Indirect) return false;
        var isBare = attribution.Stance == Stance.Assert && Tags[_words.FirstOf(attribution.Cue)] is Tag.Participle or Tag.Verb;
        if (!isBare && attribution.Stance is not (Stance.Demand or Stance.Pledge or Stance.Question)) return false;

        // "the videos posted by Lee": what stands before them is not his
        var before = _words.FirstOf(attribution.Cue) - 1;
        if (isBare && Tags[before] is not Tag.Comma && Tokens.TextOf(before) is not ("as" or "As")) return true;
        return !_words.HasVerb(attribution);
    }

    // "him", "himself", "I", and "his" or "who" where it is open whom they stand for: nobody to quote.
    private bool IsNobody(Attribution attribution) =>
        (IsOpen(attribution, Unnamed) && !IsDenialByIt(attribution)) || IsTime(attribution.Source)
        // "Neither Norway nor Sweden denied it"
        || (attribution.Source is [var source, ..] && Tokens.TextOf(Tokens.FirstAtOrAfter(source.Start)) is "neither" or "Neither");

    // "It rejected claims that …": a denial counts, though it is open which body denies.
    private bool IsDenialByIt(Attribution attribution) => attribution is { Stance: Stance.Deny, Source: [var source] }
        && source.SliceOf(document.Raw) is "It";

    // "The evening began: …"
    private bool IsTime(IReadOnlyList<TextSpan> source) => source is [var only]
        && Tokens.FirstAtOrAfter(only.Start) is var first && Tags[first] is Tag.Determiner && Tags[first + 1] is Tag.Time
        && Tokens[first + 1].End == only.End;

    // "called it a threat to", "pointed to Lee's"
    private bool BreaksOff(Attribution attribution)
    {
        var last = Tokens.FirstAtOrAfter(attribution.Content[^1].End) - 1;
        if (last < 0 || attribution.Form == QuotationForm.Direct) return false;
        if (Unfinished.Has(Tokens.TextOf(last))) return true;
        var isOpen = last + 1 >= Tokens.Count || Tokens[last + 1].Kind is not TokenKind.Punctuation;
        // "expressed interest in | or threatened"
        if (Tags[last] is Tag.Preposition && last + 1 < Tokens.Count && Tags[last + 1] is Tag.Coordinator) return true;
        return isOpen && Tags[last] is Tag.Genitive or Tag.To;
    }
}
