using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads years, decades and fiscal years: "in 2024", "480 BC", "the 1990s", "the '90s", "fiscal 1989".</summary>
internal static class YearMatcher
{
    /// <summary>First and last year that a bare four-digit number is taken for.</summary>
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>Years that need no preposition before them ("the 2024 pact").</summary>
    private const int FirstPlainYear = 1900, LastPlainYear = 2099;

    /// <summary>"MiG", "KC": the letters before the number of a model.</summary>
    private const int LongestModelPrefix = 4;

    private static readonly WordSet AircraftMakers = WordSet.Named("aircraft-makers");

    /// <summary>"2024", "480 BC", "AD 70" at <paramref name="i"/>, whatever stands before; -1 where there is none.</summary>
    public static int Match(in DateTokens tokens, int i, bool allowsEra, out int year)
    {
        if (tokens.Is(i, Era) && tokens.Word(i).Number > 0 && tokens.TryNumber(i + 1, 1, LastYear, out year)) return i + 2;
        if (!tokens.TryNumber(i, out year, out var digits)) return MatchWords(tokens, i, out year);
        if (allowsEra && year > 0 && tokens.Is(i + 1, Era) && IsUpperEra(tokens, i + 1))
        {
            year *= tokens.Word(i + 1).Number;
            return i + 2;
        }

        return digits == 4 && year is >= FirstYear and <= LastYear && !GoesOn(tokens, i) ? i + 1 : -1;
    }

    /// <summary>A year or decade that stands for itself.</summary>
    public static int MatchForm(in DateTokens tokens, int i, out TimeForm form)
    {
        var isNumber = tokens.Kind(i) == TokenKind.Number;
        var end = -1;
        form = default;
        if (!isNumber || tokens.IsJoined(i + 1)) end = MatchDecade(tokens, i, out form);
        if (end > 0) return end;
        if (tokens.Is(i, Fiscal)) return MatchFiscal(tokens, i, out form);
        if (isNumber || tokens.Is(i, Era))
        {
            end = Match(tokens, i, true, out var year);
            if (end < 0) return MatchBeforeChrist(tokens, i, out form);
            if (end == i + 1 && !IsYearHere(tokens, i, year)) return -1;
            form = OfYear(year);
            form.IsNameOfThing = tokens.Kind(end) == TokenKind.Word && !tokens.Is(end, Preposition | And | To)
                && !tokens.Is(i - 1, Preposition | To) && i > 0;
            return end;
        }

        // "the year 1950", "the year two thousand"
        var at = tokens.Is(i, The) ? i + 1 : i;
        if (tokens.Word(at).Unit == TimeUnit.Year && tokens.Is(at, Unit) && !tokens.Is(at, Plural))
        {
            end = Match(tokens, at + 1, true, out var year);
            if (end > 0) form = OfYear(year);
            return end;
        }

        if (tokens.Is(i, Cardinal) && tokens.Word(i).Number > 2)
        {
            end = MatchSpelled(tokens, i, out var year);
            if (end > 0) form = OfYear(year);
            return end;
        }

        return tokens.IsApostrophe(i) && tokens.Is(i - 1, Preposition | And) && tokens.IsJoined(i + 1)
            && tokens.TryNumber(i + 1, out var two, out var digits) && digits == 2
            ? OfTwoDigits(two, i + 2, out form) : -1;
    }

    // "499-493 BC", "from 499 to 493 BC": the era stands with the last year.
    private static int MatchBeforeChrist(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (!tokens.TryNumber(i, 1, LastYear, out var year) || !(tokens.IsDash(i + 1) || tokens.Is(i + 1, To | And))
            || !tokens.TryNumber(i + 2, 1, year, out _) || !tokens.Is(i + 3, Era) || tokens.Word(i + 3).Number > 0) return -1;
        form = OfYear(-year);
        return i + 1;
    }

    private static TimeForm OfYear(int year) => TimeForm.Of(new CalendarPoint { Year = year, YearSpan = 1 });

    private static int OfTwoDigits(int two, int end, out TimeForm form)
    {
        form = OfYear(FigurePattern.FullYear(two));
        return end;
    }

