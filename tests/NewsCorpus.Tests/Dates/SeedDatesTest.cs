using System.Globalization;
using Xunit;

namespace NewsCorpus.Tests.Dates;

/// <summary>What short undated news summaries must leave open.</summary>
public sealed class SeedDatesTest
{
    [Fact]
    public void Recognise_MonthBesideTheYearOfAPact_StaysOpen()
    {
        const string Text = """
            The Independent details Putin and Kim's September meeting. South China Morning Post provides context, including the 2024 defense pact. Bloomberg reports on the September Beijing summit.
            Since Russia's invasion of Ukraine in 2022, both have cooperated. They signed a partnership in 2024. In September they met.
            """;
        var months = DateText.Recognise(Text, null).Where(date => date.Span.Of(Text) == "September");
        Assert.All(months, month =>
        {
            Assert.Equal("XXXX-09", month.Value);
            Assert.Null(month.Earliest);
            Assert.Null(month.Latest);
        });
    }

    [Theory]
    [InlineData("Their September meeting was the first since the 2024 pact.", "2024-09-01", null,
        "not before 2024: \"since the 2024 pact\"")]
    [InlineData("In March, before the 2026 election, they met.", null, "2026-03-31", "not after 2026: \"before the 2026 election\"")]
    [InlineData("On 3 September, after the 2024 pact, they met.", "2024-09-03", null, "not before 2024: \"after the 2024 pact\"")]
    [InlineData("Trade has grown since 2022, and in September it fell.", null, null, null)]
    [InlineData("In September they met. They have met since 2024.", null, null, null)]
    [InlineData("In September they met after more than 2000 had died.", null, null, null)]
    public void Recognise_MonthBoundByItsClause_NarrowsTheIntervalAndSaysWhy(string text, string? earliest, string? latest, string? reason)
    {
        var month = DateText.Recognise(text, null).First(date => date.Value.StartsWith("XXXX-", StringComparison.Ordinal));
        Assert.Equal(earliest, month.Earliest?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(latest, month.Latest?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(reason, month.Reason);
    }

    [Fact]
    public void Recognise_Biography_ListsItsYears()
    {
        const string Text = "He has served as President since 2012, previously holding the position from 1999 until 2008.";
        Assert.Equal(["2012", "1999", "2008"], DateText.Recognise(Text, null).Select(date => date.Value));
    }
}
