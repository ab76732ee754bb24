using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Labels;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Whether the words of a claim tell what is claimed, as they must where they are printed by themselves.</summary>
internal static class ToldClaims
{
    // Words of "Ann Lee resigned"; "Oslo interfered" leaves open in what.
    private const int FewestWords = 3;

    // Tokens of "it would be very wrong to leave".
    private const int Clause = 7;

    private static readonly string[] Aside = [" such a ", " such an ", " or another ", " and the other "];
    private static readonly WordSet Refuters = WordSet.Named("refuting-verbs");
    private static readonly WordSet OpenEnds = WordSet.Named("words-that-leave-open");
    private static readonly WordSet Examining = WordSet.Named("verbs-of-examining");
    private static readonly WordSet Charging = WordSet.Named("gerunds-of-charging");
    private static readonly WordSet Telling = WordSet.Named("verbs-of-clauses");
    private static readonly WordSet Speech = WordSet.Named("nouns-of-speech");
    private static readonly WordSet Words = WordSet.Named("words-for-words");
    private static readonly WordSet Hollow = WordSet.Named("hollow-antecedents");
    private static readonly WordSet Clauses = WordSet.Named("openers-of-what-comes");
    private static readonly WordSet Guesses = WordSet.Named("modals-of-guess");

    /// <summary>Whether a claim is told whole, and nothing else with it.</summary>
    public static bool IsTold(ClaimStatement claimed)
    {
        var words = ClaimText.Content(claimed);
        var parts = words.Split(' ');
        return parts.Length >= FewestWords && !HasNoSubject(claimed) && !PointsAside(words)
            && !PointsBack(claimed) && !OpenEnds.Has(parts[^1].TrimEnd('.', ',', '”', '"'))
            && !Array.Exists(parts, part => Refuters.Has(part)) && TellsDeed(claimed) && !BreaksOff(claimed)
            && !LacksCharge(claimed) && !IsDoneToIt(claimed) && !BlamesForNothing(claimed, words) && !RunsTogether(words)
            && !NamesDeedBeforeDoer(claimed);
    }

    // "blamed Norway", and it is not told for what
    private static bool BlamesForNothing(ClaimStatement claimed, string words) => claimed.NeedsCue
        && claimed.Attribution is { Cue: [.., var cue] }
        && cue.SliceOf(claimed.Document.Raw).Contains("blam", StringComparison.OrdinalIgnoreCase)
        && !words.Contains(" for ", StringComparison.Ordinal) && !words.Contains(" on ", StringComparison.Ordinal);

    // "in Oslo .The minister": two sentences
    private static bool RunsTogether(string words)
    {
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (words[i] is '.' or '!' or '?' && char.IsUpper(words[i + 1]) && char.IsLower(words[i + 2])
                && (char.IsLower(words[i - 1]) || words[i - 1] is ' ' or '"' or '”')) return true;
        }

