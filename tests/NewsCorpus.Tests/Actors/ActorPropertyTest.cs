using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Actors;
using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class ActorPropertyTest
{
    private static readonly string[] Pieces =
    [
        "Kim", "Jong", "Un", "-", "’s", "the", "The", "Russian", "president", "North", "Korea", "U.S.", "US", ".", ",", "and",
        "in", "to", "Moscow", "Times", "Guinea", "Bissau", "St", "Petersburg", "&", "20", "Group", "of", "\n", "\n\n", "May", "5",
        "\"", "(", ")", "Mr", "é", "\u0000", "\uD83D\uDE00", "\uD800", "Lara", "Trump", "Georgia", "Tech", "WHO", "’", "'",
        "Northern", "Relief", "Council", "NRC", "(NRC)", "Security", "European", "Union",
    ];

    [Fact]
    public void Recognise_AnyText_KeepsItsPromises() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => Keeps(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void Recognise_ShuffledNames_KeepsItsPromises() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(parts => string.Join(' ', parts)).ToArbitrary(), Keeps)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Recognise_RunTogetherNames_KeepsItsPromises() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(), Keeps).QuickCheckThrowOnFailure();

    // What random pieces found once.
    [Fact]
    public void Recognise_ANameChainedToAMention_KeepsItsPromises() => Assert.True(Keeps("US&Group-theGeorgia-WHO said no."));

    [Theory]
    [InlineData("Kim ", 50_000)]
    [InlineData("Russia and ", 30_000)]
    [InlineData("the Russian leader ", 20_000)]
    [InlineData("Vladimir Putin, the president, ", 15_000)]
    [InlineData("Aaaa ", 60_000)]
    [InlineData("Lara Trump ", 30_000)]
    [InlineData("Relief Council (RC) ", 15_000)]
    [InlineData("(((((((((( ", 20_000)]
    public void Recognise_LongMonotony_FindsInAllWhatItFindsInOne(string piece, int times)
    {
        const int Few = 10;
        var few = Reader.Default.Read(string.Concat(Enumerable.Repeat(piece, Few))).Mentions.Count;
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.True(Keeps(text));
        Assert.Equal(few / Few * times, Reader.Default.Read(text).Mentions.Count);
    }

    private static bool Keeps(string text)
    {
        var reading = Reader.Default.Read(text);
        var mentions = reading.Mentions.Select(mention => mention.Span).ToList();
        Assert.Equal(mentions.Order(), mentions);
        var spans = mentions.Concat(reading.Names.Select(name => name.Span)).Order().ToList();
        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length));
        Assert.DoesNotContain(spans.Zip(spans.Skip(1)), pair => pair.First.Overlaps(pair.Second));
        return true;
    }
}
