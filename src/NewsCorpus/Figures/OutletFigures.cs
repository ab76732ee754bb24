using System.Globalization;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of which outlets the texts rest on, and for what.</summary>
public static class OutletFigures
{
    private const int Actors = 8;
    private const int MostThemes = 6;

    private const int Top = 12;
    // Bars of a text or two each are a list, not a finding; the table of citations has it.
    private const int FewestBars = 5;
    private const int FewestOfFirst = 8;
    private const double LeastOfFirst = 0.8;
    private const double LeastOfSubject = 0.5;
    private const int FewestOfSubject = 20;
    private const int MostNamed = 2;

    // A matrix of ones and twos likewise; and of an outlet with fewer texts, its row is what these texts are about.
    private const int FewestForMatrix = 3;
    private const int FewestOutlets = 3;
    private const int FewestTexts = 5;

    /// <summary>
    /// By how many texts each outlet is cited: one text about a report of an outlet cites it in every sentence, and that is one text.
    /// </summary>
    public static BarChart Cited(Corpus corpus) => corpus.Figure(KeptNames.Figures.Outlets, CitedOf);

    private static BarChart CitedOf(Corpus corpus)
    {
        var citations = OutletCoverage.Citations(corpus).DistinctBy(row => (row.Name, row.Document)).ToList();
        var texts = citations.Select(row => row.Document).Distinct(StringComparer.Ordinal).Count();
        var outlets = citations.CountBy(row => row.Name, StringComparer.Ordinal).OrderByDescending(outlet => outlet.Value)
            .ThenBy(outlet => outlet.Key, StringComparer.Ordinal).ToList();
        // Who is close behind the first belongs beside it: one citation more or less would turn them round.
        var first = outlets.TakeWhile(outlet => outlet.Value >= LeastOfFirst * outlets[0].Value).ToList();
        var title = outlets.Count == 0 ? "No outlet is cited"
            : outlets[0].Value == 1 && corpus.Documents.Count > 1 ? "No outlet is cited by more than one text"
            : first.Count > MostNamed
                ? Invariant($"{first.Count} outlets are cited about as often, by up to {outlets[0].Value:#,##0} texts")
            : $"{Words.Capital(Words.List([.. first.Select(outlet => NameInSentence.Of(outlet.Key))]))} "
                + $"{(first.Count == 1 ? "is" : "are")} cited by the most texts: "
                + Words.List([.. first.Select(outlet => Invariant($"{outlet.Value:#,##0}"))])
                + Invariant($" of {corpus.Documents.Count:#,##0}");
        var several = outlets.Count(outlet => outlet.Value > 1);
        var isSubject = outlets.Count > 0 && IsSubject(corpus, outlets[0].Key);
        var hasFinding = several >= FewestBars && outlets[0].Value >= FewestOfFirst && first.Count <= MostNamed && !isSubject;
        return BarChart.Of(citations.Where(_ => hasFinding), row => row.Name, _ => 1,
            note: row => PlaceNote.First("cited", row.Document, row.Start)) with
        {
            Title = isSubject ? $"Who cites {NameInSentence.Of(outlets[0].Key)} cannot be told, as the texts are about it" : title,
            Subtitle = Invariant($"Texts of others that cite each outlet; at least {texts:#,##0} of ")
                + Words.Count(corpus.Documents.Count, "text", "texts")
                + $" {(texts == 1 ? "cites" : "cite")} one",
            Top = Math.Min(several, Top),
            AddsUp = false,
            Highlighted = [.. first.Select(outlet => outlet.Key)],
            XLabel = "texts, at least",
            RowNoun = ("outlet", "outlets"),
            EmptyText = isSubject ? "It is named about as often as anybody of whom the texts tell"
                : outlets.Count == 0 || first.Count > MostNamed ? title
                : several < FewestBars ? Invariant($"Fewer than {FewestBars} outlets are cited by several texts, too few to compare")
                : Invariant($"No outlet is cited by {FewestOfFirst} texts or more, too few to compare"),
            Source = SourceLine.Of(corpus),
        };
    }

    // A paper that is on trial is named in most texts, and cited in few.
    private static bool IsSubject(Corpus corpus, string outlet)
    {
        var mentions = ActorMentions.Of(corpus).CountBy(row => (row.Name, row.Type)).ToList();
        var most = mentions.Where(row => row.Key.Type is not ActorType.Outlet).Select(row => row.Value).DefaultIfEmpty().Max();
        var named = mentions.Where(row => row.Key == (outlet, ActorType.Outlet)).Sum(row => row.Value);
        return named >= FewestOfSubject && named > LeastOfSubject * most;
    }

    /// <summary>
    /// Which outlet covers which actor, or why it cannot be told. Outlets that are only cited by others are left out: a sentence of
    /// another's text is not their coverage. With fewer than three outlets that published 5 texts or more there is nothing to compare.
    /// </summary>
    public static Heatmap ByActor(Corpus corpus, int actors = Actors) => actors == Actors
        ? corpus.Figure(KeptNames.Figures.OutletByActor, texts => ByActorOf(texts, actors)) : ByActorOf(corpus, actors);

    private static Heatmap ByActorOf(Corpus corpus, int actors) => Matrix(
        corpus, OutletCoverage.ByActor(corpus, actors), "an actor", "Sentences that name an actor, by outlet",
        name => NameInSentence.Of(name), ("names", "name"));

