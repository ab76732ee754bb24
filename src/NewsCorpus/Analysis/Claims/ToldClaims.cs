using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus;

/// <summary>Whether the words of a claim tell what is claimed, as they must where they are printed by themselves.</summary>
internal static class ToldClaims
{
    // Words of "Ann Lee resigned"; "Oslo interfered" leaves open in what.
    private const int FewestWords = 3;

    private static readonly string[] Aside = [" such a ", " such an ", " or another ", " and the other "];
    private static readonly WordSet Refuters = WordSet.Named("refuting-verbs");
    private static readonly WordSet OpenEnds = WordSet.Named("words-that-leave-open");
    private static readonly WordSet Guesses = WordSet.Named("modals-of-guess");

    /// <summary>Whether a claim is told whole, and nothing else with it.</summary>
    public static bool IsTold(ClaimStatement claimed)
    {
        var words = ClaimText.Content(claimed);
        var parts = words.Split(' ');
        return parts.Length >= FewestWords && !PointsAside(words) && !OpenEnds.Has(parts[^1].TrimEnd('.', ',', '”', '"'))
            && !Array.Exists(parts, part => Refuters.Has(part)) && TellsDeed(claimed);
    }

    /// <summary>
    /// "such a plan": another sentence tells which; "Oslo or another" may be the other; "of hitting her and the other of kissing her" are
    /// two.
    /// </summary>
    public static bool PointsAside(string words) => Array.Exists(Aside, aside => words.Contains(aside, StringComparison.Ordinal));

    /// <summary>"They allege that officials say that …", "some may recall that …": whether they do is what is open.</summary>
    public static bool IsHearsay(ClaimStatement claimed) => IsGuessed(claimed) || (claimed.Attribution?.AttributedTo is { } outer
        && claimed.Document.Attributions[outer] is { Hedged: true, Kind: AttributionKind.Speech });

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
