using BenchmarkDotNet.Attributes;
using NewsCorpus;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace Benchmarks;

/// <summary>From raw text to sentences on texts that no writer writes: ten times the length must cost ten times as much.</summary>
public class OddTextBenchmarks
{
    private readonly Vocabulary _vocabulary = Annotator.Default.Vocabulary;
    private readonly DateRecogniser _dates = new(new VocabularyBuilder());
    private string _text = "";

    /// <summary>What the text repeats.</summary>
    [Params("1", ". . . ", "\"a... B ", "? (", "A.B", "| x ", "-\n", "1. Item\n", "'s")]
    public string Unit { get; set; } = "";

    /// <summary>UTF-16 code units.</summary>
    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Builds the text.</summary>
    [GlobalSetup]
    public void Setup() => _text = string.Concat(Enumerable.Repeat(Unit, Length / Unit.Length));

    /// <summary>Tokens, blocks and sentences.</summary>
    [Benchmark]
    public int Read()
    {
        var tokens = Tokenizer.Tokenize(_text, _vocabulary);
        return SentenceSplitter.Split(tokens, BlockMarker.Mark(tokens, _dates)).Count;
    }
}