    /// <summary>Which outlet covers which theme, or why it cannot be told; likewise.</summary>
    public static Heatmap ByTheme(Corpus corpus, int themes = MostThemes) => themes == MostThemes
        ? corpus.Figure(KeptNames.Figures.OutletByTheme, texts => ByThemeOf(texts, themes)) : ByThemeOf(corpus, themes);

    private static Heatmap ByThemeOf(Corpus corpus, int themes) => Matrix(
        corpus, OutletCoverage.ByTheme(corpus, themes), "a theme", "Sentences that touch a theme, by outlet", name => $"“{name}”",
        ("writes about", "write about"));

    /// <summary>
    /// What the texts are about: the share of their sentences that have one of the words of a theme that the texts have most, which the
    /// figure names. Where outlets or months write about all themes about alike, and no theme leads, the figure says so.
    /// </summary>
    public static Heatmap Themes(Corpus corpus) => corpus.Figure(KeptNames.Figures.Themes, ThemeShares.Of);

    private static Heatmap Matrix(Corpus corpus, IReadOnlyList<CoverageRow> all, string one, string subtitle, Func<string, string> quoted,
        (string One, string Many) verb)
    {
        var known = all.Where(row => row.Texts > 0).ToList();
        var rows = known.Where(row => row.Texts >= FewestTexts).ToList();
        // Of the outlets, those with the most sentences are drawn, whatever the alphabet says.
        var outlets = rows.GroupBy(row => row.Outlet, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => row.Sentences))
            .ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var published = known.Select(row => row.Outlet).Distinct(StringComparer.Ordinal).ToList();
        var nothing = published.Count switch
        {
            0 => "No text here names the outlet that published it, so outlets cannot be compared",
            1 => $"All texts whose outlet is known are from {NameInSentence.Of(published[0])}, so outlets cannot be compared",
            _ when outlets.Count < FewestOutlets => $"Fewer than {FewestOutlets} outlets published {FewestTexts} of these texts or more",
            _ => $"No outlet has {FewestForMatrix} sentences about {one}",
        };
        var hasFinding = outlets.Count >= FewestOutlets && rows.Any(row => row.Sentences >= FewestForMatrix);
        var drawn = hasFinding ? outlets.Where(group => group.Any(row => row.Sentences > 0)).ToList() : [];
        var labels = drawn.ToDictionary(group => group.Key, group => LabelOf([.. group]), StringComparer.Ordinal);
        return Heatmap.Of(
            rows.Where(row => labels.ContainsKey(row.Outlet)), row => labels[row.Outlet], row => row.About,
            row => row.Sentences == 0 ? null : row.Sentences,
            row => row.Sentences > 0 && labels[row.Outlet].EndsWith(row.Reason ?? "", StringComparison.Ordinal) ? null : row.Reason,
            row => string.Create(CultureInfo.InvariantCulture, $"{row.Own} own, {row.Wire} agency copy, {row.Cited} cited; in ")
                + Words.Count(row.Origins, "independent text", "independent texts")) with
        {
            Title = !hasFinding ? nothing : OfFew(rows, outlets.Count, quoted, verb) ?? Largest(rows, quoted),
            Subtitle = subtitle + Invariant($"; in brackets: number of texts, in outlets with {FewestTexts} or more"),
            RowOrder = [.. labels.Values],
            TopRows = Top,
            BlankReason = OutletMatrix.NoMention,
            ValueLabel = "sentences",
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    // "Only CNN and NPR, of 9 outlets, name Ann Lee": of what half of the outlets lack at most the one with the most sentences.
    private static string? OfFew(IReadOnlyList<CoverageRow> rows, int outlets, Func<string, string> quoted, (string One, string Many) verb)
    {
        var few = rows.GroupBy(row => row.About, StringComparer.Ordinal)
            .Select(about => (about.Key, Rows: about.Where(row => row.Sentences > 0).ToList()))
            .Where(about => about.Rows.Count is > 0 and <= MostNamed && about.Rows.Count * 2 <= outlets
                && about.Rows.TrueForAll(row => row.Sentences >= FewestForMatrix))
            .OrderByDescending(about => about.Rows.Sum(row => row.Sentences)).ThenBy(about => about.Key, StringComparer.Ordinal).ToList();
        if (few.Count == 0) return null;
        var names = Words.List([.. few[0].Rows.Select(row => NameInSentence.Of(row.Outlet))]);
        return Invariant($"Of {outlets} outlets only {names} {(few[0].Rows.Count == 1 ? verb.One : verb.Many)} {quoted(few[0].Key)}");
    }

    // Else which cell has most.
    private static string Largest(IReadOnlyList<CoverageRow> rows, Func<string, string> quoted)
    {
        var most = rows.MaxBy(row => row.Sentences)!;
        return $"{Words.Capital(NameInSentence.Of(most.Outlet))} has the most sentences about {NameInSentence.Of(quoted(most.About))}: "
            + Invariant($"{most.Sentences:#,##0}");
    }

    // What holds for all that there is of an outlet stands once at its name, not in every cell.
    private static string LabelOf(IReadOnlyList<CoverageRow> outlet)
    {
        var kinds = outlet.Where(row => row.Sentences > 0).Select(row => row.Reason).Distinct(StringComparer.Ordinal).ToList();
        var name = Invariant($"{outlet[0].Outlet} ({outlet[0].Texts:#,##0})");
        return kinds is [{ } kind] ? $"{name}, {kind}" : name;
    }
}
