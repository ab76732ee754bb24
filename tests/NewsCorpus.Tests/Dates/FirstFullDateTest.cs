using System.Globalization;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Dates;

public sealed class FirstFullDateTest
{
    [Theory]
    [InlineData("Dec 7, 2024, 10:00 AM", "2024-12-07")]
    [InlineData("2024-12-07", "2024-12-07")]
    [InlineData("7 December 2024", "2024-12-07")]
    [InlineData("Saturday, December 7, 2024", "2024-12-07")]
    [InlineData("Sat., Dec. 7, 2024", "2024-12-07")]
    [InlineData("Saturday 7th December, 2024", "2024-12-07")]
    [InlineData("Published on December 7th 2024 at 10:00", "2024-12-07")]
    [InlineData("Posted 2024/12/07 by staff", "2024-12-07")]
    [InlineData("12/27/2024", "2024-12-27")]
    [InlineData("27/12/2024", "2024-12-27")]
    [InlineData("7.12.2024", "2024-12-07")]
    [InlineData("MOSCOW, Dec 7 2024 (Agency) -", "2024-12-07")]
    [InlineData("Updated: 09-Dec-2024", "2024-12-09")]
    [InlineData("12/07/2024", null)]
    [InlineData("December 2024", null)]
    [InlineData("February 30, 2024", null)]
    [InlineData("February 29, 2023", null)]
    [InlineData("version 1.2.2024.3", null)]
    [InlineData("call 2024-12-07-55", null)]
    [InlineData("", null)]
    public void FirstFullDate_Dateline_IsFoundOrNull(string text, string? expected)
    {
        var words = new VocabularyBuilder();
        var recogniser = new DateRecogniser(words);
        var tokens = Tokenizer.Tokenize(text, words.Build());
        Assert.Equal(expected, recogniser.FirstFullDate(tokens, 0, tokens.Count)?.ToString("O", CultureInfo.InvariantCulture));
    }
}
