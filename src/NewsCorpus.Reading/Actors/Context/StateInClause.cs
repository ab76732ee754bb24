using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>What the name of a state does in its clause, where that settles its reading by itself.</summary>
internal static class StateInClause
{
    private static readonly WordSet Openers = WordSet.Named("subject-openers");
    private static readonly WordSet Between = WordSet.Named("auxiliary-adverbs");

    // "the Iran-Iraq war", "the US-Mexico land border": so many words stand between the names and what they name.
    private const int MostNouns = 3;

    private const WordClass Acting = WordClass.Say | WordClass.ActOn;

    /// <summary>The reading; null where the clause leaves it open.</summary>
    /// <param name="context">The text.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">One past its last token.</param>
    public static MentionReading? Read(TextContext context, int first, int end) =>
        InPair(context, first, end) ?? AfterBy(context, first, end) ?? (IsSubject(context, first, end) ? MentionReading.Actor : null);

    // "the Iran-Iraq war" is between the two; "the Iran-Iraq border" lies there.
    private static MentionReading? InPair(TextContext context, int first, int end)
    {
        var isFirst = IsJoint(context, end) && context.IsTaken(end + 1);
        if (!isFirst && !(IsJoint(context, first - 1) && context.IsTaken(first - 2))) return null;
        var next = end;
        if (isFirst) for (next++; context.IsTaken(next); next++) { }
        if (!IsNoun(next)) return null;
        for (var i = next; i < next + MostNouns && IsNoun(i); i++)
        {
            if (context.Has(i, WordClass.Ground | WordClass.LandNoun | WordClass.PlaceNoun)) return MentionReading.Place;
        }

        return MentionReading.Actor;

        bool IsNoun(int i) =>
            i < context.Tokens.Count && context.Tokens[i].Kind == TokenKind.Word && !context.Has(i, WordClass.Function);
    }

    private static bool IsJoint(TextContext context, int index) =>
        index > 0 && index + 1 < context.Tokens.Count && context.Tokens.TextOf(index) is "-" or "‐" or "‑" or "–" or "/"
        && !context.Tokens[index].Is(TokenShape.SpaceBefore) && !context.Tokens[index + 1].Is(TokenShape.SpaceBefore);

    // "the United States has entered a swamp", "what America is bringing", "for Iran to seize them": who does something is a body.
    private static bool IsSubject(TextContext context, int first, int end)
    {
        if (end + 1 >= context.Tokens.Count) return false;
        var before = first - 1;
        while (before >= 0 && context.Tokens.TextOf(before) is "the" or "The") before--;
        if (before >= 0 && !context.StartsSentence(before + 1))
        {
            if (context.Tokens.TextOf(before) is "for") return context.Tokens.TextOf(end) is "to" && context.Has(end + 1, Acting);
            // "at the moment the United States is moving": an article after a noun begins another phrase.
            var isApart = before < first - 1 && context.Tokens[before].Kind == TokenKind.Word && !context.IsTaken(before)
                && !context.Has(before, WordClass.Function | WordClass.PlacePrep);
            if (!isApart && !Openers.Has(context.Tokens.TextOf(before)) && !context.Has(before, WordClass.Say)) return false;
        }

        return IsActive(context, end);
    }

    // A verb of acting, or an auxiliary before one; "has been hit" and "is bordered" tell what happens to it, and where it lies.
    private static bool IsActive(TextContext context, int verb)
    {
        if (context.Has(verb, WordClass.LocationVerb)) return false;
        var main = verb + 1;
        while (main < context.Tokens.Count && Between.Has(context.Tokens.TextOf(main))) main++;
        if (main >= context.Tokens.Count || context.Has(main, WordClass.LocationVerb)) return false;
        var word = context.Tokens.TextOf(main);
        return context.Tokens.TextOf(verb) switch
        {
            "has" or "have" or "had" => word.EndsWith("ed") || context.Has(main, Acting),
            "is" or "are" or "was" or "were" => word.EndsWith("ing"),
            _ => context.Has(verb, Acting),
        };
    }

    // "seized by Iran"; "bordered by Iran" lies beside it, and "by the Iran border" leaves it open.
    private static MentionReading? AfterBy(TextContext context, int first, int end)
    {
        var by = first - 1;
        if (by > 0 && context.Tokens.TextOf(by) is "the") by--;
        if (by < 1 || context.Tokens.TextOf(by) is not "by") return null;
        if (context.Has(by - 1, WordClass.LocationVerb)) return MentionReading.Place;
        var isWhole = end >= context.Tokens.Count || (context.Tokens[end].Kind != TokenKind.Clitic && !context.Has(end, WordClass.Ground));
        return isWhole ? MentionReading.Actor : null;
    }
}
