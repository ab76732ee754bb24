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

    [Fact]
    public void Recognise_Biography_ListsItsYears()
    {
        const string Text = "He has served as President since 2012, previously holding the position from 1999 until 2008.";
        Assert.Equal(["2012", "1999", "2008"], DateText.Recognise(Text, null).Select(date => date.Value));
    }
}