        return false;
    }

    // "the four crimes | Lee is accused of committing"
    private static bool NamesDeedBeforeDoer(ClaimStatement claimed)
    {
        if (claimed is not { Attribution: { Source.Count: 0, Cue: [var cue, ..] } }) return false;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var doer = tokens.FirstAtOrAfter(cue.Start) - 1;
        while (doer > 0 && tags[doer] is Tag.Be or Tag.Have or Tag.Adverb) doer--;
        var last = doer;
        while (doer > 0 && tags[doer] is Tag.Name) doer--;
        return doer < last && tags[doer] is Tag.Nominal && tokens[doer].Start > claimed.Words[0].Start
            && tags[last + 1] is Tag.Be or Tag.Have;
    }

    // "Roe severed it"
    private static bool IsDoneToIt(ClaimStatement claimed) => claimed.Stands is [{ Act: { Object: { IsPronoun: true } thing } act }, ..]
        && thing.Head is "it" or "this" or "that" && thing.Span.Start > act.Head.Start;

    // "the clerks were accused by the chairman of a union | , Ann Lee of theft"
    private static bool LacksCharge(ClaimStatement claimed) => claimed.Attribution is { Source: [var source, ..], Cue: [var cue, ..] }
        && source.Start > cue.Start
        && (claimed.Content[^1].Start >= source.End || claimed.Document.HasTag(cue, tag => tag is Tag.Be))
        && ClaimCore.Of(claimed)[^1].End <= source.End;

    // "Lee … whom critics accused of theft"
    private static bool IsTurnedRound(ClaimStatement claimed) =>
        claimed.Attribution is { Source: [var source, ..], Cue: [.., var cue] } && claimed.Words.Any(words => words.Overlaps(source))
        && source.End <= cue.Start && claimed.Content[0].End <= source.Start && claimed.Content[^1].Start >= cue.End;

    // "[said] this following a meeting", "these included a failure", "a situation … is linked to Norway": which?
    private static bool PointsBack(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Words[0].Start);
        var pointsBack = tokens.TextOf(first) is "this" or "these" or "those" or "This" or "These" or "Those";
        if (pointsBack && !tags[first + 1].IsNounLike()) return true;
        // "the comment was made in May": which?
        var isOfSpeech = Speech.Has(tokens.TextOf(first + 1)) || Words.Has(tokens.TextOf(first + 1));
        if (isOfSpeech && tokens.TextOf(first) is "the" or "The" && tags[first + 2] is Tag.Be) return true;
        return claimed.Words.Count > 1 && tags[first] is Tag.Determiner
            && Hollow.Has(tokens.TextOf(tokens.FirstAtOrAfter(claimed.Words[0].End) - 1));
    }

    // "it was hurt after the clerks | fired": the last clause has no verb
    private static bool BreaksOff(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var end = tokens.FirstAtOrAfter(claimed.Words[^1].End);
        if (end >= tokens.Count || tags[end] is not Tag.Verb) return false;
        for (var i = end - 1; i > 0 && tokens[i].Start > claimed.Words[^1].Start; i--)
        {
            if (tags[i].IsVerb() || tags[i] is Tag.Comma) return false;
            if (Clauses.Has(tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "as well as | being accused of theft", "receiving the papers … the army says": who is, and who does? "Acme … to be building a
    // plant": the verb is lost, as is the noun of "[reported] by Lee on Monday, was torn up".
    private static bool HasNoSubject(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Words[0].Start);
        return tokens.TextOf(first) is "being" or "having" or "by" or "when" || IsTurnedRound(claimed) || IsObject(claimed, first)
            || (tags[first] is Tag.Gerund && (first == 0 || tags[first - 1] is not Tag.That))
            || (claimed.Words.Count > 1 && tags[tokens.FirstAtOrAfter(claimed.Words[1].Start)] is Tag.To);
    }

    // "reported | the incident to the police, and Roe was called": no clause that is reported
    private static bool IsObject(ClaimStatement claimed, int first)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        if (first == 0 || !tags[first - 1].IsVerb()) return false;
        var (commas, joined) = (0, false);
        for (var i = first; i < tokens.Count && tokens[i].End <= claimed.Words[0].End && !tags[i].IsFinite(); i++)
        {
            if (tags[i] is not Tag.Comma) continue;
            commas++;
            joined |= tags[i + 1] is Tag.Coordinator;
        }

        return joined && commas == 1;
    }

    /// <summary>
    /// "such a plan": another sentence tells which; "Oslo or another" may be the other; "of hitting her and the other of kissing her" are
    /// two.
    /// </summary>
    public static bool PointsAside(string words) => Array.Exists(Aside, aside => words.Contains(aside, StringComparison.Ordinal));

    /// <summary>
    /// "the bakers' view that it is late", "Roe's claim that its plan failed": "it" is no person, so neither side; not "it was wrong to
    /// leave".
    /// </summary>
    public static bool IsOfOpenIt(ClaimStatement claimed, ClaimStatement denial)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        if (tokens.TextOf(first) is "its" or "Its") return ArePersons(claimed) && ArePersons(denial);
        if (tags[first] is not Tag.Pronoun || tokens.TextOf(first) is not ("it" or "It")) return false;
        for (var i = first + 2; i < Math.Min(tokens.Count, first + Clause); i++) if (tags[i] is Tag.To or Tag.That) return false;
        return ArePersons(claimed) && ArePersons(denial);
    }

    private static bool ArePersons(ClaimStatement statement)
    {
        if (statement.Attribution is not { NamedSource: [var source] }) return false;
        var document = statement.Document;
        if (source.SliceOf(document.Raw).Contains(" and ", StringComparison.Ordinal)) return false;
        if (document.Mentions.Any(mention => source.Contains(mention.Span) && mention.Type is not ActorType.Person)) return false;
        return document.Mentions.Any(mention => source.Contains(mention.Span))
            || document.Names.Any(name => source.Contains(name.Span) && name.Type is ActorType.Person or null)
            || Inflection.IsPlural(document.Text.Tokens.TextOf(document.Text.Tokens.FirstAtOrAfter(source.End) - 1));
    }

    /// <summary>"They allege that officials say that …", "some may recall that …": whether they do is what is open.</summary>
    public static bool IsHearsay(ClaimStatement claimed) => IsGuessed(claimed) || IsLookedInto(claimed)
        || (claimed.Attribution?.AttributedTo is { } outer
            && claimed.Document.Attributions[outer] is { Hedged: true, Kind: AttributionKind.Speech });

    /// <summary>
    /// "Clerks said the mayor told Roe that he was late. Roe denied it": it is the mayor who says so. Not "… that Roe told her he was
    /// late".
    /// </summary>
    public static bool IsRetold(ClaimStatement claimed, ClaimStatement denial)
    {
        if (claimed.Attribution is not { Source.Count: > 0 } || claimed.Stands is not [{ Act.Head: var head }, ..]) return false;
        if (HoldsCharge(claimed)) return true;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(claimed.Content[0].Start);
        var verb = first;
        while (tokens[verb].Start < head.Start && !tags[verb].IsFinite()) verb++;
        if (tokens[verb].Start > head.Start || !Telling.Has(tokens.TextOf(verb))) return false;
        var teller = new TextSpan(tokens[first].Start, tokens[verb].Start);
        var names = claimed.Document.Mentions.Where(mention => teller.Contains(mention.Span)).Select(mention => "@" + mention.Actor)
            .Concat(claimed.Document.Names.Where(name => teller.Contains(name.Span))
                .Select(name => NameKeys.KeyOf(claimed.Document, name)));
        return !NameKeys.Share([.. names], denial.Source?.AllNames ?? []);
    }

    // "Clerks said they had written a letter accusing Roe of theft"
    private static bool HoldsCharge(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var hasVerb = false;
        for (var i = tokens.FirstAtOrAfter(claimed.Content[0].Start); i < tokens.Count && tokens[i].End < claimed.Content[^1].End; i++)
        {
            if (hasVerb && tags[i] is Tag.Gerund && Charging.Has(tokens.TextOf(i))) return true;
            hasVerb |= tags[i].IsFinite();
        }

        return false;
    }

    // "a campaign against firms, probing | claims that": whose claims they are it does not tell.
    private static bool IsLookedInto(ClaimStatement claimed) => claimed.Attribution is { Cue: [var cue, ..] }
        && claimed.Document.Text.Tokens.FirstAtOrAfter(cue.Start) is > 0 and var first
        && claimed.Document.Grammar.Tags[first].IsNounLike() && Examining.Has(claimed.Document.Text.Tokens.TextOf(first - 1));

    private static bool IsGuessed(ClaimStatement claimed)
    {
        if (claimed.Attribution is not { Cue: [var cue, ..] }) return false;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(cue.Start);
        if (tags[first] is not Tag.Modal && first > 0) first--;
        return tags[first] is Tag.Modal && Guesses.Has(tokens.TextOf(first));
    }

    // "admitted the abuse of its workers" tells no more than that there was some; "suggestions that a sniper, …": that he did what?
    private static bool TellsDeed(ClaimStatement claimed)
    {
        var first = claimed.Document.Text.Tokens.FirstAtOrAfter(claimed.Content[0].Start);
        var isClause = first > 0 && claimed.Document.Grammar.Tags[first - 1] is Tag.That;
        if (NamesListener(claimed, first)) return false;
        return (claimed.NeedsCue && !isClause) || claimed.Holds((tag, _) => tag.IsFinite()) || OpensWithVerb(claimed, first);
    }

    // "told | the ministry about a letter": what of it?
    private static bool NamesListener(ClaimStatement claimed, int first)
    {
        if (claimed.Attribution is not { Cue: [.., var cue] }) return false;
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        if (first > 0 && tags[first - 1] is Tag.That) return false;
        if (tokens.TextOf(tokens.FirstAtOrAfter(cue.End) - 1)
            is not ("told" or "tell" or "tells" or "telling" or "warned" or "warns" or "warn")) return false;
        var end = first;
        while (tags[end].IsNounLike() || tags[end] is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Coordinator) end++;
        return end > first && tokens.TextOf(end) is "about" or "of" or "against";
    }

    // "it sponsors rebels", where the verb looks like a noun
    private static bool OpensWithVerb(ClaimStatement claimed, int first) => claimed.Document.Grammar.Tags[first] is Tag.Pronoun
        && claimed.Document.Text.Tokens.TextOf(first + 1).EndsWith("s");
}
