using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NotebookHost.Notebooks;
using Xunit;

namespace NotebookHost.Tests.Notebooks;

public sealed class NotebookTests
{
    [Fact]
    public void RoundTrip_KeepsEveryByte()
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Notebooks", "Data", "canonical.ipynb"));
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(Notebook.Parse(bytes).ToBytes()));
    }

    [Theory]
    [InlineData("", "not a JSON file")]
    [InlineData("[]", "no list of cells")]
    [InlineData("{\"cells\": [], \"nbformat\": 3}", "format 4")]
    [InlineData("{\"cells\": [], \"nbformat\": 4} x", "text after its end")]
    [InlineData("{\"cells\": [1], \"nbformat\": 4}", "not a cell")]
    [InlineData("{\"cells\": [{\"cell_type\": \"code\", \"metadata\": {}, \"source\": 3}], \"nbformat\": 4}", "neither a string")]
    [InlineData("{\"cells\": [], \"nbformat\": 4, \"nbformat\": 4}", "twice")]
    [InlineData("{\"cells\": [], \"nbformat\": 4, \"x\": \"\\ud800\"}", "surrogate")]
    public void Parse_SaysWhatIsWrong(string text, string expected)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfAnyBytes_GivesANotebookOrSaysNo() =>
        Prop.ForAll<byte[], string>((noise, text) =>
        {
            byte[][] inputs = [noise, Encoding.UTF8.GetBytes(text ?? ""),
                Encoding.UTF8.GetBytes("{\"cells\": [], \"nbformat\": 4, \"x\": " + text + "}")];
            foreach (var input in inputs)
            {
                try
                {
                    var once = Notebook.Parse(input).ToBytes();
                    Assert.Equal(once, Notebook.Parse(once).ToBytes());
                }
                catch (NotebookFormatException)
                {
                    // A file that is no notebook.
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void CanonicalJson_KeepsAnyText() =>
        Prop.ForAll<NonNull<string>>(value =>
        {
            var text = new UTF8Encoding().GetString(Encoding.UTF8.GetBytes(value.Get));
            var node = new JsonObject { ["k"] = text };
            Assert.Equal(text, CanonicalJson.Parse(CanonicalJson.Write(node))["k"]!.GetValue<string>());
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n\nb\r\nc\rd", new[] { "a\n", "\n", "b\r\n", "c\r", "d" })]
    [InlineData("a\u2028b\n", new[] { "a\u2028", "b\n" })]
    public void MultilineText_SplitsAsNbformatDoes(string text, string[] lines)
    {
        var written = MultilineText.Write(text);
        Assert.Equal(lines, written.Select(l => l!.GetValue<string>()));
        Assert.Equal(text, MultilineText.Read(written));
    }
}
