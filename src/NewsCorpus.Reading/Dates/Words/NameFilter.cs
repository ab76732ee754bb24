using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>Tells months and weekdays from people, papers and verbs of the same spelling.</summary>
internal static class NameFilter
{
    private const DateRole Leading =
        Preposition | To | This | Last | Next | Past | Coming | Previous | Following | Same | Early | Late | Mid | Each | Earlier | Later;

    /// <summary>True when the month or weekday at <paramref name="i"/>, read up to <paramref name="end"/>, is a date.</summary>
    public static bool IsDate(in DateTokens tokens, int i, int end, in CalendarPoint point)
    {
        if (point.Day != 0 && point.Month != 0) return tokens.IsCapitalised(i) || (point.HasYear && !tokens.Is(i, Ambiguous));
        if (point.Month != 0 && point.HasYear) return tokens.IsCapitalised(i);
        return point.Month != 0 ? IsMonth(tokens, i, end) : IsWeekday(tokens, i, end);
    }

    private static bool IsWeekday(in DateTokens tokens, int i, int end)
    {
        if (tokens.Is(i, Ambiguous)) return false;
        // "Sunday Times", "Black Monday"
        if (tokens.Is(end, DateSign.NameAfterDay) && tokens.IsCapitalised(end)) return false;
        return !(tokens.Is(i - 1, DateSign.NameBeforeDay) && tokens.IsCapitalised(i - 1));
    }

    private static bool IsMonth(in DateTokens tokens, int i, int end)
    {
        if (!tokens.IsCapitalised(i)) return false;
        var isLed = tokens.Is(i - 1, Leading) || (tokens.IsDash(i - 1) && tokens.Is(i - 2, Mid | Early | Late));
        var word = tokens.Word(i);
        if (word.Is(Ambiguous) && tokens.Is(i - 1, Of) && tokens.Is(i - 2, Boundary | Unit | HalfWord | OrdinalSuffix)) return true;
        if (word.Is(Ambiguous) && tokens.Is(i - 1, The | A | Genitive | Possessive))
        {
            // "the March election", but not "the March on Washington"
            return tokens.Kind(end) == TokenKind.Word && !tokens.IsCapitalised(end)
                && !tokens.Is(end, Preposition | Of | And | To) && !tokens.Is(end, DateSign.Speaking);
        }

        if (word.Is(Ambiguous)) return isLed && !word.Is(Abbreviated) && !tokens.IsWord(i - 1, "for") && !IsName(tokens, end);
        if (isLed) return true;
        if (word.Is(Abbreviated) && end == i + 1) return false;
        if (tokens.Is(i - 1, The | Genitive | Of | And)) return true;
        // "June said", "April Jones", "Judge August"
        if (tokens.Is(end, DateSign.Speaking) || IsName(tokens, end)) return false;
        return !(IsName(tokens, i - 1) && !StartsSentence(tokens, i - 1));
    }

    private static bool IsName(in DateTokens tokens, int i) =>
        tokens.Kind(i) == TokenKind.Word && tokens.IsCapitalised(i) && tokens.Word(i).IsOther;

    private static bool StartsSentence(in DateTokens tokens, int i) =>
        i <= 0 || tokens.Kind(i - 1) is TokenKind.Punctuation or TokenKind.Symbol;
}
