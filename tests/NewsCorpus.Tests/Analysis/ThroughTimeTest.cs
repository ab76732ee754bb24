using NewsCorpus.Charts;
using System.Globalization;
using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

public sealed class ThroughTimeTest
{
    [Theory]
    [InlineData(Period.Day, "2024-12-08", "2024-12-08", "2024-12-09")]
    [InlineData(Period.Week, "2024-12-08", "2024-12-02", "2024-12-09")]
    [InlineData(Period.Week, "0001-01-01", "0001-01-01", "0001-01-08")]
    [InlineData(Period.Month, "2024-12-08", "2024-12-01", "2025-01-01")]
    [InlineData(Period.Quarter, "2024-12-08", "2024-10-01", "2025-01-01")]
    [InlineData(Period.Year, "9999-12-31", "9999-01-01", "9999-12-31")]
    public void Period_HasAStartAndANext(Period period, string day, string start, string next)
    {
        Assert.Equal(DateOnly.Parse(start, null), period.StartOf(DateOnly.Parse(day, null)));
        Assert.Equal(DateOnly.Parse(next, null), period.Next(period.StartOf(DateOnly.Parse(day, null))));
    }

    [Theory]
    [InlineData(0, Period.Day)]
    [InlineData(32, Period.Week)]
    [InlineData(301, Period.Month)]
    [InlineData(4000, Period.Year)]
    public void Period_IsChosenBySpan(int days, Period expected) =>
        Assert.Equal(expected, PeriodExtensions.For(new DateOnly(2000, 1, 1), new DateOnly(2000, 1, 1).AddDays(days)));

    [Theory]
    [InlineData("2001-01-05 2001-01-06 2001-01-07 2002-02-01 2002-02-02 2002-02-03 2003-03-01 2003-03-02 2003-03-03", Period.Month)]
    [InlineData("2001-01-05 2001-02-06 2001-03-07 2002-01-01 2002-02-02 2002-03-03 2003-01-01 2003-02-02 2003-03-03", Period.Quarter)]
    [InlineData("2001-01-05 2001-06-06 2001-12-07 2002-01-01 2002-07-02 2002-12-03 2003-01-01 2003-06-02 2003-12-03", Period.Year)]
    [InlineData("2001-01-05 2001-06-06 2002-01-01", Period.Quarter)]
    public void Period_WithFewDaysEach_IsLonger(string days, Period expected) =>
        Assert.Equal(expected, PeriodExtensions.For([.. days.Split(' ').Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture))]));

    [Fact]
    public void Mentions_ByWeek_CountOnlyPeriodsWithTexts()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\npublished: 2024-12-03\noutlet: Reuters\n---\nRussia spoke of Russia.")
            .With("b.txt", "---\npublished: 2024-12-08\n---\nUkraine spoke.")
            .With("c.txt", "---\npublished: 2024-12-23\noutlet: Reuters\n---\nUkraine was silent.")
            .With("d.txt", "Russia, undated.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(1, ThroughTime.Undated(corpus));
        Assert.Equal([2, 0, 0, 1], ThroughTime.Texts(corpus, Period.Week).Select(row => row.Texts));
        Assert.Equal(
            [("2024-12-02", "Russia", 2, 1), ("2024-12-02", "Ukraine", 1, 1), ("2024-12-23", "Russia", 0, 0),
                ("2024-12-23", "Ukraine", 1, 1)],
            ThroughTime.Mentions(corpus, period: Period.Week).OrderBy(row => row.Start).ThenBy(row => row.Name, StringComparer.Ordinal)
                .Select(row => ($"{row.Start:yyyy-MM-dd}", row.Name, row.Mentions, row.MentioningTexts)));
        Assert.Equal([("Reuters", 1), (null, 1), ("Reuters", 1)],
            ThroughTime.Outlets(corpus, Period.Week).OrderBy(row => row.Start).ThenByDescending(row => row.Outlet, StringComparer.Ordinal)
            .Select(row => (row.Outlet, row.Texts)));
    }

    [Fact]
    public void Tables_OfUndatedTexts_AreEmpty()
    {
        using var folder = new TestFolder().With("a.txt", "Russia spoke.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Empty(ThroughTime.Texts(corpus));
        Assert.Empty(ThroughTime.Mentions(corpus));
        Assert.Empty(ThroughTime.Outlets(corpus));
    }

    [Fact]
    public void Spread_TellsWhoHadAClaimFirstAndWhoCopied()
    {
        const string Story = "North Korea sent 3,000 soldiers to Russia in October 2024, Seoul said on Friday. The soldiers are being trained in the east of the country, the spy agency added. Lawmakers were told of it behind closed doors.";
        using var folder = new TestFolder()
            .With("a.txt", $"---\npublished: 2024-10-18\noutlet: Yonhap\n---\n{Story}")
            .With("b.txt", $"---\npublished: 2024-10-20\noutlet: Reuters\n---\n{Story}");
        var corpus = Corpus.Load(folder.Path);

        var rows = ClaimsThroughTime.Spread(ClaimLedger.Of(corpus), corpus);

        Assert.NotEmpty(rows);
        Assert.All(rows.Where(row => row.Order == 1),
            row => Assert.Equal(("a", 0, true), (row.Document, row.DaysAfterFirst, row.IsNewOrigin)));
        Assert.All(rows.Where(row => row.Order == 2),
            row => Assert.Equal(("b", 2, false), (row.Document, row.DaysAfterFirst, row.IsNewOrigin)));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Claims_OfOneTextOrTwo_ShowNoCourse(int texts, bool isDrawn)
    {
        using var folder = new TestFolder();
        for (var i = 1; i <= texts; i++)
        {
            folder.With($"{i}.txt", $"---\npublished: 2024-10-1{i}\n---\n" + string.Concat(Enumerable.Range(1, 6).Select(number =>
                $"Norway sold {number} ships to Peru, Oslo said on 9 October 2024. Sweden sank {number} ships on 8 October 2024. ")));
        }

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(isDrawn, TimeFigures.Claims(ClaimLedger.Of(corpus), corpus).Points.Length > 0);
    }
}
