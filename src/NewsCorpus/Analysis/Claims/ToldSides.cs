using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Selection;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Whether it is told who stands against whom, as it must be where both are printed side by side.</summary>
internal sealed class ToldSides(SpeakerNames speakers)
{
    private const int SentencesBack = 1;
    private const int NearSentences = 2;

    private static readonly WordSet SingleOfficials = WordSet.Named("single-officials");

    /// <summary>What is not told of who stands against whom on what.</summary>
    public LinkConditions MissingIn(ClaimLink link)
    {
        var (denial, claimed) = (link.From, link.Answered);
        if (!IsTold(denial, claimed) || !IsTold(claimed, denial) || ToldClaims.IsHearsay(claimed)) return LinkConditions.Source;
        if (IsOfClaimant(denial, claimed)) return LinkConditions.Source;
        if (ToldClaims.IsRetold(claimed, denial)) return LinkConditions.Source;
        if (IsTakenBack(denial)) return LinkConditions.Time;
        return ToldClaims.IsTold(claimed) && (denial.IsByReference || !ToldClaims.PointsAside(ClaimText.Content(denial)))
            ? LinkConditions.None : LinkConditions.Object;
    }

    // "She added that she would go. Her lawyer, Bo Roe, said she denied the claims": not her own
    private static bool IsOfClaimant(ClaimStatement denial, ClaimStatement claimed) =>
        denial.Attribution is { NamedSource: [var aide, ..] } && claimed.Attribution is { Source: [var claimant, ..] }
        && ReferenceEquals(denial.Document, claimed.Document) && StartsWith(denial.Document, aide, Tag.Possessive)
        && StartsWith(claimed.Document, claimant, Tag.Pronoun)
        && (claimant.Of(claimed.Document.Raw).ToLowerInvariant(), FirstWord(denial.Document, aide)) is ("she", "her") or ("he", "his")
            or ("they", "their");

    private static string FirstWord(AnnotatedDocument document, TextSpan span) => span.Of(document.Raw).Split(' ')[0].ToLowerInvariant();

    // "denied that it had fired before admitting the mistake"; what "denying and later admitting these actions" takes back is shown as
    // taken back.
    private static bool IsTakenBack(ClaimStatement denial) => !denial.IsByReference
        && denial.Attribution is { Stance: Stance.Deny } attribution
        && denial.Document.Attributions.Any(other => other.Stance == Stance.Confirm
            && other.Cue[0].Start > attribution.Cue[0].Start && other.Source.SequenceEqual(attribution.Source)
            && denial.Document.Text.SentenceAt(other.Cue[0].Start) == denial.Sentence);

