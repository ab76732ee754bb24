using System.Globalization;
using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class BearerTest
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Cases =>
        Spec.Rows("Actors", "bearers.tsv").Select(
            row => new TheoryDataRow<string, string, string>(row[0], row[1], row.ElementAtOrDefault(2) ?? ""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recognise_SharedNamesAndRoles_BindsThemToTheRightPerson(string published, string text, string expected)
    {
        DateOnly? day = published.Length == 0 ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(expected, Reader.Default.Mentions(text, day));
    }

    // Any step whose cost is the square of the length would be felt.
    [Fact]
    public void Recognise_LongTextOfNamesMadeUp_BindsTheFullName()
    {
        var text = "Mark Carney spoke. " + string.Concat(Enumerable.Repeat("They met at Blue Carney. ", 40_000));
        Assert.StartsWith("Mark Carney=mark-carney", Reader.Default.Mentions(text, null), StringComparison.Ordinal);
    }
}
