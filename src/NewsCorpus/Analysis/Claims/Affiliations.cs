using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

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
        var surname = SurnameIn(document, source);
        return surname.Length > 0 && document.Names.Any(name => name.Type is ActorType.Person or null
            && name.Span.Of(document.Raw).EndsWith(" " + surname, StringComparison.Ordinal)
            && IsCalledSo(document, document.Text.Tokens.FirstAtOrAfter(name.Span.Start), actors));
    }

    // The last name before the first comma; empty where there is none.
    private static string SurnameIn(AnnotatedDocument document, TextSpan source)
    {
        var (tokens, tags, surname) = (document.Text.Tokens, document.Grammar.Tags, "");
        for (var i = tokens.FirstAtOrAfter(source.Start); i < tokens.Count && tokens[i].End <= source.End && tags[i] is not Tag.Comma; i++)
            if (tags[i] is Tag.Name) surname = tokens.TextOf(i).ToString();
        return surname;
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
