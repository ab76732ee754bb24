using System.Globalization;

namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>How many of which unit.</summary>
/// <param name="Count">The number; meaningless where vague.</param>
/// <param name="IsVague">True for "several years", "months".</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct Amount(double Count, bool IsVague, TimeUnit Unit)
{
    /// <summary>What comes on top in a finer unit: the months of "two years and three months"; 1 to 99, 0 where there is nothing.</summary>
    public byte Rest { get; init; }

    /// <summary>The unit of <see cref="Rest"/>.</summary>
    public TimeUnit RestUnit { get; init; }

    /// <summary>A whole number of units that a date can be moved by.</summary>
    public bool IsWhole => !IsVague && Rest == 0 && Count == Math.Floor(Count) && Count <= 9999;

    /// <summary>Writes the amount as a TIMEX3 duration: <c>P3D</c>, <c>PT2H</c>, <c>PXY</c>, <c>P2Y6M</c>. Gives its length.</summary>
    public int Write(Span<char> buffer)
    {
        var amount = Split();
        var (factor, letter) = Letter(amount.Unit, IsVague);
        buffer[0] = 'P';
        var end = 1;
        var isOfClock = IsOfClock(amount.Unit);
        if (isOfClock) buffer[end++] = 'T';
        if (IsVague) buffer[end++] = 'X';
        else if (amount.Count > 0 || amount.Rest == 0) end += WriteNumber(amount.Count * factor, buffer[end..]);
        if (amount.Count > 0 || amount.Rest == 0)
        {
            letter.CopyTo(buffer[end..]);
            end += letter.Length;
        }

        if (amount.Rest == 0) return end;
        var (restFactor, restLetter) = Letter(amount.RestUnit, false);
        if (!isOfClock && IsOfClock(amount.RestUnit)) buffer[end++] = 'T';
        end += WriteNumber(amount.Rest * restFactor, buffer[end..]);
        restLetter.CopyTo(buffer[end..]);
        return end + restLetter.Length;
    }

    /// <summary>"two and a half years" as two years and six months, where the finer unit comes out whole.</summary>
    public Amount Split()
    {
        if (IsVague || Rest != 0) return this;
        var (finer, parts) = Unit switch
        {
            TimeUnit.Year => (TimeUnit.Month, 12),
            TimeUnit.Day => (TimeUnit.Hour, 24),
            TimeUnit.Hour => (TimeUnit.Minute, 60),
            TimeUnit.Minute => (TimeUnit.Second, 60),
            _ => default,
        };
        var whole = Math.Floor(Count);
        var rest = (Count - whole) * parts;
        return rest > 0 && rest == Math.Floor(rest) ? new Amount(whole, false, Unit) { Rest = (byte)rest, RestUnit = finer } : this;
    }

    private static int WriteNumber(double number, Span<char> buffer)
    {
        int digits;
        if (number == Math.Floor(number)) ((int)number).TryFormat(buffer, out digits, provider: CultureInfo.InvariantCulture);
        else number.TryFormat(buffer, out digits, "0.##", CultureInfo.InvariantCulture);
        return digits;
    }

    private static bool IsOfClock(TimeUnit unit) => unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;

    private static (int Factor, string Letter) Letter(TimeUnit unit, bool isVague) => unit switch
    {
        TimeUnit.Second => (1, "S"),
        TimeUnit.Minute => (1, "M"),
        TimeUnit.Hour => (1, "H"),
        TimeUnit.Day => (1, "D"),
        TimeUnit.Weekend => (1, "WE"),
        TimeUnit.Week => (1, "W"),
        TimeUnit.Fortnight => (2, "W"),
        TimeUnit.Month => (1, "M"),
        TimeUnit.Quarter => (1, "Q"),
        TimeUnit.Season => (3, "M"),
        TimeUnit.Half => (6, "M"),
        TimeUnit.Decade => isVague ? (1, "DE") : (10, "Y"),
        TimeUnit.Century => isVague ? (1, "CE") : (100, "Y"),
        TimeUnit.Millennium => isVague ? (1, "ML") : (1000, "Y"),
        _ => (1, "Y"),
    };
}
