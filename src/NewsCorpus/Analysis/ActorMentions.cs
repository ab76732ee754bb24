using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Who is mentioned, how, how often, and beside whom.</summary>
public static class ActorMentions
{
    private static readonly RowsInUse<ActorMentionRow> Mentions = new(MentionsOf);
    private static readonly RowsInUse<CoMentionRow> Pairs = new(PairsOf);

    /// <summary>Every mention, in corpus and text order.</summary>
    public static Table<ActorMentionRow> Of(Corpus corpus, Scope scope = Scope.Story) => Mentions.Of(corpus, scope);

    private static Table<ActorMentionRow> MentionsOf(Corpus corpus, Scope scope) => corpus.Documents
        .SelectMany(document =>
        {
            var contextOf = document.Text.Contexts();
            return document.MentionsIn(scope).Select(mention => new ActorMentionRow(
                document.Id, mention.Span.Start, mention.Span.End, ScopeExtensions.OneLine(mention.Span.Of(document.Raw)),
                mention.Actor, mention.Name, mention.Type, mention.Via, mention.Reading,
                document.Text.BlockAt(mention.Span.Start)!.Kind, contextOf(mention.Span), mention.IsListed));
        })
        .ToTable("Actor mentions");

    /// <summary>Mentions of each actor by document and per 1,000 words, so that long texts do not count for more.</summary>
    public static Table<ActorDensityRow> Density(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
        .SelectMany(document =>
        {
            var words = document.Text.WordsIn(scope);
            return document.MentionsIn(scope)
                .GroupBy(mention => mention.Actor, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ActorDensityRow(
                    document.Id, group.Key, group.First().Name, group.Count(), words,
                    words == 0 ? 0 : Math.Round(1000.0 * group.Count() / words, 4)));
        })
        .ToTable("Actors by document");

    /// <summary>Pairs of actors that stand in the same sentence, the most frequent first.</summary>
    public static Table<CoMentionRow> CoMentions(Corpus corpus, Scope scope = Scope.Story) => Pairs.Of(corpus, scope);

    private static Table<CoMentionRow> PairsOf(Corpus corpus, Scope scope) => corpus.Documents
        .SelectMany(document => document.MentionsIn(scope)
            .GroupBy(mention => document.Text.SentenceAt(mention.Span.Start))
            .Where(group => group.Key >= 0)
            .SelectMany(group => PairsIn([.. group.Select(mention => mention.Name).Distinct().Order(StringComparer.Ordinal)])
                .Select(pair => (pair.First, pair.Second, Document: document, document.Text.Sentences[group.Key].Span))))
        .GroupBy(item => (item.First, item.Second))
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.First, StringComparer.Ordinal).ThenBy(group => group.Key.Second, StringComparer.Ordinal)
        .Select(group =>
        {
            var (_, _, document, span) = group.First();
            return new CoMentionRow(
                group.Key.First, group.Key.Second, group.Count(), group.Select(item => item.Document.Id).Distinct().Count(),
                document.Id, span.Start, span.End, ScopeExtensions.OneLine(span.Of(document.Raw)));
        })
        .ToTable("Actors named in the same sentence");

    private static IEnumerable<(string First, string Second)> PairsIn(IReadOnlyList<string> names) =>
        from i in Enumerable.Range(0, names.Count)
        from j in Enumerable.Range(i + 1, names.Count - i - 1)
        select (names[i], names[j]);
}
