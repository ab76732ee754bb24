using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>
/// Tells a state or place that is only a part of a company's name ("Pakistan International Airlines", "Garuda Indonesia",
/// "Bank of Ireland"), and a person whose surname a company or a foundation bears ("Kellogg Company", "Carter Center").
/// </summary>
internal static class CompanyNames
{
    private static readonly WordSet Endings = WordSet.Named("company-endings");
    private static readonly WordSet NamedAfterPersons = WordSet.Named("named-after-persons");

    // "China Eastern Airlines", "Royal Dutch Shell Group Holdings"
    private const int MostWords = 3;

    public static bool Covers(TextContext context, Found match) => context.IsProse(match.First) && match.Bearers[0].Actor.Type switch
    {
        ActorType.State or ActorType.Place => EndsName(context, match.First) || BeginsName(context, match.End),
        ActorType.Person => IsSurname(match) && IsCompany(context, match.End),
        _ => false,
    };

    /// <summary>
    /// True for a surname that a foundation, a tower or a street bears: "the [Clinton] Foundation". Unlike a company, it is not called by
    /// the surname alone, which goes on to mean the person.
    /// </summary>
    public static bool IsNamedAfter(TextContext context, Found match) =>
        context.IsProse(match.First) && IsSurname(match) && IsNameWord(context, match.End)
            && NamedAfterPersons.Has(context.Tokens.TextOf(match.End));

    private static bool IsSurname(Found match) =>
        match.End - match.First == 1 && Array.TrueForAll(match.Bearers, alias => alias.Actor.Type == ActorType.Person);

    // "[Kellogg] Company", not "[Biden] Administration", which acts for him
    private static bool IsCompany(TextContext context, int next) => IsNameWord(context, next)
        && (Endings.Has(context.Tokens.TextOf(next)) || context.Tokens.TextOf(next) is "Company" or "Corporation" or "Group" or "Brothers");

    private static bool IsNameWord(TextContext context, int next) =>
        context.IsProse(next) && context.IsCapitalisedWord(next) && !context.StartsSentence(next);

    private static bool BeginsName(TextContext context, int next)
    {
        for (var i = next; i < next + MostWords; i++)
        {
            if (!context.IsCapitalisedWord(i) || context.Tokens[i].Is(TokenShape.LineBreakBefore) || context.IsTaken(i)) return false;
            if (Endings.Has(context.Tokens.TextOf(i))) return true;
            if (context.Has(i, WordClass.Function | WordClass.Title)) return false;
        }

        return false;
    }

    private static bool EndsName(TextContext context, int first)
    {
        var before = first - 1;
        if (before < 0 || context.Tokens[first].Is(TokenShape.LineBreakBefore)) return false;
        if (context.Tokens.TextOf(before) is "of") return before > 0 && context.Tokens.TextOf(before - 1) is "Bank";
        if (!context.IsCapitalisedWord(before) || context.IsTaken(before)) return false;
        if (context.Tokens.TextOf(before) is "Air") return true;
        // "Garuda Indonesia", but not "near Bakhmut Russia said": inside a sentence, a name that no table knows.
        return before > 0 && context.Tokens[before].Word == 0 && !context.StartsSentence(before)
            && !context.Has(before - 1, WordClass.PlacePrep | WordClass.Title | WordClass.GivenName)
            && !context.IsCapitalisedWord(before - 1);
    }
}
