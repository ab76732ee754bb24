using System.Buffers;
using System.Globalization;
using System.Text;
using NewsCorpus;
using NewsCorpus.Export;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace Benchmarks;

/// <summary>
/// What each stage of <c>newscorpus extract</c> costs in steady state, on one thread: MB of text per second of CPU, and bytes allocated
/// per document. The stages run one after the other over the same documents, so that each can be measured by itself.
/// </summary>
internal static class StagesCommand
{
    private const int UsualRounds = 5;

    /// <param name="arguments">Files, after the number of rounds where it is not the usual one.</param>
    public static int Run(string[] arguments)
    {
        var (rounds, files) = int.TryParse(arguments.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? (given, arguments[1..])
            : (UsualRounds, arguments);
        var annotator = Annotator.Default;
        var texts = annotator.Source.Read(files, new List<Issue>()).ToList();
        if (texts.Count == 0)
        {
            Console.Error.WriteLine("usage: Benchmarks stages [ROUNDS] FILE.jsonl... (files with documents)");
            return 2;
        }

        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text.Raw));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{texts.Count} documents, {bytes / 1e6:F1} MB of text; the best of {rounds} rounds"));
        var best = new Dictionary<string, StageCost>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (stage, cost) in Measure(annotator, files, texts))
            {
                best[stage] = best.TryGetValue(stage, out var before) && before.Seconds < cost.Seconds ? before : cost;
            }
        }

        // Reading tokenises and marks on the way: what is left is the input's own.
        best["input"] -= best["tokens"] + best["blocks"] + best["sentences"];
        foreach (var (stage, cost) in best) Print(stage, cost, bytes, texts.Count);
        return 0;
    }

    private static List<(string Stage, StageCost Cost)> Measure(Annotator annotator, string[] files, List<Document> texts)
    {
        var costs = new List<(string, StageCost)>();
        var dates = new DateRecogniser(new VocabularyBuilder());
        var issues = new List<Issue>();
        var raw = texts.ConvertAll(text => text.Raw);
        List<TokenTable> tokens = [];
        List<IReadOnlyList<Block>> blocks = [];
        Stage("tokens", () => tokens = raw.ConvertAll(text => Tokenizer.Tokenize(text, annotator.Vocabulary)));
        Stage("blocks", () => blocks = tokens.ConvertAll(table => BlockMarker.Mark(table, dates)));
        Stage("sentences", () =>
        {
            for (var i = 0; i < tokens.Count; i++) SentenceSplitter.Split(tokens[i], blocks[i]);
        });
        List<Document> read = [];
        Stage("input", () => read = annotator.Source.Read(files, issues).ToList());
        var annotations = read.ConvertAll(document => new Annotation(document, annotator.Words));
        foreach (var (stage, run) in annotator.Stages) Stage(stage, () => annotations.ForEach(run));
        var done = annotations.ConvertAll(annotator.Finish);
        Stage("themes", () => done.ForEach(document => _ = document.Themes.Count));
        Stage("actions", () => done.ForEach(document => _ = document.Actions.Count));
        var lines = new ArrayBufferWriter<byte>();
        var writer = new ExtractWriter(lines);
        Stage("output", () => done.ForEach(document =>
        {
            writer.Write(document);
            lines.ResetWrittenCount();
        }));
        // All that a run does, in batches as there: what nobody asks for is not done then, such as themes.
        Stage("extract", () =>
        {
            foreach (var batch in DocumentBatches.Of(annotator.Source.Read(files, issues), document => document))
            {
                foreach (var document in annotator.Annotate(batch)) writer.Write(document);
                lines.ResetWrittenCount();
            }
        });
        Stage("text by text", () =>
        {
            foreach (var document in annotator.Source.Read(files, issues))
            {
                writer.Write(annotator.Annotate(document));
                lines.ResetWrittenCount();
            }
        });
        return costs;

        void Stage(string name, Action run) => costs.Add((name, StageCost.Of(run)));
    }

    private static void Print(string stage, StageCost cost, long bytes, int documents) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{stage,-12} {bytes / 1e6 / cost.Seconds,8:F1} MB/s {cost.Seconds,8:F3} s {cost.Bytes / documents / 1024.0,9:F1} KB a document"));
}
