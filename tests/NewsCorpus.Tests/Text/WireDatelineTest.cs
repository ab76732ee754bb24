using NewsCorpus.Reading;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Text;

/// <summary>What stands before the first words of a wire report.</summary>
public sealed class WireDatelineTest
{
    private static readonly Annotator Annotator = new(LexiconTables.Default);

    [Theory]
    [InlineData("MOSCOW, March 3, 2024 (Reuters) - The talks go on.", "MOSCOW, March 3, 2024 (Reuters) -", "(Reuters)")]
    [InlineData("Seoul (AP) — The talks go on.", "Seoul (AP) —", "(AP)")]
    [InlineData("MOSCOW, December 7. /TASS/. The talks go on.", "MOSCOW, December 7. /TASS/.", "/TASS/")]
    [InlineData("New Delhi [India], December 7 (ANI): The talks go on.", "New Delhi [India], December 7 (ANI):", "(ANI)")]
    [InlineData("New Delhi, Dec 7 (PTI) The talks go on.", "New Delhi, Dec 7 (PTI)", "(PTI)")]
    [InlineData("WASHINGTON/LONDON (Reuters) - The talks go on.", "WASHINGTON/LONDON (Reuters) -", "(Reuters)")]
    [InlineData("(MENAFN- UkrinForm) The talks go on.", "(MENAFN- UkrinForm)", "(MENAFN- UkrinForm)")]
    [InlineData("BERLIN (dpa) - The talks go on.", "BERLIN (dpa) -", "(dpa)")]
    [InlineData("MOSCOW (Sputnik) — The talks go on.", "MOSCOW (Sputnik) —", "(Sputnik)")]
    [InlineData("KYIV—The talks go on.", "KYIV—", "")]
    [InlineData("RIO DE JANEIRO - The talks go on.", "RIO DE JANEIRO -", "")]
    [InlineData("Tokyo, March 7 KYODO -- The talks go on.", "Tokyo, March 7 KYODO --", "")]
    [InlineData("OSLO _ The talks go on.", "OSLO _", "")]
    public void At_Report_EndsBeforeItsFirstWords(string text, string line, string agency)
    {
        var tokens = TokensOf(text);
        var found = Assert.NotNull(WireDateline.At(tokens, 0, tokens.Count));
        Assert.Equal(line, text[..tokens[found.End - 1].End]);
        Assert.Equal(agency, found.HasAgency ? text[tokens[found.AgencyOpens].Start..tokens[found.AgencyCloses].End] : "");
    }

    [Theory]
    [InlineData("The talks go on - for now.")]
    [InlineData("US–China talks go on.")]
    [InlineData("Moscow said (and Kyiv denied) that the talks go on.")]
    [InlineData("Moscow")]
    [InlineData("INDIANA’S FARMERS FAVOUR TALKS - THE REST DO NOT")]
    public void At_Sentence_IsNone(string text)
    {
        var tokens = TokensOf(text);
        Assert.Null(WireDateline.At(tokens, 0, tokens.Count));
    }

    [Theory]
    [InlineData("Tokyo, March 7 KYODO -- The talks with the envoy went on for hours.", true)]
    [InlineData("OSLO _ The talks with the envoy went on for hours.", true)]
    [InlineData("Paris (CNN) French envoys met for talks that went on for hours.", true)]
    // A firm and its share, an aeroplane, and a town that is spoken of
    [InlineData("Apple (AAPL) said that the talks with the envoy went on for hours.", false)]
    [InlineData("Boeing 737 - the talks with the envoy went on for hours.", false)]
    [InlineData("Oslo - the talks with the envoy went on for hours.", false)]
    public void Holds_FirstName_WhereItIsSure(string text, bool isDateline)
    {
        var read = TextOf(text);
        Assert.Equal(isDateline, WireDateline.Holds(read.Tokens, read.Blocks[0], 0, 1));
    }

    private static TokenTable TokensOf(string text) => TextOf(text).Tokens;

    private static StructuredText TextOf(string text) =>
        Annotator.Source.Read(["-"], [], new MemoryStream(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { text })))
            .Single().Text;
}
