using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Generated;
using NewsCorpus;
using NewsCorpus.Charts;

namespace Benchmarks;

/// <summary>
/// All figures of a made-up corpus of dated texts by sixty outlets, as SVG. Five times the texts must cost at most six times as much.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class FigureBenchmarks
{
    private static readonly string[] Actors =
        ["Russia", "Ukraine", "North Korea", "China", "Japan", "Iran", "Vladimir Putin", "Kim Jong Un", "Moscow", "Kyiv",
        "the United Nations"];
    private static readonly string[] Deeds = ["sent troops to", "denied that it had struck", "signed a treaty with", "warned",
        "lifted sanctions on", "sold grain to"];
    private Corpus _corpus = null!;
    private ClaimLedger _ledger = null!;
    private string _folder = "";

    /// <summary>Number of texts.</summary>
    [Params(600, 3_000)]
    public int Texts { get; set; }

    /// <summary>Writes and reads the texts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("newscorpus-figures-").FullName;
        var random = new NewsWriter(7);
        File.WriteAllLines(Path.Combine(_folder, "texts.jsonl"), Enumerable.Range(0, Texts).Select(i => Line(i, random)));
        _corpus = Corpus.Load(_folder);
        _ledger = ClaimLedger.Of(_corpus);
    }

    /// <summary>Removes the texts.</summary>
    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    /// <summary>Every standard figure.</summary>
    [Benchmark]
    public int Draw()
    {
        Figure[] figures =
        [
            CorpusFigures.Blocks(_corpus), ActorFigures.Naming(_corpus), ActorFigures.Density(_corpus), ActorFigures.Reading(_corpus),
                ActorFigures.Together(_corpus),
            OutletFigures.Cited(_corpus), OutletFigures.ByActor(_corpus), OutletFigures.ByTheme(_corpus), OutletFigures.Themes(_corpus),
            TimeFigures.Mentions(_corpus), TimeFigures.Texts(_corpus), TimeFigures.KeyWords(_corpus), TimeFigures.Claims(_ledger, _corpus),
            ClaimFigures.Disputed(_ledger, _corpus), ClaimFigures.Chronology(_ledger, _corpus), ClaimFigures.Spread(_ledger, _corpus),
            ClaimFigures.VoiceShares(_corpus), ClaimFigures.Stances(_ledger, _corpus),
        ];
        return figures.Sum(figure => figure.ToSvg().Length);
    }

    /// <summary>The key words of each text against all others.</summary>
    [Benchmark]
    public int KeyWords() => Keyness.EachDocument(_corpus).Count;

    private static string Line(int number, NewsWriter random)
    {
        var day = new DateOnly(2024, 9, 1).AddDays(random.Next(120));
        var text = new StringBuilder();
        for (var i = 0; i < 20; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Pick(Actors)} {Pick(Deeds)} {Pick(Actors)} on {day.AddDays(-random.Next(20)):d MMMM yyyy}, Reuters reported. ");
            text.Append(random.Paragraph(random.Next(200), 12)).Append(i % 4 == 3 ? "\n\n" : " ");
        }

        return JsonSerializer.Serialize(new
        {
            id = $"text-{number}", title = $"{Pick(Actors)} and {Pick(Actors)} in the news, part {number}", text = text.ToString(),
            published = random.Next(4) == 0 ? null : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                outlet = $"Outlet {random.Next(60)}",
        });

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