    /// <summary>
    /// The name of who is charged, where "the company" that denies it can be no other; null elsewhere, and where a side says who it is.
    /// </summary>
    public string? ChargedOf(ClaimStatement denial, ClaimStatement claimed)
    {
        if (denial is not
            {
                Position: Position.Denies, Attribution.NamedSource: [var written, ..],
                Source: { AllNames.Count: 0, IsSpeakersOwn: false } source,
            }
            || StartsWith(denial.Document, written, Tag.Possessive)
            || !OpenNames.IsDefiniteOrPronoun(denial.Document, written)
            || (OpenNames.IsDescribed(denial.Document, written) && !OpenNames.IsAnyState(source.Head))
            // "the campaign" is not the candidate
            || SingleOfficials.Has(source.Head)
            // "the mayor said it had not": a firm, perhaps
            || (denial.Attribution.Stance != Stance.Deny && !OpenNames.IsAnyGroup(source.Head)))
        {
            return null;
        }

        // "they asked Acme, and the company denied it": Acme, whoever else is charged.
        if (NamesBodyBefore(denial, written, claimed)) return null;
        var charged = ChargedIn(claimed);
        // "The company denied that Acme had sold it": another company; "Acme did not sell it, the company said": Acme.
        var isNamedInIt = !denial.IsByReference && denial.Attribution.Stance == Stance.Deny;
        var others = (claimed.Source?.AllNames ?? []).Concat(
            isNamedInIt ? denial.Stands.SelectMany(stand => Concern.PartiesOf(WithoutSpeaker(stand.Act, source))) : []).ToList();
        // "The company rejected the agency's claim that its plant had burnt": it is the company that is charged.
        var isOwn = OpenNames.IsAnyGroup(source.Head) && IsOfDenier(denial, claimed);
        // "the Islamic republic" is no firm
        var isState = OpenNames.IsAnyState(source.Head);
        var parties = source.Guesses.Where(guess => (!isState || NameKeys.IsState(guess))
                && (isOwn || NameKeys.Share([guess], charged)) && !NameKeys.Share([guess], others))
            .Select(guess => speakers.OfKey(denial.Document, guess)).OfType<string>().Distinct(StringComparer.Ordinal)
            .OrderBy(name => name.Length).ToList();
        // "MLA Ann Lee" is "Ann Lee"; the party is no man.
        var isOne = parties.TrueForAll(name => name.EndsWith(parties[0], StringComparison.Ordinal));
        return parties.Count > 0 && isOne && !(OpenNames.IsBody(source.Head)
            && speakers.MayBePerson(denial.Document, parties[0], isUnknownOne: !OpenNames.IsAnyGroup(source.Head)))
            ? parties[0] : null;
    }

    private static bool NamesBodyBefore(ClaimStatement denial, TextSpan source, ClaimStatement claimed)
    {
        var document = denial.Document;
        var before = new TextSpan(document.Text.Sentences[denial.Sentence].Span.Start, source.Start);
        var isSame = claimed.Sentence == denial.Sentence;
        return !isSame && (document.Mentions.Any(mention => mention.Type is ActorType.Organisation && before.Contains(mention.Span))
            || document.Names.Any(name => name.Type is ActorType.Organisation && before.Contains(name.Span)));
    }

    // "The company denied that it …": "it" is no other.
    private static Act WithoutSpeaker(Act act, Phrase source) =>
        act.Agent is { } agent && (agent.IsPronoun || agent.Span.Overlaps(source.Span)) ? act with { Agent = null } : act;

    private static string[] ChargedIn(ClaimStatement claimed) =>
        [.. claimed.Stands.SelectMany(stand => stand.Act.Agent?.All.SelectMany(NamesOf) ?? [])];

    // "rejected the claim that | its plant had burnt"
    private static bool IsOfDenier(ClaimStatement denial, ClaimStatement claimed)
    {
        if (!ReferenceEquals(denial.Document, claimed.Document) || denial.Sentence != claimed.Sentence) return false;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        return denial.Attribution!.Source is [var source] && source.End < tokens[first].Start && tokens.TextOf(first) is "it" or "its";
    }

    // "the Roe king" is not Roe, and "the Bergen incident" no company.
    private static IEnumerable<string> NamesOf(Phrase agent) => agent.AllNames
        .Where(name => !(agent.Towns.Contains(name) && !name.EndsWith(agent.Head, StringComparison.OrdinalIgnoreCase)))
        .Where(name => name[0] == '@' || !agent.IsRole || name.EndsWith(agent.Head, StringComparison.Ordinal));

    // "Lee accused Roe of theft. He denies it."
    private static bool IsCharged(ClaimStatement denial, ClaimStatement claimed) =>
        denial is { Position: Position.Denies, Source: { } source } && (denial.Attribution!.Stance == Stance.Deny || !denial.IsByReference)
        && NameKeys.Share(
            [.. source.AllNames, .. PronounSides.Fitting(denial, claimed).Select(person => person.Key)], ChargedIn(claimed));

