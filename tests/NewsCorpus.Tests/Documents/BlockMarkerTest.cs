using System.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

/// <summary>
/// The cases of <c>Data/blocks/*.spec</c>: a line for each block, its kind, a tab and its text (<c>\n</c> for a line break
/// inside it); empty lines are empty lines of the text.
/// </summary>
public sealed class BlockMarkerTest
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.spec").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Documents", "Data", "blocks");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mark_TextOfACase_GivesTheKindsOfTheCase(string name) => Check(name, "\n");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mark_TextWithCarriageReturns_GivesTheSameKinds(string name) => Check(name, "\r\n");

    private static void Check(string name, string lineBreak)
    {
        var spec = File.ReadAllLines(Path.Combine(Folder, name));
        var text = string.Join(lineBreak, spec.Select(line => TextOf(line).Replace("\\n", lineBreak, StringComparison.Ordinal)));
        var document = Reading.OfText(text);
        var actual = new StringBuilder();
        foreach (var block in document.Text.Blocks)
        {
            var shown = block.Span.Of(document.Raw).Replace(lineBreak, "\\n", StringComparison.Ordinal);
            actual.Append(block.Kind).Append('\t').Append(shown).Append('\n');
        }

        Assert.Equal(string.Concat(spec.Where(line => line.Length > 0).Select(line => line + "\n")), actual.ToString());
    }

    private static string TextOf(string line) => line.Length == 0 ? "" : line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..];
}
