using System.Globalization;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class FrontMatterTest
{
    [Theory]
    [InlineData("date: 2024-03-12")]
    [InlineData("date: 2024-03-12 21:30:00 +0100")]
    [InlineData("Date: March 12, 2024")]
    [InlineData("pubDate: Tue, 12 Mar 2024 21:30:09 +0000")]
    [InlineData("publication-date: '12 March 2024'")]
    [InlineData("publish_date: \"2024/03/12\"")]
    [InlineData("date: 2024-01-01\npublished: 2024-03-12")]
    public void Read_Date_ByItsCommonNamesInAnyForm(string fields) => Assert.Equal("2024-03-12", Day(Read(fields).Document));

    [Theory]
    [InlineData("source: Reuters", "Reuters")]
    [InlineData("publisher: \"Evening Gazette\"", "Evening Gazette")]
    [InlineData("publication: Evening Gazette", "Evening Gazette")]
    [InlineData("source: https://www.reuters.com/world/talks", "Reuters")]
    [InlineData("publisher: {name: Reuters, url: 'https://www.reuters.com'}", "Reuters")]
    [InlineData("publisher:\n  name: Reuters\n  country: GBR", "Reuters")]
    [InlineData("source: [Reuters]", "Reuters")]
    public void Read_Outlet_ByItsCommonNames(string fields, string outlet) => Assert.Equal(outlet, Read(fields).Document.Outlet);

    [Theory]
    [InlineData("title: >\n  Talks in Moscow:\n  what is known", "Talks in Moscow: what is known")]
    [InlineData("title: |\n  Talks in Moscow", "Talks in Moscow")]
    [InlineData("title: \"Talks: Moscow \\\"ready\\\"\"", "Talks: Moscow \"ready\"")]
    [InlineData("title: 'It''s over'", "It's over")]
    [InlineData("title: Talks: Moscow ready", "Talks: Moscow ready")]
    [InlineData("headline: Talks fail # so they say", "Talks fail")]
    public void Read_Title_AsYamlWritesIt(string fields, string title) => Assert.Equal(title, Read(fields).Document.Title);

    [Theory]
    [InlineData("author: Jane Roe", "Jane Roe")]
    [InlineData("authors:\n  - Jane Roe\n  - John Doe", "Jane Roe, John Doe")]
    [InlineData("byline: [Jane Roe, John Doe]", "Jane Roe, John Doe")]
    public void Read_Author_OneOrMore(string fields, string author) => Assert.Equal(author, Read(fields).Document.Author);

    [Theory]
    [InlineData("id: a\ndate: 03/04/2024", "line 3 of the front matter: 'date' gives no date")]
    [InlineData("id: a\ndate: [2024, 3]", "line 3 of the front matter: 'date' gives no date")]
    [InlineData("pubished: 2024-03-12\nid: a", "line 2 of the front matter: 'pubished' is not a field that is read")]
    [InlineData("source: Reuters\npublisher: AFP", "line 3 of the front matter: 'publisher' says again")]
    [InlineData("id: a\npublisher: {country: GBR}", "line 3 of the front matter: 'publisher' is not a single text")]
    public void Read_WhatIsIgnored_IsWarnedOfWithItsLine(string fields, string message) =>
        Assert.Contains(message, Assert.Single(Read(fields).Issues), StringComparison.Ordinal);

    [Fact]
    public void Read_FieldsOfSiteGenerators_AreNoIssue() =>
        Assert.Empty(Read("title: Talks\ntags:\n  - war\nlayout: post\ndraft: false\nlastmod: 2024-05-01").Issues);

    [Theory]
    [InlineData("date: 2024-03-12\nx: [[[[")]
    [InlineData("date: 2024-03-12\nx: *nowhere")]
    [InlineData("date: 2024-03-12\n\tx: y")]
    public void Read_BrokenYaml_KeepsWhatIsClear(string fields) => Assert.Equal("2024-03-12", Day(Read(fields).Document));

    [Fact]
    public void Read_DeepNesting_IsNoProblem() =>
        Assert.Equal("The talks began.", Read("x: " + new string('[', 50_000) + "\ndate: 2024-03-12").Document.Text.Blocks[^1].Span.Of(
        Read("x: " + new string('[', 50_000) + "\ndate: 2024-03-12").Document.Raw));

    private static string? Day(Document document) => document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (Document Document, IReadOnlyList<string> Issues) Read(string fields)
    {
        using var folder = new TestFolder().With("x.md", $"---\n{fields}\n---\n\nThe talks began.\n");
        var reading = Reading.Of(folder.Path);
        return (Assert.Single(reading.Documents), [.. reading.Issues.Select(issue => issue.Message)]);
    }
}
