using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsCorpus.Reports;
using NewsCorpus.Reports.Writing.Html;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Reports;

/// <summary>The page of a report: it leads each number to its words, asks no network for anything, and runs nothing of a text.</summary>
public sealed class HtmlReportTest
{
    private static readonly string Seeds = Path.Combine(Approved.RepositoryRoot, "seeds");

    [Fact]
    public void Links_LeadToTheWordsThatWereCounted()
    {
        var page = Page(Corpus.Load(Seeds));
        var anchors = page.QuerySelectorAll("[id]").GroupBy(element => element.Id!)
            .ToDictionary(group => group.Key, group => Assert.Single(group));
        var links = page.QuerySelectorAll("a[href^='#']").ToList();
        Assert.True(links.Count > 500);
        Assert.All(links, link => Assert.Contains(link.GetAttribute("href")![1..], anchors));

        var mentions = page.QuerySelectorAll("#t-mentions tbody tr").ToList();
        Assert.NotEmpty(mentions);
        foreach (var row in mentions)
        {
            var sentence = anchors[row.QuerySelector("a")!.GetAttribute("href")![1..]];
            var words = row.Children[1].TextContent;
            Assert.Contains(sentence.QuerySelectorAll("mark"), mark => OneLine(mark.TextContent).Contains(words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Notes_SayHowManyPlacesTheNumberCounts()
    {
        var page = Page(Corpus.Load(Seeds));
        var cells = page.QuerySelectorAll("#t-actors tbody tr").Select(row => row.Children[2].QuerySelector("a")!)
            .Where(link => link.GetAttribute("href")!.StartsWith("#n", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(cells);
        foreach (var link in cells)
        {
            var count = link.FirstChild!.TextContent;
            Assert.StartsWith($"{count} places in ", page.QuerySelector(link.GetAttribute("href")!)!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void MarksOfCharts_LeadToTheirSentences()
    {
        var page = Page(Corpus.Load(Seeds));
        var links = page.QuerySelectorAll("#c-network .hot a").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            // "North Korea – Russia: 51", and the sentences that name both.
            var names = link.QuerySelector("title")!.TextContent.Split(':')[0].Split(" – ");
            var target = page.QuerySelector(link.GetAttribute("href")!)!;
            var sentences = target.LocalName == "li" ? target.QuerySelectorAll("li a[href^='#d']")
                .Select(place => page.QuerySelector(place.GetAttribute("href")!)!) : [target];
            Assert.Equal(2, names.Length);
            Assert.All(sentences, sentence => Assert.StartsWith("d", sentence.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Issues_NameFilesWithoutTheFolderOfTheWriter()
    {
        using var folder = new TestFolder().With("sub/a.txt", "---\noutlet: [1\n---\nRussia said so.").With("b.jsonl", "{\"text\": 1}\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.NotEmpty(corpus.Issues);
        var report = Report.Of(corpus);
        Assert.DoesNotContain(folder.Path, HtmlWriter.Write(report), StringComparison.Ordinal);
        var table = Assert.Single(report.Tables, table => table.Name == "issues");
        Assert.All(table.Rows, row => Assert.Contains(row.Cells[1], (string[])["sub/a.txt", "b.jsonl"]));
    }

    [Fact]
    public void Page_RunsItsOwnScriptAloneAndLoadsNothing()
    {
        using var folder = HostileSeeds.Pile();
        var corpus = Corpus.Load(folder.Path);
        var html = HtmlWriter.Write(Report.Of(corpus, new ReportOptions { Title = HostileSeeds.Script, Author = "<b onclick=x>" }));
        var page = new HtmlParser().ParseDocument(html);

        var script = Assert.Single(page.QuerySelectorAll("script")).TextContent;
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains(Hash(script), policy, StringComparison.Ordinal);
        Assert.Contains(Hash(Assert.Single(page.QuerySelectorAll("style")).TextContent), policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("iframe, object, embed, link, base, form, svg:not(.hot), img:not([src^='data:image/svg+xml;base64,'])"));
        Assert.All(page.QuerySelectorAll("svg.hot *"),
            element => Assert.Contains(element.LocalName, (string[])["a", "rect", "line", "title"]));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute =>
            Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style", attribute.Name));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")!));
        Assert.Contains(HostileSeeds.Script, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(html, letter => letter is (>= '\u202A' and <= '\u202E') or '\u0001' or '\uFFFE');
    }

    [Theory]
    [InlineData()]
    [InlineData("Nothing.")]
    [InlineData("Russia said so.", "Ukraine denied it.")]
    public void Report_OfFewTexts_HasEverySection(params string[] texts)
    {
        using var folder = new TestFolder();
        foreach (var (i, text) in texts.Index()) folder.With($"{i}.txt", text);
        var page = Page(Corpus.Load(folder.Path));
        Assert.Equal(Report.SectionNames, page.QuerySelectorAll("main > section").Select(section => section.Id)
            .Take(Report.SectionNames.Count));
        Assert.All(page.QuerySelectorAll("img"), image => Assert.Contains("text", image.GetAttribute("alt")!, StringComparison.Ordinal));
    }

    [Fact]
    public void Options_ChooseSectionsChartsAndPeriod()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\npublished: 2024-01-10\n---\nRussia sent arms to Syria, Kyiv said.")
            .With("b.txt", "---\npublished: 2024-02-10\n---\nRussia denied it.");
        var options = new ReportOptions { From = new DateOnly(2024, 2, 1), Sections = ["actors"], Charts = ["naming"] };
        var report = Report.Of(Corpus.Load(folder.Path), options);
        Assert.Equal("b", Assert.Single(report.Documents).Id);
        Assert.Equal("naming", Assert.Single(report.Charts).Name);
        Assert.Contains("actors", Assert.Throws<ArgumentException>(
            () => Report.Of(Corpus.Load(folder.Path), options with { Sections = ["actor"] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ChartNames_AreThoseOfTheCharts()
    {
        // What few texts are compared by, many are not, and many have a course; of many texts without an outlet the others are compared.
        string[] drawn = [.. NamesOfCharts(9), .. NamesOfCharts(17), .. NamesOfCharts(60), .. NamesOfCharts(60, withOutlet: 3)];

        Assert.Equal(Report.ChartNames.Order(StringComparer.Ordinal), drawn.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> NamesOfCharts(int texts, int withOutlet = 1)
    {
        // One event that three texts date, and others that two do.
        string[] same =
        [
            "Bolivia attacked Uruguay on 2 January 2024 at dawn.", "Few slept in Uruguay after Bolivia’s attack on 2 January 2024.",
            "Uruguay mourns those whom Bolivia killed in the attack of 2 January 2024.",
            "Uruguay closed its embassy in Bolivia on 3 January 2024.", "On 3 January 2024 Uruguay closed its embassy in Bolivia.",
            "Bolivia freed two pilots of Uruguay on 4 January 2024.", "On 4 January 2024 Bolivia freed two pilots of Uruguay.",
            "Uruguay bought grain in Bolivia on 5 January 2024.", "On 5 January 2024 Uruguay bought grain in Bolivia.",
        ];
        using var folder = new TestFolder();
        foreach (var i in Enumerable.Range(0, texts))
        {
            var country = new[] { "Syria", "Iran", "Mali", "Chad", "Libya" }[i % 5];
            var outlet = new[] { "Reuters", "TASS", "CNN" }[i / 4 % 3];
            // The texts of the second week name somebody more; the last week has more texts than the others.
            var week = Math.Min(6 * i / texts, 4);
            var day = new DateOnly(2024, 1, 1).AddDays(7 * week + i % 5);
            var more = i < 4 ? "Peru told Chile of Cuba." : "";
            var cited = i % 2 == 0 ? "Xinhua and Al Jazeera reported it. Bloomberg reported it." : "";
            var peak = week == 1 ? "Japan waited. Japan left. Japan came back." : "";
            var trade = outlet == "CNN" || i % 12 == 0 ? " as exports fell and tariffs rose" : "";
            var oslo = i % 3 == 0 ? $"Oslo said road {i} was closed. " : "";
            // No text is a copy of another.
            var own = string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}"));
            folder.With($"{i}.txt", $"---\npublished: {day:yyyy-MM-dd}\n{(i % withOutlet == 0 ? $"outlet: {outlet}\n" : "")}---\n"
                + $"Kyiv said on {day:yyyy-MM-dd} that Russia sent arms to {country} on {i % 5 + 1} January 2024. "
                + $"Moscow denied that Russia sent arms to {country}. {oslo}The BBC reported it. AFP reported it, too. {cited} "
                + $"The troops stayed in Ukraine. Nobody lives in Ukraine. Germany sent arms. Germany left{trade}, and {own}. {more} {peak}");
        }

        for (var i = 0; i < (texts < 10 ? 3 : same.Length); i++)
            folder.With($"z{i}.txt", $"---\npublished: 2024-01-{29 + i % 3}\n---\n{same[i]}");

        return Report.Of(Corpus.Load(folder.Path)).Charts.Select(chart => chart.Name);
    }

    [Fact]
    public void Charts_WithoutData_AreLeftOut()
    {
        using var folder = new TestFolder().With("a.txt", "A quiet day\n\nIt rained in the valley all day. The river rose.");
        Assert.Empty(Report.Of(Corpus.Load(folder.Path)).Charts);
    }

    private static IDocument Page(Corpus corpus) => new HtmlParser().ParseDocument(HtmlWriter.Write(Report.Of(corpus)));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
