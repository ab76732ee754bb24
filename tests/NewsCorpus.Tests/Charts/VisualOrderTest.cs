using NewsCorpus.Charts.Rendering;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Texts of both directions in pictures. The words of Hebrew are escaped, as sources are read from the left.</summary>
public sealed class VisualOrderTest
{
    private const string Alef = "\u05D0\u05D1", Bet = "\u05D2\u05D3";

    [Fact]
    public void ALineFromTheLeft_IsOneRun() => Assert.Equal(["Kyiv: 12 % (of 30)"], VisualOrder.Runs("Kyiv: 12 % (of 30)"));

    [Fact]
    public void AWordFromTheRight_IsARunOfItsOwn() =>
        Assert.Equal(["in ", Alef, " &amp; more"], VisualOrder.Runs($"in {Alef} &amp; more"));

    [Fact]
    public void WordsFromTheRight_KeepTheirSignsBetweenThem() =>
        Assert.Equal([$"{Alef} ({Bet}", ") in Kyiv"], VisualOrder.Runs($"{Alef} ({Bet}) in Kyiv"));

    [Fact]
    public void ANumberBehindAWordFromTheRight_StandsToItsLeft() =>
        Assert.Equal(["12", $"{Alef} ", " dead"], VisualOrder.Runs($"{Alef} 12 dead"));

    [Fact]
    public void APicture_IsLeftAloneWithoutSuchWords()
    {
        const string svg = "<svg><text x=\"1\">Kyiv</text></svg>";

        Assert.Same(svg, VisualOrder.Of(svg));
        Assert.Equal(
            $"<svg><text x=\"1\"><tspan>in </tspan><tspan>{Alef}</tspan></text></svg>",
            VisualOrder.Of($"<svg><text x=\"1\">in {Alef}</text></svg>"));
    }
}
