using System.Globalization;
using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>Reads the table <c>date-words</c>.</summary>
internal static class DateWordTable
{
    /// <summary>The years that have a short name for their fiscal year ("FY25").</summary>
    private const int FirstFiscalYear = 1990, FiscalYearCount = 60;

    /// <summary>The words with what they can do; a word comes once for each of its rows.</summary>
    public static IEnumerable<(string Word, DateWord Entry)> Read(LexiconTables lexicon)
    {
        foreach (var row in lexicon.Rows("date-words"))
        {
            var (roles, signs) = RolesOf(row);
            var number = roles.HasFlag(DateRole.DayPart) ? (int)Named<PartOfDay>(row["meaning"])
                : row["meaning"].Length > 0 ? (int)Named<TimeMod>(row["meaning"]) : NumberIn(row["number"]);
            var step = NumberIn(row["step"]);
            var unit = Named<TimeUnit>(row["unit"]);
            var words = row.List("words");
            for (var i = 0; i < words.Count; i++) yield return (words[i], new DateWord(roles, number + (i * step), unit, signs));
        }

        // "FY25", "FY2025": the fiscal year that ends in 2025, whatever its first month.
        for (var year = FirstFiscalYear; year < FirstFiscalYear + FiscalYearCount; year++)
        {
            var entry = new DateWord(DateRole.YearName, year, TimeUnit.Year);
            yield return ($"fy{year}", entry);
            yield return ($"fy{year % 100:00}", entry);
        }
    }

    private static (DateRole Roles, DateSign Signs) RolesOf(LexiconRow row)
    {
        var (roles, signs) = (DateRole.None, DateSign.None);
        foreach (var name in row.List("roles"))
        {
            roles |= Named<DateRole>(name);
            signs |= Named<DateSign>(name);
        }

        return (roles, signs);
    }

    private static T Named<T>(string name)
        where T : struct, Enum => EnumName.Parse<T>(name) ?? default;

    private static int NumberIn(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
