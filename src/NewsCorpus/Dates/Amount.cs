using System.Globalization;

namespace NewsCorpus.Dates;

/// <summary>How many of which unit.</summary>
/// <param name="Count">The number; meaningless where vague.</param>
/// <param name="IsVague">True for "several years", "months".</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct Amount(double Count, bool IsVague, TimeUnit Unit)
{
    /// <summary>Writes the amount as a TIMEX3 duration: <c>P3D</c>, <c>PT2H</c>, <c>PXY</c>, <c>P2.5Y</c>. Gives its length.</summary>
    public int Write(Span<char> buffer)
    {
        var (prefix, factor, letter) = Unit switch
        {
            TimeUnit.Second => ("PT", 1, "S"),
            TimeUnit.Minute => ("PT", 1, "M"),
            TimeUnit.Hour => ("PT", 1, "H"),
            TimeUnit.Day => ("P", 1, "D"),
            TimeUnit.Weekend => ("P", 1, "WE"),
            TimeUnit.Week => ("P", 1, "W"),
            TimeUnit.Fortnight => ("P", 2, "W"),
            TimeUnit.Month => ("P", 1, "M"),
            TimeUnit.Quarter => ("P", 1, "Q"),
            TimeUnit.Season => ("P", 3, "M"),
            TimeUnit.Half => ("P", 6, "M"),
            TimeUnit.Decade => IsVague ? ("P", 1, "DE") : ("P", 10, "Y"),
            TimeUnit.Century => IsVague ? ("P", 1, "CE") : ("P", 100, "Y"),
            TimeUnit.Millennium => IsVague ? ("P", 1, "ML") : ("P", 1000, "Y"),
            _ => ("P", 1, "Y"),
        };
        prefix.CopyTo(buffer);
        var end = prefix.Length;
        var digits = 1;
        if (IsVague) buffer[end] = 'X';
        else if (IsWhole) ((int)Count * factor).TryFormat(buffer[end..], out digits, provider: CultureInfo.InvariantCulture);
        else (Count * factor).TryFormat(buffer[end..], out digits, "0.##", CultureInfo.InvariantCulture);
        end += digits;
        letter.CopyTo(buffer[end..]);
        return end + letter.Length;
    }

    /// <summary>A whole number of units that a date can be moved by.</summary>
    public bool IsWhole => !IsVague && Count == Math.Floor(Count) && Count <= 9999;
}
