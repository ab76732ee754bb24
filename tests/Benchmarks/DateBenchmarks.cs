using System.Text;
using BenchmarkDotNet.Attributes;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Text;

namespace Benchmarks;

/// <summary>
/// The date stage alone, tokens and sentences given, on 1, 10 and 100 million characters of news prose with some eight
/// dates in a thousand characters; divide for MB/s. The cost must grow with the length and no faster.
/// </summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private readonly VocabularyBuilder _words = new();
    private DateRecogniser _dates = null!;
    private StructuredText _text = null!;

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 10, 100)]
    public int Millions { get; set; }

    /// <summary>Builds the text: made-up articles, so that no copyrighted text is needed.</summary>
    [GlobalSetup]
    public void Setup()
    {
        const string Article = """
            Ministers agree on grain exports after two days of talks

            Ministers from twelve states agreed on Saturday to let grain ships pass the straits again, after talks that had stalled over insurance and the inspection of cargo. The accord, the first of its kind since 2022, was signed in Geneva by envoys of all parties and will take effect on Monday, said the host's foreign minister, who had carried messages between the delegations. "We have come far, but not far enough," one envoy told reporters on the steps of the palace.
            Under the text some 1,500 tons a day may leave the three ports, up from 900 tons last month. Inspectors are to board each vessel within six hours; disputes go to a panel that meets every Tuesday. Shipowners welcomed the news but asked who would pay for the pilots, the tugs and the guards. Nobody expects prices to fall before spring, according to traders in Rotterdam and Chicago, since the harvest was poor and stocks are low in the largest importing countries.
            The previous deal collapsed on 17 July 2023, when one side withdrew its guarantees. The two governments have since accused each other of mining the approaches, which both deny. Aid agencies warned that millions depend on the shipments and urged the parties to keep politics out of the pact.

            """;
        var text = new StringBuilder();
        while (text.Length < Millions * 1_000_000) text.Append(Article);
        _dates = new DateRecogniser(_words);
        var tokens = Tokenizer.Tokenize(text.ToString(), _words.Build());
        var blocks = BlockMarker.Mark(tokens, _dates);
        _text = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
    }

    /// <summary>All dates of the text.</summary>
    [Benchmark]
    public int Recognise() => _dates.Recognise(_text, new DateOnly(2024, 12, 9)).Count;
}
