using NewsCorpus.Reading.Documents.Files;
using Xunit;

namespace NewsCorpus.Tests.Documents.Files;

/// <summary>A hyphen at the end of a line of a PDF: of a word that was cut, or of one that is written with it.</summary>
public sealed class PdfHyphensTest
{
    [Theory]
    [InlineData("Nobody else on the panel is a non-", "lawyer, he said.", "is a non-lawyer, he")]
    [InlineData("The film is called A Free-For-", "All and runs.", "A Free-For-All and")]
    [InlineData("They speak of the pre-", "and post-war years.", "the pre- and post-war")]
    [InlineData("They speak of the pre\u00AD", "pared answers.", "the prepared answers")]
    public void Of_TextThatCutsNoWords_KeepsTheHyphen(string line, string next, string expected) =>
        Assert.Contains(expected, TextOf(line, next), StringComparison.Ordinal);

    [Fact]
    public void Of_TextThatCutsWords_JoinsThem()
    {
        var text = TextOf("The minister told report-", "ers that the capi-", "tal was quiet, and the pre-", "and post-war years too.");
        Assert.Contains("told reporters that the capital was quiet, and the pre- and post-war", text, StringComparison.Ordinal);
    }

    // Among sixty lines without a hyphen; each line that is cut stands for thirty.
    private static string TextOf(params string[] lines) => PdfText.Of(lines
        .Concat(Enumerable.Repeat("The talks went on through the whole of the night and,", 60 / (1 + lines.Count(line => line[^1] == '-'))))
        .Select(line => new PdfLine(line, 1, 60, 400, 11, 60, 400))).Text;
}
