using System.Globalization;
using Xunit;

namespace NewsCorpus.Tests.Dates;

/// <summary>
/// The rules by example. In <c>Data/dates.tsv</c> (rule by rule) and <c>Data/styles.tsv</c> (in the styles of news) a line
/// is one expected date of a text: text, published (or -), span, type, value, mod, earliest, latest, granularity, anchor.
/// A text with two cells alone has no dates.
/// </summary>
public sealed class DateRulesTest
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        var folder = Path.Combine(AppContext.BaseDirectory, "Dates", "Data");
        var lines = new[] { "dates.tsv", "styles.tsv" }.SelectMany(file => File.ReadLines(Path.Combine(folder, file)))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t', 3));
        foreach (var group in lines.GroupBy(cells => (cells[0], cells[1])))
        {
            data.Add(group.Key.Item1, group.Key.Item2, string.Join('\n', group.Where(cells => cells.Length > 2).Select(cells => cells[2])));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Recognise_Example_GivesTheListedDates(string text, string published, string expected)
    {
        var day = published == "-" ? (DateOnly?)null : DateOnly.ParseExact(published, "O", CultureInfo.InvariantCulture);
        var found = DateText.Recognise(text, day).Select(mention => DateText.Describe(text, mention));
        Assert.Equal(expected, string.Join('\n', found));
    }
}
