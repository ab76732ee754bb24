using System.Text.Json;
using NewsCorpus.Export;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Export;

public sealed class ClaimJsonLdTest
{
    [Fact]
    public void ToJson_TwoTexts_DescribesTheClaimAndWhoDeniesIt()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\ntitle: Shells\npublished: 2024-05-02\noutlet: Reuters\nurl: https://example.org/a\n---\nSouth Korea said North Korea had sent weapons to Russia on 1 May 2024.\n")
            .With("b.txt", "---\npublished: 2024-05-04\n---\nNorth Korea denied sending weapons to Russia.\n");
        var claim = Claims(folder).Single(claim => claim.TryGetProperty("nc:deniedBy", out _));

        Assert.Equal("Claim", claim.GetProperty("@type").GetString());
        Assert.Equal("2024-05-02", claim.GetProperty("datePublished").GetString());
        Assert.Equal("2024-05-01", claim.GetProperty("temporalCoverage").GetString());
        Assert.Equal(["South Korea"], claim.GetProperty("author").EnumerateArray()
            .Select(author => author.GetProperty("name").GetString()!));
        Assert.Equal("https://example.org/a", claim.GetProperty("firstAppearance").GetProperty("url").GetString());
        Assert.Equal(2, claim.GetProperty("appearance").GetArrayLength());
        var denial = claim.GetProperty("nc:deniedBy")[0];
        Assert.Equal("North Korea", denial.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("b", denial.GetProperty("nc:document").GetString());
    }

    [Fact]
    public void ToJson_HostileTexts_StaysJsonWithoutMarkup()
    {
        using var folder = new TestFolder()
            .With("x.jsonl", """{"id":"a</script><script>alert(1)//","title":"<img src=x> & \"q\" \u2028","url":"javascript:alert(1)","outlet":"<b>O'Neil</b>","text":"Norway said <script>alert('x')</script> had attacked Chile & \"Peru\" \u202e in 2021.\n\nChile denied <!-- that Norway had attacked it.","published":"2024-01-01"}""");
        var json = Export(folder).ToJson();
        Assert.NotEmpty(Claims(folder));
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('>', json);
        Assert.DoesNotContain('&', json);
        Assert.DoesNotContain('\u202e', json);
        Assert.DoesNotContain("javascript:", json, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_AnyCorpus_GivesNoVerdict()
    {
        var json = Export(Path.Combine(Approved.RepositoryRoot, "seeds")).ToJson();
        Assert.DoesNotContain("ClaimReview", json, StringComparison.Ordinal);
        Assert.DoesNotContain("reviewRating", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_UnknownEnding_IsRefused()
    {
        using var folder = new TestFolder().With("a.txt", "Norway said it had attacked Chile.");
        Assert.Throws<ArgumentException>(() => Export(folder).Save(Path.Combine(folder.Path, "claims.xml")));
    }

    private static IReadOnlyList<JsonElement> Claims(TestFolder folder) =>
        [.. JsonDocument.Parse(Export(folder).ToJson()).RootElement.GetProperty("hasPart").EnumerateArray()];

    private static ClaimJsonLd Export(TestFolder folder) => Export(folder.Path);

    private static ClaimJsonLd Export(string path)
    {
        var corpus = Corpus.Load(path);
        return ClaimJsonLd.Of(ClaimLedger.Of(corpus), corpus);
    }
}
