using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

public sealed class LoaderPropertyTest
{
    private static readonly string[] Pieces =
    [
        "Moscow", "said", "the", "U.S.", "a.m.", "Mr", "1,000", "12", "...", ". ", ".", "!", "?", "\"", "“", "”", "(", ")", "[", "]", " ",
            "  ", "\n", "\n\n", "\r\n",
        "\t", "- ", "-\n", "• ", "* ", "|", "| a | b |\n", "|---|---|\n", "# ", "---\n", "title: x\n", "1. ", "2) ", "a. ", "Dec 7, 2024",
            "\u00A0", "\u2028", "\u0000", "\uFEFF",
        "é", "\u0301", "\U0001F600", "\uD83D", "\u0093", "’s", "…", "More on these topics\n", "Read more\n", "is a", "<p>", "</p>",
            "<div class=\"related\">", "<td>", "<tr>", "<br>",
        "<li>", "<h1>", "&amp;", "<a href=x>", "</a>", "<!--", "-->", "<script>", "</script>", "{\"text\":\"", "\"}", "\\u", "ud800",
    ];

    private static readonly Gen<string> Texts =
        Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces));

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.ArrayOf(ArbMap.Default.GeneratorFor<byte>()),
        Texts.Select(text => Encoding.UTF8.GetBytes(text)),
        Texts.Select(text => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()),
        Texts.Select(text => Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData("x.txt")]
    [InlineData("x.html")]
    [InlineData("x.jsonl")]
    public void Read_AnyBytes_NeverThrowsAndSpansNest(string name) =>
        Prop.ForAll(Bytes.ToArbitrary(), bytes =>
        {
            using var folder = new TestFolder().With(name, bytes);
            var reading = Reading.Of(folder.Path);
            foreach (var document in reading.Documents) Spans.AssertSound(document);
            Assert.True(reading.Documents.Count > 0 || reading.Issues.Count > 0 || name.EndsWith("jsonl", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
}

/// <summary>What holds for the spans of every document.</summary>
internal static class Spans
{
    public static void AssertSound(Document document)
    {
        var (raw, tokens) = (document.Raw, document.Text.Tokens);
        var at = tokens.Count > 0 ? tokens[0].Start : raw.Length;
        foreach (var token in tokens)
        {
            Assert.InRange(token.Start, at, raw.Length);
            Assert.True(IsBlank(raw.AsSpan(at, token.Start - at)), "only white space lies between tokens");
            Assert.InRange(token.End, token.Start + 1, raw.Length);
            at = token.End;
        }

        Assert.True(IsBlank(raw.AsSpan(at)), "only white space lies after the last token");
        AssertBlocks(document.Text);
        AssertSentences(document.Text);
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'))
                return false;
        }

        return true;
    }

    private static void AssertBlocks(StructuredText text)
    {
        var next = 0;
        foreach (var block in text.Blocks)
        {
            Assert.Equal(next, block.FirstToken);
            Assert.True(block.EndToken > block.FirstToken);
            Assert.Equal(new TextSpan(text.Tokens[block.FirstToken].Start, text.Tokens[block.EndToken - 1].End), block.Span);
            next = block.EndToken;
        }

        Assert.Equal(text.Tokens.Count, next);
    }

    private static void AssertSentences(StructuredText text)
    {
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            Assert.True(sentence.FirstToken >= next && sentence.EndToken > sentence.FirstToken);
            Assert.True(text.BlockOf(sentence).Span.Contains(sentence.Span));
            Assert.Equal(new TextSpan(text.Tokens[sentence.FirstToken].Start, text.Tokens[sentence.EndToken - 1].End), sentence.Span);
            next = sentence.EndToken;
        }
    }
}
