using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads times of the clock: "10:30", "10 a.m. EST", "7:45pm", "0800 UTC", "1900 hours", "noon".</summary>
internal static class ClockMatcher
{
    /// <summary>False for a number that no time begins with, by one look at what follows.</summary>
    public static bool CanGoOn(in DateTokens tokens, int i) =>
        tokens.Kind(i + 1) == TokenKind.Word
            ? tokens.Is(i + 1, Meridiem | Zone | Unit) || IsOClock(tokens, i + 1)
            || (tokens.Is(i - 1, Preposition) && PartBehind(tokens, i + 1, out _) > 0)
            : tokens.IsMark(i + 1, ':') && tokens.IsJoined(i + 1);

    /// <summary>The position after the time, or -1; after a date, figures alone are a time ("12 May 2025, 15:47").</summary>
    public static int Match(in DateTokens tokens, int i, out CalendarPoint time, bool isAfterDate = false)
    {
        time = new CalendarPoint { HasHour = true };
        if (tokens.Is(i, ClockName))
        {
            time.Hour = (byte)tokens.Word(i).Number;
            return i + 1;
        }

        if (tokens.Kind(i) != TokenKind.Number) return -1;
        var end = MatchMilitary(tokens, i, ref time);
        if (end > 0) return end;
        end = MatchFigures(tokens, i, ref time);
        if (end < 0) return -1;
        var hasMeridiem = tokens.Is(end, Meridiem);
        if (hasMeridiem)
        {
            if (time.Hour is 0 or > 12) return -1;
            time.Hour = (byte)((time.Hour % 12) + tokens.Word(end).Number);
            end++;
        }
        else if (PartBehind(tokens, IsOClock(tokens, end) ? end + 1 : end, out var part) is > 0 and var afterPart
            && tokens.Is(i - 1, Preposition) && time.Hour is > 0 and <= 12)
        {
            time.Hour = HourOf(time.Hour, part);
            return afterPart;
        }
        else if (IsOClock(tokens, end))
        {
            end++;
        }
        else if (!time.HasMinute || !(isAfterDate || IsTimeHere(tokens, i, end)))
        {
            return -1;
        }

        return SkipZone(tokens, end, ref time);
    }

    private static bool IsOClock(in DateTokens tokens, int i) => tokens.IsWord(i, "o'clock") || tokens.IsWord(i, "o’clock");

    // "[4] in the morning", "[10] at night"
    private static int PartBehind(in DateTokens tokens, int i, out PartOfDay part)
    {
        var at = tokens.IsWord(i, "in") && tokens.Is(i + 1, The) ? i + 2 : tokens.IsWord(i, "at") && tokens.IsWord(i + 1, "night") ? i + 1
            : -1;
        var word = tokens.Word(at);
        part = word.Part;
        return word.Is(DayPart) && !word.Is(Plural) ? at + 1 : -1;
    }

    // Twelve at night is midnight, two at night early in the morning.
    private static byte HourOf(byte hour, PartOfDay part) => part switch
    {
        PartOfDay.Morning => (byte)(hour % 12),
        PartOfDay.Night when hour < 5 => hour,
        PartOfDay.Night when hour == 12 => 24,
        _ => (byte)((hour % 12) + 12),
    };

    // "10", "10:30", "10:30:15", "10.30"
    private static int MatchFigures(in DateTokens tokens, int i, ref CalendarPoint time)
    {
        if (tokens.TryNumber(i, out var hour, out var digits) && digits <= 2 && hour <= 24)
        {
            time.Hour = (byte)hour;
            if (!tokens.IsMark(i + 1, ':') || !tokens.IsJoined(i + 1) || !tokens.IsJoined(i + 2)) return i + 1;
            if (!IsMinute(tokens, i + 2, out var minute)) return -1;
            time.HasMinute = true;
            time.Minute = (byte)minute;
            return tokens.IsMark(i + 3, ':') && tokens.IsJoined(i + 3) && IsMinute(tokens, i + 4, out _) ? i + 5 : i + 3;
        }

        var text = tokens.Text(i);
        var dot = text.IndexOf('.');
        if (dot is not (1 or 2) || text.Length != dot + 3 || !tokens.Is(i + 1, Meridiem)) return -1;
        time.Hour = (byte)ToNumber(text[..dot]);
        time.Minute = (byte)ToNumber(text[(dot + 1)..]);
        time.HasMinute = true;
        return time.Minute < 60 ? i + 1 : -1;
    }

    private static int ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + digit - '0';
        return number;
    }

    private static bool IsMinute(in DateTokens tokens, int i, out int minute) =>
        tokens.TryNumber(i, out minute, out var digits) && digits == 2 && minute < 60;

    // "0800 UTC", "1900 hours"
    private static int MatchMilitary(in DateTokens tokens, int i, ref CalendarPoint time)
    {
        if (!tokens.TryNumber(i, out var number, out var digits) || digits != 4 || number % 100 > 59 || number > 2400) return -1;
        var isHours = tokens.Word(i + 1).Unit == TimeUnit.Hour && number < 2400 && (number % 100 != 0 || tokens.Is(i - 1, Preposition));
        if (!isHours && !IsZone(tokens, i + 1)) return -1;
        time.Hour = (byte)(number / 100);
        time.Minute = (byte)(number % 100);
        time.HasMinute = true;
        return isHours ? i + 2 : SkipZone(tokens, i + 1, ref time);
    }

    private static int SkipZone(in DateTokens tokens, int end, ref CalendarPoint time)
    {
        if (!IsZone(tokens, end)) return end;
        time.IsUtc = tokens.Word(end).Number == 1;
        return end + 1;
    }

    private static bool IsZone(in DateTokens tokens, int i) =>
        tokens.Is(i, Zone) && (tokens[i].Shape & TokenShape.AllCaps) != 0;

    // "10:30" alone may be a score, a ratio or a verse.
    private static bool IsTimeHere(in DateTokens tokens, int i, int end) =>
        IsZone(tokens, end) || tokens.Word(end).Unit == TimeUnit.Hour || tokens.Is(i - 1, Preposition | To | Modifier)
        || (tokens.Is(end, Preposition) && (tokens.Is(end + 1, Weekday | Month) || IsDayAfter(tokens, end + 1)))
        || IsDayAfter(tokens, tokens.IsMark(end, ',') ? end + 1 : end);

    // "09:31 August 20, 2019", "14:05, 3 June", "07:15 2019-08-20", "18:30 Wednesday"
    private static bool IsDayAfter(in DateTokens tokens, int at) =>
        (tokens.Is(at, Weekday) && tokens.IsCapitalised(at))
        || NumericDateMatcher.Match(tokens, at, out _, out _) > 0
        || (CalendarMatcher.Match(tokens, at, out var day) > 0 && day is { Day: not 0, Month: not 0 });
}
