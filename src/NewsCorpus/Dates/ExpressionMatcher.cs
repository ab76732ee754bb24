using NewsCorpus.Text;
using static NewsCorpus.Dates.DateRole;

namespace NewsCorpus.Dates;

/// <summary>Finds the expression that begins at a token: of all that match the longest.</summary>
internal static class ExpressionMatcher
{
    /// <summary>Words that an expression can begin with.</summary>
    public const DateRole Starters =
        Month | Weekday | Season | DayPart | ClockName | QuarterLabel | HalfLabel | DecadeName | Phrase | Unit | Cardinal | Ordinal | Vague | HalfWord
        | This | Last | Next | Past | Coming | Previous | Following | That | Same | DeicticDay | Tonight | Each | Per | Frequency
        | Early | Late | Mid | Earlier | Later | Boundary | Fiscal | The | A | Modifier | Lasting | Era;

    // What may follow an article, so that most articles cost one look.
    private const DateRole AfterArticle = Starters & ~(The | A | Phrase) | Filler;

    /// <summary>The position after the expression at <paramref name="i"/>, or -1.</summary>
    public static int Match(in DateContext context, int i, out TimeForm form)
    {
        var tokens = context.Tokens;
        var word = tokens.Word(i);
        form = default;
        if (tokens[i].Kind == TokenKind.Number) return MatchPlain(context, i, out form);
        if (!word.Is(Starters)) return tokens.IsApostrophe(i) ? YearMatcher.MatchForm(tokens, i, out form) : -1;
        if (word.Is(The) && tokens[i + 1].Kind == TokenKind.Word && !tokens.Is(i + 1, AfterArticle)
            && !tokens.Is(i, Phrase)) return -1;
        if (word.Is(A) && !tokens.Is(i + 1, AfterArticle)) return -1;
        if (word.Is(Modifier))
        {
            var end = MatchModified(context, i, word, out form);
            if (end > 0) return end;
        }

        return MatchPlain(context, i, out form);
    }

    private static int MatchPlain(in DateContext context, int i, out TimeForm form)
    {
        var tokens = context.Tokens;
        var best = PartMatcher.Match(context, i, out form);
        var end = DayTimeMatcher.Match(context, i, false, out var other);
        if (end > best) (best, form) = (end, other);
        end = SpanMatcher.Match(tokens, i, out other);
        if (end > best) (best, form) = (end, other);
        end = ComparisonMatcher.Match(context, i, out other);
        if (end > best) (best, form) = (end, other);
        end = SetMatcher.Match(tokens, i, out other);
        if (end > best) (best, form) = (end, other);
        end = MatchReference(context, i, out other);
        if (end > best) (best, form) = (end, other);
        return best;
    }

    // "nearly three years", "more than a week", "at least 72 hours", "around 1910", "about two years ago"
    private static int MatchModified(in DateContext context, int i, DateWord word, out TimeForm form)
    {
        var tokens = context.Tokens;
        form = default;
        var at = i + 1;
        if (word.Number is 12 or 13)
        {
            if (!tokens.IsWord(at, "than")) return -1;
            at++;
        }
        else if (word.Number is 24 or 25)
        {
            if (!tokens.IsWord(i - 1, "at")) return -1;
        }
        else if (word.Is(Abbreviation) && tokens.IsMark(at, '.'))
        {
            at++;
        }

        var end = SpanMatcher.Match(tokens, at, out form);
        var isOver = word.Number == 3 || tokens.IsWord(i, "some");
        if (end > 0 && (tokens.Is(at, The | Unit | Past | Last | Next) || (word.Number == 3 && tokens.Is(at, Vague)))) return -1;
        if (end < 0 && word.Number == 1 && !isOver) end = DayTimeMatcher.Match(context, at, false, out form);
        if (end < 0) return -1;
        form.Mod = word.Number switch { 1 => "APPROX", 2 or 12 => "LESS_THAN", 3 or 13 => "MORE_THAN", 24 => "EQUAL_OR_MORE", _ => "EQUAL_OR_LESS" };
        return end;
    }

    private static int MatchReference(in DateContext context, int i, out TimeForm form)
    {
        form = default;
        var tokens = context.Tokens;
        if (!tokens.Is(i, Phrase)) return -1;
        var end = context.Phrases.Match(tokens, i, out var phrase);
        if (end < 0 || phrase!.Reference is not { } value || !IsReference(tokens, i, end, phrase)) return -1;
        form = TimeForm.OfValue(TimexType.Date, value);
        return end;
    }

    private static bool IsReference(in DateTokens tokens, int i, int end, DatePhrase phrase) => phrase.Words switch
    {
        // "the past behaviour", "the present case"; "as soon as"
        "the past" => !tokens.Is(end, Unit | Cardinal | Vague | Season | Weekday | Month) && tokens[end].Kind != TokenKind.Number
            && (tokens.Is(i - 1, Preposition | Of) || PointMatcher.IsClauseEnd(tokens, end)),
        "the present" => PointMatcher.IsClauseEnd(tokens, end),
        "the moment" => tokens.Is(i - 1, Preposition) && PointMatcher.IsClauseEnd(tokens, end),
        "soon" => !tokens.IsWord(i - 1, "as") && !tokens.IsWord(i - 1, "too"),
        "now" => !tokens.IsDash(end) || !tokens.IsJoined(end),
        _ => true,
    };
}
