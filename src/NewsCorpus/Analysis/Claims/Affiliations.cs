using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus;

/// <summary>For whom a person speaks by the office that a text calls him by: "Norway's army spokesman Bo Roe".</summary>
internal static class Affiliations
{
    // Tokens of "the spokesman of Norway's armed forces, Major General" before a name.
    private const int LongestTitle = 8;

    private static readonly WordSet Officials = WordSet.Named("titles-of-state-officials");
    private static readonly WordSet Spokesmen = WordSet.Named("titles-of-spokesmen");
    private static readonly WordSet OfNoGovernment = WordSet.Named("words-of-no-government");

    /// <summary>Whether the one is by a spokesman of whom the other is by: "Roe said …", "Norway denied …".</summary>
    public static bool AreOfOne(ClaimStatement one, ClaimStatement other) => SpeaksFor(one, other) || SpeaksFor(other, one);

    private static bool SpeaksFor(ClaimStatement statement, ClaimStatement other)
    {
        if (statement is not { Attribution.NamedSource: [var source], Document: var document }) return false;
        var actors = other.Source?.AllNames.Where(NameKeys.IsState).ToList() ?? [];
        if (actors.Count == 0) return false;
        var words = source.Of(document.Raw).Split(',')[0];
        var surname = words[(words.LastIndexOf(' ') + 1)..];
        return char.IsUpper(surname[0]) && document.Names.Any(name => name.Type is ActorType.Person or null
            && name.Span.Of(document.Raw).EndsWith(" " + surname, StringComparison.Ordinal)
            && IsCalledSo(document, document.Text.Tokens.FirstAtOrAfter(name.Span.Start), actors));
    }

    private static bool IsCalledSo(AnnotatedDocument document, int name, List<string> actors)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var (first, isOfficial) = (name, false);
        while (first > 0 && name - first < LongestTitle && (tags[first - 1].IsNounLike() || tags[first - 1] is Tag.Genitive or Tag.Hyphen))
        {
            first--;
            if (OfNoGovernment.Has(tokens.TextOf(first))) return false;
            isOfficial |= Officials.Has(tokens.TextOf(first)) || Spokesmen.Has(tokens.TextOf(first));
        }

        return isOfficial && document.Mentions.Any(mention =>
            actors.Contains("@" + mention.Actor) && mention.Span.Start >= tokens[first].Start && mention.Span.End < tokens[name].Start);
    }
}
