using NewsCorpus.Reading;
using Xunit;

namespace NewsCorpus.Tests.Themes;

public sealed class ThemeRecogniserTest
{
    [Theory]
    [InlineData("The project was delayed by strike action.", "protest")]
    [InlineData("They struck a deal.", "")]
    [InlineData("She chose the nuclear option.", "")]
    [InlineData("The left winglet struck the side of the hangar.", "")]
    [InlineData("It will serve the war fighters for decades.", "")]
    [InlineData("A missile struck the port.", "attack missiles")]
    [InlineData("The strike on the town went on.", "attack")]
    [InlineData("The plane crash was the second accident this year.", "disaster")]
    [InlineData("It is critical military technology.", "technology")]
    [InlineData("The state asserted its sovereignty.", "territory")]
    [InlineData("The Security Council rejected the resolution.", "united-nations")]
    [InlineData("An aide to the Russian Security Council said the resolution of the dispute was near.", "")]
    [InlineData("The airline placed an order with the manufacturer.", "industry")]
    [InlineData("It was a fine day.", "")]
    public void Recognise_Sentence_TellsWhatItIsAbout(string sentence, string themes)
    {
        var text = Annotator.Default.Source.Read(["-"], [], Input(sentence)).Single();
        var found = Annotator.Default.Annotate(text).Themes.Select(theme => theme.Theme).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(themes, string.Join(' ', found));
    }

    private static MemoryStream Input(string text) => new(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { text }));
}
