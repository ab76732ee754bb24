using System.Globalization;
using NewsCorpus;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Export;

namespace Benchmarks;

/// <summary>
/// What each analysis and each figure of the notebooks costs over a corpus or a store, in seconds of CPU of the process, with what it
/// allocates and how long the collector stops it. They run in the order of the notebooks in one process, so what several of them need is
/// counted where it is first asked for. With a folder, their tables and figures are written there, so that two versions can be compared
/// byte for byte.
/// </summary>
internal static class AnalysesCommand
{
    public static int Run(string path, string? folder = null)
    {
        Corpus corpus = null!;
        var isStore = path.EndsWith(".duckdb", StringComparison.Ordinal);
        Measure("load", () => _ = (corpus = isStore ? Corpus.Open(path) : Corpus.Load(path)).Documents.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Documents.Count} documents"));
        ClaimLedger ledger = null!;
        (string Name, Func<string?> Run)[] analyses =
        [
            ("00 documents", () => Csv(CorpusOverview.Documents(corpus))),
            ("00 provenance", () => Csv(Provenance.Of(corpus))),
            ("00 origins", () => Text(OriginIndex.Of(corpus).Count)),
            ("00 origin rows", () => Csv(CorpusOrigins.Of(corpus))),
            ("00 texts figure", () => Svg(TimeFigures.Texts(corpus))),
            ("00 blocks figure", () => Svg(CorpusFigures.Blocks(corpus))),
            ("00 blocks", () => Csv(CorpusOverview.Blocks(corpus))),
            ("00 dates", () => Csv(CorpusDates.Of(corpus))),
            ("00 unlisted names", () => Csv(CorpusOverview.UnlistedNames(corpus))),
            ("00 decisions", () => Csv(CorpusOverview.Decisions(corpus))),
            ("00 keyness", () => Csv(Keyness.EachDocument(corpus))),
            ("01 mentions", () => Csv(ActorMentions.Of(corpus))),
            ("01 naming figure", () => Svg(ActorFigures.Naming(corpus))),
            ("01 density figure", () => Svg(ActorFigures.Density(corpus))),
            ("01 time figure", () => Svg(TimeFigures.Mentions(corpus))),
            ("01 reading figure", () => Svg(ActorFigures.Reading(corpus))),
            ("01 concordance", () => Csv(Concordance.OfActor(corpus, "RUS", ConcordanceOrder.RightContext, width: 45))),
            ("01 co-mentions", () => Csv(ActorMentions.CoMentions(corpus))),
            ("01 network figure", () => Svg(ActorFigures.Together(corpus))),
            ("01 density", () => Csv(ActorMentions.Density(corpus))),
            ("02 citations", () => Csv(OutletCoverage.Citations(corpus))),
            ("02 cited figure", () => Svg(OutletFigures.Cited(corpus))),
            ("02 chains", () => Csv(OutletCoverage.Chains(corpus))),
            ("02 by actor", () => Csv(OutletCoverage.ByActor(corpus))),
            ("02 by actor figure", () => Svg(OutletFigures.ByActor(corpus))),
            ("02 by theme", () => Csv(OutletCoverage.ByTheme(corpus))),
            ("02 by theme figure", () => Svg(OutletFigures.ByTheme(corpus))),
            ("02 themes figure", () => Svg(OutletFigures.Themes(corpus))),
            ("02 themes", () => Csv(OutletCoverage.Themes(corpus))),
            ("03 ledger", () => Text((ledger = ClaimLedger.Of(corpus)).Claims.Count)),
            ("03 claims", () => Csv(ledger.Claims)),
            ("03 statements", () => Csv(ledger.Statements)),
            ("03 links", () => Csv(ledger.Links)),
            ("03 possible links", () => Csv(ledger.PossibleLinks)),
            ("03 contradictions", () => Csv(Contradictions.Of(ledger))),
            ("03 side by side", () => Csv(Contradictions.SideBySide(ledger))),
            ("03 disputed figure", () => Svg(ClaimFigures.Disputed(ledger, corpus))),
            ("03 chronology figure", () => Svg(ClaimFigures.Chronology(ledger, corpus))),
            ("03 spread figure", () => Svg(ClaimFigures.Spread(ledger, corpus))),
            ("03 voices figure", () => Svg(ClaimFigures.VoiceShares(corpus))),
            ("03 stances figure", () => Svg(ClaimFigures.Stances(ledger, corpus))),
            ("03 chronology", () => Csv(ClaimChronology.Of(ledger))),
            ("03 lags", () => Csv(ClaimChronology.Lags(ledger))),
            ("03 voices", () => Csv(Voices.Of(corpus))),
            ("03 json-ld", () => ClaimJsonLd.Of(ledger, corpus).ToJson()),
            ("04 snapshot", () => Csv(Snapshot.Of(corpus))),
            ("04 comparison", Compare),
        ];
        if (folder is not null) Directory.CreateDirectory(folder);
        foreach (var (name, run) in analyses)
        {
            string? result = null;
            Measure(name, () => result = run());
            if (folder is not null) File.WriteAllText(Path.Combine(folder, name.Replace(' ', '-')), result);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-22} {Environment.CpuUsage.UserTime.TotalSeconds,8:F2} s"));
        return 0;

        string Compare()
        {
            var now = Snapshot.Of(corpus);
            return Csv(RunComparison.Documents(now, now)) + Csv(RunComparison.Counts(now, now));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Csv<TRow>(Table<TRow> table) => table.ToCsv();

    private static string Svg(Figure figure) => figure.ToSvg();

    private static void Measure(string name, Action run)
    {
        var (before, allocated, paused) = (Environment.CpuUsage.UserTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        run();
        var seconds = (Environment.CpuUsage.UserTime - before).TotalSeconds;
        var (megabytes, pause) = ((GC.GetTotalAllocatedBytes() - allocated) / 1e6, (GC.GetTotalPauseDuration() - paused).TotalSeconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-22} {seconds,8:F2} s {megabytes,8:F0} MB allocated {pause,6:F2} s collecting"));
    }
}
