using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace Benchmarks;

/// <summary>
/// Actors of a million characters of news prose, with the default dictionary and with tens of thousands of further
/// aliases made of the same and of new words: the cost must not follow the size of the dictionary.
/// </summary>
[MemoryDiagnoser]
public class ActorBenchmarks
{
    private ActorRecogniser _actors = null!;
    private Vocabulary _vocabulary = null!;
    private WordTable _classes = null!;
    private StructuredText _text = null!;
    private string _raw = "";

    /// <summary>Aliases added to the defaults.</summary>
    [Params(0, 27_000)]
    public int Added { get; set; }

    /// <summary>Builds dictionary and text.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var words = new VocabularyBuilder();
        var dates = new DateRecogniser(words);
        _actors = new ActorRecogniser(Lexicon(Added), words);
        _classes = new WordTable(LexiconTables.Default, words);
        _vocabulary = words.Build();
        _raw = Text();
        var tokens = Tokenizer.Tokenize(_raw, _vocabulary);
        var blocks = BlockMarker.Mark(tokens, dates);
        _text = new StructuredText(tokens, blocks, SentenceSplitter.Split(tokens, blocks));
    }

    /// <summary>Mentions, readings and unlisted names.</summary>
    [Benchmark]
    public int Recognise() => _actors.Recognise(new TextGrammar(_text, _classes), null).Mentions.Count;

    /// <summary>Tokens with their words looked up, which the size of the vocabulary touches too.</summary>
    [Benchmark]
    public int Tokenise() => Tokenizer.Tokenize(_raw, _vocabulary).Count;

    /// <summary>Both: what a larger dictionary may slow down of the way from a text to its mentions.</summary>
    [Benchmark]
    public int TokeniseAndRecognise()
    {
        var tokens = Tokenizer.Tokenize(_raw, _vocabulary);
        return _actors.Recognise(new TextGrammar(_text with { Tokens = tokens }, _classes), null).Mentions.Count;
    }

    private static LexiconTables Lexicon(int added)
    {
        string[] first = ["Russian", "North", "New", "United", "Kim", "Saint", "Grand", "Upper", "Lower", "Free"];
        var rows = new StringBuilder("id\ttype\tname\n");
        for (var i = 0; i < added; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"made-up-{i}\torganisation\t{first[i % first.Length]} Word{i / 7} Council\n");
        }

        var folder = Directory.CreateTempSubdirectory("benchmark");
        File.WriteAllText(Path.Combine(folder.FullName, "actors.tsv"), rows.ToString());
        var lexicon = LexiconTables.Load(folder.FullName);
        folder.Delete(recursive: true);
        return lexicon;
    }

    private static string Text()
    {
        const string Paragraph = """
            Russian President Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday, and Moscow said that the two had signed a treaty. The White House called the step a threat to South Korea, Japan and Europe. "We will answer," a spokesman for the State Department told Reuters. Analysts in Washington and London doubted that North Korean troops would reach Ukraine before the winter; Kyiv disagreed. Prices of bread and fuel rose in the towns along the river, where people waited for hours in the cold and spoke little of the war.

            """;
        return string.Concat(Enumerable.Repeat(Paragraph, 1_000_000 / Paragraph.Length));
    }
}
