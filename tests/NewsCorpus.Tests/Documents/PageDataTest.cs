using System.Globalization;
using Xunit;

namespace NewsCorpus.Tests.Documents;

/// <summary>What pages say of themselves: day of publication, outlet, headline.</summary>
public sealed class PageDataTest
{
    private const string Story = "<p>The minister said on Tuesday that the government was ready for talks about the corridor, and that an answer would follow.</p>";

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2024-03-12T21:30:09+01:00">""")]
    [InlineData("""<meta name="article:publicationdate" content="Tue Mar 12 21:30:09 GMT 2024">""")]
    [InlineData("""<meta name="pubdate" content="Tue, 12 Mar 2024 21:30:09 +0000">""")]
    [InlineData("""<meta name="parsely-pub-date" content="2024-03-12T21:30:09Z">""")]
    [InlineData("""<meta name="publish_date" content="March 12, 2024 9:30 PM EDT">""")]
    [InlineData("""<meta name="DC.date.issued" content="2024-03-12">""")]
    [InlineData("""<meta itemprop="datePublished" content="12 March 2024">""")]
    [InlineData("""<meta name="OriginalPublicationDate" content="2024/03/12 21:30:09">""")]
    [InlineData("""<meta name="date" content="20240312">""")]
    [InlineData("""<meta name="article:modified_time" content="2024-05-01"><meta name="article:published_time" content="2024-03-12">""")]
    [InlineData("""<meta name="date" content="2024-05-01"><meta name="article:published_time" content="2024-03-12">""")]
    [InlineData("""<meta name="article:published_time" value="2024-03-12T08:00:00Z">""")]
    public void Published_Meta_InAnyForm(string head) => Assert.Equal("2024-03-12", Day(Read(head, "<h1>Talks fail</h1>" + Story)));

    [Theory]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2024-03-12T06:00"}""")]
    [InlineData("""{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Article","NewsArticle"],"datePublished":"2024-03-12"}]}""")]
    [InlineData("""[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","datePublished":"March 12, 2024"}]""")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"2024-03-12",}""")]
    [InlineData("""{"@type":"NewsArticle","dateModified":"2024-05-01","datePublished":"2024-03-12"};""")]
    [InlineData("<![CDATA[ {\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-12\"} ]]>")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-12\"}\n//]]>")]
    [InlineData("<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-12\"} -->")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",\"datePublished\":\"2024-03-12\"}")]
    [InlineData("""{"@type":"WebPage"}{"@type":"NewsArticle","datePublished":"2024-03-12"}""")]
    [InlineData("""{"@type":"NewsArticle","author":{"name":"A "quoted" name"},"datePublished":"2024-03-12"}""")]
    public void Published_LinkedData_AlsoWithSlips(string json) =>
        Assert.Equal("2024-03-12", Day(Read($"<script type=\"application/ld+json\">{json}</script>", "<h1>Talks fail</h1>" + Story)));

    [Theory]
    [InlineData("""<time datetime="2024-03-12T21:30">last night</time>""")]
    [InlineData("<time>March 12, 2024</time>")]
    [InlineData("""<span class="entry-date">12 March 2024, 9:30 pm</span>""")]
    [InlineData("""<div class="article__timestamp">Tuesday, March 12, 2024</div>""")]
    [InlineData("""<abbr class="published" title="2024-03-12T21:30:09Z">12 hours ago</abbr>""")]
    [InlineData("""<span itemprop="datePublished">March 12, 2024</span>""")]
    [InlineData("<p>Published: March 12, 2024 | Updated: March 15, 2024</p>")]
    [InlineData("<span>Last updated March 15, 2024</span><span>Posted on 12 March 2024</span>")]
    [InlineData("""<time class="updated" datetime="2024-03-15">March 15</time><time datetime="2024-03-12">March 12</time>""")]
    [InlineData("""<div><span>By Jane Roe</span><span>12.03.2024</span></div>""")]
    [InlineData("<p>Edited by Jane Roe. Posted Tue, 12 March 2024 - 21:30, updated Wed, 13 March 2024</p>")]
    public void Published_Shown_NearTheHeadline(string line) =>
        Assert.Equal("2024-03-12", Day(Read("", "<h1>Talks fail in the capital</h1>" + line + Story)));

    [Theory]
    [InlineData("""<div class="comment"><time datetime="2024-03-20">March 20</time></div><div>12 March 2024</div>""")]
    [InlineData("""<div class="comment-list"><span class="comment-date">20.03.2024, 10:14</span></div><p><span>12.03.2024</span></p>""")]
    [InlineData("""<aside class="related"><time datetime="2024-03-20"></time></aside><p><span>12.03.2024</span></p>""")]
    [InlineData("""<blockquote class="post"><p>What a day!</p><time datetime="2024-03-10">March 10</time></blockquote><p>12 March 2024</p>""")]
    public void Published_BesideOtherDates_IsTheStorys(string lines) =>
        Assert.Equal("2024-03-12", Day(Read("", "<h1>Talks fail in the capital</h1>" + lines + Story)));

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2024-03-15T10:00:00Z">""", """{"@type":"NewsArticle","datePublished":"2024-03-12T09:00:00Z","dateModified":"2024-03-15T10:00:00Z"}""", "12 March 2024")]
    [InlineData("""<meta name="dcterms.created" content="2024-03-11T20:00:00-05:00">""", """{"@type":"NewsArticle","datePublished":"2024-03-12T03:00:00-05:00"}""", "")]
    [InlineData("", "", """<time datetime="2024-03-15T10:18:46Z">Published 12 March 2024</time>""")]
    [InlineData("""<meta property="article:published_time" content="2024-03-15T10:00:00Z"><meta property="article:modified_time" content="2024-03-15T10:00:04Z">""", """{"@type":"NewsArticle","datePublished":"2024-03-12T09:00:00Z"}""", "")]
    [InlineData("""<meta property="article:published_time" content="2024-03-12"><meta property="article:modified_time" content="2024-03-12">""", "", """<meta itemprop="datePublished" content="2024-03-01">""")]
    [InlineData("", "", """<time class="entry-date updated" datetime="2024-03-12">March 12</time>""")]
    [InlineData("", "", """<span property="schema:dateCreated" content="2024-03-12T12:45:46+00:00"></span>""")]
    [InlineData("<script>var page = {\"publishDate\": \"2024-03-12T09:00:00Z\", \"lastUpdatedDate\": \"2024-03-15\"};</script>", "", "")]
    public void Published_FieldsThatDiffer_ThatOfPublicationCounts(string head, string json, string line) =>
        Assert.Equal("2024-03-12", Day(Read($"{head}<script type=\"application/ld+json\">{json}</script>",
            $"<h1>Talks fail</h1><p>{line}</p>" + Story)));

    [Fact]
    public void Published_OnlyModified_IsUnknown() =>
        Assert.Null(Read("""<meta property="article:modified_time" content="2024-03-12">""", "<h1>Talks fail</h1><time class=\"updated\" datetime=\"2024-03-12\"></time>" + Story).Published);

    [Theory]
    [InlineData("2024-03-13T01:30:00Z", "https://gazette.example/2024/03/12/talks", "2024-03-12")]
    [InlineData("2024-03-13T01:30:00+03:00", "https://gazette.example/2024/03/12/talks", "2024-03-13")]
    [InlineData("2024-03-13T01:30:00Z", "https://gazette.example/2024/03/02/talks", "2024-03-13")]
    [InlineData("2024-03-13T15:30:00Z", "https://gazette.example/2024/03/12/talks", "2024-03-13")]
    [InlineData("2024-03-13T22:30:00Z", "https://gazette.example/2024/03/14/talks", "2024-03-14")]
    [InlineData("2024-03-13T06:30:00Z", "https://gazette.example/2024/03/14/talks", "2024-03-13")]
    public void Published_ClockInUtc_TheDayOfThePublisherCounts(string time, string url, string day) => Assert.Equal(day,
        Day(Read($"""<meta property="article:published_time" content="{time}"><link rel="canonical" href="{url}">""", "<h1>Talks fail</h1>" + Story)));

    [Fact]
    public void Published_ClockInUtc_TheShownDayCountsBeforeThatOfThePrintedPaper() => Assert.Equal("2024-03-12", Day(Read(
        """<meta property="article:published_time" content="2024-03-12T11:46:01Z"><link rel="canonical" href="https://gazette.example/2024/03/13/talks">""",
        """<h1>Talks fail</h1><time datetime="2024-03-12T07:46:01-04:00">March 12</time>""" + Story)));

    [Theory]
    [InlineData("en-US", "2024-03-12")]
    [InlineData("en-GB", "2024-12-03")]
    [InlineData("en", null)]
    [InlineData("en-CA", null)]
    [InlineData("es", "2024-12-03")]
    [InlineData("es_PR", "2024-03-12")]
    public void Published_Figures_AsTheLanguageOfThePageWritesThem(string language, string? day)
    {
        var html = $"<html lang=\"{language}\"><head><meta name=\"pubdate\" content=\"03/12/2024\"></head><body><h1>Talks fail</h1>{Story}</body></html>";
        Assert.Equal(day, Day(ReadPage(html)));
    }

    [Theory]
    [InlineData("https://gazette.example.co.uk/talks", "", "2024-12-03")]
    [InlineData("https://gazette.example.ng/talks", "", "2024-12-03")]
    [InlineData("https://state.example.gov/talks", "", "2024-03-12")]
    [InlineData("https://gazette.example.io/talks", "", "2024-03-12")]
    [InlineData("https://gazette.example.co.uk/talks", "<p>Filed 03/25/2024</p>", "2024-03-12")]
    [InlineData("https://gazette.example.com/talks", "<div class=\"date\">12.03.2024</div>", "2024-03-12")]
    [InlineData("https://gazette.example.com/talks", "<div class=\"date\">3 December 2024</div>", "2024-12-03")]
    public void Published_Figures_OtherDatesThenAddressThenLanguageDecide(string url, string line, string day) =>
        Assert.Equal(day, Day(ReadPage(
        $"<html lang=\"en-US\"><head><meta name=\"pubdate\" content=\"03/12/2024 10:15:00\"><link rel=\"canonical\" href=\"{url}\"></head><body><h1>Talks fail</h1>{line}{Story}</body></html>")));

    [Theory]
    [InlineData("""<meta property="og:site_name" content="Evening Gazette">""", "Evening Gazette")]
    [InlineData("""<meta property="og:site_name" content="U.S."><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Reuters"}}</script>""", "Reuters")]
    [InlineData("""<meta property="og:site_name" content="World"><link rel="canonical" href="https://edition.cnn.com/a">""", "CNN")]
    [InlineData("""<meta property="og:site_name" content="Pitch Side"><meta property="og:url" content="https://www.bbc.co.uk/a">""", "BBC")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#o"}},{"@type":"WebSite","name":"Evening Gazette"}]}</script>""", "Evening Gazette")]
    [InlineData("<title>Talks fail - The New York Times</title>", "The New York Times")]
    [InlineData("<title>Talks fail in the capital | Evening Gazette</title>", "Evening Gazette")]
    [InlineData("<title>Talks fail in the capital - World</title>", null)]
    [InlineData("""<link rel="canonical" href="https://www.nytimes.com/2024/03/12/talks.html">""", "The New York Times")]
    [InlineData("<!-- saved from url=(0044)https://www.reuters.com/world/talks-fail -->", "Reuters")]
    [InlineData("""<meta property="og:site_name" content="https://www.reuters.com">""", "Reuters")]
    [InlineData("""<meta name="application-name" content="Evening Gazette">""", "Evening Gazette")]
    [InlineData("""<title>Talks fail in the capital</title><meta name="application-name" content="Talks fail in the capital">""", null)]
    public void Outlet_Page_IsNeverASection(string head, string? outlet) =>
        Assert.Equal(outlet, Read(head, "<h1>Talks fail in the capital</h1>" + Story).Outlet);

    [Theory]
    [InlineData("Talks - and hopes - fail", "", "Talks - and hopes - fail")]
    [InlineData("Talks fail - The New York Times", "", "Talks fail")]
    [InlineData("Talks fail | World | Reuters", "", "Talks fail")]
    [InlineData("BBC News - Talks fail", "", "Talks fail")]
    [InlineData("The war - one year on", """<meta property="og:site_name" content="Evening Gazette">""", "The war - one year on")]
    [InlineData("The war - one year on - Evening Gazette", """<meta property="og:site_name" content="Evening Gazette">""", "The war - one year on")]
    [InlineData("The war - one year on – Evening Gazette", """<link rel="canonical" href="https://eveninggazette.example/a">""", "The war - one year on")]
    [InlineData("Profile: Reuters - a history", "", "Profile: Reuters - a history")]
    [InlineData("Politics | Talks fail", "", "Talks fail")]
    public void Title_OfTheWindow_LosesTheSiteAndNothingElse(string title, string head, string headline) =>
        Assert.Equal(headline, Read($"<title>{title}</title>{head}", Story).Title);

    [Theory]
    [InlineData("<h1><a href=\"https://gazette.example/\">Evening Gazette</a></h1><h2>Talks fail in the capital</h2>")]
    [InlineData("<h1 id=\"site-title\">Evening Gazette of the Capital</h1><h1 class=\"entry-title\">Talks fail in the capital</h1>")]
    [InlineData("<h1><span class=\"kicker\">World</span> Talks fail in the capital</h1>")]
    [InlineData("<h1><time datetime=\"2024-03-12\">12 March 2024</time><span>Talks fail in the capital</span></h1>")]
    [InlineData("<h1><small>Diplomacy</small><br>Talks fail in the capital</h1>")]
    [InlineData("<h1>News</h1>")]
    [InlineData("<h1 itemprop=\"alternativeHeadline\">Capital</h1><h2 itemprop=\"headline\">Talks fail in the capital</h2>")]
    public void Title_Heading_IsThatOfTheStory(string headings) =>
        Assert.Equal("Talks fail in the capital", Read("<title>Talks fail in the capital | Evening Gazette</title><meta property=\"og:title\" content=\"Talks fail in the capital\">", headings + Story).Title);

    [Fact]
    public void Title_WindowThatEndsInADash_NamesTheSiteOnly() => Assert.Equal("Talks fail in the capital",
        Read("<title>Evening Gazette Online -</title>", "<h1></h1><h2>Talks fail in the capital</h2>" + Story).Title);

    [Fact]
    public void Title_Blog_LogoIsNoHeadline() => Assert.Equal("Talks fail in the capital", Read(
        "<title>Evening Gazette » Blog Archive » Talks fail in the capital</title>",
        "<h1><a href=\"/\">Evening Gazette</a></h1><h2><a href=\"/2024/talks\">Talks fail in the capital</a></h2>" + Story).Title);

    [Theory]
    [InlineData("<span class=\"kicker\">Geneva</span><span>: </span><span>Talks fail</span>", "Geneva: Talks fail")]
    [InlineData("<span class=\"kicker\">Geneva</span> – <span>Talks fail in the capital</span>", "Talks fail in the capital")]
    public void Title_Kicker_BelongsToItBeforeAColon(string heading, string title) =>
        Assert.Equal(title, Read("", $"<h1>{heading}</h1>{Story}").Title);

    [Theory]
    [InlineData("<title>Talks fail_World_Evening Gazette</title>", "Talks fail")]
    [InlineData("<title>Talks | Evening Gazette</title><meta name=\"sailthru.title\" content=\"Talks fail\">", "Talks fail")]
    public void Title_OtherHeadings_IsTheOneThatThePageRepeats(string head, string title) => Assert.Equal(title,
        Read(head + "<meta property=\"og:site_name\" content=\"Evening Gazette\">", "<h1>Evening Gazette</h1><h2>Talks fail</h2>" + Story)
            .Title);

    [Fact]
    public void Title_HeadingTwice_IsOne() => Assert.Equal("Talks fail again",
        Read("<title>Capital news: what failed and why</title>",
            "<h1>Talks fail again</h1><h1 class=\"narrow\">Talks fail again</h1>" + Story).Title);

    [Fact]
    public void Title_Heading_CountsBeforeWhatSearchEnginesAreGiven() =>
        Assert.Equal("Eleven things that we learned from the talks - and one that we did not",
        Read("<meta property=\"og:title\" content=\"What the talks mean\">", "<h1>Eleven things that we learned from the talks - and one that we did not</h1>" + Story).Title);

    private static string? Day(Document document) => document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Document Read(string head, string body) => ReadPage($"<!doctype html><html><head>{head}</head><body><article>{body}</article></body></html>");

    private static Document ReadPage(string html)
    {
        using var folder = new TestFolder().With("x.html", html);
        return Assert.Single(Reading.Of(folder.Path).Documents);
    }
}
