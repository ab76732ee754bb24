using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// What the texts say over time, by their day of publication. Texts without one are not in these tables: <see cref="Undated"/>
/// counts them. A period without texts has no row but in <see cref="Texts"/>: that nothing was read is not that nothing was said.
/// </summary>
public static class ThroughTime
{
    /// <summary>The number of texts without a day of publication.</summary>
    public static int Undated(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Documents.Count(document => document.Document.Published is null);
    }

    /// <summary>Every period from the first text to the last, those without texts too; empty where no text is dated.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static Table<PeriodRow> Texts(Corpus corpus, Period? period = null)
    {
        var (length, texts) = ByPeriod(corpus, period);
        if (texts.Count == 0) return Array.Empty<PeriodRow>().ToTable("Texts by period");
        return length.Between(texts.Keys.Min(), texts.Keys.Max()).Select(start =>
        {
            var own = texts.GetValueOrDefault(start, []);
            return new PeriodRow(
                start, length, own.Count, own.Sum(document => document.Text.WordsIn(Scope.Story)),
                own.Select(document => document.Provenance.Publisher?.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count());
        }).ToTable("Texts by period");
    }

    /// <summary>The mentions of the actors that the dated texts mention most, by period and actor.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 or more; outlets are not counted.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static Table<ActorPeriodRow> Mentions(Corpus corpus, int actors = 8, Period? period = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 1);
        var (length, texts) = ByPeriod(corpus, period);
        var mentions = texts.ToDictionary(texts => texts.Key, texts => texts.Value.SelectMany(MentionsOf).ToList());
        var top = mentions.Values.SelectMany(counts => counts)
            .GroupBy(count => count.Actor, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(count => count.Count)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(actors).Select(group => (Actor: group.Key, group.First().Name)).ToList();
        return texts.SelectMany(item =>
        {
            var words = item.Value.Sum(document => document.Text.WordsIn(Scope.Story));
            var byActor = mentions[item.Key].ToLookup(count => count.Actor, count => count.Count, StringComparer.Ordinal);
            return top.Select(actor =>
            {
                var counts = byActor[actor.Actor].ToList();
                var sum = counts.Sum();
                return new ActorPeriodRow(
                    item.Key, length, actor.Actor, actor.Name, sum, words == 0
                        ? 0
                        : Math.Round(1000.0 * sum / words, 4), counts.Count, counts.DefaultIfEmpty(0).Max(), item.Value.Count, words);
            });
        }).ToTable("Mentions by period and actor");
    }

    /// <summary>The dated texts by period and outlet, the outlets of a period by their number of texts.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static Table<OutletPeriodRow> Outlets(Corpus corpus, Period? period = null)
    {
        var (length, texts) = ByPeriod(corpus, period);
        return texts.SelectMany(item => item.Value.GroupBy(document => document.Provenance.Publisher?.Name, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new OutletPeriodRow(item.Key, length, group.Key, group.Count())))
            .ToTable("Texts by period and outlet");
    }

    // The periods that have texts, in time.
    private static (Period Period, SortedDictionary<DateOnly, List<AnnotatedDocument>> Texts) ByPeriod(Corpus corpus, Period? period)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var dated = corpus.Documents.Where(document => document.Document.Published is not null).ToList();
        var days = dated.Select(document => document.Document.Published!.Value).ToList();
        var length = period ?? (days.Count == 0 ? Period.Day : PeriodExtensions.For(days));
        return (length, new(dated.GroupBy(document => length.StartOf(document.Document.Published!.Value))
            .ToDictionary(group => group.Key, group => group.ToList())));
    }

    private static IEnumerable<(string Actor, string Name, int Count)> MentionsOf(AnnotatedDocument document) => document
        .NamedIn(Scope.Story)
        .Where(mention => mention.Type != ActorType.Outlet)
        .GroupBy(mention => mention.Actor, StringComparer.Ordinal)
        .Select(group => (group.Key, group.First().Name, group.Count()));
}
