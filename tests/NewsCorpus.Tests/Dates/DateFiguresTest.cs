using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Dates;

/// <summary>The examples beside the rows of the table <c>date-figures</c>.</summary>
public sealed class DateFiguresTest
{
    private static readonly DateOnly Published = new(2024, 12, 9);

    public static TheoryData<string, string, string> Rows =>
        [.. LexiconTables.Default.Rows("date-figures").Select(row => (row["id"], row["example"], row["value"]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_OfARow_HasItsValue(string id, string example, string value)
    {
        var mention = Assert.Single(DateText.Recognise($"They met on {example} in Kyiv.", Published));
        Assert.True(mention.Span.Length == example.Length && mention.Value == value, $"{id}: {mention.Value}");
    }
}
