using System.Text;
using BenchmarkDotNet.Attributes;
using NewsCorpus;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;

namespace Benchmarks;

/// <summary>Claims of a hundred thousand statements: reading them from annotated documents, grouping them, and linking denials.</summary>
[MemoryDiagnoser]
public class ClaimBenchmarks
{
    private const int StatementsPerDocument = 5;
    private readonly ClaimReader _reader = new(LexiconTables.Default);
    private List<AnnotatedDocument> _documents = null!;
    private List<ClaimStatement> _statements = null!;

    /// <summary>How many statements.</summary>
    [Params(10_000, 100_000)]
    public int Statements { get; set; }

    /// <summary>Annotates made-up texts: some dozen states and deeds, thousands of different things.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string[] states = ["Norway", "Chile", "Japan", "Kenya", "Poland", "Russia", "Ukraine", "China", "Iran", "France", "Germany",
            "Turkey", "Israel", "India"];
        string[] deeds = ["sent tanks to", "attacked", "signed a treaty with", "imposed sanctions on", "withdrawn its troops from",
            "fired missiles at", "arrested a reporter of", "hacked ministries of"];
        string[] cues = ["said", "denied that", "confirmed that", "warned that", "claimed that"];
        var path = Path.Combine(Directory.CreateTempSubdirectory("claims-").FullName, "texts.jsonl");
        var lines = new StringBuilder();
        for (var i = 0; i < Statements;)
        {
            lines.Append("{\"id\":\"").Append(i).Append("\",\"text\":\"");
            for (var j = 0; j < StatementsPerDocument; j++, i++)
            {
                lines.Append(states[i % 13]).Append(' ').Append(cues[i % 5]).Append(' ').Append(states[(i / 13) % 14]).Append(" had ")
                    .Append(deeds[(i / 7) % 8]).Append(' ')
                    .Append(states[(i / 3) % 11]).Append(" near gate").Append(i * 7919L % 3001).Append(" and hill")
                        .Append(i * 104729L % 1009).Append(".\\n\\n");
            }

            lines.Append("\"}\n");
        }

        File.WriteAllText(path, lines.ToString());
        var annotator = Annotator.Default;
        _documents = [.. annotator.Source.Read([path], new List<Issue>()).Select(annotator.Annotate)];
        File.Delete(path);
        _statements = ReadAll();
    }

    /// <summary>Statements with their frames, features and dates.</summary>
    [Benchmark]
    public int Read() => ReadAll().Count;

    /// <summary>Claims of all statements.</summary>
    [Benchmark]
    public int Group() => ClaimGrouper.Group(new FeatureSpace(_statements)).Count;

    /// <summary>Claims, and the links of all that confirm, deny or doubt.</summary>
    [Benchmark]
    public int GroupAndLink()
    {
        var space = new FeatureSpace(_statements);
        return ClaimLinker.Link(space, ClaimGrouper.Group(space)).Count;
    }

    private List<ClaimStatement> ReadAll() => [.. _documents.SelectMany(document => _reader.Read(document, block => block.IsStory))];
}
