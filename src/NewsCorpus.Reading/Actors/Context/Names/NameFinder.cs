using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Context.Names;

/// <summary>
/// Finds proper names that the dictionary lacks, by capitals, titles and last words ("… Group", "… River"). A single
/// word that opens a sentence counts only where the text also writes it inside one.
/// </summary>
internal static class NameFinder
{
    // Words for kinds of things: alone ("the Ministry") they name nothing in particular.
    private const WordClass Kinds = WordClass.OrgNoun | WordClass.PlaceNoun | WordClass.OutletNoun;

    private const int LeastShout = 4;

    private static readonly WordSet LettersBehind = WordSet.Named("letters-behind-names");
    private static readonly WordSet Honours = WordSet.Named("honours-of-a-time");
    private static readonly WordSet OfficeRanks = WordSet.Named("office-ranks");

    /// <summary>The names, in text order; none overlaps a mention.</summary>
    public static IReadOnlyList<UnlistedName> Find(TextContext context, ReadingJudge readings, List<DefinedName> defined)
    {
        foreach (var i in context.Capitals) if (NameRun.CanBePart(context, i)) context.MarkNamePart(i);
        var clues = new List<Clue>();
        var names = defined.ConvertAll(name => OfDefined(context, readings, name, clues));
        var inside = WordsInside(context);
        var blocks = context.Text.Blocks;
        var (block, end) = (0, 0);
        foreach (var first in context.Capitals)
        {
            if (first < end || !context.IsNamePart(first)) continue;
            while (blocks[block].EndToken <= first) block++;
            // Labels and bylines name sections and authors.
            if (blocks[block].Kind == BlockKind.Label) continue;
            end = NameRun.End(context, first, blocks[block].EndToken);
            if (Trim(context, readings, first, end, inside, clues) is { } name) names.Add(name);
        }

        OrdinaryWords.Remove(context.Tokens, names);
        if (defined.Count > 0) names.Sort((a, b) => a.Span.CompareTo(b.Span));
        return names;
    }

    private static UnlistedName OfDefined(TextContext context, ReadingJudge readings, DefinedName name, List<Clue> clues)
    {
        var (first, end) = (name.Definition.First, name.Definition.End);
        var type = UnlistedNameType.Of(context, first, end, isTitled: false) ?? ActorType.Organisation;
        return new UnlistedName(Span(context, name.First, name.End), type, ReadingOf(context, readings, name.First, name.End, type, clues))
        {
            FullName = name.First == first ? null : Span(context, first, end),
        };
    }

    private static TextSpan Span(TextContext context, int first, int end) =>
        new(context.Tokens[first].Start, context.Tokens[end - 1].End);

    // Words that prose capitalises inside a sentence.
    private static TokenSet WordsInside(TextContext context)
    {
        var words = new TokenSet(context.Tokens, context.Capitals.Length);
        foreach (var i in context.Capitals)
        {
            if (context.IsNamePart(i) && context.IsProse(i) && !context.StartsSentence(i) && !IsShouted(context, i)) words.Add(i);
        }

        return words;
    }

    // "WHAT YOU NEED TO KNOW" within a line of other text: there capitals tell as little as in a headline.
    private static bool IsShouted(TextContext context, int index)
    {
        if (!IsUpper(context, index)) return false;
        int first = index, last = index;
        while (IsUpper(context, first - 1) && index - first < LeastShout) first--;
        while (IsUpper(context, last + 1) && last - index < LeastShout) last++;
        return last - first + 1 >= LeastShout;
    }

    private static bool IsUpper(TextContext context, int index) =>
        index >= 0 && index < context.Tokens.Count && context.Tokens[index].Kind == TokenKind.Word
            && context.Tokens[index].Is(TokenShape.AllCaps);

    // "LAWYER JEAN Mary Roe": a paper sets the first words of a text in capitals.
    private static int AfterCapitals(TextContext context, int first, int end)
    {
        if (!context.StartsBlock(first)) return first;
        var name = first;
        while (name < end && IsUpper(context, name)) name++;
        return name > first + 1 && name + 1 < end && context.IsCapitalisedWord(name) ? name : first;
    }

