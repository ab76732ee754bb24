using Generated;
using NewsCorpus.Reading.Origins;
using Xunit;

namespace NewsCorpus.Tests.Origins;

public sealed class OriginGroupsTest
{
    private static readonly string Story = new NewsWriter(1).Story(topic: 1, characters: 2_500);

    [Fact]
    public void Find_NoTexts_FindsNothing() => Assert.Empty(OriginGroups.Find([]));

    [Fact]
    public void Find_TheSameWordsInOtherDress_AreExactDuplicates()
    {
        var origins = Find(("a", "Moscow’s envoy said: “No.”"), ("b", "MOSCOW'S ENVOY\n\nSAID -- no"), ("c", "Moscow's envoy said yes"));
        Assert.Equal([("a", TextRelation.Original), ("a", TextRelation.Exact), ("c", TextRelation.Original)],
            origins.Select(o => (o.Origin, o.Relation)));
    }

    [Fact]
    public void Find_AFirstThird_IsAnExcerptOfTheWhole()
    {
        var origins = Find(("a", Edits.Head(Story, 1.0 / 3)), ("b", Story), ("c", new NewsWriter(2).Story(1, 2_500)));
        Assert.Equal(new TextOrigin("a", "b", TextRelation.Excerpt, "b", 1), origins[0]);
        Assert.Equal(TextRelation.Original, origins[1].Relation);
        Assert.Equal("c", origins[2].Origin);
    }

    [Fact]
    public void Find_AnEarlierCopyOfTheSameLength_IsTheOriginal()
    {
        var early = OriginText.Of("z", Story) with { Published = new DateOnly(2024, 12, 1) };
        var late = OriginText.Of("a", Edits.Headline(Story, new NewsWriter(3))) with { Published = new DateOnly(2024, 12, 2) };
        var undated = OriginText.Of("b", Edits.Swap(Story, 0.05, new NewsWriter(4)));
        Assert.All(OriginGroups.Find([late, early, undated]), origin => Assert.Equal("z", origin.Origin));
    }

    [Fact]
    public void Find_TwoReportsThatPrintOneStatement_StayTwo()
    {
        var statement = new NewsWriter(5).Paragraph(topic: 1, words: 70);
        string Report(ulong seed) =>
            new NewsWriter(seed).Story(1, 1_500) + "\n" + statement + "\n" + new NewsWriter(seed + 50).Story(1, 800);
        var origins = Find(("one", Report(6)), ("other", Report(7)), ("statement", statement));
        Assert.Equal(2, origins.Select(origin => origin.Origin).Distinct().Count());
        Assert.Equal(TextRelation.Excerpt, origins[2].Relation);
    }

    [Fact]
    public void Find_TwoTextsOfOneAgency_NeedLessOverlap()
    {
        // In another order, so that nothing but the overlap speaks for a copy.
        var rewritten = Edits.Swap(Edits.Reorder(Story, new NewsWriter(9)), 0.32, new NewsWriter(8));
        int Origins(string? one, string? other) => OriginGroups
            .Find([OriginText.Of("a", Story) with { Agency = one }, OriginText.Of("b", rewritten) with { Agency = other }])
            .Select(origin => origin.Origin).Distinct().Count();
        Assert.Equal(2, Origins(null, null));
        Assert.Equal(2, Origins("reuters", "yonhap"));
        Assert.Equal(1, Origins("yonhap", "yonhap"));
    }

    [Fact]
    public void Find_AThousandCopies_AreOneOrigin()
    {
        var texts = Enumerable.Range(0, 1_000).Select(i => OriginText.Of($"{i:0000}", Edits.Swap(Story, 0.02, new NewsWriter((ulong)i))))
            .ToList();
        Assert.Single(OriginGroups.Find(texts).Select(origin => origin.Origin).Distinct());
    }

    [Fact]
    public void Find_TwoTextsWithOneKey_Throws() =>
        Assert.Throws<ArgumentException>(() => Find(("a", "one text"), ("a", "another")));

    [Fact]
    public void Find_TheSeeds_AreIndependent()
    {
        var corpus = Corpus.Load(Path.Combine(Approved.RepositoryRoot, "seeds"));
        var index = OriginIndex.Of(corpus);
        Assert.Equal("5 articles, 5 origins", index.Describe(corpus.Documents.Select(document => document.Id)));
    }

    private static IReadOnlyList<TextOrigin> Find(params (string Key, string Raw)[] texts) =>
        OriginGroups.Find([.. texts.Select(text => OriginText.Of(text.Key, text.Raw))]);
}
