using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Text.Sentences;

namespace NewsCorpus.Reading.Actors.Context;

/// <summary>Where a clue to the reading of a mention stands.</summary>
internal enum ClueSlot
{
    /// <summary>Always there: what kind of name it is.</summary>
    State,
    Capital,
    Town,
    Region,
    Bloc,
    Unlisted,

    /// <summary>Marks and edges around the mention.</summary>
    SentenceStart,
    SentenceEnd,
    AfterComma,
    BeforeComma,
    AfterBracket,
    BeforeBracket,
    AfterHyphen,
    BeforeHyphen,
    AfterQuote,
    Possessive,
    WithArticle,
    Listed,
    AfterDirection,
    AfterCapitalisedComma,
    ClauseStart,

    /// <summary>The word before, articles left out; for the second of "in Canada and Mexico" the one before the first.</summary>
    Before,
    BeforeList,

    /// <summary>The nearest content words before that.</summary>
    Governor,
    Governor2,

    /// <summary>The words after.</summary>
    After,
    After2,

    /// <summary>The word after a possessive ("Russia's largest …").</summary>
    Owned,

    /// <summary>The noun that a possessive or a bare mention stands before.</summary>
    Head,

    /// <summary>The first verb after the mention that has a class.</summary>
    Verb,

    /// <summary>What the mention is said to be ("… is a country in Europe").</summary>
    Complement,
}

/// <summary>One clue: its slot, and the token that fills it (-1 for marks and kinds).</summary>
internal readonly record struct Clue(ClueSlot Slot, int Token);

/// <summary>Collects the clues around a mention; <see cref="ReadingModel"/> weighs them.</summary>
internal static class ReadingClues
{
    private static readonly WordSet Auxiliaries = WordSet.Named("auxiliaries");

    // Words further away than this say little about a mention.
    private const int Reach = 5;

    private const WordClass Verbs = WordClass.Say | WordClass.LocationVerb;

    private const WordClass Heads = WordClass.StateNoun | WordClass.Ground | WordClass.Event | WordClass.PlaceNoun | WordClass.OrgNoun;

    public static void Collect(TextContext context, int first, int end, ClueSlot kind, List<Clue> clues)
    {
        clues.Clear();
        clues.Add(new Clue(kind, -1));
        CollectBefore(context, first, end, clues);
        CollectAfter(context, end, clues);
    }

    private static void CollectBefore(TextContext context, int first, int end, List<Clue> clues)
    {
        var at = SkipArticles(context, first - 1, clues);
        if (context.StartsSentence(at + 1)) clues.Add(new Clue(ClueSlot.SentenceStart, -1));
        if (at < 0 || context.StartsSentence(at + 1)) return;
        if (EndsClause(context, at) && IsVerb(context, end))
        {
            clues.Add(new Clue(ClueSlot.ClauseStart, -1));
            return;
        }

        AddMarkBefore(context, at, clues);
        var slot = ClueSlot.Before;
        for (var items = 0; items < 8 && ListItemBefore(context, at) is { } before; items++)
        {
            slot = ClueSlot.BeforeList;
            at = SkipArticles(context, before, null);
        }

        if (slot == ClueSlot.BeforeList) clues.Add(new Clue(ClueSlot.Listed, -1));
        if (at < 0 || context.Tokens[at].Kind != TokenKind.Word) return;
        clues.Add(new Clue(slot, at));
        AddGovernors(context, at, clues);
    }

    private static void AddMarkBefore(TextContext context, int at, List<Clue> clues)
    {
        var mark = context.Tokens.TextOf(at);
        if (mark is ",")
        {
            clues.Add(new Clue(ClueSlot.AfterComma, -1));
            if (context.IsCapitalisedWord(at - 1)) clues.Add(new Clue(ClueSlot.AfterCapitalisedComma, -1));
        }
        else if (mark is "(" or "[") clues.Add(new Clue(ClueSlot.AfterBracket, -1));
        else if (mark is "-" or "–" or "—" or "/") clues.Add(new Clue(ClueSlot.AfterHyphen, -1));
        else if (mark is "\"" or "“" or "‘" or "'") clues.Add(new Clue(ClueSlot.AfterQuote, -1));
    }

    // A comma, alone or before "and".
    private static bool EndsClause(TextContext context, int at) =>
        context.Tokens.TextOf(at) is ","
            || (at > 0 && context.Tokens.TextOf(at) is "and" or "but" or "while" or "as" && context.Tokens.TextOf(at - 1) is ",");

    // "Before the tour in England, Argentina hosted …": the comma ends a clause, not an item.
    private static bool IsVerb(TextContext context, int index) =>
        context.Has(index, WordClass.Say) || (index < context.Tokens.Count && Auxiliaries.Has(context.Tokens.TextOf(index)));

    private static int SkipArticles(TextContext context, int at, List<Clue>? clues)
    {
        for (; at >= 0; at--)
        {
            if (context.Tokens.TextOf(at) is "-" && context.Has(at + 1, WordClass.Direction)) continue;
            if (context.Has(at, WordClass.Direction)) clues?.Add(new Clue(ClueSlot.AfterDirection, at));
            else if (context.Tokens.TextOf(at) is "the" or "The") clues?.Add(new Clue(ClueSlot.WithArticle, -1));
            else break;
        }

        return at;
    }

