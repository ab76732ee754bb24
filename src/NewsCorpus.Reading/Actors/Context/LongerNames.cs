using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a place or body that is only a part of what another place, paper or body is called: "Paris, Texas", "The Japan Times", "Royal
/// Bank of Canada".
/// </summary>
internal static class LongerNames
{
    private static readonly WordSet NamedAfterPlaces = WordSet.Named("kinds-named-after-places");
    private static readonly WordSet Papers = WordSet.Named("nouns-for-papers");
    private static readonly WordSet TownNouns = WordSet.Named("town-nouns");

    /// <summary>Whether it is one.</summary>
    public static bool Cover(TextContext context, Found match) => IsOutletName(context, match) || IsPartOfBank(context, match)
        || IsNamedAfterPlace(context, match) || IsTownOfSameName(context, match) || IsTownOfLongerName(context, match);

    private static bool IsOutletName(TextContext context, Found match) =>
        context.IsProse(match.First)
        && match.Bearers[0].Actor.Type is ActorType.State or ActorType.Place
        && (BeginsOutletName(context, match) || IsCalledPaper(context, match));

    // "quoted by the daily Iran": a paper of that name; not "the daily Iran briefing".
    private static bool IsCalledPaper(TextContext context, Found match) => match.First > 1 && match.End < context.Tokens.Count
        && Papers.Has(context.Tokens.TextOf(match.First - 1)) && !context.StartsSentence(match.First - 1)
        && (context.Tokens[match.End].Kind == TokenKind.Punctuation || context.Has(match.End, WordClass.Function));

    private static bool BeginsOutletName(TextContext context, Found match) =>
        context.IsCapitalisedWord(match.End)
        && context.Has(match.End, WordClass.OutletNoun)
        && !context.Has(match.End + 1, WordClass.Title)
        && !context.IsTaken(match.End);

    // "Victoria Park", "Crimea Street"
    private static bool IsNamedAfterPlace(TextContext context, Found match) =>
        match.Bearers[0].Actor is { Type: ActorType.Place, StandsFor: null }
        && match.End < context.Tokens.Count && context.IsProse(match.End) && context.IsCapitalisedWord(match.End)
        && NamedAfterPlaces.Has(context.Tokens.TextOf(match.End));

    // "Paris, Texas": not the capital.
    private static bool IsTownOfSameName(TextContext context, Found match) =>
        match.Bearers[0].Actor is { StandsFor: not null } town
        && town.State != "USA"
        && match.End + 1 < context.Tokens.Count
        && context.Tokens.TextOf(match.End) is ","
        && context.IsCapitalisedWord(match.End + 1)
        && context.Has(match.End + 1, WordClass.Division)
        && !context.Tokens.TextOf(match.End + 1).Equals(town.StandsFor.Name, StringComparison.Ordinal);

    // "Royal Bank of Canada": another bank than the Bank of Canada.
    private static bool IsPartOfBank(TextContext context, Found match) =>
        match.End - match.First > 2
        && context.Tokens.TextOf(match.First) is "Bank"
        && context.IsCapitalisedWord(match.First - 1)
        && !context.IsTaken(match.First - 1)
        && !context.Has(match.First - 1, WordClass.Function | WordClass.Title | WordClass.Month | WordClass.Weekday)
        && !(context.Has(match.First - 1, WordClass.Opener) && context.StartsSentence(match.First - 1));

    // "the town of Asuncion Mita"
    private static bool IsTownOfLongerName(TextContext context, Found match) =>
        match.First > 1
        && match.Bearers[0].Actor.Type is ActorType.Place or ActorType.State
        && context.Tokens.TextOf(match.First - 1) is "of"
        && !context.Tokens[match.First - 2].Is(TokenShape.Capitalised) && TownNouns.Has(context.Tokens.TextOf(match.First - 2))
        && NeighbourNames.IsBehind(context, match.End);
}
