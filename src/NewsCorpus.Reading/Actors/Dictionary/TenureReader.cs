using System.Globalization;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// Reads the <c>offices</c> column of persons: <c>RUS president 2012-05-07..</c>, several in bars. A date may be a
/// year or a year and month; its last day counts for the end.
/// </summary>
internal static class TenureReader
{
    public static IReadOnlyList<Tenure> Read(string column)
    {
        var tenures = new List<Tenure>();
        foreach (var part in column.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (TryRead(part, out var tenure)) tenures.Add(tenure);
        }

        return tenures;
    }

    public static bool TryRead(string text, out Tenure tenure)
    {
        tenure = new Tenure("", "", null, null);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return false;
        DateOnly? from = null, until = null;
        if (words.Length >= 3)
        {
            var ends = words[2].Split("..");
            if (ends.Length != 2 || !TryDay(ends[0], false, out from) || !TryDay(ends[1], true, out until)) return false;
        }

        tenure = new Tenure(words[0], words[1], from, until);
        return words.Length <= 3;
    }

    private static bool TryDay(string text, bool atEnd, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0) return true;
        var parts = text.Split('-');
        var numbers = new int[3];
        if (parts.Length > 3) return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return false;
        }

        var (year, month) = (numbers[0], parts.Length > 1 ? numbers[1] : atEnd ? 12 : 1);
        if (year is < 1 or > 9999 || month is < 1 or > 12) return false;
        var last = DateTime.DaysInMonth(year, month);
        var dayOfMonth = parts.Length > 2 ? numbers[2] : atEnd ? last : 1;
        if (dayOfMonth < 1 || dayOfMonth > last) return false;
        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }
}
