using System.Text;
using BenchmarkDotNet.Attributes;
using NewsCorpus;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace Benchmarks;

/// <summary>From raw text to sentences, step by step, on ten million characters of news prose; divide for MB/s.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly Vocabulary _vocabulary = Annotator.Default.Vocabulary;
    private readonly DateRecogniser _dates = new(new VocabularyBuilder());
    private string _text = "";
    private TokenTable _tokens = null!;
    private IReadOnlyList<Block> _blocks = null!;

    /// <summary>Builds the text: made-up articles, so that no copyrighted text is needed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        const string Article = """
            Ministers meet in Geneva for talks on grain

            Dec. 7, 2024

            Ministers from the U.S. and twelve other states met in Geneva on Saturday, Mr. Smith of the Evening Gazette reported. "We have come far," one envoy said. "But not far enough." The talks began at 10 a.m. and went on until 6 p.m. on both days.
            What they said
            - Exports: some 1,500 tons a day, up 3.5 percent, will leave the ports.
            - Prices: nobody expects them to fall before the spring, analysts at Roe & Co. said.
            Read more

            """;
        var text = new StringBuilder();
        while (text.Length < 10_000_000) text.Append(Article);
        _text = text.ToString();
        _tokens = Tokenizer.Tokenize(_text, _vocabulary);
        _blocks = BlockMarker.Mark(_tokens, _dates);
    }

    /// <summary>Tokens, with each word looked up in the whole vocabulary.</summary>
    [Benchmark]
    public int Tokenise() => Tokenizer.Tokenize(_text, _vocabulary).Count;

    /// <summary>Blocks, given tokens.</summary>
    [Benchmark]
    public int MarkBlocks() => BlockMarker.Mark(_tokens, _dates).Count;

    /// <summary>Sentences, given tokens and blocks.</summary>
    [Benchmark]
    public int SplitSentences() => SentenceSplitter.Split(_tokens, _blocks).Count;
}