    // "[the] 1990s", "[the] '90s", "the nineties", "the 470s BC"
    private static int MatchDecade(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Is(i, The) ? i + 1 : i;
        if (tokens.Is(at, YearName))
        {
            if (tokens.Word(at).Unit == TimeUnit.Year)
            {
                form = OfYear(tokens.Word(at).Number) with { IsFiscal = true };
                return (tokens[at].Shape & TokenShape.AllCaps) != 0 ? at + 1 : -1;
            }

            if (at == i && !tokens.Is(i - 1, Early | Late | Mid) && !tokens.IsDash(i - 1)) return -1;
            form = OfDecade(1900 + tokens.Word(at).Number);
            return at + 1;
        }

        var hasMark = tokens.IsApostrophe(at);
        if (hasMark) at++;
        if (!tokens.TryNumber(at, out var number, out var digits) || number % 10 != 0 || !tokens.IsJoined(at + 1)
            || !(tokens.IsWord(at + 1, "s") || tokens.Is(at + 1, Genitive)) || IsModel(tokens, at)) return -1;
        // "when she was in her 30s"
        if (digits == 2 && !hasMark
            && (tokens.Is(i - 1, Possessive) || (tokens.Is(i - 1, Early | Late | Mid) && tokens.Is(i - 2, Possessive))))
        {
            return -1;
        }

        if (digits == 2 && (hasMark || tokens.IsWord(at + 1, "s")) && number >= 20) number += 1900;
        else if (digits < 3) return -1;
        var end = at + 2;
        if (tokens.Is(end, Era) && IsUpperEra(tokens, end)) number *= tokens.Word(end++).Number;
        else if (digits == 3) return -1;
        form = OfDecade(number);
        return end;
    }

    // "KC-30s", "MiG-20s", "Fokker 50s": aircraft; but "mid-90s", "Post-1990s"
    private static bool IsModel(in DateTokens tokens, int i)
    {
        if (AircraftMakers.Has(tokens.Text(i - 1)) && tokens.IsCapitalised(i - 1)) return true;
        if (!tokens.IsDash(i - 1) || !tokens.IsJoined(i) || !tokens.IsJoined(i - 1) || !tokens.IsCapitalised(i - 2)) return false;
        var letters = tokens.Text(i - 2);
        return letters.Length <= LongestModelPrefix && !tokens.Is(i - 2, Early | Late | Mid)
            && (letters.Length <= 2 || letters[1..].ContainsAnyInRange('A', 'Z'));
    }

    private static TimeForm OfDecade(int year) => TimeForm.Of(new CalendarPoint { Year = year, YearSpan = 10 });

    // "fiscal 1989", "fiscal year 2024"; a bare "fiscal year" is left to the relative expressions.
    private static int MatchFiscal(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Word(i + 1).Unit == TimeUnit.Year ? i + 2 : i + 1;
        var end = Match(tokens, at, false, out var year);
        if (end > 0) form = OfYear(year) with { IsFiscal = true };
        return end;
    }

    private static int MatchWords(in DateTokens tokens, int i, out int year)
    {
        var word = tokens.Word(i);
        year = word.Number;
        if (word.Is(YearName) && word.Unit == TimeUnit.Year) return i + 1;
        return word.Is(Cardinal) ? MatchSpelled(tokens, i, out year) : -1;
    }

    // "nineteen ninety-seven", "two thousand"
    private static int MatchSpelled(in DateTokens tokens, int i, out int year)
    {
        year = 0;
        var first = tokens.Word(i).Number;
        if (first == 2 && tokens.Word(i + 1) is { Number: 1000 } thousand && thousand.Is(Cardinal))
        {
            year = 2000;
            return i + 2;
        }

        if (first is not (18 or 19 or 20) || !tokens.Is(i + 1, Cardinal) || tokens.Word(i + 1).Number is < 20 or > 90) return -1;
        year = (first * 100) + tokens.Word(i + 1).Number;
        var at = tokens.IsDash(i + 2) && tokens.IsJoined(i + 2) ? i + 3 : i + 2;
        if (!tokens.Is(at, Cardinal) || tokens.Word(at).Number >= 10) return i + 2;
        year += tokens.Word(at).Number;
        return at + 1;
    }

