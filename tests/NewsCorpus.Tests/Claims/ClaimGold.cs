using System.Text.Json;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Tests.Documents;

namespace NewsCorpus.Tests.Claims;

/// <summary>Made-up sentences, each with the claim that it is about and what it does with it.</summary>
internal sealed class ClaimGold
{
    private static readonly Annotator Annotator = new(LexiconTables.Default);

    private ClaimGold(IReadOnlyList<GoldRow> rows, IReadOnlyList<AnnotatedDocument> documents)
    {
        Rows = rows;
        Documents = documents;
    }

    public IReadOnlyList<GoldRow> Rows { get; }

    public IReadOnlyList<AnnotatedDocument> Documents { get; }

    public static ClaimGold Load(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Claims", "Data", file);
        var rows = new List<GoldRow>();
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            var text = texts.GetValueOrDefault(cells[1], "");
            if (text.Length > 0) text += "\n\n";
            rows.Add(new GoldRow(cells[0], cells[1], cells[2], cells[3], new TextSpan(text.Length, text.Length + cells[3].Length)));
            texts[cells[1]] = text + cells[3];
        }

        return new ClaimGold(rows, Annotate(texts.Select(text => (text.Key, text.Value))));
    }

    /// <summary>Documents of the given ids and texts, read and annotated.</summary>
    public static IReadOnlyList<AnnotatedDocument> Annotate(IEnumerable<(string Id, string Text)> texts)
    {
        using var folder = new TestFolder();
        folder.With("texts.jsonl",
            string.Concat(texts.Select(text => JsonSerializer.Serialize(new { id = text.Id, text = text.Text }) + "\n")));
        var issues = new List<Issue>();
        return [.. Annotator.Source.Read([folder.Path], issues).Select(Annotator.Annotate)];
    }

    /// <summary>
    /// The statement of a row: the longest attribution in it, else what it says in its own voice; null where none was found.
    /// </summary>
    public static ClaimStatement? StatementOf(GoldRow row, IEnumerable<ClaimStatement> statements) => statements
        .Where(statement => statement.Document.Id == row.Document && row.Span.Contains(statement.Span))
        .OrderByDescending(statement => statement.Attribution is not null).ThenByDescending(statement => statement.Span.Length)
        .FirstOrDefault();
}

internal sealed record GoldRow(string Claim, string Document, string Position, string Text, TextSpan Span);

/// <summary>How well a grouping agrees with the gold one.</summary>
internal sealed record GroupingScore(double PairPrecision, double PairRecall, double BCubedPrecision, double BCubedRecall)
{
    public double BCubedF1 => 2 * BCubedPrecision * BCubedRecall / (BCubedPrecision + BCubedRecall);

    public static GroupingScore Of(IReadOnlyList<(string Gold, string Found)> items)
    {
        int both = 0, found = 0, gold = 0;
        double precision = 0, recall = 0;
        foreach (var (one, i) in items.Select((item, i) => (item, i)))
        {
            int sameBoth = 0, sameFound = 0, sameGold = 0;
            foreach (var (other, j) in items.Select((item, j) => (item, j)))
            {
                var (isFound, isGold) = (one.Found == other.Found, one.Gold == other.Gold);
                sameFound += isFound ? 1 : 0;
                sameGold += isGold ? 1 : 0;
                sameBoth += isFound && isGold ? 1 : 0;
                if (j <= i) continue;
                found += isFound ? 1 : 0;
                gold += isGold ? 1 : 0;
                both += isFound && isGold ? 1 : 0;
            }

            precision += (double)sameBoth / sameFound;
            recall += (double)sameBoth / sameGold;
        }

        return new GroupingScore((double)both / found, (double)both / gold, precision / items.Count, recall / items.Count);
    }

    public override string ToString() => FormattableString.Invariant(
        $"pairs {PairPrecision:0.000}/{PairRecall:0.000}, B-cubed {BCubedPrecision:0.000}/{BCubedRecall:0.000}, F1 {BCubedF1:0.000}");
}
