using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Statements;
using Xunit;

namespace NewsCorpus.Tests.Statements;

public sealed class AttributionPropertyTest
{
    private static readonly string[] Pieces =
    [
        "said", "says", "that", "\"", "“", "”", "'", "‘", "’", ",", ".", "(", ")", ":", ";", "—", "-", "\n", "\n\n", " ", " ", " ",
        "Trump", "he", "who", "according to", "denied", "claims", "not", "did", "the", "of", "and", "to", "warned", "telling", "on Tuesday",
        "declined to comment", "had no comment", "but", "was said to be", "was told", "is expected to deny", "in May", "reportedly",
            "it is believed", "\uD83D", "\uDE00", "\0", "1,000", "'s", "-ing",
    ];

    [Fact]
    public void Recognise_AnyText_KeepsItsPromises() => Prop.ForAll<string>(text => Keeps(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Recognise_ShuffledNewsWords_KeepsItsPromises() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(parts => string.Join(' ', parts)).ToArbitrary(), Keeps)
            .QuickCheckThrowOnFailure();

    // Work that grows faster than the text would keep these from ending.
    [Theory]
    [InlineData("\"a ", 10_000)]
    [InlineData("“he said ", 10_000)]
    [InlineData("“he said “", 10_000)]
    [InlineData("‘ ’ ", 10_000)]
    [InlineData("word ", 100_000)]
    [InlineData("said ", 100_000)]
    [InlineData("he said that ", 30_000)]
    [InlineData("he said, ", 10_000)]
    [InlineData("X, who said, ", 30_000)]
    [InlineData("to say, ", 30_000)]
    [InlineData("his claim of the claim of ", 10_000)]
    [InlineData("according to the envoy, ", 10_000)]
    [InlineData("( of [ ", 30_000)]
    [InlineData("\"Q.\" ", 30_000)]
    [InlineData("\"Q\n", 20_000)]
    public void Recognise_AdversarialText_KeepsItsPromises(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        AssertKeeps(text, StatementFixture.Read(text));
    }

    [Theory]
    [InlineData("\"Q,\" he said. ", 20_000)]
    [InlineData("He said: \"Q.\" \"Q.\" ", 10_000)]
    [InlineData("Ann Lee said that it rained. ", 20_000)]
    public void Recognise_ManySentencesInOneLine_FindsEach(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var found = StatementFixture.Read(text);
        AssertKeeps(text, found);
        Assert.Equal(times, found.Count);
    }

    [Fact]
    public void Recognise_QuotationThatNeverCloses_EndsWithItsBlock()
    {
        var text = "He said: “It rained. " + new string('x', 50) + ". They left.\n\nShe denied that it rained.";
        var found = StatementFixture.Read(text);
        Assert.Equal(["He", "She"], found.Select(one => StatementFixture.Show(text, one.Source)));
        Assert.EndsWith("They left.", StatementFixture.Show(text, found[0].Content));
    }

    private static bool Keeps(string text)
    {
        AssertKeeps(text, StatementFixture.Read(text));
        return true;
    }

    private static void AssertKeeps(string text, IReadOnlyList<Attribution> attributions)
    {
        for (var i = 0; i < attributions.Count; i++)
        {
            var attribution = attributions[i];
            Assert.NotEmpty(attribution.Cue);
            foreach (var span in attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
            {
                Assert.InRange(span.Start, 0, text.Length);
                Assert.InRange(span.End, span.Start + 1, text.Length);
            }

            // A parent that always comes first cannot be part of a circle.
            if (attribution.AttributedTo is { } parent) Assert.InRange(parent, 0, i - 1);
            Assert.False(attribution.Speaker is not null && attribution.Outlet is not null);
        }
    }
}
