using System.Globalization;
using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads numbers and amounts of time: "three days", "two and a half years", "a few weeks", "27-year".</summary>
internal static class AmountMatcher
{
    /// <summary>The words of one number are read no further than this, so that any input costs the same per token.</summary>
    private const int LongestNumber = 8;

    /// <summary>An amount with its unit at <paramref name="i"/>; -1 where there is none.</summary>
    public static int Match(in DateTokens tokens, int i, out Amount amount)
    {
        amount = default;
        var at = MatchCount(tokens, i, out var count, out var isVague);
        if (at < 0)
        {
            // "the past quarter century"
            if (tokens.Word(i).Unit != TimeUnit.Quarter) return -1;
            (at, count) = (i, 1);
        }

        if (tokens.IsDash(at) && tokens.IsJoined(at)) at++;
        else for (var fillers = 0; fillers < 2 && tokens.Is(at, Filler) && !tokens.Is(at, Ordinal); fillers++) at++;
        if (!tokens.Is(at, Unit)) return -1;
        var unit = tokens.Word(at).Unit;
        if (count is > 1900 and < 2100 && !tokens.Is(at, Plural)) return -1;
        at++;
        if (unit == TimeUnit.Quarter)
        {
            var end = MatchOfCentury(tokens, at);
            if (end > 0) amount = new Amount(count * 25, isVague, TimeUnit.Year);
            if (end > 0 || !tokens.Is(at - 1, Plural) && at == i + 1) return end;
        }

        // "two years and a half", "a year and a half"
        if (tokens.IsWord(at, "and") && tokens.Is(at + 1, A) && tokens.Is(at + 2, HalfWord) && !isVague)
        {
            count += 0.5;
            at += 3;
        }

        // "a year or two"
        if (count == 1 && !isVague && tokens.IsWord(at, "or") && tokens.Word(at + 1) is { Number: 2 or 3 } more && more.Is(Cardinal)
            && !tokens.Is(at + 2, Unit))
        {
            isVague = true;
            at += 2;
        }

        amount = new Amount(count, isVague, unit);
        return isVague ? at : WithRest(tokens, at, ref amount);
    }

    // "two years and three months", "3 minutes 32 seconds"; nothing goes on top of "half a year".
    private static int WithRest(in DateTokens tokens, int at, ref Amount amount)
    {
        if (!amount.IsWhole) return at;
        var and = tokens.IsWord(at, "and") ? at + 1 : at;
        if (!(tokens.Kind(and) == Text.TokenKind.Number || tokens.Is(and, Cardinal))) return at;
        var end = MatchNumber(tokens, and, out var rest);
        var unit = tokens.Word(end);
        if (end < 0 || rest is < 1 or > 99 || !unit.Is(Unit) || unit.Unit >= amount.Unit || !IsExact(amount.Unit) || !IsExact(unit.Unit))
        {
            return at;
        }

        amount = amount with { Rest = (byte)rest, RestUnit = unit.Unit };
        return end + 1;
    }

    // [a] quarter "-century", [three] quarters "of a century"
    private static int MatchOfCentury(in DateTokens tokens, int i)
    {
        var at = tokens.IsDash(i) && tokens.IsJoined(i) ? i + 1 : tokens.Is(i, Of) && tokens.Is(i + 1, A) ? i + 2 : i;
        return tokens.Word(at) is { Unit: TimeUnit.Century } century && !century.Is(Plural) ? at + 1 : -1;
    }

