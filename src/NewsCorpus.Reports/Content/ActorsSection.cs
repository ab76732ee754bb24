using NewsCorpus.Charts;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reports.Model;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Content;

/// <summary>An actor and how often it is mentioned.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Type">What kind of actor.</param>
/// <param name="Mentions">How often it is mentioned.</param>
/// <param name="Territory">Mentions that mean territory.</param>
/// <param name="Metonyms">Mentions by a capital or seat of power.</param>
/// <param name="Texts">Number of texts that mention it.</param>
/// <param name="FirstPublished">Earliest day of publication of these; null where none has one.</param>
/// <param name="LastPublished">Latest day.</param>
/// <param name="InDictionary">Whether the dictionary has it.</param>
internal sealed record ActorRow(
    string Actor, string Name, ActorType Type, int Mentions, int Territory, int Metonyms, int Texts, DateOnly? FirstPublished,
        DateOnly? LastPublished, bool InDictionary);

/// <summary>Who is mentioned, how, and beside whom.</summary>
internal static class ActorsSection
{
    public static IEnumerable<ReportBlock> Blocks(ReportContext report)
    {
        var corpus = report.Corpus;
        var mentions = ActorMentions.Of(corpus);
        if (mentions.Count == 0)
        {
            yield return Finding.Of($"No actor is mentioned. Names that the dictionary lacks are listed under Limits.");
            yield break;
        }

        var actors = ByActor(mentions);
        // As in the chart, an office is no name.
        if (ByActor(mentions.Where(row => row.Via != NamedVia.Role)) is [_, ..] named) yield return MostNamed(report, named);
        var metonyms = mentions.Where(row => row.Via == NamedVia.Metonym).ToList();
        if (metonyms.Count > 0)
        {
            yield return Finding.Of($"{report.Count(metonyms, Span)} of {mentions.Count} mentions name a state by its capital or seat of "
                + $"power ({Examples(metonyms)}).");
        }

        var pairs = ActorMentions.CoMentions(corpus);
        var shared = SharedSentences(report, mentions);
        if (pairs.FirstOrDefault() is { Sentences: > 1 } pair)
        {
            var labels = ActorLabels.Of(corpus);
            yield return Finding.Of($"{Subject(labels[pair.First])} and {NameInSentence.Of(labels[pair.Second])} stand in the same "
                + $"sentence most often: in "
                + $"{new Cited(pair.Sentences, shared(pair))} sentences of {Words.Count(pair.Documents, "text", "texts")}.");
        }

        yield return new Chart("naming", ActorFigures.Naming(corpus));
        yield return new Chart("density", ActorFigures.Density(corpus));
        yield return new Chart("mentions-through-time", TimeFigures.Mentions(corpus));
        yield return new Chart("reading", ActorFigures.Reading(corpus));
        yield return new Chart("network", ActorFigures.Together(corpus));
        yield return Actors(report, actors);
        yield return Pairs(pairs, shared);
        yield return Mentions(report, mentions);
    }

    private static List<List<ActorMentionRow>> ByActor(IEnumerable<ActorMentionRow> mentions) =>
        [.. mentions.GroupBy(row => row.Actor, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToList())];

    // The wordings that these texts have most.
    private static string Examples(IEnumerable<ActorMentionRow> metonyms) => string.Join(", ", metonyms
        .CountBy(row => ScopeExtensions.OneLine(row.Text), StringComparer.Ordinal).OrderByDescending(item => item.Value)
        .ThenBy(item => item.Key, StringComparer.Ordinal).Take(2).Select(item => $"“{item.Key}”"));

    private static (string, int, int) Span(ActorMentionRow row) => (row.Document, row.Start, row.End);

