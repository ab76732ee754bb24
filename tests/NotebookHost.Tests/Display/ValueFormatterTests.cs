using NotebookHost.Display;
using NotebookHost.Tests.Engine;
using Xunit;

namespace NotebookHost.Tests.Display;

public sealed class ValueFormatterTests
{
    private readonly ValueFormatter _formatter = new();

    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(true, "true")]
    [InlineData("a\nb", "a\nb")]
    [InlineData(DayOfWeek.Monday, "Monday")]
    [InlineData('c', "c")]
    public void Scalars_AreText(object value, string expected)
    {
        var bundle = _formatter.Format(value);
        Assert.Equal(expected, bundle[MimeBundle.Plain]);
        Assert.Single(bundle.Items);
    }

    [Fact]
    public void Records_AreATableWithTheRestCounted()
    {
        var rows = Enumerable.Range(1, 25).Select(n => new Row(n == 1 ? "<a> & \"b\"" : "x", n, null)).ToList();
        var bundle = _formatter.Format(rows);
        var html = bundle[MimeBundle.Html]!;
        Assert.StartsWith("<table><thead><tr><th>Name</th><th>N</th><th>None</th></tr></thead>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;a&gt; &amp; &quot;b&quot;", html, StringComparison.Ordinal);
        Assert.Equal(21, html.Split("<tr>").Length - 1);
        Assert.EndsWith("<p>5 more</p>", html, StringComparison.Ordinal);
        Assert.StartsWith("Name       N   None\n<a> & \"b\"  1   null\n", bundle[MimeBundle.Plain], StringComparison.Ordinal);
        Assert.EndsWith("\n… 5 more", bundle[MimeBundle.Plain], StringComparison.Ordinal);
    }

    [Fact]
    public void Sequences_OfAnyLength()
    {
        Assert.Equal("[ 1, 2 ]", _formatter.Format(new[] { 1, 2 })[MimeBundle.Plain]);
        Assert.Equal("[  ]", _formatter.Format(Array.Empty<int>())[MimeBundle.Plain]);
        Assert.EndsWith(", …", _formatter.Format(Forever())[MimeBundle.Plain]!.TrimEnd(']', ' '), StringComparison.Ordinal);
        Assert.Equal("Key  Value\na    1", _formatter.Format(new Dictionary<string, int> { ["a"] = 1 })[MimeBundle.Plain]);
        Assert.Equal("Item1  Item2\n1      b", _formatter.Format(new[] { (1, "b") })[MimeBundle.Plain]);
    }

    [Fact]
    public void PropertyThatThrows_ShowsWhatItThrows() =>
        Assert.Contains("InvalidOperationException", _formatter.Format(new Throwing())[MimeBundle.Plain], StringComparison.Ordinal);

    [Fact]
    public async Task FormatterThatWritesNothing_LeavesThatFormOut()
    {
        var result = await new Cells().TryRun("""
            using Microsoft.DotNet.Interactive.Formatting;
            class Point { }
            Formatter.Register<Point>(p => "", "application/json");
            Formatter.Register<Point>(p => "point", "text/plain");
            Formatter.SetPreferredMimeTypesFor(typeof(Point), "application/json", "text/plain");
            new Point()
            """, TestContext.Current.CancellationToken);
        Assert.Equal(["text/plain"], result.Value!.Items.Select(form => form.Key));
    }

    [Fact]
    public async Task Convention_IsFoundByName()
    {
        var cells = new Cells();
        await cells.Run("""
            class TypeFormatterSourceAttribute(Type source) : Attribute
            {
                public Type FormatterSourceType => source;
                public string[] PreferredMimeTypes { get; set; }
            }
            class Formatter(string mime, string text)
            {
                public string MimeType => mime;
                public bool Format(object value, System.IO.TextWriter writer) { writer.Write(text); return text != ""; }
            }
            class Source
            {
                public IEnumerable<object> CreateTypeFormatters() =>
                    [new Formatter("text/html", "<b>"), new Formatter("image/svg+xml", "<svg/>"), new Formatter("application/x+json", "{}"), new Formatter("text/x", "")];
            }
            [TypeFormatterSource(typeof(Source))] class All { public override string ToString() => "all"; }
            class Derived : All;
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = ["image/svg+xml"])] class One { public override string ToString() => "one"; }
            """);
        Assert.Equal("all", await cells.Run("display(new All()); display(new Derived()); display(new One()); display(new All(), \"text/html\"); display(new One(), \"application/x+json\"); new All()"));
        Assert.Equal(
            [
                "text/html text/plain",
                "text/html text/plain",
                "image/svg+xml text/plain",
                "text/html",
                "application/x+json",
            ],
            cells.Output.Displays.Select(d => string.Join(' ', d.Items.Select(i => i.Key))));
    }

    [Fact]
    public void NamedColumnsAndRows_AreATable()
    {
        var table = new Frame([new("a"), new("b")], [[1, null], ["<", 2.5]]);
        Assert.Equal("a  b\n1  null\n<  2.5", _formatter.Format(table)[MimeBundle.Plain]);
        Assert.Contains("<th>a</th><th>b</th>", _formatter.Format(table)[MimeBundle.Html], StringComparison.Ordinal);
        Assert.Contains("&lt;", _formatter.Format(table)[MimeBundle.Html], StringComparison.Ordinal);
    }

    [Fact]
    public void MimeTypeThatIsAskedFor_IsMadeOrRefused()
    {
        Assert.Equal(["application/json"], _formatter.Format(new Row("x", 1, null), ["application/json"]).Items.Select(i => i.Key));
        Assert.Equal("a &lt; b", _formatter.Format("a < b", [MimeBundle.Html])[MimeBundle.Html]);
        Assert.Throws<ArgumentException>(() => _formatter.Format(1, ["text/nonsense"]));
    }

    private static IEnumerable<int> Forever()
    {
        while (true)
            yield return 1;
    }

    private sealed record Row(string Name, int N, string? None);

    private sealed record Column(string Name);

    private sealed record Frame(List<Column> Columns, List<object?[]> Rows)
    {
        public override string ToString() => "a1b2";
    }

    private sealed class Throwing
    {
        public int Value => throw new InvalidOperationException();
    }
}
