using NewsCorpus.Charts.Drawing;
using Xunit;

namespace NewsCorpus.Tests.Charts;

public sealed class DateAxisTest
{
    [Fact]
    public void Ticks_OfYears_AreTheYears() =>
        Assert.Equal(["2004", "2005", "2006", "2007"], Texts([new(2004, 1, 1), new(2005, 1, 1), new(2007, 1, 1)]));

    [Fact]
    public void Ticks_OfDays_NameMonths() => Assert.Contains("Jul", Texts([new(2004, 1, 1), new(2005, 2, 3)]));

    [Fact]
    public void Ticks_OfMonths_AreTheMonths() =>
        Assert.Equal(["Jul", "Aug", "Sep", "Oct"], Texts([new(2004, 7, 1), new(2004, 8, 1), new(2004, 9, 1), new(2004, 10, 1)]));

    private static IEnumerable<string> Texts(DateOnly[] days) =>
        new DateAxis(days.Select(day => (day, day)), 0, 700, cutGaps: false).Ticks(11).Select(tick => tick.Text);
}
