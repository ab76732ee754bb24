using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Who is mentioned, how, how often, and beside whom.</summary>
public static class ActorMentions
{
    private const string Title = "Actor mentions";

    private static readonly RowsInUse<ActorMentionRow> Mentions = new(MentionsOf);
    private static readonly RowsInUse<ActorDensityRow> Densities = new(DensityOf, KeptNames.Densities);
    private static readonly RowsInUse<CoMentionRow> Pairs = new(PairsOf, KeptNames.CoMentions);

    /// <summary>Every mention, in corpus and text order.</summary>
    public static Table<ActorMentionRow> Of(Corpus corpus, Scope scope = Scope.Story) => Mentions.Of(corpus, scope);

    private static Table<ActorMentionRow> MentionsOf(Corpus corpus, Scope scope) =>
        scope == Scope.Story && corpus.Kept is { } kept && kept.Cells<KeptMention>(KeptNames.ActorMentions) is { } cells
            ? Kept(corpus, kept, cells)
            : MentionsIn(corpus, scope);

    private static Table<ActorMentionRow> Kept(Corpus corpus, KeptTables kept, IReadOnlyList<IReadOnlyList<KeptMention[]>> cells)
    {
        var sentences = kept.Texts(KeptNames.ActorMentions, "sentence");
        return new Table<ActorMentionRow>(Title, new PackedRows<KeptMention, ActorMentionRow>(
            cells,
            (cell, _) => new ActorMentionRow(
                cell.Document, cell.Start, cell.End, cell.Text, cell.Actor, cell.Name, cell.Type, cell.Via, cell.Reading, cell.Block, "",
                cell.InDictionary) { CutFrom = new RowSentence(sentences, (int)cell.RowId) },
            corpus.FileOf(KeptNames.ActorMentions)));
    }

    private static Table<ActorMentionRow> MentionsIn(Corpus corpus, Scope scope) => corpus.Documents.PackedTable(
        Title, file: null, documents =>
        {
            // Few wordings make most mentions.
            var wordings = new SharedWords();
            return documents.SelectMany(document => document.MentionsIn(scope).Select(mention => new MentionCell(
                new PlaceInText(document, mention.Span),
                ScopeExtensions.OneLine(wordings.Of(mention.Span.SliceOf(document.Raw))), mention.Actor, mention.Name,
                mention.Type, mention.Via, mention.Reading, mention.IsListed)));
        },
        (MentionCell cell, ActorMentionRow? _) => new ActorMentionRow(
            cell.Place.Document, cell.Place.Span.Start, cell.Place.Span.End, cell.Text, cell.Actor, cell.Name, cell.Type, cell.Via,
            cell.Reading, cell.Place.Block, "", cell.IsListed) { CutFrom = cell.Place.Cut });

    /// <summary>
    /// Mentions of each actor by name, by document and per 1,000 words, so that long texts do not count for more; an office is no name.
    /// </summary>
    public static Table<ActorDensityRow> Density(Corpus corpus, Scope scope = Scope.Story) => Densities.Of(corpus, scope);

    private static Table<ActorDensityRow> DensityOf(Corpus corpus, Scope scope) => corpus.Documents
        .SelectMany(document =>
        {
            var words = document.Text.WordsIn(scope);
            return document.NamedIn(scope)
                .GroupBy(mention => mention.Actor, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ActorDensityRow(
                    document.Id, group.Key, group.First().Name, group.Count(), words,
                    words == 0 ? 0 : Math.Round(1000.0 * group.Count() / words, 4)));
        })
        .ToTable("Actors by document");

    /// <summary>
    /// Pairs of actors that are named in the same sentence, the most frequent first; an office ("the president") is no name.
    /// </summary>
    public static Table<CoMentionRow> CoMentions(Corpus corpus, Scope scope = Scope.Story) => Pairs.Of(corpus, scope);

    private static Table<CoMentionRow> PairsOf(Corpus corpus, Scope scope)
    {
        var pairs = new Dictionary<(string First, string Second), Pair>();
        foreach (var document in corpus.Documents)
        foreach (var sentence in document.Text.BySentence(document.NamedIn(scope), mention => mention.Span))
        foreach (var names in sentence.Key < 0 ? [] : PairsIn(sentence.Select(mention => mention.Name)))
        {
            if (!pairs.TryGetValue(names, out var pair))
                pairs.Add(names, pair = new Pair(document, document.Text.Sentences[sentence.Key].Span));
            pair.Add(document);
        }

        return pairs.OrderByDescending(pair => pair.Value.Sentences)
            .ThenBy(pair => pair.Key.First, StringComparer.Ordinal).ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
            .Select(pair => pair.Value.Row(pair.Key.First, pair.Key.Second))
            .ToTable("Actors named in the same sentence");
    }

    private static IEnumerable<(string First, string Second)> PairsIn(IEnumerable<string> mentioned)
    {
        var names = mentioned.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++) yield return (names[i], names[j]);
        }
    }

    // A row that a store keeps, without its sentence.
    private readonly record struct KeptMention(
        long RowId, string Document, int Start, int End, string Text, string Actor, string Name, ActorType Type, NamedVia Via,
        MentionReading Reading, BlockKind Block, bool InDictionary);

    private readonly record struct MentionCell(
        PlaceInText Place, string Text, string Actor, string Name, ActorType Type, NamedVia Via, MentionReading Reading, bool IsListed);

    // Where two actors are named in the same sentence: first in this document and sentence.
    private sealed class Pair(AnnotatedDocument document, TextSpan sentence)
    {
        private AnnotatedDocument? _last;
        private int _documents;

        public int Sentences { get; private set; }

        public void Add(AnnotatedDocument next)
        {
            Sentences++;
            if (!ReferenceEquals(next, _last)) (_last, _documents) = (next, _documents + 1);
        }

        public CoMentionRow Row(string first, string second) => new(
            first, second, Sentences, _documents, document.Id, sentence.Start, sentence.End,
            ScopeExtensions.OneLine(sentence.Of(document.Raw)));
    }
}
