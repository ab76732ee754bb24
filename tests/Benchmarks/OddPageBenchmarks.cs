using BenchmarkDotNet.Attributes;
using NewsCorpus.Reading.Documents.Html;

namespace Benchmarks;

/// <summary>
/// From a page to its story, on pages that leave elements open: they must not cost ten times an ordinary page of their size.
/// </summary>
public class OddPageBenchmarks
{
    private const string Ordinary = "<p>The minister said on Tuesday that the talks had failed, and that nobody would come back soon.</p>";
    private string _page = "";

    /// <summary>What the page repeats.</summary>
    [Params(Ordinary, "<ul><li>", "<dl><dd>", "<ol><li><p>x", "<table><tr><td>", "<p><b>x", "<p><font size=2>x", "<li>a",
        "<h1>Talks fail</h1>")]
    public string Unit { get; set; } = "";

    /// <summary>UTF-16 code units.</summary>
    [Params(500_000)]
    public int Length { get; set; }

    /// <summary>Builds the page.</summary>
    [GlobalSetup]
    public void Setup() =>
        _page = "<!doctype html><title>Talks fail</title><body>" + string.Concat(Enumerable.Repeat(Unit, Length / Unit.Length));

    /// <summary>Main text and metadata.</summary>
    [Benchmark]
    public int Read() => HtmlPage.Read(_page, _ => null).Text.Length;
}