    private static UnlistedName? Trim(TextContext context, ReadingJudge readings, int first, int end,
        TokenSet inside, List<Clue> clues)
    {
        var title = false;
        first = AfterCapitals(context, first, end);
        // "General Motors Corporation" has no general.
        var isBody = end - first > 2 && context.Has(end - 1, WordClass.OrgNoun) && !context.Has(end - 1, WordClass.Title);
        while (first < end && context.Has(first, WordClass.Title) && !isBody)
        {
            title = true;
            first++;
        }

        var whole = end;
        while (end > first + 1 && context.Has(end - 1, WordClass.Title)
            && !(end > first + 2 && OtherNames.IsSuffix(context.Tokens.TextOf(end - 1))))
        {
            end--;
        }

        // "Jean Roe QC"
        while (end > first + 2 && context.Tokens[end - 1].Is(TokenShape.AllCaps)
            && LettersBehind.Has(context.Tokens.TextOf(end - 1)))
        {
            end--;
        }

        // "Senate Minority" of "Senate Minority Leader", "Special" of "Special Counsel"
        while (end < whole && end > first && OfficeRanks.Has(context.Tokens.TextOf(end - 1))) end--;
        // "Office of Special Counsel" is one with its office.
        if (end < whole && end > first && context.Tokens.TextOf(end - 1) is "of") end = whole;
        if (AfterTitle(context, first, end) is { } name) (first, title) = (name, true);
        else if (IsBehindHonour(context, first, end)) (first, title) = (end - 2, true);
        if (first >= end || !context.IsNamePart(first) || !NameRun.MayEnd(context, end - 1)) return null;
        if (end - first == 1 && (context.Has(first, Kinds | WordClass.Title | WordClass.Opener) || context.Tokens[first].Length == 1))
        {
            return null;
        }

        if (IsPartyTag(context, first, end) || IsHoliday(context, end) || (!title && IsGeneric(context, first, end))) return null;
        if (!context.IsProse(first) || IsShouted(context, first))
        {
            for (var i = first; i < end; i++)
            {
                if (!inside.Has(i)) return null;
            }
        }
        else if (context.StartsSentence(first) && !title && !OtherScript.IsName(context.Tokens, first)
            && !inside.Has(first))
        {
            // The opening word may be an ordinary one; what follows it may still be a name.
            if (end - first == 1 && !DefinedPlace.Is(context, first, end)) return null;
            if (DefinedPlace.IsOrdinary(context, first) && !context.Has(end - 1, Kinds) && IsGeneric(context, ++first, end)) return null;
        }

        if (first >= end || !context.IsNamePart(first)) return null;
        var span = Span(context, first, end);
        var type = UnlistedNameType.Of(context, first, end, title);
        return new UnlistedName(span, type, ReadingOf(context, readings, first, end, type, clues));
    }

    // "Muslims", "the Web", "the South", "National Convention" behind a party's name
    private static bool IsGeneric(TextContext context, int first, int end)
    {
        if (end - first == 1 && context.Has(first, WordClass.Direction)) return true;
        // "National Committee" behind "Democratic" is the rest of a name, "Congressional District" behind "4th" a number's.
        var isRest = first > 0 && !context.StartsSentence(first)
            && (context.IsTaken(first - 1) || context.Tokens[first - 1].Is(TokenShape.HasDigit)
            || context.Tokens.TextOf(first - 1) is "th" or "st" or "nd" or "rd");
        var generic = WordClass.Generic | WordClass.Opener | WordClass.Function | (isRest ? Kinds : WordClass.None);
        for (var i = first; i < end; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.Word && !context.Has(i, generic)) return false;
        }

        return true;
    }

    // "Labour MP Jane Roe", "Hong Kong Chief Executive John Doe": the person's name starts after the title.
    private static int? AfterTitle(TextContext context, int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (context.Has(i + 1, Kinds | WordClass.Title)) return null;
            if (context.Has(i, WordClass.Title)) return i + 1;
        }

        return null;
    }

    // "Player of the [Year] Jane Roe"
    private static bool IsBehindHonour(TextContext context, int first, int end) => end - first == 3 && first > 1
        && Honours.Has(context.Tokens.TextOf(first)) && context.Tokens.TextOf(first - 1) is "the"
        && context.Tokens.TextOf(first - 2) is "of";

    // "Valentine's Day"
    private static bool IsHoliday(TextContext context, int end) =>
        end + 1 < context.Tokens.Count && context.Tokens[end].Kind == TokenKind.Clitic && context.Tokens.TextOf(end + 1) is "Day" or "Eve";

    // "Senator Jane Roe (R-Fla.)"
    private static bool IsPartyTag(TextContext context, int first, int end) =>
        context.Tokens[first].Length == 1 && first > 0 && end < context.Tokens.Count
        && context.Tokens.TextOf(first - 1) is "(" or "," && context.Tokens.TextOf(first + 1) is "-"
        && context.Tokens.TextOf(end) is "." or ")" or ",";

    private static MentionReading? ReadingOf(
        TextContext context, ReadingJudge readings, int first, int end, ActorType? type, List<Clue> clues) => type switch
    {
        ActorType.Person or ActorType.Organisation or ActorType.Outlet => MentionReading.Actor,
        _ => readings.Read(context, first, end, clues),
    };
}
