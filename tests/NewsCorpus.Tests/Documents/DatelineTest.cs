using NewsCorpus.Reading.Documents.Lines;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class DatelineTest
{
    [Theory]
    [InlineData("Dec 7, 2024, 10:00 AM\nNov 30, 2024, 12:00 AM\n\nKim backs Russia\n\nThe talks began.", "2024-12-07")]
    [InlineData("Kim backs Russia\nPublished on 7 December 2024 by Jane Roe\nThe talks began.", "2024-12-07")]
    [InlineData("Kim backs Russia\nThe talks began.\nUpdated: December 7, 2024", "2024-12-07")]
    [InlineData("MOSCOW, March 3, 2024 (Reuters) - The talks began on Sunday.", "2024-03-03")]
    [InlineData("MOSCOW, March 3 (Reuters) - The talks began on Sunday.", null)]
    [InlineData("The pact was signed on June 19, 2024 in Pyongyang.\nIt came into force in December.", null)]
    [InlineData("What happened on December 7, 2024 and why it still matters\nThe talks began.", null)]
    public void Published_Datelines_TheFirstFullDateCounts(string text, string? day)
    {
        var document = Reading.OfText(text);
        Assert.Equal(day, document.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(day is null ? null : PublishedFrom.Dateline, document.PublishedFrom);
    }

    [Fact]
    public void Published_FieldWinsOverDatelineAndDatelineOverUrl()
    {
        const string Url = "\"url\":\"https://x.org/2024/12/01/a\"";
        var documents = Reading.OfLines(
            "{\"text\":\"Dec 7, 2024\\nTalks\\nThey began.\"," + Url + ",\"published\":\"2024-12-09\"}",
            "{\"text\":\"Dec 7, 2024\\nTalks\\nThey began.\"," + Url + "}",
            "{\"text\":\"Talks\\nThey began.\"," + Url + "}").Documents;
        Assert.Equal([PublishedFrom.Field, PublishedFrom.Dateline, PublishedFrom.Url],
            documents.Select(document => document.PublishedFrom!.Value));
        Assert.Equal([9, 7, 1], documents.Select(document => document.Published!.Value.Day));
    }
}
