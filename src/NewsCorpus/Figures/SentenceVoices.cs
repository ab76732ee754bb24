using NewsCorpus.Reading.Lexicon;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws in whose voice the sentences are.</summary>
internal static class SentenceVoices
{
    // A share of fewer sentences, or a difference of fewer points, may be chance.
    private const int FewestSentences = 10;
    private const int LeastSpread = 15;

    // Of outlets more, as a sentence here and there is counted wrong.
    private const int LeastSpreadOfOutlets = 20;

    // An outlet with fewer texts is drawn, but no title speaks of it.
    private const int FewestTexts = 5;

    private static readonly WordSet Jests = WordSet.Named("columns-in-jest");

    private readonly record struct Group(string Label, string First, int Own, int Sentences, int Texts, string Mark)
    {
        public double Share => Sentences == 0 ? 0 : 100.0 * Own / Sentences;
    }

    /// <summary>The figure; see <see cref="ClaimFigures.VoiceShares"/>.</summary>
    public static BarChart Of(Corpus corpus)
    {
        var groups = DocumentGroups.Of(corpus);
        var isOfTexts = groups.By == GroupedBy.Document;
        var compared = groups.Compared.ToHashSet(StringComparer.Ordinal);
        var jests = corpus.Documents.Where(IsInJest).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var comment = isOfTexts ? [] : CommentIn(corpus);
        var voices = Voices.Of(corpus).Where(row => !jests.Contains(row.Document) && !comment.Contains(row.Document)
            && (compared.Count == 0 || compared.Contains(groups[row.Document]))).ToList();
        // What is left of an outlet may be a text or two.
        if (groups.By == GroupedBy.Outlet && compared.Count > 0)
        {
            compared = voices.CountBy(row => groups[row.Document], StringComparer.Ordinal).Where(group => group.Value >= FewestTexts)
                .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
            if (compared.Count == 1) compared = [];
            if (compared.Count > 0) voices.RemoveAll(row => !compared.Contains(groups[row.Document]));
        }

        var drawn = voices.GroupBy(row => groups[row.Document], StringComparer.Ordinal).Where(group => compared.Contains(group.Key))
            .Select(group => new Group(
                group.Key, group.First().Document, group.Sum(row => row.OwnVoice), group.Sum(row => row.Sentences), group.Count(),
                !isOfTexts && TextsBehind.IsMostlyOne([.. group.Select(row => row.Sentences)]) ? " (mostly 1 text)" : "")).ToList();
        if (groups.By is GroupedBy.Document or GroupedBy.Outlet)
            drawn = [.. drawn.OrderByDescending(group => group.Share)];
        else drawn = [.. drawn.OrderBy(group => groups.RankOf(group.First))];
        var sure = drawn.Where(group => group.Sentences >= FewestSentences
            && (isOfTexts || (group.Texts >= FewestTexts && group.Mark.Length == 0))).OrderBy(group => group.Share).ToList();
        var differ = sure.Count > 1 && sure[^1].Share - sure[0].Share >= (isOfTexts ? LeastSpread : LeastSpreadOfOutlets);
        var (own, sum) = (voices.Sum(row => row.OwnVoice), voices.Sum(row => row.Sentences));
        var all = All(own, sum);
        var nothing = groups.Labels.Count < 2 ? all
            : compared.Count == 0 ? groups.NothingToCompare
            : !isOfTexts && !differ ? $"No {groups.Noun} stands out by the share of sentences without a source" : null;
        var labels = drawn.ToDictionary(
            group => group.Label, group => Counted(group.Label, group.Texts) + group.Mark, StringComparer.Ordinal);
        var rank = drawn.Index().ToDictionary(item => item.Item.Label, item => item.Index, StringComparer.Ordinal);
        var parts = voices.Where(row => nothing is null && compared.Contains(groups[row.Document])).SelectMany(row => new[]
        {
            (row.Document, Voice: Colours.Named, Count: row.Named), (row.Document, Voice: Colours.Unnamed, Count: row.Unnamed),
            (row.Document, Voice: Colours.Own, Count: row.OwnVoice),
        });
        var whole = groups.Restriction.Length > 0 ? "those shown" : "all";
        return BarChart.Of(parts.OrderBy(row => rank[groups[row.Document]]), row => labels[groups[row.Document]], row => row.Count,
            row => row.Voice) with
        {
            Title = nothing ?? (isOfTexts ? all : Range(sure[0], sure[^1])),
            Subtitle = nothing is not null ? "" : "Share of sentences"
                + (isOfTexts ? differ ? RangeOfTexts(sure[0], sure[^1]) : " by text"
                    : Invariant($": {100.0 * own / sum:0} % of {whole} have no source. In brackets: number of texts{groups.Restriction}"))
                + ". Without a source: nobody says or finds it, nothing is quoted"
                + (isOfTexts ? "; comment has more of that than news" + Signed(corpus) : "") + LeftOut(jests.Count, comment.Count),
            Layout = BarLayout.Shares,
            Sorted = false,
            Palette = Colours.VoiceKinds,
            SeriesOrder = [Colours.Named, Colours.Unnamed, Colours.Own],
            XLabel = "sentences",
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };
    }

    // "Evening Gazette (12)" of which 2 are left out.
    private static string Counted(string label, int texts) =>
        label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at
            && label.AsSpan(at + 2, label.Length - at - 3) is var count && int.TryParse(count, out _)
            ? Invariant($"{label[..at]} ({texts:#,##0})") : label;

    private static HashSet<string> CommentIn(Corpus corpus)
    {
        var texts = new CommentTexts(corpus);
        return corpus.Documents.AsParallel().AsOrdered().Where(texts.Has).Select(document => document.Id).AsSequential()
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string LeftOut(int jests, int comment) => (jests == 0 ? "" : $"; {Words.Count(jests, "text", "texts")} in jest left out")
        + (comment == 0 ? "" : $"; {Words.Count(comment, "text", "texts")} of comment or in the first person left out");

    // "Beachcomber: 99 years old": what is said there, nobody said.
    private static bool IsInJest(AnnotatedDocument document) =>
        document.Document.Title is { } title && title.IndexOf(':', StringComparison.Ordinal) is > 0 and var end
            && Jests.Has(title.AsSpan(0, end));

    // "The Sun gives no source for about a third of its sentences, the Financial Times for about two thirds"
    private static string Range(Group least, Group most) =>
        $"{Words.Capital(OutletContrast.NameOf(least.Label))} gives no source for {Comparison.About(least.Share)} of its sentences, "
        + $"{OutletContrast.NameOf(most.Label)} for {Comparison.About(most.Share)}";

    // ": from 21 % without a source in “Ministers meet” to 87 % in “Troops leave”"
    private static string RangeOfTexts(Group least, Group most) =>
        Invariant($": from {least.Share:0} % without a source in “{least.Label}” to {most.Share:0} % in “{most.Label}”");

    // Whose sentences have a source though no word of them says so.
    private static string Signed(Corpus corpus)
    {
        var articles = new SignedArticles(corpus);
        var count = corpus.Documents.Count(document => articles.AuthorOf(document) is not null);
        return count == 0 ? "" : $"; {Words.Count(count, "article", "articles")} by politicians and guests "
            + (count == 1 ? "has its author as source" : "have their authors as source");
    }

    private static string All(int own, int all) => all == 0
        ? "There is no sentence"
        : $"{Comparison.Share(own, all, "sentences")} "
            + (own == 1 ? "gives no source for what it says" : "give no source for what they say");
}
