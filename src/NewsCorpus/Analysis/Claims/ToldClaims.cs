using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
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
    private static readonly WordSet Guesses = WordSet.Named("modals-of-guess");

    /// <summary>Whether a claim is told whole, and nothing else with it.</summary>
    public static bool IsTold(ClaimStatement claimed)
    {
        var words = ClaimText.Content(claimed);
        var parts = words.Split(' ');
        // "as well as | being accused of theft": who is?
        return parts.Length >= FewestWords && parts[0] is not ("being" or "having") && !PointsAside(words)
            && !OpenEnds.Has(parts[^1].TrimEnd('.', ',', '”', '"'))
            && !Array.Exists(parts, part => Refuters.Has(part)) && TellsDeed(claimed);
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
        return (claimed.NeedsCue && !isClause) || claimed.Holds((tag, _) => tag.IsFinite()) || OpensWithVerb(claimed, first);
    }

    // "it sponsors rebels", where the verb looks like a noun
    private static bool OpensWithVerb(ClaimStatement claimed, int first) => claimed.Document.Grammar.Tags[first] is Tag.Pronoun
        && claimed.Document.Text.Tokens.TextOf(first + 1).EndsWith("s");
}
