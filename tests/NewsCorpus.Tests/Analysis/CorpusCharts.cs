using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;

namespace NewsCorpus.Tests.Analysis;

/// <summary>Every chart that the library makes of a corpus, and piles of texts of any size to make them of.</summary>
internal static class CorpusCharts
{
    private static readonly string[] Actors =
        ["Russia", "Ukraine", "North Korea", "China", "Kim Jong Un", "the United Nations", "Japan", "Iran"];

    /// <summary>All charts by name.</summary>
    public static IEnumerable<(string Name, Figure Figure)> Of(Corpus corpus)
    {
        var ledger = ClaimLedger.Of(corpus);
        var snapshot = Snapshot.Of(corpus);
        var half = Snapshot.Of(corpus.Where(document => document.Id.Length % 2 == 0 || document.Id.EndsWith('1')));
        yield return ("blocks", CorpusFigures.Blocks(corpus));
        var keyness = Keyness.Of(corpus, document => document.Id.EndsWith('1'));
        yield return ("keywords", CorpusFigures.KeyWordsOf(keyness, "these", "the rest", "source"));
        yield return ("naming", ActorFigures.Naming(corpus));
        yield return ("density", ActorFigures.Density(corpus));
        yield return ("reading", ActorFigures.Reading(corpus));
        yield return ("network", ActorFigures.Together(corpus));
        yield return ("outlets", OutletFigures.Cited(corpus));
        yield return ("outlets-actors", OutletFigures.ByActor(corpus));
        yield return ("outlets-themes", OutletFigures.ByTheme(corpus));
        yield return ("themes", OutletFigures.Themes(corpus));
        yield return ("mentions-through-time", TimeFigures.Mentions(corpus));
        yield return ("texts-through-time", TimeFigures.Texts(corpus));
        yield return ("claims-through-time", TimeFigures.Claims(ledger, corpus));
        yield return ("keywords-through-time", TimeFigures.KeyWords(corpus));
        yield return ("disputed", ClaimFigures.Disputed(ledger, corpus));
        yield return ("chronology", ClaimFigures.Chronology(ledger, corpus));
        yield return ("spread", ClaimFigures.Spread(ledger, corpus));
        yield return ("voice", ClaimFigures.VoiceShares(corpus));
        yield return ("stances", ClaimFigures.Stances(ledger, corpus));
        yield return ("change", ChangeFigures.Mentions(RunComparison.Counts(half, snapshot), "source"));
        yield return ("no-change", ChangeFigures.Mentions(RunComparison.Counts(snapshot, snapshot), "source"));
    }

    /// <summary>
    /// A folder of so many texts; dates, outlets and titles vary, some are missing, some are long or written from right to left.
    /// </summary>
    public static TestFolder Pile(int texts)
    {
        var folder = new TestFolder();
        for (var i = 0; i < texts; i++) folder.With($"{i:0000}.txt", Text(i));
        return folder;
    }

    private static string Text(int i)
    {
        var (one, other) = (Actors[i % Actors.Length], Actors[(i * 3 + 1) % Actors.Length]);
        var title = (i % 7) switch
        {
            0 => $"روسيا وأوكرانيا تتفاوضان في {i}",
            1 => $"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen{i}",
            _ => $"{one} and {other} at odds over something that takes a long line to say, part {i}",
        };
        var outlet = i % 11 == 0 ? "صحيفة الشرق الأوسط" : $"Outlet {i % 17}";
        var head = $"title: \"{title}\"\n"
            + (i % 4 == 0 ? "" : $"published: 2024-{i % 9 + 1:00}-{i % 27 + 1:00}\n")
            + (i % 5 == 0 ? "" : $"outlet: {outlet}\n");
        return $"---\n{head}---\n{one} sent troops to {other} on 3 March 2024, Reuters reported. "
            + $"{other} denied that {one} had sent troops. Officials in Moscow said sanctions would follow. "
            + $"In Kyiv, {one} and {other} met {i} times.";
    }
}