    private static Finding MostNamed(ReportContext report, List<List<ActorMentionRow>> actors)
    {
        var first = actors[0];
        var texts = report.Documents(first.Select(row => row.Document));
        var labels = ActorLabels.Of(report.Corpus);
        var (name, count) = (labels[first[0].Name], report.Count(first, Span));
        var isNamed = $"{Subject(name)} {(labels.IsPeople(name) ? "are" : "is")} named most";
        if (actors.Count < 3)
        {
            return Finding.Of($"{isNamed}: {count} times in {texts} of {report.Corpus.Documents.Count} texts.");
        }

        var second = labels[actors[1][0].Name];
        return Finding.Of($"{isNamed}: {count} times in {texts} of {report.Corpus.Documents.Count} texts. {Subject(second)} "
            + $"{(labels.IsPeople(second) ? "follow" : "follows")} with {report.Count(actors[1], Span)}, "
            + $"{NameInSentence.Of(labels[actors[2][0].Name])} with {report.Count(actors[2], Span)} mentions.");
    }

    // "The United Kingdom"
    private static string Subject(string label) => Words.Capital(NameInSentence.Of(label));

    private static DataTable Actors(ReportContext report, List<List<ActorMentionRow>> actors)
    {
        var mentions = actors.ToDictionary(rows => rows[0].Actor, StringComparer.Ordinal);
        var table = actors.Select(rows =>
        {
            var texts = rows.Select(row => row.Document).Distinct(StringComparer.Ordinal).ToList();
            var days = texts.Select(report.PublishedOf).OfType<DateOnly>().ToList();
            return new ActorRow(
                rows[0].Actor, rows[0].Name, rows[0].Type, rows.Count, rows.Count(row => row.Reading == MentionReading.Place),
                    rows.Count(row => row.Via == NamedVia.Metonym),
                texts.Count, days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max(),
                rows.Exists(row => row.InDictionary));
        }).ToTable("Actors and how often they are mentioned");
        return new TableBuilder<ActorRow>("actors", table)
            .Column("Actor", row => row.Name, Facet.Actor).Column("Type", row => row.Type)
            .Number("Mentions", row => row.Mentions).Number("As territory", row => row.Territory).Number("By metonym", row => row.Metonyms)
            .Number("Texts", row => row.Texts)
            .Column("First published", row => row.FirstPublished, Facet.Date).Column("Last published", row => row.LastPublished, Facet.Date)
            .Column("In the dictionary", row => row.InDictionary ? "yes" : "no")
            .At(row => report.Count(mentions[row.Actor], Span).Places)
            .Build();
    }

    // The sentences that name both actors of a pair.
    private static Func<CoMentionRow, IReadOnlyList<Place>> SharedSentences(ReportContext report, Table<ActorMentionRow> mentions)
    {
        var sentences = mentions.Where(row => row.Via != NamedVia.Role)
            .Select(row => (row.Name, At: report.At(row.Document, row.Start, row.End)))
            .GroupBy(item => item.Name, item => item.At with { Words = default }, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToList(), StringComparer.Ordinal);
        return pair => [.. sentences[pair.First].Intersect(sentences[pair.Second])];
    }

    private static DataTable Pairs(Table<CoMentionRow> pairs, Func<CoMentionRow, IReadOnlyList<Place>> shared) =>
        new TableBuilder<CoMentionRow>("pairs", pairs)
        .Column("Actor", row => row.First, Facet.Actor).Column("Named beside", row => row.Second, Facet.Actor)
        .Number("Sentences", row => row.Sentences).Number("Texts", row => row.Documents).Column("First such sentence", row => row.Sentence)
        .At(shared)
        .Build();

    private static DataTable Mentions(ReportContext report, Table<ActorMentionRow> mentions) =>
        new TableBuilder<ActorMentionRow>("mentions", mentions)
        .Column("Actor", row => row.Name, Facet.Actor).Column("As written", row => row.Text).Column("Via", row => row.Via)
        .Column("Means", row => row.Reading)
        .Source("Text", row => report.Labels[row.Document]).Column("Outlet", row => report.OutletOf(row.Document), Facet.Outlet)
        .Column("Published", row => report.PublishedOf(row.Document), Facet.Date).Column("Sentence", row => row.Sentence)
        .At(row => [report.At(row.Document, row.Start, row.End)])
        .Build();
}
