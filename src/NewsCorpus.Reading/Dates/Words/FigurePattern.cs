using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>A part of a date in figures, by its name in the table <c>date-figures</c>.</summary>
internal enum FigurePart : byte
{
    None,
    Year,
    ShortYear,
    Month,
    Day,
    DayTo12,
    DayOver12,
    Mark,
    DashOrSlash,
    Slash,
    Dot,
    Same,
}

/// <summary>A row of the table <c>date-figures</c>: one way to write a date in figures.</summary>
internal sealed class FigurePattern(LexiconRow row)
{
    private readonly FigurePart[] _parts = [.. row.List("parts").Select(part => EnumName.Parse<FigurePart>(part) ?? FigurePart.None)];

    private readonly DayMonthOrder _order = row.Value<DayMonthOrder>("order") ?? DayMonthOrder.Open;

    /// <summary>The position after the date at <paramref name="i"/>, or -1.</summary>
    public int Match(in DateTokens tokens, int i, out CalendarPoint point, out DayMonthOrder order)
    {
        order = _order;
        point = new CalendarPoint { YearSpan = 1 };
        var mark = 0;
        for (var k = 0; k < _parts.Length; k++)
        {
            var at = i + k;
            if (k > 0 && !tokens.IsJoined(at)) return -1;
            var part = _parts[k];
            if (part >= FigurePart.Mark)
            {
                if (!IsMark(tokens, at, part, mark)) return -1;
                mark = at;
            }
            else if (!tokens.TryNumber(at, out var number, out var digits) || !Fill(part, number, digits, ref point))
            {
                return -1;
            }
        }

        if (point is not { Year: > 0, Month: > 0, Day: > 0 } || point.Day > DateTime.DaysInMonth(point.Year, point.Month)) return -1;
        if (_order == DayMonthOrder.Open && point.Day == point.Month) order = DayMonthOrder.Plain;
        return i + _parts.Length;
    }

    private static bool IsMark(in DateTokens tokens, int i, FigurePart part, int before) => tokens.Text(i) is [var mark] && part switch
    {
        FigurePart.Mark => mark is '-' or '/' or '.' or '\u2011',
        FigurePart.DashOrSlash => mark is '-' or '/' or '\u2011',
        FigurePart.Slash => mark is '/',
        FigurePart.Dot => mark is '.',
        _ => mark == tokens.Text(before)[0],
    };

    private static bool Fill(FigurePart part, int number, int digits, ref CalendarPoint point)
    {
        switch (part)
        {
            case FigurePart.Year when digits == 4 && number >= 1000: point.Year = number; return true;
            case FigurePart.ShortYear when digits == 2: point.Year = FullYear(number); return true;
            case FigurePart.Month when digits <= 2 && number is >= 1 and <= 12: point.Month = (byte)number; return true;
            case FigurePart.Day when digits <= 2 && number is >= 1 and <= 31:
            case FigurePart.DayTo12 when digits <= 2 && number is >= 1 and <= 12:
            case FigurePart.DayOver12 when digits <= 2 && number is > 12 and <= 31: point.Day = (byte)number; return true;
            default: return false;
        }
    }

    /// <summary>Two digits of a year: 00 to 49 are of this century, 50 to 99 of the last.</summary>
    public static int FullYear(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}
