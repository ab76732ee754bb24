using FsCheck;
using FsCheck.Fluent;
using NotebookHost.Language;
using Xunit;

namespace NotebookHost.Tests.Language;

public sealed class CompletionTests(LanguageFixture fixture) : IClassFixture<LanguageFixture>
{
    // The cursor stands at the bar; + must be proposed, - must not.
    [Theory]
    [InlineData("Console.Wri|", "+Write +WriteLine -ReadLine")]
    [InlineData("Console.wri|", "+WriteLine")]
    [InlineData("rows.|", "+Add +Where +Count -Row")] // members and extension methods of a variable of an earlier cell
    [InlineData("rows.|\nvar next = 1;", "+Add +Where")] // the next line is not swallowed
    [InlineData("rows.Wh|\nvar next = 1;", "+Where -Add")]
    [InlineData("rows.Where(r => r.|)", "+Name +Count")]
    [InlineData("rows.Where(r => r.Na|", "+Name -Count")]
    [InlineData("rows.Select(r => r.Name)\n    .|", "+First +ToList")]
    [InlineData("rows?.|", "+Count +Add")]
    [InlineData("maybe?.|", "+CompareTo -Value")]
    [InlineData("maybe.|", "+Value +HasValue")]
    [InlineData("row|", "+rows +rowCount")]
    [InlineData("Twi|", "+Twice")]
    [InlineData("Ro|", "+Row")]
    [InlineData("{ var inner = 1; in|", "+inner +int +input")]
    [InlineData("void F(string argument) { arg|", "+argument")]
    [InlineData("dis|", "+display")]
    [InlineData("fore|", "+foreach")]
    [InlineData("using System.|", "+Text +Collections")]
    [InlineData("new Ro|", "+Row -rows")]
    [InlineData("new Row(\"b\", 2) { |", "+Note -Name2 -Add")]
    [InlineData("Math.|", "+Max +PI")]
    [InlineData("DayOfWeek.|", "+Monday")]
    [InlineData("\"text\".|", "+Length +Trim")]
    [InlineData("$\"{rows.|}\"", "+Count")]
    [InlineData("File.|", "+ReadAllText")] // imported by an earlier cell
    public void Completion_AtTheBar_ProposesWhatFits(string marked, string expected)
    {
        var names = At(marked).Items.Select(item => item.Text).ToHashSet();
        foreach (var name in expected.Split(' '))
            Assert.True(names.Contains(name[1..]) == (name[0] == '+'), $"{name} in: {string.Join(' ', names.Take(50))}");
    }

    [Theory]
    [InlineData("// a comment rows.|")]
    [InlineData("/* rows.| */")]
    [InlineData("\"rows.|\"")]
    [InlineData("\"rows.|")]
    [InlineData("$\"rows.|\"")]
    [InlineData("1.|")]
    [InlineData("nowhere.|")]
    public void Completion_InTextOrAfterTheUnknown_ProposesNothing(string marked) => Assert.Empty(At(marked).Items);

    [Fact]
    public void Completion_Proposal_ReplacesTheWordBeforeTheCursor()
    {
        var found = At("var x = rows.Wh|;");
        Assert.Equal((13, 15), (found.Start, found.End));
    }

    [Fact]
    public void Completion_Kinds_AreThoseThatFrontEndsHaveIconsFor()
    {
        var kinds = At("ro|").Items.Concat(At("Twi|").Items).Concat(At("rows.|").Items).Concat(At("Ro|").Items).Concat(At("fore|").Items)
            .DistinctBy(item => item.Text).ToDictionary(item => item.Text, item => item.Kind);
        Assert.Equal(
            ("variable", "function", "method", "property", "class", "keyword"),
            (kinds["rows"], kinds["Twice"], kinds["Add"], kinds["Count"], kinds["Row"], kinds["foreach"]));
    }

    [Fact]
    public void Completion_InReferenceAndLoad_ProposesFiles()
    {
        Assert.Contains(At("#r \"Notebook|").Items, item => item.Text == "NotebookHost.dll");
        Assert.Contains(At("var x = 1;\n#r \"./Notebook|\"").Items, item => item.Text == "NotebookHost.dll");
        Assert.DoesNotContain(At("#load \"|").Items, item => item.Text.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Empty(At("#r \"no/such/folder/|").Items);
    }

    [Fact]
    public void Completion_PackageReference_IsNotResolved()
    {
        const string code = "#r \"nuget: No.Such.Package, 1.0.0\"\nrows.";
        var seen = CodeModel.For(fixture.Engine.Compiler, code, cell: 0).Root.ToFullString();
        Assert.DoesNotContain("nuget", seen, StringComparison.Ordinal);
        Assert.Equal(code.Length, seen.Length);
        Assert.Contains(At(code + "|").Items, item => item.Text == "Add");
    }

    [Fact]
    public void Completion_Garbage_NeverFails() =>
        Prop.ForAll<string, int>((code, at) =>
        {
            var text = code ?? "";
            var position = text.Length == 0 ? 0 : (int)((uint)at % (uint)(text.Length + 1));
            var found = Completion.At(fixture.Engine.Compiler, text, position, AppContext.BaseDirectory);
            Inspection.At(fixture.Engine.Compiler, text, position);
            return found.Start >= 0 && found.Start <= found.End && found.End == position;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private CompletionList At(string marked)
    {
        var position = marked.IndexOf('|', StringComparison.Ordinal);
        return Completion.At(fixture.Engine.Compiler, marked.Remove(position, 1), position, AppContext.BaseDirectory);
    }
}
