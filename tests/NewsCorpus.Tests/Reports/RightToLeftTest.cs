using NewsCorpus.Reports.Writing.Pdf;
using Xunit;

namespace NewsCorpus.Tests.Reports;

/// <summary>Words of Arabic and Hebrew script as a PDF draws them.</summary>
public sealed class RightToLeftTest
{
    [Theory]
    // "Russia": after r and w nothing joins; s begins, y stands between, alef ends.
    [InlineData("روسيا", "\uFE8E\uFEF4\uFEB3\uFEED\uFEAD")]
    // "the east": lam joins alef-shin on neither side of the alef.
    [InlineData("الشرق", "\uFED5\uFEAE\uFEB8\uFEDF\uFE8D")]
    [InlineData("שלום", "םולש")]
    [InlineData("عام2024", "2024\uFEE1\uFE8E\uFECB")]
    [InlineData("Moscow", "Moscow")]
    [InlineData("2024", "2024")]
    [InlineData("", "")]
    public void Word_IsTurnedAndItsLettersJoined(string word, string drawn) => Assert.Equal(drawn, RightToLeft.Drawn(word, _ => true));

    [Fact]
    public void Letter_WithoutAGlyphForItsPlace_StaysAsItIs() => Assert.Equal("ايسور", RightToLeft.Drawn("روسيا", _ => false));
}