    // For "and", "or" or a comma after another name: the token before that name.
    private static int? ListItemBefore(TextContext context, int at)
    {
        var before = at;
        if (before >= 1 && context.Tokens.TextOf(before) is "and" or "or" or "&") before--;
        if (before >= 1 && context.Tokens.TextOf(before) is ",") before--;
        if (before == at || before < 0 || !IsName(context, before)) return null;
        var start = before;
        while (start > 0 && before - start < 6 && IsName(context, start - 1) && !context.StartsSentence(start)) start--;
        return start - 1;
    }

    // "on Saturday, Norway" is no list.
    private static bool IsName(TextContext context, int index) => context.IsTaken(index)
        || (context.IsCapitalisedWord(index) && !context.Has(index, WordClass.Weekday | WordClass.Month));

    private static void AddGovernors(TextContext context, int at, List<Clue> clues)
    {
        var slot = ClueSlot.Governor;
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            if (context.Tokens[i].Kind == TokenKind.Punctuation && context.Tokens.TextOf(i) is not ("," or "-" or "'" or "’")) return;
            if (context.Tokens[i].Kind != TokenKind.Word || context.Has(i, WordClass.Function)) continue;
            clues.Add(new Clue(slot, i));
            if (slot == ClueSlot.Governor2) return;
            slot = ClueSlot.Governor2;
        }
    }

    private static void CollectAfter(TextContext context, int end, List<Clue> clues)
    {
        var next = end;
        if (IsPossessive(context, next))
        {
            clues.Add(new Clue(ClueSlot.Possessive, -1));
            if (next + 1 < context.Tokens.Count && context.Tokens[next + 1].Kind == TokenKind.Word)
            {
                clues.Add(new Clue(ClueSlot.Owned, next + 1));
            }

            AddHead(context, next + 1, 4, clues);
            return;
        }

        if (next >= context.Tokens.Count || context.IsAtSentenceEdge(next))
        {
            clues.Add(new Clue(ClueSlot.SentenceEnd, -1));
            return;
        }

        AddMarkAfter(context, next, clues);
        if (context.Tokens[next].Kind == TokenKind.Word)
        {
            clues.Add(new Clue(ClueSlot.After, next));
            if (!context.Has(next, WordClass.Function)) AddHead(context, next, 3, clues);
            if (next + 1 < context.Tokens.Count && context.Tokens[next + 1].Kind == TokenKind.Word && !context.IsTaken(next + 1))
            {
                clues.Add(new Clue(ClueSlot.After2, next + 1));
            }

            AddVerb(context, next, clues);
            AddComplement(context, next, clues);
        }
    }

    private static void AddMarkAfter(TextContext context, int next, List<Clue> clues)
    {
        var mark = context.Tokens.TextOf(next);
        if (mark is ",") clues.Add(new Clue(ClueSlot.BeforeComma, -1));
        else if (mark is "(" or ")" or "[" or "]") clues.Add(new Clue(ClueSlot.BeforeBracket, -1));
        else if (mark is "-" or "–" or "—" or "/") clues.Add(new Clue(ClueSlot.BeforeHyphen, -1));
        else if (mark is "." or ";" or "!" or "?" or ":") clues.Add(new Clue(ClueSlot.SentenceEnd, -1));
    }

    private static bool IsPossessive(TextContext context, int index)
    {
        if (index >= context.Tokens.Count) return false;
        var text = context.Tokens.TextOf(index);
        if (context.Tokens[index].Kind == TokenKind.Clitic) return text.EndsWith("s", StringComparison.OrdinalIgnoreCase);
        return text is "'" or "’" && !context.Tokens[index].Is(TokenShape.SpaceBefore)
            && context.Tokens.TextOf(index - 1).EndsWith("s", StringComparison.OrdinalIgnoreCase);
    }

    private static void AddHead(TextContext context, int first, int reach, List<Clue> clues)
    {
        for (var i = first; i < first + reach && i < context.Tokens.Count; i++)
        {
            if (context.Tokens[i].Kind != TokenKind.Word || context.IsTaken(i) || (i > first && context.Has(i, WordClass.Function))) return;
            if (!context.Has(i, Heads))
            {
                // "in Peru lost duty-free access": behind a verb no noun belongs to the name.
                if (context.Has(i, WordClass.Say)) return;
                continue;
            }

            clues.Add(new Clue(ClueSlot.Head, i));
            return;
        }
    }

    private static void AddComplement(TextContext context, int verb, List<Clue> clues)
    {
        if (context.Tokens.TextOf(verb) is not ("is" or "was" or "are" or "were")) return;
        for (var i = verb + 1; i < verb + 7 && i < context.Tokens.Count && context.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!context.Has(i, WordClass.Ground | WordClass.LocationVerb | WordClass.StateNoun)) continue;
            clues.Add(new Clue(ClueSlot.Complement, i));
            return;
        }
    }

    private static void AddVerb(TextContext context, int first, List<Clue> clues)
    {
        for (var i = first; i < first + Reach && i < context.Tokens.Count && context.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!context.Has(i, Verbs)) continue;
            clues.Add(new Clue(ClueSlot.Verb, i));
            return;
        }
    }
}
