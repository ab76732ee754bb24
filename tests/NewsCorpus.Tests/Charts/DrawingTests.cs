using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using Xunit;

namespace NewsCorpus.Tests.Charts;

public sealed class DrawingTests
{
    [Fact]
    public void Names_CutToTheSame_AreCutAtTheirBeginning()
    {
        string[] names = ["Department of Defence and Fleet", "Department of Defence and Trade", "Fleet"];

        Assert.Equal(["…Defence and Fleet", "…Defence and Trade", "Fleet"],
            FitText.EllipsizeApart(names, TextMeasure.Width("…Defence and Fleets", 11), 11));
    }

    [Fact]
    public void Names_AreCutBeforeTheirNumber() => Assert.Equal(["Department of… (57)", "Fleet (3)"], FitText.EllipsizeApart(
        ["Department of Defence (57)", "Fleet (3)"], TextMeasure.Width("Department of Def (57)", 11), 11));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234, "1,234")]
    [InlineData(12.34, "12.3")]
    [InlineData(0.0312, "0.031")]
    [InlineData(-0.00001, "-1E-5")]
    [InlineData(999_949, "999,949")]
    [InlineData(999_950, "1M")]
    [InlineData(3_400_000_000, "3.4B")]
    [InlineData(1e20, "1E+20")]
    public void Number_IsShort(double value, string expected) => Assert.Equal(expected, Numbers.Short(value));

    [Theory]
    [InlineData(0, 40, "0 10 20 30 40")]
    [InlineData(0, 3, "0 1 2 3")]
    [InlineData(-3.5, 4, "-2 0 2 4")]
    [InlineData(0, 0.07, "0 0.01 0.02 0.03 0.04 0.05 0.06 0.07")]
    public void Axis_HasRoundTicks(double low, double high, string expected) =>
        Assert.Equal(expected, string.Join(' ', NumberAxis.Over([low, high], withZero: true).Ticks.Select(Numbers.Short)));

    [Theory]
    [InlineData("Ministry of Foreign Affairs", 100, 2)]
    [InlineData("Donaudampfschifffahrtsgesellschaft", 60, 3)]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 90, 2)]
    public void Wrap_KeepsLinesWithinTheWidth(string text, double width, int lines)
    {
        var wrapped = FitText.Wrap(text, width, 12, lines);

        Assert.InRange(wrapped.Count, 1, lines);
        Assert.All(wrapped, line => Assert.True(TextMeasure.Width(line, 12) <= width, line));
        Assert.All(wrapped, line => Assert.False(char.IsHighSurrogate(line[^1])));
    }

    [Theory]
    [InlineData("Norway is named as a place in 75 % of mentions, Sweden in 14 %", " %")]
    [InlineData("Norway and Sweden are named most often: 87 and 74 times, Peru 63", " 63")]
    public void Wrap_LeavesNoNumberAlone(string text, string end)
    {
        var lines = FitText.Wrap(text, TextMeasure.Width(text.AsSpan(0, text.Length - end.Length), 12), 12, 2);

        Assert.Equal(2, lines.Count);
        Assert.True(lines[1].Length > 4, lines[1]);
    }

    [Fact]
    public void Wrap_LeavesNoShortWordOfALongLineAlone() => Assert.Equal(["Norway is named more than twice as often: 351 to", "146 times"],
        FitText.Wrap("Norway is named more than twice as often: 351 to 146 times",
            TextMeasure.Width("Norway is named more than twice as often: 351 to 146", 17), 17, 2));

    [Fact]
    public void Wrap_KeepsABracketWhole_AndEndsInThreeDots()
    {
        Assert.Equal(["Orvo Tarnholm", "(mostly 1 text)"],
            FitText.Wrap("Orvo Tarnholm (mostly 1 text)", TextMeasure.Width("Orvo Tarnholm (mostly 1", 12), 12, 2));
        Assert.Equal("five times…", FitText.Ellipsize("five times. Then six", TextMeasure.Width("five times. Then", 12), 12));
    }

    [Theory]
    [InlineData(482, true)]
    [InlineData(760, false)]
    public void Header_OfANarrowFigure_HasMoreLines(int width, bool isWhole)
    {
        var subtitle = string.Join(' ', Enumerable.Range(0, width / 11).Select(i => "word"));
        var chart = BarChart.Of([1], row => "A", row => 1) with { Subtitle = subtitle + " end", Width = width };

        Assert.Equal(isWhole, chart.ToSvg().Contains("end</text>", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrap_LongText_TakesLinearTime()
    {
        var text = new string('w', 2000);

        Assert.Equal(40, FitText.Wrap(text, 30, 12, 40).Count);
    }

    [Fact]
    public void Series_DifferInGreyByTextureOrLightness()
    {
        for (var i = 0; i < Ink.SeriesCount; i++)
            for (var j = i + 1; j < Ink.SeriesCount; j++)
                Assert.True(Ink.Light.Series(i).Texture != Ink.Light.Series(j).Texture
                    || Math.Abs(Ink.Luminance(Ink.Light.Series(i).Colour) - Ink.Luminance(Ink.Light.Series(j).Colour)) > 0.1,
                    $"{i} and {j}");
    }

    [Theory]
    [InlineData(nameof(Texture.Rising))]
    [InlineData(nameof(Texture.Falling))]
    [InlineData(nameof(Texture.Crossed))]
    [InlineData(nameof(Texture.Level))]
    [InlineData(nameof(Texture.Upright))]
    public void Hatch_StaysInsideItsRectangle(string texture)
    {
        var box = Hatch.Lines(10, 20, 33.3, 7.7, Enum.Parse<Texture>(texture), "#000")!.Bounds;

        Assert.True(new Box(10 - 1e-9, 20 - 1e-9, 43.3 + 1e-9, 27.7 + 1e-9).Contains(box));
    }
}
