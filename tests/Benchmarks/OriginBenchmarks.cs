using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Generated;
using NewsCorpus.Reading.Origins;

namespace Benchmarks;

/// <summary>
/// Copies among made-up texts of some 2,500 characters on 200 topics. Every fifth text is a copy of an earlier one: whole, its
/// first third, with a tenth of its words swapped, or under another headline. The aim is 100,000 in a minute on two cores.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class OriginBenchmarks
{
    private const int Recent = 1_000;
    private List<OriginText> _texts = [];

    /// <summary>Number of texts.</summary>
    [Params(10_000, 100_000)]
    public int Texts { get; set; }

    /// <summary>Writes the texts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new NewsWriter(1);
        var recent = new string[Recent];
        _texts = [];
        for (var i = 0; i < Texts; i++)
        {
            var known = recent[random.Next(Recent)];
            var text = i > Recent && random.Next(5) == 0 && known is not null ? Copy(known, random) : random.Story(random.Next(200), 2_500);
            recent[i % Recent] = text;
            _texts.Add(OriginText.Of(i.ToString("000000", CultureInfo.InvariantCulture), text));
        }
    }

    /// <summary>From raw texts to origins.</summary>
    [Benchmark]
    public int Find() => OriginGroups.Find(_texts).Count(origin => origin.Relation == TextRelation.Original);

    private static string Copy(string text, NewsWriter random) => random.Next(4) switch
    {
        0 => text,
        1 when text.Length > 1_000 => Edits.Head(text, 1 / 3.0),
        2 => Edits.Swap(text, 0.1, random),
        _ => Edits.Headline(text, random),
    };
}
