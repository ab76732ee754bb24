using static NewsCorpus.Dates.DateRole;

namespace NewsCorpus.Dates;

/// <summary>Reads the number of a year.</summary>
internal static class YearMatcher
{
    /// <summary>First and last year that a bare four-digit number is taken for.</summary>
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>"2024", "480 BC", "AD 70" at <paramref name="i"/>; -1 where there is none.</summary>
    public static int Match(in DateTokens tokens, int i, bool allowsEra, out int year)
    {
        if (tokens.Is(i, Era) && tokens.Word(i).Number > 0 && tokens.TryNumber(i + 1, 1, LastYear, out year)) return i + 2;
        if (!tokens.TryNumber(i, out year, out var digits)) return -1;
        if (allowsEra && year > 0 && tokens.Is(i + 1, Era))
        {
            year *= tokens.Word(i + 1).Number;
            return i + 2;
        }

        return digits == 4 && year is >= FirstYear and <= LastYear && !GoesOn(tokens, i) ? i + 1 : -1;
    }

    // "1990s", "2024%", "1914.", "12:00": a number that is part of something longer is no year.
    private static bool GoesOn(in DateTokens tokens, int i) =>
        tokens.IsJoined(i + 1)
        && (tokens.IsMark(i + 1, '%') || tokens.IsMark(i + 1, ':')
            || (tokens[i + 1].Kind == Text.TokenKind.Word && !tokens.Is(i + 1, Era)));
}