    // "ad" and "ce" in lower case are other words.
    private static bool IsUpperEra(in DateTokens tokens, int i) =>
        tokens.IsCapitalised(i) || tokens.Text(i).Contains('.') || tokens.Word(i).Number < 0;

    // "1990s", "2024%", "12:00": a number that is part of something longer is not a year.
    private static bool GoesOn(in DateTokens tokens, int i) =>
        tokens.IsJoined(i + 1)
        && (tokens.IsMark(i + 1, '%') || (tokens.IsMark(i + 1, ':') && tokens.IsJoined(i + 2))
        || (tokens.Kind(i + 1) == TokenKind.Word && !tokens.Is(i + 1, Era)));

    /// <summary>True for a number that is a year by itself and by what stands around it.</summary>
    public static bool IsYear(in DateTokens tokens, int i) => Match(tokens, i, false, out var year) == i + 1 && IsYearHere(tokens, i, year);

    // What stands around a bare number decides whether it counts years or something else.
    private static bool IsYearHere(in DateTokens tokens, int i, int year)
    {
        if (IsCount(tokens, i)) return false;
        var next = tokens.Word(i + 1);
        if (next.Is(Filler) && tokens.Is(i + 2, Unit) && tokens.Is(i + 2, Plural)) return false;
        if (next.Is(DateSign.Counted) || next.Is(Zone | Meridiem | Cardinal) || (next.Is(Unit) && next.Unit != TimeUnit.Quarter))
        {
            return false;
        }

        if (tokens.Kind(i + 1) == TokenKind.Number || tokens.IsMark(i + 1, '%')) return false;
        if (tokens.IsDash(i + 1) && tokens.IsJoined(i + 1) && tokens.IsJoined(i + 2) && tokens.Kind(i + 2) == TokenKind.Word)
        {
            return tokens.Is(i - 1, Preposition);
        }

        if (tokens.IsDash(i + 1) && tokens.IsJoined(i + 1) && tokens.IsDash(i + 3) && tokens.IsJoined(i + 3)) return false;
        if (tokens.Is(i - 1, Preposition | To) || IsYearBefore(tokens, i) || IsYearAfter(tokens, i)) return true;
        if (year is < FirstPlainYear or > LastPlainYear)
        {
            return tokens.IsMark(i - 1, '(') || tokens.Is(i - 1, And | Of | Modifier | Early | Late | Mid) || tokens.IsDash(i - 1);
        }

        var before = tokens[i - 1];
        if (before.Kind == TokenKind.Number || before.Kind == TokenKind.Symbol || tokens.IsMark(i - 1, '#')
            || (tokens.IsMark(i - 1, '.') && tokens.IsJoined(i)))
        {
            return i == 0;
        }

        if (tokens.IsDash(i - 1) && tokens.IsJoined(i) && tokens.IsJoined(i - 1))
        {
            return tokens.Is(i - 2, Mid | Early | Late) || tokens.IsWord(i - 2, "pre") || tokens.IsWord(i - 2, "post");
        }

        // "Windows 2000", "Flight 1907"
        return !(before.Kind == TokenKind.Word && tokens.IsCapitalised(i - 1) && i - 1 > 0
            && !tokens.Is(i - 1, The | A | Of | And | Season | Early | Late | Mid));
    }

    // "more than 2000", "some 2000", "at least 1500"
    private static bool IsCount(in DateTokens tokens, int i) =>
        tokens.IsWord(i - 1, "some") || (tokens.IsWord(i - 1, "than") ? tokens.Is(i - 2, NeedsThan)
            : tokens.Is(i - 1, NeedsAt)
            || (tokens.Is(i - 1, Modifier) && tokens.Word(i - 1) is { Mod: TimeMod.LessThan } less && !less.Is(NeedsThan)));

    private static bool IsYearAfter(in DateTokens tokens, int i) =>
        tokens.IsDash(i + 1) && tokens.IsJoined(i + 2) && tokens.TryNumber(i + 2, FirstYear, LastYear, out _);

    private static bool IsYearBefore(in DateTokens tokens, int i) =>
        tokens.IsDash(i - 1) && tokens.TryNumber(i - 2, FirstYear, LastYear, out _);
}
