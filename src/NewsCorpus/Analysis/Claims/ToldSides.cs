using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Whether it is told who stands against whom, as it must be where both are printed side by side.</summary>
internal sealed class ToldSides(SpeakerNames speakers)
{
    // "the then-35-year-old professor"
    private const string OfAge = "-year-old";

    private const int SentencesBack = 1;

    // Words of "a Senate report".
    private const int ShortestOfPaper = 3;

    private static readonly WordSet BarePapers = WordSet.Named("papers-without-owner");
    private static readonly WordSet AnyGroups = WordSet.Named("words-for-any-group");
    private static readonly WordSet AnyStates = WordSet.Named("words-for-any-state");
    private static readonly WordSet AnySides = WordSet.Named("words-for-any-side");
    private static readonly WordSet SingleOfficials = WordSet.Named("single-officials");
    private static readonly WordSet Definite = WordSet.Named("definite-determiners");

    /// <summary>What is not told of who stands against whom on what.</summary>
    public LinkConditions MissingIn(ClaimLink link)
    {
        var (denial, claimed) = (link.From, link.Answered);
        if (!IsTold(denial, claimed) || !IsTold(claimed, denial) || ToldClaims.IsHearsay(claimed)) return LinkConditions.Source;
        if (IsTakenBack(denial)) return LinkConditions.Time;
        return ToldClaims.IsTold(claimed) && (denial.IsByReference || !ToldClaims.PointsAside(ClaimText.Content(denial)))
            ? LinkConditions.None : LinkConditions.Object;
    }

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
                Attribution: { Stance: Stance.Deny, NamedSource: [var written, ..] },
                Source: { AllNames.Count: 0, IsSpeakersOwn: false } source,
            }
            || StartsWith(denial.Document, written, Tag.Possessive)
            || !IsDefiniteOrPronoun(denial.Document, written) || IsDescribed(denial.Document, written)
            // "the campaign" is not the candidate
            || SingleOfficials.Has(source.Head))
        {
            return null;
        }

        var charged = ChargedIn(claimed);
        var others = (claimed.Source?.AllNames ?? []).Concat(
            denial.IsByReference ? [] : denial.Stands.SelectMany(stand => Concern.PartiesOf(stand.Act))).ToList();
        return source.Guesses.FirstOrDefault(guess => NameKeys.Share([guess], charged) && !NameKeys.Share([guess], others)) is { } party
            ? speakers.OfKey(denial.Document, party) : null;
    }

    private static string[] ChargedIn(ClaimStatement claimed) =>
        [.. claimed.Stands.SelectMany(stand => stand.Act.Agent?.All.SelectMany(agent => agent.AllNames) ?? [])];

    // "Lee accused Roe of theft. He denies it."
    private static bool IsCharged(ClaimStatement denial, ClaimStatement claimed) =>
        denial is { Attribution.Stance: Stance.Deny, Source: { } source } && NameKeys.Share(
            [.. source.AllNames, .. PronounSides.Fitting(denial, claimed).Select(person => person.Key)], ChargedIn(claimed));

    /// <summary>"the group", "it", "his": words that stand for somebody named elsewhere.</summary>
    public static bool IsDefiniteOrPronoun(AnnotatedDocument document, TextSpan source)
    {
        var first = document.Text.Tokens.FirstAtOrAfter(source.Start);
        return IsPronoun(document, source)
            || (document.Grammar.Tags[first] is Tag.Determiner && Definite.Has(document.Text.Tokens.TextOf(first)));
    }

    // It is named, or its words tell who it is without the text ("former employees"; not "the group", "its neighbour", "the Americans" of
    // a firm). In its own voice, and where nobody is said to say it, there is no side.
    private bool IsTold(ClaimStatement statement, ClaimStatement other)
    {
        if (statement.Attribution is not { } attribution) return true;
        var document = statement.Document;
        // "was accused of it"; not "allegedly", and "has revived allegations" may be his who revives them
        if (attribution.Source.Count == 0) return IsPassive(document, attribution.Cue[0]);
        if (attribution.NamedSource[0].SliceOf(document.Raw).StartsWith("one of ", StringComparison.OrdinalIgnoreCase)) return false;
        if (IsAdjectiveOfMany(document, attribution)) return false;
        if (statement.Source is not { } source)
        {
            return IsDescribed(document, attribution.NamedSource[0]) || !IsDefiniteOrPronoun(document, attribution.NamedSource[0]);
        }

        if (ChargedOf(statement, other) is not null) return true;
        if (StartsWith(document, attribution.Source[0], Tag.Pronoun)) return IsCharged(statement, other) || IsClear(statement, other);
        if (attribution.Speaker is { } actor && IsPeopleOfState(document, attribution.NamedSource, actor)) return false;
        if (IsDefiniteOrPronoun(document, attribution.NamedSource[0])
            && ScopeExtensions.OneLine(attribution.NamedSource[0].Of(document.Raw)).Contains(OfAge, StringComparison.Ordinal)) return false;
        if (MayBeNamesake(document, attribution)) return false;
        // "the Gulf monarchy", "both parties"
        if (Opens("the", document, attribution) && AnyStates.Has(source.Head)) return false;
        if (Opens("both", document, attribution) && source.Names.Count == 0 && AnySides.Has(source.Head)) return false;
        if (source.AllNames.Count > 0) return true;
        // "a story", and nobody says whose; "a report of their own", but not "a Senate report"
        var words = ScopeExtensions.OneLine(attribution.NamedSource[0].Of(document.Raw)).Split(' ');
        if (words.Length < ShortestOfPaper && BarePapers.Has(words[^1])) return false;
        if (attribution.NamedSource[0].SliceOf(document.Raw).Contains("of their own", StringComparison.Ordinal)) return false;
        // "the official", though it is known of which state
        return speakers.Of(document, attribution) is null
            ? !source.IsSpeakersOwn && (IsDescribed(document, attribution.NamedSource[0])
                || !IsDefiniteOrPronoun(document, attribution.NamedSource[0]))
            : !(source.IsDefinite && SingleOfficials.Has(source.Head));
    }

    // "He" is who is named first in the sentence before, or in this one; "it" and "they" may be anybody.
    private static bool IsClear(ClaimStatement statement, ClaimStatement other)
    {
        var attribution = statement.Attribution!;
        if (statement.Source is not { Head: "he" or "she" or "i" or "we" }) return false;
        var meant = PronounSides.Fitting(statement, other) is [var fitting] ? fitting.Span
            : attribution.Antecedent is [var antecedent, ..] ? antecedent : default;
        if (meant.IsEmpty) return false;
        var (text, tags) = (statement.Document.Text, statement.Document.Grammar.Tags);
        var sentence = text.SentenceAt(meant.Start);
        if (statement.Sentence - sentence > SentencesBack) return false;
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

    private static bool IsPassive(AnnotatedDocument document, TextSpan cue)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(cue.Start); i < tokens.Count && tokens[i].End <= cue.End; i++)
        {
            if (tags[i] is Tag.Participle) return true;
        }

        return false;
    }

    // "the nurses' union", "the head of the agency"; not "the union"
    private static bool IsDescribed(AnnotatedDocument document, TextSpan source)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(source.Start);
        if (tags[first] is not Tag.Determiner || tokens.TextOf(first) is not ("the" or "The")) return false;
        var (nouns, isOwned) = (0, false);
        for (var i = first + 1; i < tokens.Count && tokens[i].End <= source.End && tags[i] is not (Tag.Relative or Tag.Comma); i++)
        {
            if (tags[i].IsNounLike()) nouns++;
            // The last one makes the whole a possessive: "the terrorist group's accusations".
            isOwned |= tags[i] is Tag.Name or Tag.Preposition || (tags[i] is Tag.Genitive && tokens[i].End < source.End);
        }

        // "the popular group"
        var last = tokens.FirstAtOrAfter(source.End) - 1;
        return nouns > 1 && (isOwned || !AnyGroups.Has(tokens.TextOf(tags[last] is Tag.Genitive ? last - 1 : last)));
    }

    // "African allegations": whose of them all?
    private static bool IsAdjectiveOfMany(AnnotatedDocument document, Attribution attribution) =>
        attribution.Source is [var source] && attribution.Cue[0].Start - source.End == 1
        && StartsWith(document, attribution.Cue[0], Tag.Nominal) && StartsWith(document, source, Tag.Name)
        && !source.Of(document.Raw).Contains(' ')
        && !document.Mentions.Any(mention => mention.Span.Overlaps(source) && mention.Type is not ActorType.Place)
        && !document.Names.Any(name => name.Span.Overlaps(source));

    // "Lee" that is no mention of somebody known, in a text that names two persons of that surname in full.
    private static bool MayBeNamesake(AnnotatedDocument document, Attribution attribution)
    {
        var source = attribution.NamedSource[0];
        var surname = source.Of(document.Raw).Split(',')[0];
        var name = source with { End = source.Start + surname.Length };
        if (surname.Contains(' ', StringComparison.Ordinal) || document.Mentions.Any(mention => mention.Span.Overlaps(name))) return false;
        return document.Mentions.Where(mention => mention.Type is ActorType.Person).Select(mention => mention.Name)
            .Concat(document.Names.Select(other => other.Span.Of(document.Raw)))
            .Where(full => full.EndsWith(" " + surname, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Skip(1).Any();
    }

    // "the Republicans" are a party.
    private static bool IsPeopleOfState(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) =>
        ClaimText.IsPeople(document, source, actor)
        && document.Mentions.Any(mention => mention.Actor == actor && mention.Type is ActorType.State);

    private static bool Opens(string word, AnnotatedDocument document, Attribution attribution) =>
        attribution.NamedSource[0].SliceOf(document.Raw).StartsWith(word + " ", StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(AnnotatedDocument document, TextSpan span, Tag tag) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(span.Start)] == tag;

    private static bool IsPronoun(AnnotatedDocument document, TextSpan source) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(source.Start)]
            is Tag.Pronoun or Tag.Possessive or Tag.Relative or Tag.That;
}