    // It is named, or its words tell who it is without the text ("former employees"; not "the group", "its neighbour", "the Americans" of
    // a firm). In its own voice, and where nobody is said to say it, there is no side.
    private bool IsTold(ClaimStatement statement, ClaimStatement other)
    {
        if (statement.Attribution is not { } attribution) return true;
        var document = statement.Document;
        // "was accused of it"; not "allegedly", and "has revived allegations" may be his who revives them
        if (attribution.Source.Count == 0)
        {
            return statement.IsHeard
                || (document.HasTag(attribution.Cue[0], tag => tag is Tag.Participle) && AreNear(statement, other)
                    && !StartsWith(document, statement.Content[0], Tag.Pronoun)
                    && statement.Stands is [{ Act.Agent.AllNames.Count: > 0 }, ..] && !IsOfAnother(other, statement));
        }

        if (ChargedPairs.Of(statement, other) is not null) return true;
        if (ChargedPairs.AreOpen(statement, other)) return false;
        if (OpenNames.AreOfMany(document, attribution) || OpenNames.IsBareWord(document, attribution)) return false;
        if (statement.Source is not { } source)
        {
            return OpenNames.IsDescribed(document, attribution.NamedSource[0])
                || !OpenNames.IsDefiniteOrPronoun(document, attribution.NamedSource[0])
                || (IsNamedBy(other, statement) && OpenNames.IsOffice(document, attribution.NamedSource[0]));
        }

        if (ChargedOf(statement, other) is not null) return true;
        if (StartsWith(document, attribution.Source[0], Tag.Pronoun)) return IsCharged(statement, other) || IsClear(statement, other);
        if (OpenNames.MayBeAnother(document, attribution, source, ChargedIn(other))) return false;
        if (OpenNames.AreTwoOfNoNames(document, attribution, source, other)) return false;
        if (source.AllNames.Count > 0) return true;
        if (OpenNames.IsPaperOfNobody(document, attribution)) return false;
        if (statement.Position != Position.Denies && OpenNames.IsPrivate(source.Head) && IsNamed(other)) return true;
        // "the official", though it is known of which state
        return speakers.Of(document, attribution) is null
            ? !source.IsSpeakersOwn && (OpenNames.IsDescribed(document, attribution.NamedSource[0])
                || !OpenNames.IsDefiniteOrPronoun(document, attribution.NamedSource[0])
                || (AreSideBySide(statement, other)
                    && (OpenNames.IsKnownBody(source.Head) || OpenNames.IsOfCourt(source.Head) || IsAccused(statement, source, other))))
            : !(source.IsDefinite && SingleOfficials.Has(source.Head));
    }

    // "His wife accused Lee of theft. Lee denied it."
    private static bool IsNamed(ClaimStatement denial) => denial.Source is { AllNames.Count: > 0 }
        || (denial.Attribution is { NamedSource: [var source, ..] } && OpenNames.IsDescribed(denial.Document, source));

    // "He" is who is named first in the sentence before, or in this one; "it" and "they" may be anybody.
    private static bool IsClear(ClaimStatement statement, ClaimStatement other)
    {
        var attribution = statement.Attribution!;
        if (BodySpeakers.GoesOn(statement.Document, attribution)) return true;
        if (statement.Source is not { Head: "he" or "she" or "i" or "we" }) return false;
        var meant = PronounSides.Fitting(statement, other) is [var fitting] ? fitting.Span
            : attribution.Antecedent is [var antecedent, ..] ? antecedent : default;
        if (meant.IsEmpty) return false;
        var (text, tags) = (statement.Document.Text, statement.Document.Grammar.Tags);
        var sentence = text.SentenceAt(meant.Start);
        if (statement.Sentence - sentence > SentencesBack) return false;
        var isBehind = other.Sentence == statement.Sentence && other.Content[0].Start < attribution.Source[0].Start;
        if (sentence < statement.Sentence && isBehind && NamesPerson(other)) return false;
        if (sentence < statement.Sentence && NamesAnotherBefore(statement, attribution.Source[0].Start, meant)) return false;
        var first = text.Sentences[sentence].FirstToken;
        var person = text.Tokens.FirstAtOrAfter(meant.Start);
        while (first < person && tags[first] is not Tag.Name) first++;
        // "Senator Ann Lee": titles are names, too.
        for (var i = first; i < person; i++)
        {
            if (!tags[i].IsNounLike() && tags[i] is not Tag.Symbol) return false;
        }

        return true;
    }

