using System.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class EncodingTest
{
    private const string Story = "Kyiv\u2019s envoy said \u201Cno\u201D.\r\nTalks in Z\u00FCrich go on.";

    [Fact]
    public void Decode_ByteOrderMarks_AreNotPartOfTheText()
    {
        Encoding[] encodings = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];
        foreach (var encoding in encodings)
        {
            var reading = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Story)]);
            Assert.Equal(Story, Assert.Single(reading.Documents).Raw);
            Assert.Empty(reading.Issues);
        }
    }

    [Fact]
    public void Decode_Utf16WithoutMark_IsReadWithAWarning()
    {
        var reading = Read(Encoding.Unicode.GetBytes(Story));
        Assert.Equal(Story, Assert.Single(reading.Documents).Raw);
        Assert.Equal("utf-16-without-mark", reading.Kinds);
    }

    [Fact]
    public void Decode_InvalidUtf8_NamesFirstOffsetAndNumber()
    {
        var reading = Read([.. "Kyiv"u8, 0x92, .. "s envoy "u8, 0xE2, 0x80, .. " said so."u8]);
        Assert.Equal("Kyiv\uFFFDs envoy \uFFFD said so.", Assert.Single(reading.Documents).Raw);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal(("invalid-utf-8", 4), (issue.Kind, issue.Offset));
        Assert.StartsWith("3 bytes", issue.Message, StringComparison.Ordinal);
        Assert.Contains("Windows-1252", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_ControlsLeftOverFromWindows1252_StayAndHoldWordsTogether()
    {
        var reading = Read(Encoding.UTF8.GetBytes("Kyiv\u0092s envoy said \u0093no\u0094 to it."));
        var document = Assert.Single(reading.Documents);
        Assert.Equal("Kyiv|\u0092s|envoy|said|\u0093|no|\u0094|to|it|.",
            string.Join('|', document.Text.Tokens.Select(t => t.Span.Of(document.Raw))));
        Assert.Equal(("windows-1252", 4), (reading.Issues[0].Kind, reading.Issues[0].Offset));
    }

    [Fact]
    public void Decode_NulCharacters_StayAsWhiteSpaceWithAWarning()
    {
        var reading = Read("The\0talks began.\0"u8.ToArray());
        Assert.Equal(17, Assert.Single(reading.Documents).Raw.Length);
        Assert.Equal(("nul", 3), (reading.Issues[0].Kind, reading.Issues[0].Offset));
    }

    [Fact]
    public void Decode_UnpairedSurrogateInUtf16_IsCounted()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ab"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("c."), 0x41];
        var reading = Read(bytes);
        Assert.Equal("ab\uFFFDc.\uFFFD", Assert.Single(reading.Documents).Raw);
        Assert.Equal(("invalid-utf-16", 6), (reading.Issues[0].Kind, reading.Issues[0].Offset));
    }

    [Theory]
    [InlineData("", "no-text")]
    [InlineData(" \r\n\t\u00A0\uFEFF ", "no-text")]
    [InlineData("%PDF-1.7 and so on", "binary")]
    [InlineData("PK\u0003\u0004 word/document.xml", "binary")]
    public void Decode_NoText_IsRejected(string text, string kind)
    {
        var reading = Read(Encoding.UTF8.GetBytes(text));
        Assert.Empty(reading.Documents);
        Assert.Equal(kind, reading.Kinds);
    }

    [Fact]
    public void Decode_BytesOfAProgram_AreRejected()
    {
        var bytes = Enumerable.Range(0, 1000).Select(i => (byte)(i * 7)).ToArray();
        Assert.Equal("binary", Read(bytes).Kinds);
    }

    private static Reading Read(byte[] bytes)
    {
        using var folder = new TestFolder().With("x.txt", bytes);
        return Reading.Of(folder.Path);
    }
}
