using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Text;

public sealed class TokenizerTest
{
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();

    // A rule that asks for the next word at the end of a text stopped the whole run.
    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void TextOf_OutsideTheText_IsEmpty(int token) => Assert.True(Tokenizer.Tokenize("Oslo left", NoWords).TextOf(token).IsEmpty);

    [Theory]
    [InlineData("chessboard,Ukraine’s", "chessboard|,|Ukraine|’s")]
    [InlineData("capabilities.To address", "capabilities|.|To|address")]
    [InlineData("the U.S. said", "the|U.S.|said")]
    [InlineData("10 a.m. EST", "10|a.m.|EST")]
    [InlineData("1,500 troops, 17,125,200 km", "1,500|troops|,|17,125,200|km")]
    [InlineData("Dec 7,2024", "Dec|7|,|2024")]
    [InlineData("1.2.2024 and 3.5", "1|.|2|.|2024|and|3.5")]
    [InlineData("Sana'a and O’Brien don't", "Sana'a|and|O’Brien|don|'t")]
    [InlineData("Choe Son-hui", "Choe|Son|-|hui")]
    [InlineData("the 1990s, the 19th, G20", "the|1990|s|,|the|19|th|,|G20")]
    [InlineData("'spiritual closeness'", "'|spiritual|closeness|'")]
    [InlineData("well... no--yes", "well|...|no|--|yes")]
    [InlineData(" \t\r\n", "")]
    public void Tokenize_NewsText_CutsAsExpected(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text, NoWords);
        Assert.Equal(expected, string.Join('|', tokens.Select(token => token.Span.Of(text))));
    }
}