    // "a clerk of Norway had been accused of theft. The mayor denied doing so": whom nobody accuses.
    private static bool IsOfAnother(ClaimStatement denial, ClaimStatement claimed)
    {
        if (denial is not { Source: { } source, Attribution.NamedSource: [var written, ..] }) return false;
        if (StartsWith(denial.Document, written, Tag.Pronoun)) return false;
        if (claimed.Stands[0].Act.Agent is not { IsDefinite: false } agent) return false;
        // "Norwegian officials" are Norway's, "a Norwegian clerk" is one man.
        var isState = agent.IsRole && Inflection.IsPlural(agent.Head);
        return source.Head != agent.Head
            && !NameKeys.Share([.. source.AllNames, .. source.Guesses], [.. ChargedIn(claimed).Except(isState ? [] : agent.Owners)]);
    }

    // "Roe spoke. The hearing turned Lee into a hero and gave room to his denials": Lee's, perhaps.
    private static bool NamesAnotherBefore(ClaimStatement statement, int pronoun, TextSpan meant)
    {
        var document = statement.Document;
        var before = document.Text.Sentences[statement.Sentence].Span with { End = pronoun };
        return document.Mentions.Where(mention => mention.Type is ActorType.Person).Select(mention => mention.Span)
            .Concat(document.Names.Where(name => name.Type is ActorType.Person).Select(name => name.Span))
            .Any(span => before.Contains(span)
                && !meant.SliceOf(document.Raw).Contains(span.SliceOf(document.Raw), StringComparison.Ordinal));
    }

    // "The police said Roe was wanted, which he denied": he is Roe, if anybody.
    private static bool NamesPerson(ClaimStatement claimed) => claimed.Document.Names
        .Any(name => name.Type is ActorType.Person or null && claimed.Content.Any(span => span.Contains(name.Span)))
        || claimed.Document.Mentions.Any(mention =>
            mention.Type is ActorType.Person && claimed.Content.Any(span => span.Contains(mention.Span)));

    // "accuses the newspapers of fraud, which the newspapers deny"
    private static bool IsAccused(ClaimStatement denial, Phrase source, ClaimStatement claimed) =>
        denial.Attribution?.Stance is Stance.Deny && !OpenNames.IsAnyGroup(source.Head)
        && claimed.Stands.Any(stand => stand.Act.Agent is { Head: var head, Names.Count: 0 } && head == source.Head);

    // Who is accused by nobody in particular may be accused of more than one thing.
    private static bool AreNear(ClaimStatement one, ClaimStatement other) =>
        ReferenceEquals(one.Document, other.Document) && Math.Abs(one.Sentence - other.Sentence) <= NearSentences;

    private static bool AreSideBySide(ClaimStatement one, ClaimStatement other) =>
        ReferenceEquals(one.Document, other.Document) && Math.Abs(one.Sentence - other.Sentence) <= SentencesBack;

    // "Lee rejected the mayor's claim that …"
    private static bool IsNamedBy(ClaimStatement denial, ClaimStatement claimed) =>
        ReferenceEquals(claimed.Document, denial.Document) && claimed.Attribution is { } attribution
        && claimed.Document.Grammar.Tags[claimed.Document.Text.Tokens.FirstAtOrAfter(attribution.Cue[0].Start)].IsNounLike()
        && denial.Span.Contains(attribution.Cue[0]);

    private static bool StartsWith(AnnotatedDocument document, TextSpan span, Tag tag) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(span.Start)] == tag;
}
