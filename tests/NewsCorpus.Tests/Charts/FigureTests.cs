using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using Xunit;

namespace NewsCorpus.Tests.Charts;

public sealed class FigureTests
{
    [Fact]
    public void Marks_CarryTheirNotes()
    {
        var mark = Samples.All["bars-stacked"]().Marks[0];

        Assert.Equal(new Mark("Russia", "name", "14", "Russia by name"), mark);
    }

    [Fact]
    public void Bars_OfOneLabelAndSeries_AreAddedUpAndKeepEachNoteOnce()
    {
        var chart = BarChart.Of(["x 1", "x 2", "x 2"], _ => "x", r => r[^1] - '0', note: r => r);

        Assert.Equal(new Mark("x", "", "5", "x 1\nx 2"), Assert.Single(chart.Marks));
    }

    [Fact]
    public void Labels_MayBeAnyValue()
    {
        var chart = BarChart.Of([new DateOnly(2024, 12, 7)], d => d, _ => 1, series: d => d.DayOfWeek, note: _ => null);

        Assert.Equal(new Mark("2024-12-07", "Saturday", "1", ""), Assert.Single(chart.Marks));
    }

    [Fact]
    public void Timeline_NeverCutsOutAPeriod()
    {
        (DateOnly, DateOnly)[] years = [(new(2022, 1, 1), new(2022, 12, 31)), (new(2025, 12, 1), new(2025, 12, 5))];

        Assert.Single(new DateAxis(years, 0, 500, cutGaps: true).Breaks);
        Assert.Empty(new DateAxis([years[0], (new(2022, 3, 1), new(2026, 1, 1))], 0, 500, cutGaps: true).Breaks);
    }

    [Fact]
    public void Text_HasTitleAndFirstMarks() =>
        Assert.Equal("Negative\n  above zero: 2.25\n  zero: 0\n  below zero: -3.5", Samples.All["bars-negative"]().ToString());

    [Fact]
    public void Heatmap_EmptyCell_NamesItsReason() =>
        Assert.Contains(new Mark("outlet 1 × actor 1", "", "no text of this outlet", ""), Samples.All["heat"]().Marks);

    [Fact]
    public void Heatmap_ValueWithAReason_KeepsBoth()
    {
        var map = new Heatmap { Cells = [new HeatCell("outlet", "actor", 3, "only cited by others", "a, sentence 4"), new HeatCell("outlet",
            "other", 2)] };
        Assert.Equal([new Mark("outlet × actor", "", "3", "only cited by others\na, sentence 4"), new Mark("outlet × other", "", "2", "")],
            map.Marks);
        Assert.Contains(">only cited by others</text>", map.ToSvg(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("XXXX-09", "September, year not stated")]
    [InlineData("XXXX-13", "undated")]
    [InlineData("PAST_REF", "undated")]
    [InlineData(null, "undated")]
    public void When_FromTimexWithoutBounds_StaysOpen(string? value, string expected) =>
        Assert.Equal(expected, When.FromTimex(value, null, null).ToString());

    [Fact]
    public void When_WithBounds_SaysWhatIsOpen()
    {
        var (a, b) = (new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 31));

        Assert.Equal("2024-10-01 to 2024-10-31", When.Between(b, a).ToString());
        Assert.Equal("from 2024-10-01", When.Between(a, null).ToString());
        Assert.Equal("until 2024-10-31", When.Between(null, b).ToString());
        Assert.Equal("2024-10-01", When.FromTimex("2024-10-01", a, a).ToString());
    }

    [Fact]
    public void When_FromTimexOfAYearOrMonth_IsSomeDayOfIt()
    {
        var (first, last) = (new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31));

        Assert.True(When.FromTimex("2022", first, last).IsSomeDay);
        Assert.False(When.FromTimex("2022-01-01", first, first).IsSomeDay);
        Assert.False(When.FromTimex("2022-W01", first, last).IsSomeDay);
        Assert.Equal((true, last), (When.FromTimex("2022", first, null).IsSomeDay, When.FromTimex("2022", first, null).BeganBy));
        Assert.Equal(new DateOnly(2024, 2, 29), When.FromTimex("2024-02", new DateOnly(2024, 2, 1), null).BeganBy);
        Assert.Null(When.FromTimex("2022", null, last).BeganBy);
    }

    [Fact]
    public void Timeline_OfAYearAndADay_ShowsSomeDayOpenAndTheDayInItsLegend()
    {
        var days = new[] { "2022", "2023-05-02" };
        var figure = Timeline.Of(days, day => day, day => day.Length == 4
            ? When.FromTimex(day, new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31))
            : When.On(new DateOnly(2023, 5, 2)));

        var svg = figure.ToSvg();

        Assert.Contains("on some day in this month or year", svg, StringComparison.Ordinal);
        Assert.Contains("on this day", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("a period", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_OfAChangedCopy_AreItsOwn()
    {
        var chart = BarChart.Of(["x", "y"], text => text, _ => 1);
        Assert.Equal(2, chart.Marks.Count);
        Assert.Same(chart.Marks, chart.Marks);
        Assert.Single((chart with { Top = 1 }).Marks);
        Assert.Empty((chart with { Bars = [] }).Marks);
    }

    [Fact]
    public void Save_WritesTheSvgWholeAndReturnsTheFigure()
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-figure-");
        try
        {
            var figure = Samples.All["heat"]();
            Assert.Same(figure, figure.Save(Path.Combine(folder.FullName, "a.svg")));
            Assert.Equal(figure.ToSvg(), File.ReadAllText(Path.Combine(folder.FullName, "a.svg")));
            Assert.Single(folder.GetFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Save_NamesTheEndingsItKnows() =>
        Assert.Contains(".svg, .png, .pdf", Assert.Throws<ArgumentException>(() => Samples.All["heat"]().Save("x.gif")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Width_OutOfRange_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.All["heat"]() with { Width = 100 });
}
