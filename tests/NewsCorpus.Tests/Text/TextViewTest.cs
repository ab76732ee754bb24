using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Text.Letters;
using Xunit;

namespace NewsCorpus.Tests.Text;

public sealed class TextViewTest
{
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();

    // The raw text of each token, an equals sign, and the token as it was meant.
    [Theory]
    [InlineData("Zelen\u00ADskyy left", "Zelen\u00ADskyy=Zelenskyy|left=left")]
    [InlineData("Zelen\u00AD\nskyy left", "Zelen\u00AD\nskyy=Zelenskyy|left=left")]
    [InlineData("Pu\u200Btin, \u200BXi", "Pu\u200Btin=Putin|,=,|Xi=Xi")]
    [InlineData("Erdog\u0306an and \u041F\u0443\u0301\u0442\u0438\u043D", "Erdog\u0306an=Erdoğan|and=and|Пу\u0301тин=Путин")]
    [InlineData("\u0438\u0306", "\u0438\u0306=\u0439")]
    [InlineData("Kyiv&#8217;s AT&amp;T&nbsp;deal", "Kyiv=Kyiv|&#8217;s=’s|AT=AT|&amp;=&|T=T|deal=deal")]
    [InlineData("&quot;no&quot; &amp;#8211; Erdo&#287;an", "&quot;=\"|no=no|&quot;=\"|&amp;#8211;=–|Erdo&#287;an=Erdoğan")]
    [InlineData("Erdo&gbreve;an", "Erdo&gbreve;an=Erdoğan")]
    [InlineData("R&D; Q&A &c; &nothing; a&b", "R=R|&=&|D=D|;=;|Q=Q|&=&|A=A|&=&|c=c|;=;|&=&|nothing=nothing|;=;|a=a|&=&|b=b")]
    [InlineData("â€œnoâ€\u009D", "â€œ=“|no=no|â€\u009D=”")]
    [InlineData("â€œnoâ€\uFFFD", "â€œ=“|no=no|â€\uFFFD=”")]
    [InlineData("Kyivâ€™s cafÃ© â€“ Â£5", "Kyiv=Kyiv|â€™s=’s|cafÃ©=café|â€“=–|Â£=£|5=5")]
    [InlineData("Kyiv\u00E2\u0080\u0099s", "Kyiv=Kyiv|\u00E2\u0080\u0099s=’s")]
    [InlineData("Kyivâ€šÃ„Ã´s", "Kyiv=Kyiv|â€š=‚|Ã„Ã´s=Äôs")]
    [InlineData("ErdoÄŸan and Ã–zil in Å\u0081Ã³dÅº", "ErdoÄŸan=Erdoğan|and=and|Ã–zil=Özil|in=in|Å\u0081Ã³dÅº=Łódź")]
    [InlineData("Ð\u009FÑƒÑ‚Ð¸Ð½ left", "Ð\u009FÑƒÑ‚Ð¸Ð½=Путин|left=left")]
    [InlineData("donÃ¢â‚¬â„¢t", "don=don|Ã¢â‚¬â„¢t=’t")]
    public void Tokenize_DamagedText_ReadsWhatWasMeantAndKeepsOffsets(string raw, string expected)
    {
        var tokens = Tokenizer.Tokenize(raw, NoWords);
        Assert.Equal(expected, string.Join('|', tokens.Select((token, i) => $"{token.Span.Of(raw)}={tokens.TextOf(i)}")));
    }

    [Theory]
    [InlineData("Plain text – with “quotes”, Zürich, São Paulo, Ñuble, Ångström, Âge, Ève and Árbol.")]
    [InlineData("AMANHÃ” and ESPAÑA… PÅ” Spaß” café’” É»")]
    [InlineData("AT&T; R&D & co. fish&chips")]
    [InlineData("\u200BHello\u200B world")]
    public void Of_TextAsItWasMeant_IsNull(string raw) => Assert.Null(TextView.Of(raw, 0));

    [Fact]
    public void Of_DamagedText_TellsWhereEachDamageStands()
    {
        var view = TextView.Of("---\nKyivâ€™s &amp; cafÃ©", 4)!;
        Assert.Equal("Kyiv’s & café", view.Text);
        Assert.Equal([8], view.Misread.Take(1));
        Assert.Equal(2, view.Misread.Count);
        Assert.Equal([13], view.Entities);
    }
}
