using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Export;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;
using NewsCorpus.Tests.Store;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>
/// What is found in the parts of a corpus, put together, is what is found in the whole: the work can be spread over machines.
/// </summary>
public sealed class PartitionTest
{
    [Fact]
    public void Counts_OfAnyParts_AddUpToThoseOfTheWhole()
    {
        using var pile = new Pile(21).Add(25);
        var whole = Corpus.Load(pile.Path);
        var counts = Counts(whole);
        Assert.True(counts.Count > 50, $"Only {counts.Count} things were counted.");
        Prop.ForAll<int[]>(parts =>
        {
            var partOf = whole.Documents.Select((document, i) => (document.Id, Part: parts.Length == 0 ? 0 : parts[i % parts.Length] % 4))
                .ToDictionary(item => item.Id, item => item.Part, StringComparer.Ordinal);
            var merged = partOf.Values.Distinct().SelectMany(part => Counts(whole.Where(document => partOf[document.Id] == part)))
                .GroupBy(count => count.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Sum(count => count.Value), StringComparer.Ordinal);
            return merged.Count == counts.Count && counts.All(count => merged[count.Key] == count.Value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Fact]
    public void Rows_OfPartsInOrder_AreThoseOfTheWhole()
    {
        using var pile = new Pile(22).Add(25);
        var whole = Corpus.Load(pile.Path);
        var rows = Rows(whole);
        Prop.ForAll<NonNegativeInt>(cut =>
        {
            var first = whole.Documents.Take(cut.Get % (whole.Documents.Count + 1))
                .Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
            var one = Rows(whole.Where(document => first.Contains(document.Id)));
            var other = Rows(whole.Where(document => !first.Contains(document.Id)));
            return rows.Zip(one.Zip(other)).All(table => table.First.SequenceEqual(table.Second.First.Concat(table.Second.Second)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Fact]
    public void Extract_OfPartsThatCountTheirLinesAsTheWhole_GivesTheSameBytes()
    {
        using var pile = new Pile(23).Add(25);
        var annotator = Annotator.Default;
        var lines = Corpus.Load(pile.Path).Documents.Select(Line).ToList();
        var whole = Extract(annotator, lines, 1);
        Prop.ForAll<PositiveInt>(given =>
        {
            var size = 1 + (given.Get % lines.Count);
            return whole == string.Concat(lines.Chunk(size).Select((part, i) => Extract(annotator, part, 1 + (i * size))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    // Some with an id, some without, some blank.
    private static string Line(AnnotatedDocument document, int number) => number % 9 == 4
        ? ""
        : JsonSerializer.Serialize(new { text = document.Raw, id = number % 3 == 0 ? $"id-{number}" : null });

    // As text, since a row may hold a list.
    private static List<string>[] Rows(Corpus corpus) =>
    [
        [.. ActorMentions.Of(corpus).Select(row => JsonSerializer.Serialize(row))],
        [.. CorpusDates.Of(corpus).Select(row => JsonSerializer.Serialize(row))],
        [.. OutletCoverage.Citations(corpus).Select(row => JsonSerializer.Serialize(row))],
    ];

    private static string Extract(Annotator annotator, IReadOnlyList<string> lines, long firstLine)
    {
        var found = new ArrayBufferWriter<byte>();
        var writer = new ExtractWriter(found);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var documents = annotator.Source.Read(["-"], new List<Issue>(), new StandardInput(input, firstLine));
        foreach (var document in documents) writer.Write(annotator.Annotate(document));
        return Encoding.UTF8.GetString(found.WrittenSpan);
    }

    // The analyses whose counts add up: mentions by actor, citations by outlet, dates by value, terms by theme.
    private static Dictionary<string, int> Counts(Corpus corpus)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in ActorMentions.Of(corpus).Select(row => $"mention {row.Actor} {row.Via} {row.Reading}")
            .Concat(OutletCoverage.Citations(corpus).Select(row => $"outlet {row.Name}"))
            .Concat(CorpusDates.Of(corpus).Select(row => $"date {row.Value}")))
        {
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        foreach (var row in OutletCoverage.Themes(corpus)) counts[$"theme {row.Theme} {row.Document}"] = row.Sentences;
        return counts;
    }
}