    /// <summary>A number or a vague quantity.</summary>
    public static int MatchCount(in DateTokens tokens, int i, out double count, out bool isVague)
    {
        isVague = false;
        var at = MatchNumber(tokens, i, out count);
        if (at >= 0) return MatchRange(tokens, WithFraction(tokens, at, ref count), ref isVague);
        var isA = tokens.Is(i, A);
        at = isA || tokens.Is(i, The) ? i + 1 : i;
        if (tokens.Is(at, Vague))
        {
            // "the third strike in as many weeks"
            if (tokens.IsWord(at - 1, "as")) return -1;
            count = tokens.Word(at).Number;
            isVague = count == 0;
            at++;
            return tokens.Is(at, Of) ? at + 1 : at;
        }

        if (tokens.Is(i, HalfWord) || (isA && tokens.Is(at, HalfWord)))
        {
            count = 0.5;
            at = tokens.Is(i, HalfWord) ? i + 1 : at + 1;
            return tokens.Is(at, A) ? at + 1 : at;
        }

        if (tokens.IsWord(i, "some") && tokens.Is(i + 1, Unit) && tokens.Is(i + 1, Plural))
        {
            isVague = true;
            return i + 1;
        }

        if (!isA) return -1;
        count = 1;
        return at;
    }

    private static bool IsExact(TimeUnit unit) =>
        unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year;

    /// <summary>True for "1/2" and the like, which belong to the number before them: "2 1/2 years".</summary>
    public static bool IsFraction(in DateTokens tokens, int i) =>
        tokens.TryNumber(i, 1, 3, out var part) && tokens.IsMark(i + 1, '/') && tokens.IsJoined(i + 1) && tokens.IsJoined(i + 2)
        && tokens.TryNumber(i + 2, 2, 4, out var whole) && part < whole;

    // "two and a half", "three-and-a-half", "2 1/2", "2½"
    private static int WithFraction(in DateTokens tokens, int at, ref double count)
    {
        if (tokens.IsMark(at, '½'))
        {
            count += 0.5;
            return at + 1;
        }

        if (IsFraction(tokens, at) && tokens.TryNumber(at, out var part, out _) && tokens.TryNumber(at + 2, out var whole, out _))
        {
            count += (double)part / whole;
            return at + 3;
        }

        var dashed = tokens.IsDash(at) && tokens.IsJoined(at) ? 1 : 0;
        if (!tokens.IsWord(at + dashed, "and")) return at;
        var a = at + dashed + 1 + dashed;
        if (tokens.Is(a, A)) a += 1 + dashed;
        if (!tokens.Is(a, HalfWord)) return at;
        count += 0.5;
        return a + 1;
    }

    // "two to three", "12 or 18": what is meant is not one number.
    private static int MatchRange(in DateTokens tokens, int at, ref bool isVague)
    {
        if (!(tokens.IsWord(at, "to") || tokens.IsWord(at, "or") || (tokens.IsDash(at) && tokens.IsJoined(at)))) return at;
        var end = MatchNumber(tokens, at + 1, out _);
        if (end < 0 || !(tokens.Is(end, Unit) || tokens.IsDash(end))) return at;
        isVague = true;
        return end;
    }

    /// <summary>A number in figures or words; -1 where there is none.</summary>
    public static int MatchNumber(in DateTokens tokens, int i, out double number)
    {
        number = 0;
        if (tokens.Kind(i) == Text.TokenKind.Number)
        {
            if (tokens.TryNumber(i, out var small, out _))
            {
                number = small;
                return i + 1;
            }

            return double.TryParse(tokens.Text(i), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out number) && number <= 1_000_000 ? i + 1 : -1;
        }

        if (!tokens.Is(i, Cardinal)) return tokens.Is(i, A) ? MatchHundred(tokens, i, out number) : -1;
        double group = 0;
        var at = i;
        while (at < i + LongestNumber)
        {
            var word = tokens.Word(at);
            if (!word.Is(Cardinal)) break;
            if (word.Number < 100) group += word.Number;
            else group = Math.Max(group, 1) * word.Number;
            at++;
            if (tokens.IsDash(at) && tokens.IsJoined(at) && tokens.Word(at + 1) is { Number: < 10 } next && next.Is(Cardinal)) at++;
            else if (tokens.IsWord(at, "and") && word.Number >= 100 && tokens.Is(at + 1, Cardinal)) at++;
        }

        number = group;
        return at;
    }

    private static int MatchHundred(in DateTokens tokens, int i, out double number)
    {
        number = tokens.Word(i + 1).Number;
        return tokens.Is(i + 1, Cardinal) && number >= 12 && number is 12 or 100 or 1000 ? i + 2 : -1;
    }
}
