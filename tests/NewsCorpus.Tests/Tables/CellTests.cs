using NewsCorpus.Charts.Tables;
using Xunit;

namespace NewsCorpus.Tests.Tables;

public sealed class CellTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "" },
        { 1.00004, "1" },
        { 1.00005, "1.0001" },
        { -0.0, "0" },
        { 1e-7, "1E-7" },
        { 1.5e20, "1.5E+20" },
        { double.NaN, "" },
        { 0.1f + 0.2f, "0.3" },
        { 1234567, "1234567" },
        { true, "true" },
        { DayOfWeek.Friday, "Friday" },
        { new DateOnly(2024, 12, 7), "2024-12-07" },
        { new DateTime(2024, 12, 7, 9, 5, 0, DateTimeKind.Unspecified), "2024-12-07T09:05:00" },
        { new[] { 1.5, 2 }, "1.5; 2" },
        { new[] { "a", null, "b" }, "a; ; b" },
    };

    [Theory, MemberData(nameof(Values))]
    public void Cell_IsWrittenAlikeEverywhere(object? value, string expected) => Assert.Equal(expected, Cell.Text(value));

    [Theory]
    [InlineData("Name", "Name")]
    [InlineData("PerThousandWords", "Per thousand words")]
    [InlineData("CitedURLs", "Cited URLs")]
    [InlineData("Top10Share", "Top 10 share")]
    public void Header_ReadsLikeWords(string property, string expected) => Assert.Equal(expected, Column.Readable(property));
}
