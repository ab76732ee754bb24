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

    private static readonly WordSet SingleOfficials = WordSet.Named("single-officials");
    private static readonly WordSet Definite = WordSet.Named("definite-determiners");

    // Words of "Ann Lee resigned"; "Oslo interfered" leaves open in what.
    private const int FewestWords = 3;

    /// <summary>What is not told of who stands against whom on what.</summary>
    public LinkConditions MissingIn(ClaimLink link)
    {
        var (denial, claimed) = (link.From, link.Answered);
        if (!IsTold(denial, claimed) || !IsTold(claimed, denial) || IsHearsay(claimed)) return LinkConditions.Source;
        return IsClaimTold(claimed) && (denial.IsByReference || !PointsAside(ClaimText.Content(denial)))
            ? LinkConditions.None : LinkConditions.Object;
    }

    // "They allege that officials say that …": whether they do is what is open.
    private static bool IsHearsay(ClaimStatement claimed) => claimed.Attribution?.AttributedTo is { } outer
        && claimed.Document.Attributions[outer] is { Hedged: true, Kind: AttributionKind.Speech };

    private static bool IsClaimTold(ClaimStatement claimed) =>
        ClaimText.Content(claimed) is var words && words.Split(' ').Length >= FewestWords && !PointsAside(words);

    // "such a plan": another sentence tells which.
    private static bool PointsAside(string words) => words.Contains(" such a ", StringComparison.Ordinal)
        || words.Contains(" such an ", StringComparison.Ordinal);

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
            || !IsDefiniteOrPronoun(denial.Document, written) || IsDescribed(denial.Document, written))
        {
            return null;
        }

        string[] charged = [.. claimed.Stands.SelectMany(stand => stand.Act.Agent?.All.SelectMany(agent => agent.AllNames) ?? [])];
        var others = (claimed.Source?.AllNames ?? []).Concat(
            denial.IsByReference ? [] : denial.Stands.SelectMany(stand => Concern.PartiesOf(stand.Act))).ToList();
        return source.Guesses.FirstOrDefault(guess => NameKeys.Share([guess], charged) && !NameKeys.Share([guess], others)) is { } party
            ? speakers.OfKey(denial.Document, party) : null;
    }

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
        // "is allegedly under investigation for it"
        if (attribution.Source.Count == 0) return !StartsWith(statement.Document, attribution.Cue[0], Tag.Adverb);
        if (statement.Source is not { } source) return true;
        if (PronounSides.Fitting(statement, other) is [_]) return true;
        var document = statement.Document;
        if (attribution.Speaker is { } actor && IsPeopleOfState(document, attribution.NamedSource, actor)) return false;
        if (ScopeExtensions.OneLine(attribution.NamedSource[0].Of(document.Raw)).Contains(OfAge, StringComparison.Ordinal)) return false;
        if (source.AllNames.Count > 0 || ChargedOf(statement, other) is not null) return true;
        // "the official", though it is known of which state
        return speakers.Of(document, attribution) is null
            ? !source.IsSpeakersOwn && (IsDescribed(document, attribution.NamedSource[0])
                || !IsDefiniteOrPronoun(document, attribution.NamedSource[0]))
            : !(source.IsDefinite && SingleOfficials.Has(source.Head));
    }

    // "the nurses' union", "the head of the agency"; not "the union"
    private static bool IsDescribed(AnnotatedDocument document, TextSpan source)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(source.Start);
        if (tags[first] is not Tag.Determiner || tokens.TextOf(first) is not ("the" or "The")) return false;
        var nouns = 0;
        for (var i = first + 1; i < tokens.Count && tokens[i].End <= source.End && tags[i] is not (Tag.Relative or Tag.Comma); i++)
        {
            if (tags[i].IsNounLike()) nouns++;
        }

        return nouns > 1;
    }

    // "the Republicans" are a party.
    private static bool IsPeopleOfState(AnnotatedDocument document, IReadOnlyList<TextSpan> source, string actor) =>
        ClaimText.IsPeople(document, source, actor)
        && document.Mentions.Any(mention => mention.Actor == actor && mention.Type is ActorType.State);

    private static bool StartsWith(AnnotatedDocument document, TextSpan span, Tag tag) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(span.Start)] == tag;

    private static bool IsPronoun(AnnotatedDocument document, TextSpan source) =>
        document.Grammar.Tags[document.Text.Tokens.FirstAtOrAfter(source.Start)]
            is Tag.Pronoun or Tag.Possessive or Tag.Relative or Tag.That;
}
