using NotebookHost.Language;
using Xunit;

namespace NotebookHost.Tests.Language;

public sealed class InspectionTests(LanguageFixture fixture) : IClassFixture<LanguageFixture>
{
    [Theory]
    [InlineData("ro|ws", "List<Row> rows")]
    [InlineData("rows|", "List<Row> rows")]
    [InlineData("Twi|ce(2)", "int Twice(int n)")]
    [InlineData("Twice(|", "int Twice(int n)")]
    [InlineData("rows.Ad|d(null)", "Add(Row item)")]
    [InlineData("\"a\".Tri|m()", "string string.Trim()")]
    [InlineData("new R|ow(\"b\", 1)", "Row")]
    [InlineData("var lo|cal = 1L;", "long local")]
    [InlineData("rows.Wh|ere(r => r.Count > 0)", "Where<Row>")]
    public void Inspection_AtTheBar_ShowsTheSignature(string marked, string expected) =>
        Assert.Contains(expected, At(marked)!.Plain, StringComparison.Ordinal);

    [Fact]
    public void Inspection_DocumentationComment_IsShown()
    {
        Assert.Contains("Doubles a number.", At("Twi|ce(2)")!.Plain, StringComparison.Ordinal);
        // From the XML file beside the library.
        Assert.Contains("Shows a value below the cell.", At("disp|lay(1)")!.Plain, StringComparison.Ordinal);
        Assert.StartsWith("```csharp\n", At("disp|lay(1)")!.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|")]
    [InlineData("nowh|ere")]
    [InlineData("1 +| 2")]
    [InlineData("((((|")]
    public void Inspection_OfNothing_IsNull(string marked) => Assert.Null(At(marked));

    private Inspection? At(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return Inspection.At(fixture.Engine.Compiler, marked.Remove(position, 1), position);
    }
}
