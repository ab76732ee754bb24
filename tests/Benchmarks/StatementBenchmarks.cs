using System.Text;
using BenchmarkDotNet.Attributes;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace Benchmarks;

/// <summary>The statements stage, tokens and sentences given, on a thousand articles of some 2,500 characters; divide for MB/s.</summary>
[MemoryDiagnoser]
public class StatementBenchmarks
{
    private const int Articles = 1_000;
    private AttributionRecogniser _recogniser = null!;
    private WordTable _classes = null!;
    private StructuredText _text = null!;

    /// <summary>
    /// "dense": two of three sentences have a cue, one statement in some 100 characters; "news": one of three, one statement in
    /// some 280 characters, which is about what political news has.
    /// </summary>
    [Params("dense", "news")]
    public string Kind { get; set; } = "";

    /// <summary>Builds one article: made-up, so that no copyrighted text is needed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        const string Dense = """
            Ministers from twelve states met in Geneva on Saturday to talk about grain. The harvest was poor in the south, where rain came late and fields lay under water for weeks.
            "We have come far," said Anna Berg, a spokeswoman for the ministry. "But not far enough." She added that prices would fall before the spring, according to two officials.
            Norway denied that it had stopped the ships, and the army's claim that nobody was hurt could not be verified. Trucks waited at the border until the evening.

            """;
        const string News = """
            Ministers from twelve states met in Geneva on Saturday to talk about grain. The harvest was poor in the south, where rain came late and fields lay under water for weeks.
            The road to the port is closed at night. Drivers queue from five in the morning, and most of them wait until the afternoon. "We have come far," said Anna Berg, a spokeswoman for the ministry.
            Two ships left the harbour on Monday with wheat for the islands, the first since the winter. Norway denied that it had stopped the ships. Trucks waited at the border until the evening.

            """;
        var words = new VocabularyBuilder();
        _classes = new WordTable(LexiconTables.Default, words);
        _recogniser = new AttributionRecogniser(LexiconTables.Default, _classes, words);
        var dates = new DateRecogniser(words);
        var text = new StringBuilder();
        while (text.Length < 2_500) text.Append(Kind == "dense" ? Dense : News);
        var tokens = Tokenizer.Tokenize(text.ToString(), words.Build());
        var blocks = BlockMarker.Mark(tokens, dates);
        _text = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
    }

    /// <summary>Attributions of the article, a thousand times: some 2.8 million characters.</summary>
    [Benchmark]
    public int Recognise()
    {
        var found = 0;
        for (var i = 0; i < Articles; i++)
            found += _recogniser.Recognise(new TextGrammar(_text, _classes), new ActorReading([], [])).Count;
        return found;
    }
}
